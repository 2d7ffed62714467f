package org.afterword.content.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.afterword.content.address.UrlPath;
import org.afterword.content.memory.KnownPicture;
import org.afterword.markdown.ImageSize;
import org.afterword.picture.PictureStore;

/**
 * What the smaller pictures are called that are published with one: {@code /made/trip/ankle-960.1f3a90c2.jpg} with {@code
 * /trip/ankle.jpg}. The name tells the content, so that a page which names it cannot show another one, and a host may let browsers
 * keep it for ever.
 */
final class MadePictures {
    /** With the width, the content and the ending, a name stays below the 255 bytes that file systems take. */
    private static final int LONGEST_NAME = 200;

    private static final int CONTENT = 8;

    private MadePictures() {}

    /**
     * An image with its smaller ones.
     *
     * @param widths in pixels, that were to be made
     */
    static ImageSize with(ImageSize image, List<KnownPicture.Kept> kept, List<Integer> widths) {
        return new ImageSize(
                image.path(),
                image.width(),
                image.height(),
                kept.stream()
                        .map(one -> new ImageSize.Smaller(
                                UrlPath.encode(path(image.path(), one)),
                                one.stored().width()))
                        .toList(),
                isChoice(image, kept, widths));
    }

    /**
     * Browsers may choose the image itself where it takes fewer bytes than a smaller one would, and where none is nearly as large;
     * not where it is what a camera took, which is a click away.
     */
    private static boolean isChoice(ImageSize image, List<KnownPicture.Kept> kept, List<Integer> widths) {
        int largest = kept.isEmpty() ? 0 : kept.get(kept.size() - 1).stored().width();
        return image.width() <= 2 * largest
                || widths.stream().anyMatch(width -> largest < width && width < image.width());
    }

    static List<Media> media(Media media, KnownPicture picture, PictureStore store) throws IOException {
        var made = new ArrayList<Media>();
        for (var kept : picture.smaller()) {
            var stored = kept.stored();
            made.add(new Media(path(media.path(), kept), store.file(stored), media.name(), stored.content(), false));
        }
        return made;
    }

    private static String path(String path, KnownPicture.Kept kept) {
        int slash = path.lastIndexOf('/') + 1;
        int dot = path.lastIndexOf('.');
        var name = path.substring(slash, dot > slash ? dot : path.length());
        while (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
        }
        var stored = kept.stored();
        var content = stored.content().toString().substring(0, CONTENT);
        return UrlPath.MADE + path.substring(1, slash) + name + "-" + stored.width() + "." + content + "."
                + stored.ending();
    }
}
