package org.afterword.picture;

import java.awt.Point;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/**
 * Where Java's reader of JPEG puts a picture, row by row: each goes on to whoever makes it smaller, and none is kept. The picture
 * as a whole would be 36 MB for one of 12 megapixels.
 */
final class RowRaster extends WritableRaster {
    private final Rows rows;

    /** @param offsets where in a pixel each of its bands stands */
    RowRaster(int width, int height, int[] offsets, Rows rows) {
        super(
                new PixelInterleavedSampleModel(0, width, height, offsets.length, width * offsets.length, offsets),
                new DataBufferByte(1),
                new Point());
        this.rows = rows;
    }

    @Override
    public WritableRaster createWritableChild(
            int x, int y, int width, int height, int childX, int childY, int[] bands) {
        return this;
    }

    @Override
    public void setRect(Raster row) {
        setRect(0, 0, row);
    }

    @Override
    public void setRect(int x, int y, Raster row) {
        var bytes = ((DataBufferByte) row.getDataBuffer()).getData();
        if (x != 0
                || y != rows.taken()
                || row.getWidth() != getWidth()
                || row.getHeight() != 1
                || bytes.length != getWidth() * rows.bands()) {
            throw new UnsupportedOperationException("rows come otherwise than expected");
        }
        rows.take(bytes);
    }
}
