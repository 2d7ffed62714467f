package org.afterword.importer.folder.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JekyllTextTest {
    private final List<String> left = new ArrayList<>();

    private String said(String text) {
        var values = new LiquidValues(
                Map.of("page", Map.of("kind", "photo", "other", LiquidValues.UNKNOWN)), new LiquidFilters("", ""));
        return new JekyllText(values, path -> Optional.empty(), path -> Optional.empty(), "", Optional.empty())
                .plain(
                        text,
                        1,
                        new Told() {
                            @Override
                            public void left(int line, String tag) {
                                left.add(line + tag);
                            }

                            @Override
                            public void dropped(String mark) {}
                        },
                        false);
    }

    @Test
    void showsBracesThatStandInQuotes() {
        assertEquals("`{{ page.title }}`", said("`{{ \"{{\" }} page.title }}`"));
        assertEquals("{% raw %} {{ x }}", said("{{ '{%' }} raw %} {{ \"{{ x \" }}}}"));
        assertEquals("it's {{ isn't } that's", said("it's {{ isn't } that's"));
        assertEquals(List.of(), left);
    }

    @Test
    void keepsTheParagraphsOfADefinition() {
        var list =
                "<dl>\n<dt>\n\nT\n\n</dt>\n<dd>\n\nOne\n\nsecond\n\n- a\n  - b\n\n</dd>\n<dd>\n\nTwo\n\n</dd>\n</dl>\n\n\n";
        assertEquals(list + "End\n", said("T\n: One\n\n  second\n\n  - a\n    - b\n\n: Two\n\nEnd\n"));
        assertEquals(list + "End\n", said("T\n:   One\n\n    second\n\n    - a\n      - b\n\n:   Two\n\nEnd\n"));
    }

    @Test
    void leavesOutTheStyleOfAnItem() {
        assertEquals("- one\n1. <a id=\"x\"></a>two\n", said("- {:.c} one\n1. {: #x .d}two\n"));
        assertEquals("- {% c %} one\n", said("- {% c %} one\n"));
    }

    @Test
    void showsTheCaseThatHolds() {
        assertEquals(
                "P.",
                said(
                        "{% case page.kind %}\n{% when 'text' %}T{% when \"audio\", 'photo' %}P{% else %}E{% endcase %}."));
        assertEquals("P.", said("{% case page.kind %}{% when 'audio' or 'photo' %}P{% when 'photo' %}Q{% endcase %}."));
        assertEquals("E.", said("{% case page.none %}{% when 'photo' %}P{% else %}E{% endcase %}."));
        assertEquals(".", said("{% case page.kind %}{% when 'text' %}T{% endcase %}."));
        assertEquals(List.of(), left);
        var unknown = "{% case page.other %}{% when 'text' %}T{% endcase %}.";
        assertEquals(unknown, said(unknown));
        assertEquals(List.of("1{% case page.other %}"), left);
    }

    @Test
    void choosesAmongBranchesThatHoldCases() {
        assertEquals(
                "B",
                said("{% if page.none %}{% case page.kind %}{% when 'photo' %}A{% endcase %}{% else %}B{% endif %}"));
    }

    @Test
    void takesTheLanguageFromAListOfClassesAndNoTitle() {
        assertEquals("```python\nx = 1\n```", said("``` {.python .wide}\nx = 1\n```"));
        assertEquals("~~~c++\nx\n~~~", said("~~~ {:.c++ #here}\nx\n~~~"));
        assertEquals("> ```go\n> x\n> ```", said("> ``` {.go}\n> x\n> ```"));
        assertEquals("*main.rb*\n\n```ruby\nx\n```", said("``` ruby main.rb\nx\n```"));
    }
}
