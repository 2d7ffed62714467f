package org.afterword.importer.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.content.article.ArticleFile;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedArticle;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.State;
import org.junit.jupiter.api.Test;

class StrayFieldsTest {
    private static final String LISTING =
            "<pre>IP: 192.0.2.1\nEMAIL: me@example.org\n\"email\": \"me@example.org\"</pre>";

    private final List<Exported> told = new ArrayList<>();

    @Test
    void keepsWhatNoExportOfTheKindHasAsAField() {
        assertEquals(LISTING, said("wordpress", article(LISTING)).body().text());
        assertEquals(LISTING, said("afterword", article(LISTING)).body().text());
        assertEquals(0, told.size());
    }

    @Test
    void takesFieldsOutOfAllThatAnArticleSays() {
        var broken = article("x\nIP: 192.0.2.\nEMAIL: b.example\n")
                .with(new ArticleFile(
                        "One",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of("EMAIL: b@c.example"),
                        Optional.of("Words ----- EMAIL: b@c.example"),
                        false,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        List.of(),
                        false,
                        Map.of("keywords", List.of("a COMMENT: b@c.example")),
                        ""));
        var clean = said("movabletype", broken);
        assertEquals("x\nIP: …\nEMAIL: …\n", clean.body().text());
        assertEquals(
                "[EMAIL: …] Optional[Words ----- EMAIL: …] {keywords=[a COMMENT: …]}",
                clean.file().tags() + " " + clean.file().description() + " "
                        + clean.file().extra());
        assertEquals(1, told.size());
    }

    private ExportedArticle said(String kind, ExportedArticle article) {
        return (ExportedArticle) StrayFields.of(kind).without(article, told::add);
    }

    private static ExportedArticle article(String html) {
        var thread = new ExportedThread(Line.whole("x"), "1", List.of(), List.of(), "One", false, Optional.empty());
        return new ExportedArticle(
                thread,
                "one",
                State.APPROVED,
                ArticleFile.of("One", ""),
                Optional.empty(),
                Body.html(html),
                Optional.empty());
    }
}
