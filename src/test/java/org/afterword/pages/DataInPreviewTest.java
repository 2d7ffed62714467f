package org.afterword.pages;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.afterword.base.Moment;
import org.afterword.base.work.Timing;
import org.afterword.content.SiteReader;
import org.afterword.content.article.Selection;
import org.afterword.content.memory.ReadMemory;
import org.afterword.pages.output.Output;
import org.afterword.support.Folder;
import org.afterword.template.TemplateFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the files of {@code content/data} hold reaches pages that are made again, and those of the inbox. */
class DataInPreviewTest {
    @TempDir
    Path folder;

    @Test
    void isSeenAfterAnEditAndWithAnotherStateOfAnArticle() throws Exception {
        Folder.write(folder.resolve("content/site.yaml"), "title: Shop\n");
        Folder.write(folder.resolve("content/hello.md"), "---\ntitle: Hello\n---\nWords.\n");
        Folder.write(folder.resolve("templates/byline.html"), "<p>{{ site.data.shoes[0].name }}</p>\n");
        var data = folder.resolve("content/data/shoes.csv");
        Folder.write(data, "name\nBoot\n");
        var reader = new SiteReader(
                folder,
                new Selection(Moment.of(Instant.now().atOffset(ZoneOffset.UTC), false), false, false, false),
                new ReadMemory());

        var site = PlannedSite.read(reader, Optional.empty(), Timing.none());
        assertTrue(page(site).contains("<p>Boot</p>"));
        assertTrue(page(site.with(site.loaded().site().articles().get(0))).contains("<p>Boot</p>"));

        Folder.write(data, "name\nSandal\n");
        var again = site.again(reader, Optional.empty(), Set.of(data.toAbsolutePath()));
        assertTrue(page(again).contains("<p>Sandal</p>"));
        assertSame(site.look(), again.look(), "nothing that decides how pages look was changed");
    }

    private static String page(PlannedSite site) throws IOException, TemplateFailure {
        for (var output : site.plan().list()) {
            if (output instanceof Output.Page page && page.path().equals("hello/index.html")) {
                return new String(
                        site.templates()
                                .render(page.template(), page.inputs().get().view()),
                        StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("no page");
    }
}
