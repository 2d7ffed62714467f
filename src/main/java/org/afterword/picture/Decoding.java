package org.afterword.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Makes out the pixels of a picture. What its file says of colours and of cameras is left out: others look after that. */
final class Decoding {
    private Decoding() {}

    /**
     * Hands the rows of a picture on.
     *
     * @param extents the sizes that are made of it, as it lies
     * @throws BrokenPicture if it cannot be made out
     * @throws IOException if it cannot be read
     */
    static Rows rows(Path file, Look look, List<Rows.Extent> extents, Buffers buffers) throws IOException {
        try {
            if (look.kind() == Look.Kind.JPEG && !look.flaws().contains(Flaw.FOR_PRINT)) {
                var rows = new Rows(look.width(), look.height(), look.bands(), false, extents, buffers);
                try {
                    stream(file, look, rows);
                } catch (UnsupportedOperationException e) {
                    rows = null; // this Java reads otherwise: it is taken as a whole
                }
                if (rows != null && rows.areAllThere()) {
                    return rows;
                }
            }
            return whole(image(file, look), extents, buffers);
        } catch (IIOException | EOFException | RuntimeException e) { // readers have many ways of their own to fail
            throw new BrokenPicture(e.toString());
        }
    }

    private static void stream(Path file, Look look, Rows rows) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var in = new PieceStream(file, look.pixels())) {
            reader.setInput(in, true, true);
            var type = reader.getImageTypes(0).next();
            if (!(type.getSampleModel() instanceof PixelInterleavedSampleModel model)
                    || !(type.getColorModel() instanceof ComponentColorModel)
                    || model.getNumBands() != rows.bands()) {
                throw new UnsupportedOperationException();
            }
            var raster = new RowRaster(look.width(), look.height(), model.getBandOffsets(), rows);
            var parameters = reader.getDefaultReadParam();
            parameters.setDestination(new BufferedImage(type.getColorModel(), raster, false, null));
            reader.read(0, parameters);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage image(Path file, Look look) throws IOException {
        var reader = reader(look.kind());
        try (var in = look.kind() == Look.Kind.WEBP
                ? PieceStream.endless(file, look.pixels())
                : new PieceStream(file, look.pixels())) {
            reader.setInput(in, true, true);
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(Look.Kind kind) throws IOException {
        return kind == Look.Kind.WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(kind == Look.Kind.PNG ? "png" : "jpeg")
                        .next();
    }

    private static Rows whole(BufferedImage image, List<Rows.Extent> extents, Buffers buffers) {
        boolean alpha = image.getColorModel().hasAlpha();
        var raster = image.getRaster();
        boolean plain = image.getColorModel() instanceof ComponentColorModel;
        int bands = plain ? raster.getNumBands() : alpha ? 4 : 3;
        var rows = new Rows(image.getWidth(), image.getHeight(), bands, alpha, extents, buffers);
        var row = new byte[image.getWidth() * bands];
        var values = new int[row.length];
        for (int y = 0; y < image.getHeight(); y++) {
            if (plain) {
                values(raster, y, values, row);
            } else {
                colours(image, y, values, row, bands);
            }
            rows.take(row);
        }
        return rows;
    }

    /** As they are, since Java takes grey ones for brighter than they are meant. */
    private static void values(Raster raster, int y, int[] values, byte[] row) {
        raster.getPixels(0, y, raster.getWidth(), 1, values);
        boolean fine = raster.getSampleModel().getSampleSize(0) == Short.SIZE;
        for (int i = 0; i < row.length; i++) {
            row[i] = (byte) (fine ? values[i] * 255 + 32895 >> 16 : values[i]);
        }
    }

    /** Of a picture with a palette, or with its values packed. */
    private static void colours(BufferedImage image, int y, int[] values, byte[] row, int bands) {
        image.getRGB(0, y, image.getWidth(), 1, values, 0, image.getWidth());
        for (int x = 0, i = 0; x < image.getWidth(); x++, i += bands) {
            int value = values[x];
            row[i] = (byte) (value >> 16);
            row[i + 1] = (byte) (value >> 8);
            row[i + 2] = (byte) value;
            if (bands == 4) {
                row[i + 3] = (byte) (value >> 24);
            }
        }
    }
}
