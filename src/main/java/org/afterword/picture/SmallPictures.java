package org.afterword.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Makes a picture smaller. Safe for use by several threads, which share what memory large pictures may take. */
public final class SmallPictures {
    /** Stands for how pictures are made smaller: another one makes others. */
    public static final String RECIPE = "1";

    /** Of a JPEG whose rows come one after the other: no camera takes more. */
    private static final long MOST_PIXELS = 260_000_000;

    /** Of one that has to be in memory as a whole, with four bytes for each. */
    private static final long MOST_IN_MEMORY = 50_000_000;

    private static final int MEGA = 1_000_000;

    /** In megapixels. A picture of the most pixels has all of it to itself. */
    private final Semaphore room = new Semaphore((int) (MOST_IN_MEMORY / MEGA), true);

    /**
     * A picture in another size.
     *
     * @param width in pixels
     * @param ending of its file's name
     */
    public record Small(int width, String ending, byte[] bytes) {}

    /** What keeps a picture from being made smaller, besides what its {@link Look} tells. */
    public static boolean isTooLarge(Look look) {
        return look.pixelCount() > (look.whole() ? MOST_IN_MEMORY : MOST_PIXELS);
    }

    /**
     * Makes a picture smaller.
     *
     * @param widths in pixels; those that the picture does not exceed are passed by, and so is what comes out larger than the
     *     picture itself
     * @return empty where the picture cannot be made out
     * @throws IOException if it cannot be read
     */
    public Optional<List<Small>> make(Path file, Look look, List<Integer> widths) throws IOException {
        var extents = new ArrayList<Rows.Extent>();
        for (int width : widths) {
            if (width < look.shownWidth()) {
                long height = Math.round((double) look.shownHeight() * width / look.shownWidth());
                extents.add(new Rows.Extent(width, (int) Math.max(1, height)));
            }
        }
        if (extents.isEmpty()) {
            return Optional.of(List.of());
        }
        int size = look.whole() ? (int) Math.max(1, look.pixelCount() / MEGA) : 1;
        room.acquireUninterruptibly(size);
        try {
            return Optional.of(made(file, look, extents));
        } catch (BrokenPicture e) {
            return Optional.empty();
        } finally {
            room.release(size);
        }
    }

    private static List<Small> made(Path file, Look look, List<Rows.Extent> extents) throws IOException {
        boolean turned = look.exif().isTurned();
        var stored = extents.stream().map(one -> turned ? one.turned() : one).toList();
        var rows = Decoding.rows(file, look, stored);
        var made = new ArrayList<Small>();
        for (int i = 0; i < extents.size(); i++) {
            var small = small(rows, rows.sizes().get(i), stored.get(i), extents.get(i), look);
            rows.sizes().set(i, null); // its pixels are not needed any more
            if (small.bytes().length < look.length()) {
                made.add(small);
            }
        }
        return made;
    }

    private static Small small(Rows rows, Shrinking size, Rows.Extent stored, Rows.Extent extent, Look look)
            throws IOException {
        var pixels =
                Turning.upright(size.pixels(), stored, rows.bands(), look.exif().orientation());
        return Encoding.isJpeg(look, rows.alpha())
                ? new Small(extent.width(), "jpg", Encoding.jpeg(pixels, extent, rows.bands(), look))
                : new Small(extent.width(), "png", Encoding.png(pixels, extent, rows.bands(), rows.alpha(), look));
    }
}
