package org.afterword.content.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayedTest {
    @TempDir
    Path folder;

    @Test
    void anMp4SaysIt() throws IOException {
        assertEquals(Optional.of(1867), seconds("a.mp4", mp4("isom", 1_867_400)));
        assertEquals(Optional.of(1867), seconds("a.M4A", mp4("M4A ", 1_867_400)));
        assertEquals(Optional.of(1867), seconds("a.mov", mp4("qt  ", 1_867_400)));
    }

    @Test
    void aWavSaysIt() throws IOException {
        assertEquals(Optional.of(3), seconds("a.wav", wav(8000 * 3)));
    }

    @Test
    void whatIsDamagedOrSaysNothingHasNone() throws IOException {
        var film = mp4("isom", 1_867_400);
        for (int length = 0; length < film.length; length += 7) {
            assertEquals(Optional.empty(), seconds("a.mp4", Arrays.copyOf(film, length)), length + " bytes");
        }
        assertEquals(Optional.empty(), seconds("a.mp4", mp4("isom", 0)));
        assertEquals(Optional.empty(), seconds("a.mp4", "no film".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), seconds("a.mp3", film));
        assertEquals(Optional.empty(), seconds("a.mp3", new byte[200_000]));
        assertEquals(Optional.empty(), seconds("a.mp3", new byte[0]));
        assertEquals(Optional.empty(), seconds("a.ogg", mp3(38, 0xfffb9000)));
        var half = Arrays.copyOf(mp3(300, 0xfffb9000), 200_000);
        assertEquals(Optional.empty(), seconds("a.mp3", half), "half of it is no sound");
    }

    @Test
    void theFramesOfAnMp3AreCounted() throws IOException {
        assertEquals(Optional.of(100), seconds("constant.mp3", mp3(3828, 0xfffb9000)), "128 kbit/s, 44.1 kHz");
        assertEquals(Optional.of(50), seconds("speech.MP3", mp3(1389, 0xfff34840)), "MPEG-2, 32 kbit/s, 16 kHz, mono");
        var changing = new ByteArrayOutputStream();
        for (int i = 0; i < 1914; i++) {
            changing.writeBytes(mp3(1, 0xfffb9000));
            changing.writeBytes(mp3(1, 0xfffbe000)); // 320 kbit/s
        }
        assertEquals(Optional.of(100), seconds("changing.mp3", changing.toByteArray()));
    }

    @Test
    void whatStandsAroundTheFramesIsNoSound() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(ascii("ID3"));
        bytes.writeBytes(new byte[] {4, 0, 0, 0, 1, 2, 3}); // 16 643 bytes, seven bits in each
        bytes.writeBytes(tagWithSigns(1 << 14 | 2 << 7 | 3));
        bytes.writeBytes(new byte[700]);
        bytes.writeBytes(mp3(3828, 0xfffb9000));
        bytes.writeBytes(ascii("TAG"));
        bytes.writeBytes(new byte[125]);
        assertEquals(Optional.of(100), seconds("a.mp3", bytes.toByteArray()));
    }

    /** Such as a picture in a tag may have: what looks like a frame. */
    private static byte[] tagWithSigns(int length) {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.remaining() >= Integer.BYTES) {
            bytes.putInt(0xfffb9000);
        }
        return bytes.array();
    }

    /** So many frames of one kind, each as long as its header says (ISO/IEC 11172-3 §2.4.3.1), without sound. */
    private static byte[] mp3(int frames, int header) {
        boolean first = (header & 0x80000) != 0;
        int[] rates = first
                ? new int[] {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320}
                : new int[] {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
        int[] frequencies = first ? new int[] {44_100, 48_000, 32_000} : new int[] {22_050, 24_000, 16_000};
        int length = (first ? 144 : 72) * 1000 * rates[header >> 12 & 15] / frequencies[header >> 10 & 3];
        var bytes = ByteBuffer.allocate(frames * length);
        for (int i = 0; i < frames; i++) {
            bytes.putInt(i * length, header);
        }
        return bytes.array();
    }

    private Optional<Integer> seconds(String name, byte[] content) throws IOException {
        return Played.seconds("/" + name, Files.write(folder.resolve(name), content));
    }

    /** A file's type and the head of its film (ISO/IEC 14496-12 §4.3, §8.2.2), in thousandths of a second. */
    private static byte[] mp4(String brand, int duration) {
        var bytes = ByteBuffer.allocate(24 + 8 + 108);
        bytes.putInt(24).put(ascii("ftyp" + brand)).putInt(0).put(ascii(brand + brand));
        bytes.putInt(8 + 108).put(ascii("moov")).putInt(108).put(ascii("mvhd"));
        bytes.putInt(0)
                .putInt(0)
                .putInt(0)
                .putInt(1000)
                .putInt(duration)
                .putInt(0x10000)
                .putShort((short) 0x100);
        return bytes.array();
    }

    /** Of one byte a sample, 8000 a second. */
    private static byte[] wav(int samples) {
        var bytes = ByteBuffer.allocate(44 + samples).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(ascii("RIFF")).putInt(36 + samples).put(ascii("WAVEfmt "));
        bytes.putInt(16).putShort((short) 1).putShort((short) 1).putInt(8000).putInt(8000);
        bytes.putShort((short) 1).putShort((short) 8).put(ascii("data")).putInt(samples);
        return bytes.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
