package org.afterword.importer.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
import org.afterword.importer.record.PrivateWords;
import org.afterword.importer.record.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "Words.<.. author_email: a@b.example,Words.<.. author_email: …",
        "Words. .. author_IP: 192.0.2.1 .. date_utc: x,Words. .. author_IP: … .. date_utc: x",
        "..author_ip: 192.0.2.<x,..author_ip: …<x"
    })
    void takesTheFieldsOfACommentsFileOut(String broken, String clean) {
        assertEquals(
                clean.replace('<', '\n'),
                said("wpcomment", article(broken.replace('<', '\n'))).body().text());
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
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        List.of(),
                        false,
                        Optional.empty(),
                        Map.of(),
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

    @ParameterizedTest
    @CsvSource({
        "movabletype, EMAIL: b@c.example",
        "movabletype, eMAIL: b@c.example",
        "movabletype, Email : b@c.example",
        "movabletype, 'EMAIL	:b@c.example'",
        "movabletype, -----iP: 192.0.2.7",
        "movabletype, ip : 192.0.2.7",
        "movabletype, Author Email: b@c.example",
        "staticman, Email:  b@c.example",
        "staticman, '  e-mail : b@c.example'",
        "staticman, \"Email\" : \"b@c.example\"",
        "twikoo, \"IP\"  :\"192.0.2.7\"",
        "wordpress, <wp:comment_author_Email>b@c.example</wp:comment_author_Email>",
        "disqus, <EMAIL >b@c.example</EMAIL>"
    })
    void takesFieldsOutInAnyCaseAndSpacing(String kind, String field) {
        var clean = said(kind, article("Words.\n" + field + "\nMore.")).body().text();
        assertFalse(PrivateWords.mayBeIn(clean) && !clean.equals(PrivateWords.without(clean)), clean);
        assertEquals(1, told.size());
    }

    @ParameterizedTest
    @CsvSource({
        "movabletype, Write me an e-mail to b@c.example: I answer",
        "movabletype, Ship to: b@c.example",
        "movabletype, A zip: http://192.0.2.7/",
        "wordpress, Email: b@c.example"
    })
    void leavesWhatPeopleSay(String kind, String words) {
        assertEquals(words, said(kind, article(words)).body().text());
        assertEquals(0, told.size());
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
