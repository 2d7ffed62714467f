package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** An author's paragraph may have many lines, and no block that begins in one is missed. */
class AuthorLinesTest {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), FootnotesExtension.create());

    @Property(tries = 500)
    void noBlockIsMissed(@ForAll("lines") String text) {
        var renderer = HtmlRenderer.builder().extensions(EXTENSIONS).build();
        var plain = Parser.builder()
                .extensions(EXTENSIONS)
                .postProcessor(new AuthorBlocks())
                .build();
        assertEquals(renderer.render(plain.parse(text)), renderer.render(AuthorHtml.parse(text)), text);
    }

    @Test
    void aLongParagraphIsSoonRead() {
        for (var line : List.of("| a\n", "a\n", "![ a\n")) {
            var text = line.repeat(60_000);
            Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
                AuthorHtml.parse(text);
                Markers.areIn(Signs.of(text));
            });
        }
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(
                        "- ", "---", "- - -", "* ", "1. ", "1)", "12. x", "# x", "====", "-- -", "> ", "    ", "\t",
                        "```", "x", "\n", "\n", "\n", "\n\n", "|", "|-|", "-|-", ":-:", "a|b", "<div>", "[^1]: ",
                        "[^1]")
                .list()
                .ofMaxSize(16)
                .map(parts -> String.join("", parts));
    }
}
