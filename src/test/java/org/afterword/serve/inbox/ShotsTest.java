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
        var article = "/inbox/why-does-an-ankle-sprain-cause-back-pain/";
        try (var served = InboxSite.show(site, "localhost"); var browser = Browser.open()) {
            var edit = java.util.regex.Pattern.compile("href=\"(/inbox/edit[^\"]*)\"").matcher(served.get(article).body());
            edit.find();
            browser.prefer("prefers-reduced-motion", "reduce");
            for (boolean dark : new boolean[] {false, true}) {
                for (int width : new int[] {320, 1280}) {
                    browser.dark(dark).size(width, 900);
                    for (var page : new String[][] {{"list", "/inbox/"}, {"article", article}, {"edit", edit.group(1)}}) {
                        browser.visit(served.address(page[1]));
                        var name = page[0] + "-" + width + (dark ? "-dark" : "");
                        Files.write(out.resolve(name + "-whole.png"), browser.picture(true));
                        System.out.println(name + browser.axe() + browser.complaints() + browser.scrollsSideways());
                        browser.visit(java.net.URI.create("about:blank")).visit(served.address(page[1].contains("#") || page[0].equals("list") ? page[1] : page[1] + "#c5"));
                        Files.write(out.resolve(name + ".png"), browser.picture(false));
                    }
                }
            }
        }
    }
}
