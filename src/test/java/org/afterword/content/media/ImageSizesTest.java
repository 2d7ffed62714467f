package org.afterword.content.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.afterword.markdown.ImageSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageSizesTest {
    private static final Optional<ImageSize> THREE_BY_TWO = Optional.of(new ImageSize("/a.svg", 3, 2));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg width='3' height='2'/>",
                "<svg height = \"2px\"\n width=\"3px\"></svg>",
                "<svg width='2.6' height='1.5'>",
                "<svg viewBox='0 0 3 2'><rect width='9' height='9'/></svg>",
                "<svg width='100%' height='100%' viewBox=' -1,-1, 3 2 '/>",
                "<svg stroke-width='9' title='a > b' width='3' height='2'/>",
                "<?xml version='1.0'?>\n<!-- <svg width='9' height='9'> it's one -->\n<svg width='3' height='2'/>",
                "<!DOCTYPE svg [<!ENTITY a 'http://example.org/'>]><svg xmlns='&a;' width='3' height='2'/>",
                "\uFEFF<svg width='3' height='2'/>",
            })
    void aDrawingHasTheSizeOfItsRootOrOfItsViewBox(String drawing) throws IOException {
        assertEquals(THREE_BY_TWO, size(drawing));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<svg",
                "<svg width='3' height='2",
                "<svg width='3'/>",
                "<svg width='3em' height='2em'/>",
                "<svg width='0' height='2'/>",
                "<svg width='-3' height='2'/>",
                "<svg viewBox='0 0 3'/>",
                "<svg><rect width='3' height='2'/></svg>",
                "<!-- <svg width='3' height='2'/>",
                "no drawing at all",
            })
    void whatDoesNotSayItsSizeHasNone(String drawing) throws IOException {
        assertEquals(Optional.empty(), size(drawing));
    }

    @Test
    void theFirstTagMayComeLateAndTheRestMayBeLong() throws IOException {
        assertEquals(THREE_BY_TWO, size("<!--" + "-".repeat(60_000) + "--><svg width='3' height='2'>"));
        assertEquals(THREE_BY_TWO, size("<svg width='3' height='2'>" + "<p a='".repeat(100_000)));
    }

    private Optional<ImageSize> size(String drawing) throws IOException {
        return ImageSizes.of("/a.svg", Files.writeString(folder.resolve("a.svg"), drawing));
    }
}
