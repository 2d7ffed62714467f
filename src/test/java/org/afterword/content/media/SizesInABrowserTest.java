package org.afterword.content.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.afterword.support.Browser;
import org.afterword.support.Folder;
import org.afterword.support.StaticServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real browser shows each picture with the width and height that we find as large as it shows it without. */
class SizesInABrowserTest {
    private static final List<String> DRAWINGS = List.of(
            "width='30' height='20'",
            "width='210mm' height='297mm'",
            "width='2em' height='1em'",
            "width='30pt' height='15pt'",
            "width='1in' height='2.54cm'",
            "width='2pc' height='40q'",
            "width='1e2' height='+.5e1'",
            "width='100' viewBox='0 0 1 0.5'",
            "height='100' viewBox='0 0 1 0.5'",
            "width='50%' height='100' viewBox='0 0 4 2'",
            "width='auto' height='20' viewBox='0 0 3 2'",
            "width='100%' height='100%' viewBox='0 0 3 2'",
            "viewBox='0 0 1 0.5'",
            "viewBox='0 0 24 24'",
            "viewBox='0 0 1 4'",
            "viewBox='0 0 0 2'",
            "viewBox='0 0 4 2' preserveAspectRatio='none'",
            "viewBox='0 0 4px 2px'",
            "viewBox='0 0 40 20 7'",
            "viewBox='0,0,,40,20'",
            "width='30' height='20' viewBox='0 0 9 9' preserveAspectRatio='none'",
            "width='30' viewBox='0 0 4 2' preserveAspectRatio='xMidYMid slice'",
            "width='30.' height='20'",
            "width='none' height='20'",
            "width='' height='20' viewBox='0 0 4 2'",
            "width='&#51;0' height='2&#48;'",
            "style='width: 50px; height: 20px'",
            "width='30' height='20' style='width: 50px'",
            "width='1000mm' viewBox='0 0 4 2'",
            "width='100'",
            "height='100'",
            "");

    @TempDir
    private Path folder;

    @Test
    void aPictureIsAsLargeWithItsSizeAsWithout() throws IOException {
        Folder.copy(Path.of("src/test/resources/images"), folder);
        for (int i = 0; i < DRAWINGS.size(); i++) {
            Folder.write(
                    folder.resolve("drawing" + i + ".svg"),
                    "<svg xmlns='http://www.w3.org/2000/svg' " + DRAWINGS.get(i) + "><rect/></svg>");
        }
        var entities = "<!DOCTYPE svg [<!ENTITY w '30'><!ENTITY a \"<svg width='9'/>\">]>";
        Folder.write(
                folder.resolve("entities.svg"),
                entities + "<svg xmlns='http://www.w3.org/2000/svg' width='&w;' height='20'/>");
        Folder.write(
                folder.resolve("prefix.svg"),
                "<?a <svg?><s:svg xmlns:s='http://www.w3.org/2000/svg' width='30' height='20'><svg width='9' height='9'/></s:svg>");
        Files.writeString(
                folder.resolve("wide.svg"),
                "\uFEFF<svg xmlns='http://www.w3.org/2000/svg' width='30' height='20'/>",
                StandardCharsets.UTF_16LE);
        var names = Folder.list(folder);
        var page = new StringBuilder(
                "<!DOCTYPE html><title>a</title><style>img { max-width: 100%; height: auto }</style><div style='width: 600px'>");
        for (var name : names) {
            var size = ImageSizes.of("/" + name, folder.resolve(name)).size().orElseThrow();
            page.append("<p><img src='%s'><p><img src='%s' width='%d' height='%d'>"
                    .formatted(name, name, size.width(), size.height()));
        }
        Files.writeString(folder.resolve("index.html"), page);
        try (var server = new StaticServer(folder);
                var browser = Browser.open()) {
            browser.visit(server.address());
            for (int i = 0; i < names.size(); i++) {
                var without = browser.evaluate(shown(2 * i));
                assertEquals(without, browser.evaluate(shown(2 * i + 1)), names.get(i));
            }
        }
    }

    /** A page gives whole pixels, and a picture may have half of one. */
    private static String shown(int picture) {
        return "(i => Math.round(i.width) + ' × ' + Math.round(i.height))(document.images[" + picture + "])";
    }
}
