package org.afterword.content.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
                "<!DOCTYPE svg [<!ENTITY w '3'><!ENTITY a \"<svg width='9'>\">]><svg width='&w;' height='&#50;'/>",
                "<!DOCTYPE svg [<!ATTLIST svg width CDATA '3' height CDATA '2'>]><svg xmlns='http://www.w3.org/2000/svg'/>",
                "<!DOCTYPE svg SYSTEM 'http://example.org/svg.dtd' [<!-- it's --> ]><svg width='3' height='2'/>",
                "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'svg11.dtd'>\n<svg width='3' height='2'/>",
                "<?note <svg width='9' height='9'> ?><svg width='3' height='2'/>",
                "<s:svg xmlns:s='http://www.w3.org/2000/svg' s:width='9' width='3' height='2'><svg width='9'/></s:svg>",
                "<svg xmlns:i='http://example.org/' i:width='9' width='3' height='2'/>",
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
                "<svg width='2em' height='1em' font-size='40'/>",
                "<svg width='2rem' height='1rem' style='font: 40px serif'/>",
                "<svg width='2em' height='1em'><style>svg { font-size: 40px }</style></svg>",
                "<svg width='3' viewBox='0 0 4 2' preserveAspectRatio='none'/>",
                "<svg-icons><svg width='3' height='2'/></svg-icons>",
                "<html xmlns='http://www.w3.org/1999/xhtml'><svg width='3' height='2'/></html>",
                "<!DOCTYPE svg [<!ENTITY w SYSTEM 'file:///etc/hostname'>]><svg width='&w;' height='2'/>",
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
        "viewBox='0 0 4px 2px', 300, 150",
        "viewBox='0 0 40 20 7', 300, 150",
        "width='none' height='20', 300, 20",
        "width='NaN' height='2', 300, 2",
        "width='30.' height='20', 300, 20",
        "width='' height='20' viewBox='0 0 4 2', 40, 20",
        "width='3' height='2' preserveAspectRatio='none' viewBox='0 0 9 9', 3, 2",
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
        "tiles.avif, 128, 64",
        "tiles-turned.avif, 64, 128",
        "icon.ico, 256, 256",
        "oriented.webp, 40, 20",
        "oriented.png, 20, 40"
    })
    void aPictureIsTurnedWhereABrowserTurnsIt(String name, int width, int height) {
        assertEquals(
                Optional.of(new ImageSize("/" + name, width, height)),
                ImageSizes.of("/" + name, Path.of("src/test/resources/images", name))
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void aDrawingIsDecodedByItsMark(String charset) throws IOException {
        var drawing = "\uFEFF<?xml version='1.0' encoding='UTF-16'?><svg width='3' height='2'/>";
        Files.write(folder.resolve("a.svg"), drawing.getBytes(charset));
        assertEquals(
                THREE_BY_TWO, ImageSizes.of("/a.svg", folder.resolve("a.svg")).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiles.avif", "tiles-turned.avif", "turned.avif"})
    void aPictureThatIsCutOffHasItsSizeOrNone(String name) throws IOException {
        var whole = Files.readAllBytes(Path.of("src/test/resources/images", name));
        var file = folder.resolve(name);
        var size = ImageSizes.of("/", Files.write(file, whole)).size();
        for (int length = 0; length < whole.length; length++) {
            var found = ImageSizes.of("/", Files.write(file, Arrays.copyOf(whole, length)))
                    .size();
            assertTrue(found.isEmpty() || found.equals(size), name + " at " + length);
        }
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
