package org.afterword.picture;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Looks through a JPEG: the segments before its pixels, and where those end (ITU-T T.81 annex B). */
final class JpegLook {
    private static final int START = 0xD8;
    private static final int START_LENGTH = 2;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final String EXIF = "Exif\0\0";
    private static final String PROFILE = "ICC_PROFILE\0";

    /** Whoever sends a picture in more passes wants something else. */
    private static final int MOST_SCANS = 200;

    /** What says of a JPEG that its values are brightness and colour, for readers that else guess (JFIF 1.02). */
    private static final byte[] JFIF = {
        (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 2, 0, 0, 1, 0, 1, 0, 0
    };

    private final PictureBytes in;
    private final List<Piece> published = new ArrayList<>();
    private final List<Piece> pixels = new ArrayList<>();
    private final Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
    private final TreeMap<Integer, byte[]> profile = new TreeMap<>();
    private Exif exif = Exif.NONE;
    private boolean saysColours;
    private boolean inPasses;
    private boolean namesColours;
    private int width;
    private int height;
    private int bands;

    JpegLook(PictureBytes in) {
        this.in = in;
    }

    Look look() throws IOException {
        in.seek(START_LENGTH);
        keep(0, START_LENGTH);
        for (int marker = segment(); marker != SCAN; marker = segment()) {
            if (marker == END) {
                throw new BrokenPicture("no pixels");
            }
        }
        scans();
        var colours = profile();
        if (bands > 3) {
            flaws.add(Flaw.FOR_PRINT);
        } else if (colours.length > 0 && !Profile.fits(colours, bands)) {
            flaws.add(Flaw.PROFILE);
            colours = new byte[0];
        }
        if (exif.tiff().length > 0) {
            Piece.insert(published, START_LENGTH, exifSegment(exif));
        }
        if (!saysColours && bands == 3 && !namesColours) {
            Piece.insert(pixels, START_LENGTH, JFIF);
        }
        return new Look(
                Look.Kind.JPEG,
                width,
                height,
                exif,
                colours,
                List.of(),
                bands,
                true,
                inPasses,
                false,
                flaws,
                published,
                pixels);
    }

    /** Reads on behind a segment, past what may stand before it; returns its marker. */
    private int segment() throws IOException {
        int marker = in.nextMarker();
        long start = in.position() - 2;
        if (marker == END || marker == START) {
            return marker;
        }
        int length = in.number16();
        if (length < 2) {
            throw new BrokenPicture("a segment without length");
        }
        long end = in.position() + length - 2;
        look(marker, start, end);
        in.seek(end);
        return marker;
    }

    private void look(int marker, long start, long end) throws IOException {
        int length = (int) (end - in.position());
        switch (marker) {
            case 0xE0 -> {
                if (length >= 14 && in.text(5).equals("JFIF\0")) {
                    saysColours = true;
                    keep(start, end);
                }
            }
            case 0xE1 -> {
                if (exif == Exif.NONE
                        && length > EXIF.length()
                        && in.text(EXIF.length()).equals(EXIF)) {
                    exif = Exif.of(in.bytes(length - EXIF.length()));
                }
            }
            case 0xE2 -> {
                if (length > PROFILE.length() + 2 && in.text(PROFILE.length()).equals(PROFILE)) {
                    int number = in.next();
                    in.next();
                    profile.put(number, in.bytes((int) (end - in.position())));
                    Piece.add(published, start, end);
                }
            }
            case 0xEE -> {
                if (length >= 12 && in.text(5).equals("Adobe")) {
                    saysColours = true;
                    keep(start, end);
                }
            }
            case 0xC4, 0xC8, 0xCC, 0xDB, 0xDC, 0xDD, SCAN -> keep(start, end);
            default -> {
                if (marker >= 0xC0 && marker <= 0xCF) {
                    frame(marker);
                    keep(start, end);
                }
            }
        }
    }

    private void keep(long start, long end) {
        Piece.add(published, start, end);
        Piece.add(pixels, start, end);
    }

    private void frame(int marker) throws IOException {
        inPasses = marker % 4 == 2;
        in.next();
        height = in.number16();
        width = in.number16();
        bands = in.next();
        if (width == 0 || height == 0 || bands == 0) {
            throw new BrokenPicture("no size");
        }
        namesColours = bands == 3;
        for (int i = 0; i < bands; i++) {
            namesColours &= in.next() == "RGB".charAt(Math.min(i, 2));
            in.skip(2);
        }
    }

    /** From the first pass of pixels to the end, whatever stands behind it. */
    private void scans() throws IOException {
        int scans = 1;
        try {
            for (long start = in.position(); ; start = in.position()) {
                int marker = in.nextMarker();
                if (marker == END) {
                    keep(start, in.position());
                    break;
                }
                long at = in.position() - 2;
                keep(start, at);
                scans += marker == SCAN ? 1 : 0;
                in.seek(at);
                segment();
            }
        } catch (EOFException | BrokenPicture e) {
            flaws.add(Flaw.BROKEN);
            keep(pixels.get(pixels.size() - 1).to(), in.size());
        }
        if (scans > MOST_SCANS) {
            flaws.add(Flaw.BROKEN);
        }
    }

    private byte[] profile() {
        var all = new ByteArrayOutputStream();
        profile.values().forEach(all::writeBytes);
        return all.toByteArray();
    }

    /** A segment with a camera's notes. */
    static byte[] exifSegment(Exif exif) {
        return segment(0xE1, EXIF, exif.tiff());
    }

    /** Segments with a profile, which may be too long for one (ICC.1:2022 annex B.4). */
    static byte[] profileSegments(byte[] profile) {
        int most = 65519;
        int parts = (profile.length + most - 1) / most;
        var segments = new ByteArrayOutputStream();
        for (int i = 0; i < parts; i++) {
            var part = Arrays.copyOfRange(profile, i * most, Math.min(profile.length, (i + 1) * most));
            segments.writeBytes(segment(0xE2, PROFILE + (char) (i + 1) + (char) parts, part));
        }
        return segments.toByteArray();
    }

    private static byte[] segment(int marker, String name, byte[] data) {
        var segment = new ByteArrayOutputStream();
        int length = 2 + name.length() + data.length;
        segment.writeBytes(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length});
        segment.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        segment.writeBytes(data);
        return segment.toByteArray();
    }
}
