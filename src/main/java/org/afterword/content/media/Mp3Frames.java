package org.afterword.content.media;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Finds how long an MP3 plays, which its head does not say: from all its frames, each of which tells its own length
 * (ISO/IEC 11172-3 §2.4.1, ISO/IEC 13818-3 §2.4.1). So a changing bit rate needs no table at the beginning.
 */
final class Mp3Frames {
    private static final int[] RATES = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] LOW_RATES = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    private static final int[] SAMPLES_A_SECOND = {44_100, 48_000, 32_000};
    private static final int SAMPLES = 1152;

    private static final int HEADER = 4;
    private static final int TAG_HEADER = 10;

    /** How much that is no frame may stand before the first one, and how much of the whole file. */
    private static final int BEFORE = 64 * 1024;

    private static final int SMALL_PART = 50;
    private static final int SMALL = 1024;

    private final InputStream in;
    private final long length;
    private long frames;
    private long framed;
    private double seconds;

    private Mp3Frames(InputStream in, long length) {
        this.in = in;
        this.length = length;
    }

    /**
     * In seconds; empty where too much of the file is no frame to be sure.
     *
     * @param in from its beginning, with a buffer
     * @param length of the file, in bytes
     */
    static Optional<Double> seconds(InputStream in, long length) throws IOException {
        var frames = new Mp3Frames(in, length);
        return frames.count() ? Optional.of(frames.seconds) : Optional.empty();
    }

    private boolean count() throws IOException {
        long others = 0;
        long tags = 0;
        try {
            int header = number(HEADER);
            while (true) {
                int bytes = frame(header);
                if (bytes > 0) {
                    in.skipNBytes(bytes - HEADER);
                    header = number(HEADER);
                } else if (header >>> 8 == 0x494433) { // "ID3": words about the sound, with its pictures
                    tags += tag();
                    header = number(HEADER);
                } else {
                    header = header << 8 | number(1);
                    others++;
                    if (frames == 0 && others > BEFORE) {
                        return false;
                    }
                }
            }
        } catch (EOFException e) {
            return frames > 1 && length - tags - framed <= Math.max(SMALL, length / SMALL_PART);
        }
    }

    /** The length of a frame in bytes, by its header, and counts it; 0 where there is none. */
    private int frame(int header) {
        int version = header >>> 19 & 3; // 3: MPEG-1, 2: MPEG-2, 0: MPEG-2.5
        int layer = header >>> 17 & 3; // 1: the third
        int rate = header >>> 12 & 15;
        int frequency = header >>> 10 & 3;
        if (header >>> 21 != 0x7ff || version == 1 || layer != 1 || rate == 0 || rate == 15 || frequency == 3) {
            return 0;
        }
        int halved = version == 3 ? 0 : version == 2 ? 1 : 2;
        int samplesASecond = SAMPLES_A_SECOND[frequency] >> halved;
        int samples = halved == 0 ? SAMPLES : SAMPLES / 2;
        int bitsASecond = 1000 * (halved == 0 ? RATES : LOW_RATES)[rate];
        int bytes = samples / 8 * bitsASecond / samplesASecond + (header >>> 9 & 1);
        frames++;
        framed += bytes;
        seconds += (double) samples / samplesASecond;
        return bytes;
    }

    /** Skips what a tag holds, and returns its length with its header (ID3v2.4 §3.1): seven bits in each byte. */
    private long tag() throws IOException {
        number(1);
        int flags = number(1);
        int size = number(HEADER);
        long content = (size >>> 24 & 0x7f) << 21 | (size >>> 16 & 0x7f) << 14 | (size >>> 8 & 0x7f) << 7 | size & 0x7f;
        long rest = content + ((flags & 0x10) != 0 ? TAG_HEADER : 0);
        in.skipNBytes(rest);
        return rest + TAG_HEADER;
    }

    private int number(int bytes) throws IOException {
        int number = 0;
        for (int i = 0; i < bytes; i++) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            number = number << 8 | next;
        }
        return number;
    }
}
