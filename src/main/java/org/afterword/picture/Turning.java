package org.afterword.picture;

/** Turns a picture upright that a camera stored as it was held (Exif 2.32 §4.6.4 A). */
final class Turning {
    private Turning() {}

    /**
     * Puts the pixels of a picture where they are shown.
     *
     * @param extent as it is stored
     * @param upright takes them
     */
    static void turn(byte[] pixels, Rows.Extent extent, int bands, int orientation, byte[] upright) {
        boolean onSide = orientation >= 5;
        int width = onSide ? extent.height() : extent.width();
        int height = onSide ? extent.width() : extent.height();
        for (int y = 0, to = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int from = switch (orientation) {
                    case 2 -> place(width - 1 - x, y, extent);
                    case 3 -> place(width - 1 - x, height - 1 - y, extent);
                    case 4 -> place(x, height - 1 - y, extent);
                    case 5 -> place(y, x, extent);
                    case 6 -> place(y, width - 1 - x, extent);
                    case 7 -> place(height - 1 - y, width - 1 - x, extent);
                    default -> place(height - 1 - y, x, extent);
                };
                for (int band = 0; band < bands; band++) {
                    upright[to++] = pixels[from * bands + band];
                }
            }
        }
    }

    private static int place(int x, int y, Rows.Extent extent) {
        return y * extent.width() + x;
    }
}
