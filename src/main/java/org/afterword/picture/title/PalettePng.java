package org.afterword.picture.title;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Writes a PNG with a palette (PNG, third edition, §11.2.2): the paper, and each ink in steps from hardly seen to full. It is
 * compressed by a library in Java, since Java's own gives other bytes on other machines.
 */
final class PalettePng {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int STEPS = 15;
    private static final int FULL = 255;
    private static final int BEST = 9;

    private PalettePng() {}

    /** @param image how much of each pixel is covered: by ink in red, by what is quiet in green, by the accent in blue */
    static byte[] of(BufferedImage image, Colours colours) {
        int width = image.getWidth();
        int height = image.getHeight();
        var rows = ByteBuffer.allocate((width + 1) * height);
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            rows.put((byte) 0);
            for (int pixel : row) {
                rows.put((byte) place(pixel));
            }
        }
        var png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        png.writeBytes(chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 3, 0, 0, 0})
                        .array()));
        png.writeBytes(chunk("PLTE", palette(colours)));
        png.writeBytes(chunk("IDAT", compressed(rows.array())));
        png.writeBytes(chunk("IEND", new byte[0]));
        return png.toByteArray();
    }

    /** The place in the palette. */
    private static int place(int pixel) {
        int best = 0;
        for (int ink = 0; ink < 3; ink++) {
            int covered = pixel >> 16 - 8 * ink & FULL;
            int step = (covered * STEPS + FULL / 2) / FULL;
            if (step > 0) {
                best = ink * STEPS + step;
            }
        }
        return best;
    }

    private static byte[] palette(Colours colours) {
        var palette = ByteBuffer.allocate(3 * (1 + 3 * STEPS));
        put(palette, colours.paper(), colours.paper(), 0);
        for (int ink : new int[] {colours.ink(), colours.quiet(), colours.accent()}) {
            for (int step = 1; step <= STEPS; step++) {
                put(palette, colours.paper(), ink, step);
            }
        }
        return palette.array();
    }

    private static void put(ByteBuffer palette, int paper, int ink, int step) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = paper >> shift & FULL;
            int to = ink >> shift & FULL;
            palette.put((byte) ((from * (STEPS - step) + to * step + STEPS / 2) / STEPS));
        }
    }

    private static byte[] compressed(byte[] rows) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, new Deflater(BEST))) {
            out.write(rows);
        } catch (IOException e) {
            throw new IllegalStateException(e); // nothing is written but to memory
        }
        return bytes.toByteArray();
    }

    private static byte[] chunk(String name, byte[] data) {
        var chunk = ByteBuffer.allocate(12 + data.length).putInt(data.length);
        chunk.put(name.getBytes(StandardCharsets.ISO_8859_1)).put(data);
        var check = new CRC32();
        check.update(chunk.array(), 4, 4 + data.length);
        return chunk.putInt((int) check.getValue()).array();
    }
}
