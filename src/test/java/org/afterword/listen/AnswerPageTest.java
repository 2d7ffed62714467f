package org.afterword.listen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.afterword.support.Browser;
import org.afterword.support.BuiltSite;
import org.afterword.support.Folder;
import org.afterword.support.StaticServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that the receiver itself shows are for everyone, as those of the site are. */
class AnswerPageTest {
    @TempDir
    Path folder;

    @Test
    void everyoneCanReadWhatWasWrongAndSendTheWordsAgain() throws Exception {
        var site = folder.resolve("site");
        Listener.write(site);
        Folder.write(
                site.resolve("content/site.yaml"),
                "title: A site\nurl: https://example.org\ncomments: {ways: {form: {action: /answer}}}\n");
        var built = BuiltSite.build(site, folder.resolve("public")).folder();
        var pages = new LinkedHashMap<String, String>();
        try (var listener = Listener.start(site, Listener.BOUNDS)) {
            pages.put("about", listener.send("GET", "/answer", "", new byte[0]).body());
            pages.put("closed", listener.post(answer("/over/", "Some words.")).body());
            pages.put("empty", listener.post(answer("/open/", "")).body());
            pages.put(
                    "unread",
                    listener.send("POST", "/answer", "text/x-none", "?".getBytes(StandardCharsets.UTF_8))
                            .body());
        }
        pages.forEach((name, page) -> Folder.write(built.resolve(name + "/index.html"), page));
        var found = new ArrayList<String>();
        try (var host = new StaticServer(built);
                var browser = Browser.open()) {
            for (var name : pages.keySet()) {
                browser.visit(host.address("/" + name + "/"));
                for (int width : List.of(320, 1280)) {
                    for (boolean dark : List.of(false, true)) {
                        browser.size(width, 640).dark(dark);
                        browser.axe()
                                .forEach(finding ->
                                        found.add(name + " at " + width + " px, dark " + dark + ": " + finding));
                        assertFalse(browser.scrollsSideways(), name);
                    }
                }
            }
        }
        assertEquals(List.of(), found);
    }

    private static Map<String, String> answer(String article, String words) {
        return Map.of("name", "Ann", "message", words, "article", article);
    }
}
