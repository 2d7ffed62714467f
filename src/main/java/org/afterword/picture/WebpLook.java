package org.afterword.picture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Looks through a WebP: its chunks (RFC 9649 §2). Browsers follow no camera's notes in it, so that they go as a whole. */
final class WebpLook {
    private static final int HEADER = 12;
    private static final int HAS_PROFILE = 0x20;
    private static final int HAS_ALPHA = 0x10;
    private static final int MOVES = 0x02;

    private final PictureBytes in;
    private final List<Piece> published = new ArrayList<>();
    private final List<Piece> pixels = new ArrayList<>();
    private final Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
    private byte[] profile = new byte[0];
    private int width;
    private int height;
    private boolean still = true;
    private boolean exact;

    WebpLook(PictureBytes in) {
        this.in = in;
    }

    Look look() throws IOException {
        in.seek(4);
        long end = Math.min(in.reversed32() + 8, in.size());
        in.seek(HEADER);
        try {
            while (in.position() + 8 <= end) {
                chunk();
            }
        } catch (IOException e) {
            flaws.add(Flaw.BROKEN);
        }
        if (width <= 0 || height <= 0) {
            throw new BrokenPicture("no size");
        }
        if (profile.length > 0 && !Profile.fits(profile, 3)) {
            flaws.add(Flaw.PROFILE);
            profile = new byte[0];
        }
        boolean whole = published.size() == 1 && published.get(0).equals(Piece.of(HEADER, in.size()));
        return new Look(
                Look.Kind.WEBP,
                width,
                height,
                Exif.NONE,
                profile,
                List.of(),
                0,
                still,
                true,
                exact,
                flaws,
                whole ? Piece.all(in) : file(published),
                file(pixels));
    }

    private void chunk() throws IOException {
        long start = in.position();
        var name = in.text(4);
        long length = in.reversed32();
        long data = in.position();
        long end = Math.min(data + length + length % 2, in.size());
        switch (name) {
            case "VP8X" -> {
                if (length < 10) {
                    throw new BrokenPicture("a short chunk");
                }
                int flags = in.next();
                exact |= (flags & HAS_ALPHA) != 0;
                still = (flags & MOVES) == 0;
                var rest = in.bytes(9);
                width = 1 + little(rest, 3, 3);
                height = 1 + little(rest, 6, 3);
                extended(published, flags & (HAS_PROFILE | HAS_ALPHA | MOVES), rest);
                extended(pixels, flags & HAS_ALPHA, rest);
            }
            case "VP8 " -> {
                var frame = in.bytes(10);
                size(little(frame, 6, 2) & 0x3FFF, little(frame, 8, 2) & 0x3FFF);
                keep(start, end);
            }
            case "VP8L" -> {
                exact = true;
                in.next();
                long bits = in.reversed32();
                size(1 + (int) (bits & 0x3FFF), 1 + (int) (bits >> 14 & 0x3FFF));
                keep(start, end);
            }
            case "ALPH" -> keep(start, end);
            case "ANIM", "ANMF" -> Piece.add(published, start, end);
            case "ICCP" -> {
                profile = length <= Profile.LARGEST ? in.bytes((int) length) : profile;
                Piece.add(published, start, end);
            }
            default -> {}
        }
        if (data + length > end) {
            throw new BrokenPicture("a chunk that does not end");
        }
        in.seek(end);
    }

    private void size(int wide, int high) {
        if (width == 0) {
            width = wide;
            height = high;
        }
    }

    private void keep(long start, long end) {
        Piece.add(published, start, end);
        Piece.add(pixels, start, end);
    }

    private static void extended(List<Piece> pieces, int flags, byte[] rest) {
        var chunk = ByteBuffer.allocate(18).order(ByteOrder.LITTLE_ENDIAN);
        chunk.put("VP8X".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(10)
                .put((byte) flags)
                .put(rest);
        pieces.add(Piece.of(chunk.array()));
    }

    /** With what stands before the chunks. */
    private static List<Piece> file(List<Piece> chunks) {
        var header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put("RIFF".getBytes(StandardCharsets.ISO_8859_1));
        header.putInt((int) Piece.length(chunks) + 4);
        header.put("WEBP".getBytes(StandardCharsets.ISO_8859_1));
        chunks.add(0, Piece.of(header.array()));
        return chunks;
    }

    private static int little(byte[] bytes, int from, int count) {
        int number = 0;
        for (int i = count - 1; i >= 0; i--) {
            number = number << 8 | bytes[from + i] & 0xFF;
        }
        return number;
    }
}
