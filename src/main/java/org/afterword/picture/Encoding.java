package org.afterword.picture;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;

/** Writes a picture as a JPEG, or as a PNG where each pixel counts, with the colours of the one that it was made from. */
final class Encoding {
    /** On the scale of the Independent JPEG Group, of 100: no eye misses what goes, at the size of a page's text. */
    static final float QUALITY = .8f;

    /** Smaller than by the usual setting, and written in a moment all the same. */
    private static final float PNG_EFFORT = .35f;

    private static final int JPEG_START = 2;
    private static final int PNG_START = 33;

    private final Buffers buffers;

    /** @param buffers room for what is written */
    Encoding(Buffers buffers) {
        this.buffers = buffers;
    }

    static boolean isJpeg(Look look, boolean alpha) {
        return !look.exact() && !alpha;
    }

    byte[] jpeg(byte[] pixels, Rows.Extent extent, int bands, Look look) throws IOException {
        var exif = look.exif().upright();
        var more = new ByteArrayOutputStream();
        if (exif.tiff().length > 0) {
            more.writeBytes(JpegLook.exifSegment(exif));
        }
        if (look.profile().length > 0 && bands == 3 || look.bands() == 1) {
            more.writeBytes(JpegLook.profileSegments(look.profile()));
        }
        return write("jpeg", image(pixels, extent, bands, false), more.toByteArray(), JPEG_START);
    }

    /** @param pixels which are overwritten where they have no colour and need not say so */
    byte[] png(byte[] pixels, Rows.Extent extent, int bands, boolean alpha, Look look) throws IOException {
        var more = new ByteArrayOutputStream();
        look.colours().forEach(more::writeBytes);
        if (look.profile().length > 0 && bands >= 3) {
            more.writeBytes(PngLook.chunk("iCCP", compressed(look.profile())));
        }
        boolean profile = look.profile().length > 0 || look.colours().stream().anyMatch(PngLook::holdsProfile);
        boolean grey = bands >= 3 && !profile && isGrey(pixels, extent, bands);
        if (grey) {
            grey(pixels, extent, bands);
        }
        return write("png", image(pixels, extent, grey ? bands - 2 : bands, alpha), more.toByteArray(), PNG_START);
    }

    /** Whether no pixel has a colour. */
    private static boolean isGrey(byte[] pixels, Rows.Extent extent, int bands) {
        int end = extent.width() * extent.height() * bands;
        for (int i = 0; i < end; i += bands) {
            if (pixels[i] != pixels[i + 1] || pixels[i] != pixels[i + 2]) {
                return false;
            }
        }
        return true;
    }

    /** Of each pixel of three equal values, one stays. */
    private static void grey(byte[] pixels, Rows.Extent extent, int bands) {
        int end = extent.width() * extent.height() * bands;
        for (int from = 0, to = 0; from < end; from += bands, to += bands - 2) {
            System.arraycopy(pixels, from + 2, pixels, to, bands - 2);
        }
    }

    private static byte[] compressed(byte[] profile) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {'I', 'C', 'C', 0, 0});
        var deflater = new Deflater();
        deflater.setInput(profile);
        deflater.finish();
        var buffer = new byte[1 << 13];
        while (!deflater.finished()) {
            bytes.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return bytes.toByteArray();
    }

    /** @param more what stands in the file {@code at} some place, besides what Java writes */
    private byte[] write(String format, BufferedImage image, byte[] more, int at) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        var parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(format.equals("jpeg") ? QUALITY : PNG_EFFORT);
        if (parameters instanceof JPEGImageWriteParam jpeg) {
            jpeg.setOptimizeHuffmanTables(true);
        }
        var room = buffers.take(1 + image.getWidth() * image.getHeight() / 2);
        try (var out = new WrittenBytes(room)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
            return out.with(more, at);
        } finally {
            writer.dispose();
            buffers.give(room);
        }
    }

    private static BufferedImage image(byte[] pixels, Rows.Extent extent, int bands, boolean alpha) {
        var space = ColorSpace.getInstance(bands < 3 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB);
        var model = new ComponentColorModel(
                space, alpha, false, alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        var offsets =
                List.of(0, 1, 2, 3).subList(0, bands).stream().mapToInt(i -> i).toArray();
        var raster = Raster.createInterleavedRaster(
                new DataBufferByte(pixels, pixels.length),
                extent.width(),
                extent.height(),
                extent.width() * bands,
                bands,
                offsets,
                null);
        return new BufferedImage(model, raster, false, null);
    }
}
