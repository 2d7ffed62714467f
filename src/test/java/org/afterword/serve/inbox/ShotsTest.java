package org.afterword.serve.inbox;

import java.nio.file.*;
import org.afterword.support.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShotsTest {
    @Test
    void shots(@TempDir Path dir) throws Exception {
        var site = dir.resolve("site");
        Folder.copy(Path.of(System.getProperty("shotsite", "/tmp/shots/site")), site);
        var out = Path.of("/tmp/shots/inbox");
        Files.createDirectories(out);
        try (var served = InboxSite.show(site, "localhost");
                var browser = Browser.open()) {
            var list = served.get("/inbox/").body();
            var edit = java.util.regex.Pattern.compile("href=\"(/inbox/edit[^\"]*)\"")
                    .matcher(served.get("/inbox/why-does-an-ankle-sprain-cause-back-pain/")
                            .body());
            edit.find();
            for (boolean dark : new boolean[] {false, true}) {
                for (int width : new int[] {320, 1280}) {
                    browser.dark(dark).size(width, 900);
                    for (var page : new String[][] {
                        {"list", "/inbox/"},
                        {"article", "/inbox/why-does-an-ankle-sprain-cause-back-pain/"},
                        {"edit", edit.group(1)}
                    }) {
                        browser.visit(served.address(page[1]));
                        Files.write(
                                out.resolve(page[0] + "-" + width + (dark ? "-dark" : "") + ".png"),
                                browser.picture(true));
                        System.out.println(page[0]
                                + width
                                + dark
                                + browser.axe()
                                + browser.complaints()
                                + browser.scrollsSideways());
                    }
                }
            }
            browser.dark(false)
                    .size(1280, 800)
                    .visit(served.address("/inbox/why-does-an-ankle-sprain-cause-back-pain/#c5"));
            Files.write(out.resolve("view.png"), browser.picture(false));
        }
    }
}
