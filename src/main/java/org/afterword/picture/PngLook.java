package org.afterword.picture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks through a PNG: its chunks (PNG, third edition, §5 and §11). */
final class PngLook {
    /** What tells what its colours mean. */
    private static final Set<String> COLOURS = Set.of("cICP", "iCCP", "sRGB", "gAMA", "cHRM");

    /** What else others need to show it. */
    private static final Set<String> SHOWN = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "bKGD", "pHYs", "sBIT", "hIST", "sPLT", "acTL", "fcTL", "fdAT");

    private static final Set<String> PIXELS = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS");

    private final PictureBytes in;
    private final List<Piece> published = new ArrayList<>();
    private final List<Piece> pixels = new ArrayList<>();
    private final List<byte[]> colours = new ArrayList<>();
    private final Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
    private Exif exif = Exif.NONE;
    private boolean still = true;
    private int width;
    private int height;

    PngLook(PictureBytes in) {
        this.in = in;
    }

    Look look() throws IOException {
        in.seek(8);
        keep(0, 8);
        try {
            while (!chunk().equals("IEND")) {
                // the next one
            }
        } catch (IOException e) {
            flaws.add(Flaw.BROKEN);
        }
        if (width <= 0 || height <= 0) {
            throw new BrokenPicture("no size");
        }
        return new Look(
                Look.Kind.PNG,
                width,
                height,
                exif,
                new byte[0],
                colours,
                0,
                still,
                true,
                true,
                flaws,
                published,
                pixels);
    }

    /** Reads a chunk; returns its name. */
    private String chunk() throws IOException {
        long start = in.position();
        long length = in.number32();
        var name = in.text(4);
        long end = in.position() + length + 4;
        if (length > Integer.MAX_VALUE || end > in.size()) {
            throw new BrokenPicture("a chunk that does not end");
        }
        switch (name) {
            case "IHDR" -> {
                width = (int) in.number32();
                height = (int) in.number32();
            }
            case "acTL" -> still = false;
            case "eXIf" -> {
                exif = Exif.of(in.bytes((int) length));
                if (exif.tiff().length > 0) {
                    published.add(Piece.of(chunk(name, exif.tiff())));
                }
            }
            case "iCCP" -> {
                if (!isProfile(in.bytes((int) Math.min(length, Profile.HEADER * 4L)))) {
                    flaws.add(Flaw.PROFILE);
                } else {
                    colour(start, end);
                }
            }
            default -> {
                if (COLOURS.contains(name)) {
                    colour(start, end);
                }
            }
        }
        if (PIXELS.contains(name)) {
            keep(start, end);
        } else if (SHOWN.contains(name) || COLOURS.contains(name)) {
            Piece.add(published, start, end);
        }
        in.seek(end);
        return name;
    }

    private void keep(long start, long end) {
        Piece.add(published, start, end);
        Piece.add(pixels, start, end);
    }

    private void colour(long start, long end) throws IOException {
        if (end - start <= Profile.LARGEST) {
            in.seek(start);
            colours.add(in.bytes((int) (end - start)));
        }
    }

    /** @param start of what is in the chunk: a name, a method, and what was deflated */
    private static boolean isProfile(byte[] start) {
        int name = 0;
        while (name < start.length && start[name] != 0) {
            name++;
        }
        var header = new byte[Profile.HEADER];
        var inflater = new Inflater();
        try {
            int from = name + 2;
            if (from >= start.length) {
                return false;
            }
            inflater.setInput(start, from, start.length - from);
            return inflater.inflate(header) == header.length && Profile.headerFits(header, 0);
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }

    /** Whether a whole chunk is a profile of colours, which does not fit a grey picture (PNG §11.3.2.3). */
    static boolean holdsProfile(byte[] chunk) {
        return new String(chunk, 4, 4, StandardCharsets.ISO_8859_1).equals("iCCP");
    }

    /** A whole chunk. */
    static byte[] chunk(String name, byte[] data) {
        var chunk = ByteBuffer.allocate(12 + data.length).putInt(data.length);
        chunk.put(name.getBytes(StandardCharsets.ISO_8859_1)).put(data);
        var check = new CRC32();
        check.update(chunk.array(), 4, 4 + data.length);
        return chunk.putInt((int) check.getValue()).array();
    }
}
