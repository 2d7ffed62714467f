package org.afterword.importer.folder.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TagsTest {
    private final ArrayList<String> left = new ArrayList<>();

    private String said(String text) {
        var known = new Tags.Known(
                Syntax.LIQUID,
                Saying.byName(Map.of("b", call -> Optional.of("<" + call.said().get() + ">"))),
                Set.of("b", "raw"),
                Set.of("raw"),
                value -> Optional.empty());
        return new Tags(known, new Told() {
                    @Override
                    public void left(int line, String tag) {
                        left.add(line + tag);
                    }

                    @Override
                    public void dropped(String mark) {}
                })
                .in(text, 1);
    }

    @Test
    void closesTheInnermostThatIsOpen() {
        assertEquals("<><a<c>> x", said("{% b %}{% b %}a{% b %}c{% endb %}{% endb %} x"));
        assertEquals("{% raw %}{% raw %}{% endraw %}<>", said("{% raw %}{% raw %}{% endraw %}{% b %}"));
    }

    @Test
    void takesTheBlanksAwayThatASignAtATagTells() {
        assertEquals("a<c >d", said("a {%- b -%}  c {% endb -%}\n d"));
        assertEquals("a < c> d", said("a {% b %} c\n{%- endb %} d"));
        assertEquals("{% x --%} {{ y - z-}} e", said("{% x --%} {{ y - z-}} e"));
        assertEquals(List.of("1{% x --%}", "1{{ y - z-}}"), left);
    }

    @Test
    void standsVeryManyTagsInOneText() {
        var lines = said("{% b %}{% x %}\n".repeat(100_000) + "{% endb %}");
        assertEquals(100_001, lines.lines().count());
        assertEquals("100000{% x %}", left.get(left.size() - 1));
        assertEquals(
                400_000 + 14, said("{{ a }}".repeat(57_142) + "{% x %}{% x %}").length() + 6);
    }
}
