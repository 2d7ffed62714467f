package org.afterword.support;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Photographs as cameras make them, with what those write beside the pixels. */
public final class Photo {
    /** Stands for what nobody but the photographer should know, wherever a file may hold it. */
    public static final String SECRET = "SECRET-PLACE";

    private Photo() {}

    /** A picture whose corners are red, green, blue and white, clockwise from the top left, and run into each other. */
    public static BufferedImage image(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, new Color(90, 80, 60), width, height, new Color(160, 180, 200)));
        graphics.fillRect(0, 0, width, height);
        var colours = new Color[] {Color.RED, Color.GREEN, Color.WHITE, Color.BLUE};
        for (int i = 0; i < 4; i++) {
            graphics.setColor(colours[i]);
            graphics.fillRect(i % 2 * width * 3 / 4, i / 2 * height * 3 / 4, width / 4 + 1, height / 4 + 1);
        }
        graphics.dispose();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) { // a little grain
                image.setRGB(x, y, image.getRGB(x, y) ^ ((x * 31 + y * 17 ^ x * y) & 15) * 0x10101);
            }
        }
        return image;
    }

    public static byte[] written(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    public static byte[] jpeg(int width, int height) throws IOException {
        return written(image(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    /** A phone's photograph: held some way up, with its place in each of the ways that there are. */
    public static byte[] fromPhone(int width, int height, int orientation) throws IOException {
        var photo =
                with(jpeg(width, height), 0xE1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + SECRET + "</x:xmpmeta>");
        photo = with(photo, 0xED, "Photoshop 3.0\0 8BIM " + SECRET);
        photo = with(photo, 0xFE, SECRET);
        photo = with(photo, 0xE1, "Exif\0\0" + text(exif(orientation)));
        return joined(photo, SECRET.getBytes(StandardCharsets.ISO_8859_1)); // as a film behind a live picture
    }

    /** A PNG with a place. */
    public static byte[] pngWithPlace(int width, int height) throws IOException {
        var png = written(image(width, height, BufferedImage.TYPE_INT_ARGB), "png");
        int start = 33;
        return joined(
                Arrays.copyOf(png, start),
                chunk("eXIf", exif(1)),
                chunk("tEXt", ("Comment\0" + SECRET).getBytes(StandardCharsets.ISO_8859_1)),
                Arrays.copyOfRange(png, start, png.length),
                SECRET.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Exif with an orientation, a copyright, a camera and a place: 48° 51′ 24″ N, 2° 21′ 7″ E. */
    public static byte[] exif(int orientation) {
        var exif = ByteBuffer.allocate(400);
        exif.putInt(0x4D4D002A).putInt(8).putShort((short) 4);
        exif.putShort((short) 0x010F).putShort((short) 2).putInt(13).putInt(200); // the camera's maker
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putShort((short) 0x8298).putShort((short) 2).putInt(5).putInt(220); // copyright
        exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(70); // where the place is
        exif.putInt(0);
        exif.position(70).putShort((short) 4);
        exif.putShort((short) 1).putShort((short) 2).putInt(2).putInt('N' << 24);
        exif.putShort((short) 2).putShort((short) 5).putInt(3).putInt(240);
        exif.putShort((short) 3).putShort((short) 2).putInt(2).putInt('E' << 24);
        exif.putShort((short) 4).putShort((short) 5).putInt(3).putInt(270);
        exif.position(200).put((SECRET + '\0').getBytes(StandardCharsets.ISO_8859_1));
        exif.position(220).put("Anna\0".getBytes(StandardCharsets.ISO_8859_1));
        exif.position(240).putInt(48).putInt(1).putInt(51).putInt(1).putInt(24).putInt(1);
        exif.position(270).putInt(2).putInt(1).putInt(21).putInt(1).putInt(7).putInt(1);
        return exif.array();
    }

    /** A JPEG with a segment before all others. */
    public static byte[] with(byte[] jpeg, int marker, String data) {
        var bytes = data.getBytes(StandardCharsets.ISO_8859_1);
        var segment = ByteBuffer.allocate(4 + bytes.length);
        segment.putShort((short) (0xFF00 | marker))
                .putShort((short) (2 + bytes.length))
                .put(bytes);
        return joined(Arrays.copyOf(jpeg, 2), segment.array(), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    public static byte[] chunk(String name, byte[] data) {
        var check = new CRC32();
        var chunk = ByteBuffer.allocate(12 + data.length).putInt(data.length);
        chunk.put(name.getBytes(StandardCharsets.ISO_8859_1)).put(data);
        check.update(chunk.array(), 4, 4 + data.length);
        return chunk.putInt((int) check.getValue()).array();
    }

    /** A WebP with a profile and a camera's notes, as cameras and editors write it (RFC 9649 §2.7). */
    public static byte[] extended(byte[] webp, int width, int height, byte[] profile) {
        boolean exact = webp[15] == 'L'; // and so may be seen through
        int flags = 0x20 | 0x08 | (exact ? 0x10 : 0);
        var canvas = new byte[] {
            (byte) flags,
            0,
            0,
            0,
            (byte) (width - 1),
            (byte) (width - 1 >> 8),
            0,
            (byte) (height - 1),
            (byte) (height - 1 >> 8),
            0
        };
        var chunks = joined(
                "WEBP".getBytes(),
                riff("VP8X", canvas),
                riff("ICCP", profile),
                Arrays.copyOfRange(webp, 12, webp.length),
                riff("EXIF", exif(1)));
        return riff("RIFF", chunks);
    }

    private static byte[] riff(String name, byte[] data) {
        var chunk = ByteBuffer.allocate(8 + data.length + data.length % 2).order(ByteOrder.LITTLE_ENDIAN);
        return chunk.put(name.getBytes()).putInt(data.length).put(data).array();
    }

    public static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    public static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
