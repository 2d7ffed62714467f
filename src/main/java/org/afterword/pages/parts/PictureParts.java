package org.afterword.pages.parts;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.afterword.content.article.Article;
import org.afterword.markdown.ImageSize;
import org.afterword.pages.view.HeadView;

/** Makes the parts of views that are pictures. */
final class PictureParts {
    /** In pixels: as wide as anyone shows the picture of a page that is shared, on a fine screen. */
    private static final int SHARED = 1600;

    private final Addresses addresses;

    PictureParts(Addresses addresses) {
        this.addresses = addresses;
    }

    /** @param whole whether it is for who reads elsewhere: with its whole address, and in one size */
    HeadView.Image of(String path, String alt, boolean whole, Optional<ImageSize> size) {
        return new HeadView.Image(
                whole ? addresses.whole(path) : addresses.link(path),
                size.map(known -> known.width()),
                size.map(known -> known.height()),
                alt,
                size.filter(known -> !whole && !known.smaller().isEmpty()).map(known -> srcset(known)));
    }

    private String srcset(ImageSize size) {
        var candidates = new ArrayList<>(size.smaller());
        if (size.isChoice()) {
            candidates.add(new ImageSize.Smaller(size.path(), size.width()));
        }
        return candidates.stream()
                .map(one -> addresses.link(one.path()) + " " + one.width() + "w")
                .collect(Collectors.joining(", "));
    }

    /** A picture for where its page is shared: many take none that is as large as a camera's. */
    HeadView.Image shared(Article.Picture picture, Optional<ImageSize> size) {
        var smaller = size.filter(known -> known.width() > SHARED).flatMap(PictureParts::largest);
        return smaller.isEmpty()
                ? of(picture.path(), picture.alt(), true, size)
                : of(smaller.get().path(), picture.alt(), true, Optional.of(scaled(size.get(), smaller.get())));
    }

    private static Optional<ImageSize.Smaller> largest(ImageSize size) {
        return size.smaller().stream().reduce((one, next) -> next);
    }

    /** An article's picture in a list, small if the site makes small ones. */
    HeadView.Image listed(Article.Picture picture, Optional<ImageSize> size) {
        var smallest = size.flatMap(known -> known.smaller().stream().findFirst());
        if (smallest.isEmpty()) {
            return of(picture.path(), picture.alt(), false, size);
        }
        var small = of(smallest.get().path(), picture.alt(), false, Optional.of(scaled(size.get(), smallest.get())));
        return new HeadView.Image(
                small.url(), small.width(), small.height(), small.alt(), Optional.of(srcset(size.get())));
    }

    private static ImageSize scaled(ImageSize size, ImageSize.Smaller smaller) {
        long height = Math.round((double) size.height() * smaller.width() / size.width());
        return new ImageSize(smaller.path(), smaller.width(), (int) Math.max(1, height));
    }
}
