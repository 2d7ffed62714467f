package org.afterword;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.afterword.support.Browser;
import org.afterword.support.BuiltSite;
import org.afterword.support.StaticServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the README's picture of the sample site: {@code mvn test -Dtest=ReadmePicture}. It is no test, so no run of all
 * tests takes it. It shows the fonts of the machine that it is taken on; {@code pngquant 96 --ext .png --force docs/images/article.png} makes it small.
 */
class ReadmePicture {
    private static final String ARTICLE = "/why-does-an-ankle-sprain-cause-back-pain/";

    /** Three views of the one page, as on the screens of three readers. */
    private static final String THREE = """
            <!DOCTYPE html><meta charset="utf-8"><style>
            body { margin: 0; display: flex; justify-content: center; gap: 26px; padding: 36px; background: #dde4e0 }
            img { width: 400px; border-radius: 12px; box-shadow: 0 1px 2px #1d252433, 0 12px 36px #1d252426 }
            </style><img src="%s"><img src="%s"><img src="%s">
            """;

    @Test
    void article(@TempDir Path folder) throws IOException {
        BuiltSite.copy(Path.of("content"), folder.resolve("content"));
        var site = BuiltSite.build(folder, folder.resolve("public"));
        try (var server = new StaticServer(site.folder());
                var browser = Browser.open()) {
            browser.prefer("prefers-reduced-motion", "reduce");
            scale(browser, 440, 836, 2);
            browser.visit(server.address(ARTICLE));
            var top = shot(browser, "0");
            var steps = shot(
                    browser,
                    "document.querySelector('.steps').previousElementSibling.previousElementSibling.offsetTop - 40");
            browser.dark(true);
            var thread = shot(browser, "document.querySelector('#comments').offsetTop + 20");
            Files.writeString(site.folder().resolve("three.html"), THREE.formatted(top, steps, thread));
            browser.dark(false);
            scale(browser, 1324, 832, 1.5);
            browser.visit(server.address("/three.html"));
            var picture = Path.of("docs", "images", "article.png");
            Files.createDirectories(picture.getParent());
            Files.write(picture, browser.picture(false));
        }
    }

    private static String shot(Browser browser, String top) {
        browser.evaluate("window.scrollTo(0, " + top + ")");
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(browser.picture(false));
    }

    private static void scale(Browser browser, int width, int height, double factor) {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", height, "deviceScaleFactor", factor, "mobile", false));
    }
}
