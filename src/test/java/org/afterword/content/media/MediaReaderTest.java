package org.afterword.content.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.afterword.base.Moment;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.memory.ReadMemory;
import org.afterword.content.settings.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaReaderTest {
    private static final int FRAME = 417;

    @TempDir
    Path folder;

    private ReadMemory memory = new ReadMemory();

    @Test
    void howLongASoundPlaysIsLookedForOnceForTheSameBytes() throws IOException {
        sound(3828);
        assertEquals(Map.of("/a.mp3", 100), played());

        memory.remember("/a.mp3", memory.media("/a.mp3").orElseThrow().playing(77));
        assertEquals(Map.of("/a.mp3", 77), played(), "the next reading of this process asks the memory");
        var kept = folder.resolve("kept");
        memory.save(kept, "program");
        memory = ReadMemory.load(kept, "program");
        assertEquals(Map.of("/a.mp3", 77), played(), "and so does the next process");

        sound(1914);
        assertEquals(Map.of("/a.mp3", 50), played(), "other bytes are looked at");
    }

    private Map<String, Integer> played() throws IOException {
        var files = ContentFolder.list(folder.resolve("content"), MediaReaderTest::fail)
                .files()
                .media()
                .values();
        var reader = new MediaReader(
                memory, Moment.at(Instant.parse("2024-05-01T00:00:00Z")), Pictures.COPIED, Optional.empty());
        reader.read(files, MediaReaderTest::fail);
        return reader.played(files);
    }

    private static void fail(Object problem) {
        throw new AssertionError(problem.toString());
    }

    /** Of 128 kbit/s at 44.1 kHz. */
    private void sound(int frames) throws IOException {
        var bytes = ByteBuffer.allocate(frames * FRAME);
        for (int i = 0; i < frames; i++) {
            bytes.putInt(i * FRAME, 0xfffb9000);
        }
        Files.createDirectories(folder.resolve("content"));
        Files.write(folder.resolve("content/a.mp3"), bytes.array());
    }
}
