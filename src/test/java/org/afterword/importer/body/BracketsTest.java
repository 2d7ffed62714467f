package org.afterword.importer.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shortcodes that are opened again and again and never closed cost no more than their length. */
class BracketsTest {
    private static final List<String> NAMES = List.of("code", "video", "caption");

    @ParameterizedTest
    @ValueSource(
            strings = {"[code]", "[video a=", "[code x", "[caption a=\"]", "[video][/", "<pre>", "<code", "]", "["})
    void looksAtEachCharacterOnce(String unit) {
        int once = steps(unit.repeat(1000));
        int twice = steps(unit.repeat(2000));
        assertTrue(twice <= 2 * once + 100, once + " steps, then " + twice);
        assertTrue(twice <= 4 * 2000 * unit.length(), twice + " steps");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[code]",
                "[video a=",
                "[abc d=",
                "[caption a=\"",
                "<!-- x",
                "<pre>",
                "]]>",
                "# \n",
                "|-|\n",
                "<b><p>"
            })
    void readsALongTextThatIsLeftOpen(String unit) {
        var text = unit.repeat(120_000 / unit.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            var expanded = new Shortcodes(Map.of()).expand(text, "", said -> {});
            new BodyText().article(BodyTree.article(Paragraphs.of(expanded)));
        });
    }

    @Test
    void replacesWhatIsClosedAndLeavesWhatIsNot() {
        assertEquals(
                "a <x> b [code] c",
                new Brackets("a [code n=1]x[/code] b [code] c").replace(NAMES, true, one -> "<" + one.content() + ">"));
        assertEquals("[coder]x[/coder]", new Brackets("[coder]x[/coder]").replace(NAMES, true, one -> "!"));
        assertEquals("ac", new Brackets("a<PRE class=x>b</pre>c").withoutElements("pre"));
        var told = new ArrayList<String>();
        new Shortcodes(Map.of())
                .expand("[odd a=1] [odd](x) [[odd]] <code>[odd]</code> [/odd] [gallery ids=9]", "", told::add);
        assertEquals(
                List.of(
                        "the shortcode [odd] is not known; it stays in the text",
                        "the shortcode [gallery] names nothing that the export has; it stays in the text"),
                told);
    }

    private static int steps(String text) {
        var enclosing = new Brackets(text);
        enclosing.replace(NAMES, true, one -> "");
        var single = new Brackets(text);
        single.replace(NAMES, false, one -> "");
        return enclosing.steps() + single.steps();
    }
}
