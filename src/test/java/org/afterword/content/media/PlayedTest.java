package org.afterword.content.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    }

    private Optional<Integer> seconds(String name, byte[] content) throws IOException {
        return Played.seconds(Files.write(folder.resolve(name), content));
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
