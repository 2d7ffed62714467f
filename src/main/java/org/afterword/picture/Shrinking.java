package org.afterword.picture;

import java.util.Arrays;

/**
 * One picture, made smaller as its rows come in: each of its pixels is the mean of those that it takes the place of, each as far
 * as it lies within it. Nothing is left out and nothing is counted twice, so that fine lines and patterns do not flicker; and no
 * more of the large picture is in memory than a row.
 */
final class Shrinking {
    private final int width;
    private final int height;
    private final int bands;
    private final boolean alpha;
    private final byte[] pixels;

    /** For the left edge of each pixel, and the right one of the last: the pixel of the row in which it lies, and how far in. */
    private final int[] columns;

    private final float[] within;
    private final double step;
    private final float share;
    private float[] sums;
    private float[] following;
    private int row;
    private int done;

    /**
     * @param alpha whether the last band tells how far a pixel may be seen through
     */
    Shrinking(int sourceWidth, int sourceHeight, int width, int height, int bands, boolean alpha) {
        this.width = width;
        this.height = height;
        this.bands = bands;
        this.alpha = alpha;
        this.pixels = new byte[Math.multiplyExact(width, Math.multiplyExact(height, bands))];
        this.columns = new int[width + 1];
        this.within = new float[width + 1];
        this.step = (double) sourceHeight / height;
        this.share = (float) (1 / (step * sourceWidth / width));
        this.sums = new float[width * bands];
        this.following = new float[width * bands];
        for (int x = 0; x <= width; x++) {
            double edge = Math.min(sourceWidth, (double) x * sourceWidth / width);
            columns[x] = (int) edge * bands;
            within[x] = (float) (edge - (int) edge);
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Row by row, without gaps. */
    byte[] pixels() {
        return pixels;
    }

    /**
     * Takes the next row of the large picture.
     *
     * @param totals for each place in the row and each band, the total of the values before it; one place more than there are
     *     edges
     */
    void take(int[] totals) {
        double end = (done + 1) * step;
        float now = (float) Math.min(1, end - row);
        float later = 1 - now;
        boolean last = done == height - 1;
        if (last) {
            now = 1;
            later = 0;
        }
        for (int band = 0; band < bands; band++) {
            int left = 0;
            float leftPart = 0;
            for (int x = 1, i = band; x <= width; x++, i += bands) {
                int at = columns[x] + band;
                int total = totals[at];
                float part = within[x] * (totals[at + bands] - total);
                float value = total - left + (part - leftPart);
                left = total;
                leftPart = part;
                sums[i] += value * now;
                following[i] += value * later;
            }
        }
        row++;
        if (!last && row >= end - 1e-9 || last && row >= Math.round(end)) {
            write();
        }
    }

    private void write() {
        int at = done * width * bands;
        for (int i = 0; i < sums.length; i++) {
            pixels[at + i] = (byte) (sums[i] * share + .5f);
        }
        if (alpha) {
            divide(at);
        }
        done++;
        var free = sums;
        sums = following;
        following = free;
        Arrays.fill(following, 0);
    }

    /** What came in weighed by how far it can be seen goes out by itself. */
    private void divide(int at) {
        for (int i = 0; i < sums.length; i += bands) {
            float seen = sums[i + bands - 1];
            for (int band = 0; band < bands - 1; band++) {
                float value = seen == 0 ? 0 : sums[i + band] * 255 / seen;
                pixels[at + i + band] = (byte) (Math.min(255, value) + .5f);
            }
        }
    }
}
