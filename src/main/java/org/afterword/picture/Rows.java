package org.afterword.picture;

import java.util.ArrayList;
import java.util.List;

/** Takes the rows of a picture, from the top, and hands them on to all sizes that are made of it. */
final class Rows {
    private final int width;
    private final int height;
    private final int bands;
    private final boolean alpha;
    private final int[] totals;
    private final List<Shrinking> sizes = new ArrayList<>();
    private int taken;

    /** @param bands values of a pixel: one or three, and one more for {@code alpha} */
    Rows(int width, int height, int bands, boolean alpha, List<Extent> extents) {
        this.width = width;
        this.height = height;
        this.bands = bands;
        this.alpha = alpha;
        this.totals = new int[(width + 2) * bands];
        extents.forEach(one -> sizes.add(new Shrinking(width, height, one.width(), one.height(), bands, alpha)));
    }

    /** A width and a height, in pixels. */
    record Extent(int width, int height) {
        /** The same when it lies on its side. */
        Extent turned() {
            return new Extent(height, width);
        }
    }

    int bands() {
        return bands;
    }

    boolean alpha() {
        return alpha;
    }

    boolean areAllThere() {
        return taken == height;
    }

    int taken() {
        return taken;
    }

    List<Shrinking> sizes() {
        return sizes;
    }

    /** @param row the values of its pixels, band by band */
    void take(byte[] row) {
        if (alpha) {
            weigh(row);
        } else {
            for (int i = 0, next = bands; i < width * bands; i++, next++) {
                totals[next] = totals[i] + (row[i] & 0xFF);
            }
        }
        for (var size : sizes) {
            size.take(totals);
        }
        taken++;
    }

    /** A pixel that cannot be seen has no say in what colour its neighbours get. */
    private void weigh(byte[] row) {
        for (int i = 0; i < width * bands; i += bands) {
            int seen = row[i + bands - 1] & 0xFF;
            for (int band = 0; band < bands - 1; band++) {
                int value = ((row[i + band] & 0xFF) * seen + 127) / 255;
                totals[i + bands + band] = totals[i + band] + value;
            }
            totals[i + 2 * bands - 1] = totals[i + bands - 1] + seen;
        }
    }
}
