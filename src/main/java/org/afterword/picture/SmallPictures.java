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
    public static final String RECIPE = "2";

    /** Of a JPEG whose rows come one after the other: no camera takes more. */
    private static final long MOST_PIXELS = 260_000_000;

    /** Of one that has to be in memory as a whole, with four bytes for each. */
    private static final long MOST_IN_MEMORY = 50_000_000;

    private static final int MEGA = 1_000_000;

    private final Buffers buffers = new Buffers();
    private final Encoding encoding = new Encoding(buffers);

    /** Half of all threads may make a picture: its sizes are in memory, and Java's writer of JPEG holds one a second time. */
    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

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
        turns.acquireUninterruptibly();
        int size = megapixels(look, extents);
        room.acquireUninterruptibly(size);
        try {
            return Optional.of(made(file, look, extents));
        } catch (BrokenPicture e) {
            return Optional.empty();
        } finally {
            room.release(size);
            turns.release();
        }
    }

    /** What is in memory at once. */
    private static int megapixels(Look look, List<Rows.Extent> extents) {
        long pixels = look.whole() ? look.pixelCount() : 0;
        for (var extent : extents) {
            pixels += (long) extent.width() * extent.height();
        }
        return (int) Math.min(1 + pixels / MEGA, MOST_IN_MEMORY / MEGA);
    }

    private List<Small> made(Path file, Look look, List<Rows.Extent> extents) throws IOException {
        boolean turned = look.exif().isTurned();
        var stored = extents.stream().map(one -> turned ? one.turned() : one).toList();
        var rows = Decoding.rows(file, look, stored, buffers);
        var made = new ArrayList<Small>();
        for (int i = 0; i < extents.size(); i++) {
            var pixels = upright(rows.sizes().get(i).pixels(), stored.get(i), rows.bands(), look);
            var small = small(rows, pixels, extents.get(i), look);
            buffers.give(pixels);
            if (small.bytes().length < look.length()) {
                made.add(small);
            }
        }
        return made;
    }

    private byte[] upright(byte[] pixels, Rows.Extent stored, int bands, Look look) {
        int orientation = look.exif().orientation();
        if (orientation == 1) {
            return pixels;
        }
        var upright = buffers.take(stored.width() * stored.height() * bands);
        Turning.turn(pixels, stored, bands, orientation, upright);
        buffers.give(pixels);
        return upright;
    }

    private Small small(Rows rows, byte[] pixels, Rows.Extent extent, Look look) throws IOException {
        return Encoding.isJpeg(look, rows.alpha())
                ? new Small(extent.width(), "jpg", encoding.jpeg(pixels, extent, rows.bands(), look))
                : new Small(extent.width(), "png", encoding.png(pixels, extent, rows.bands(), rows.alpha(), look));
    }
}
