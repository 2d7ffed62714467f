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
import org.junit.jupiter.params.provider.CsvSource;
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
                "<svg width='3' viewBox='0 0 1.5 1'/>",
                "<svg height='2' width='100%' viewBox='0 0 0.3 .2'/>",
                "<svg width='auto' height=' 2px ' viewBox=' -1,-1, 3 2 '/>",
                "<svg title=\" width='9' \" width='3' height='2'/>",
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
                "<svg width='3ex' height='2ex'/>",
                "<svg width='10vw' height='10vw'/>",
                "<svg width='calc(1px + 2px)' height='2'/>",
                "<svg width='NaN' height='2'/>",
                "<svg width='1e30' height='2'/>",
                "<svg width='0' height='2'/>",
                "<svg width='-3' height='2'/>",
                "<!-- <svg width='3' height='2'/>",
                "no drawing at all",
            })
    void whatDoesNotSayItsSizeHasNone(String drawing) throws IOException {
        assertEquals(Optional.empty(), size(drawing));
    }

    @ParameterizedTest
    @CsvSource({
        "width='210mm' height='297mm', 794, 1123",
        "width='2em' height='1em', 32, 16",
        "width='30pt' height='15PT', 40, 20",
        "width='1in' height='2.54cm', 96, 96",
        "width='2pc' height='40Q', 32, 38",
        "width='1e2' height='+.5e1', 100, 5",
        "viewBox='0 0 1 0.5', 1200, 600",
        "viewBox='0 0 3', 300, 150",
        "viewBox='0 0 0 2', 300, 150",
        "viewBox='0 0 4 2' preserveAspectRatio='none', 300, 150",
        "width='3', 3, 150",
        "height='2', 300, 2",
    })
    void aDrawingIsAsLargeAsABrowserShowsIt(String attributes, int width, int height) throws IOException {
        assertEquals(Optional.of(new ImageSize("/a.svg", width, height)), size("<svg " + attributes + "/>"));
    }

    @ParameterizedTest
    @CsvSource({
        "plain.avif, 40, 20",
        "turned.avif, 20, 40",
        "moving.avif, 36, 20",
        "moving-turned.avif, 20, 36",
        "oriented.webp, 40, 20",
        "oriented.png, 20, 40"
    })
    void aPictureIsTurnedWhereABrowserTurnsIt(String name, int width, int height) {
        assertEquals(
                Optional.of(new ImageSize("/" + name, width, height)),
                ImageSizes.of("/" + name, Path.of("src/test/resources/images", name))
                        .size());
    }

    @Test
    void theFirstTagMayComeLateAndTheRestMayBeLong() throws IOException {
        assertEquals(THREE_BY_TWO, size("<!--" + "-".repeat(60_000) + "--><svg width='3' height='2'>"));
        assertEquals(THREE_BY_TWO, size("<svg width='3' height='2'>" + "<p a='".repeat(100_000)));
    }

    private Optional<ImageSize> size(String drawing) throws IOException {
        return ImageSizes.of("/a.svg", Files.writeString(folder.resolve("a.svg"), drawing))
                .size();
    }
}
