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
    void givesBlocksWithinALineLinesOfTheirOwn() {
        assertEquals("a\n\n```\nx\n```\n\nb", code("a {% c %}x{% endc %} b"));
        assertEquals("```\nx\n```\n\nb", code("{% c %}x{% endc %} b"));
        assertEquals("- a\n\n  ```\n  x\n\n  y\n  ```\n- b", code("- a {% c %}x\n\ny{% endc %}\n- b"));
        assertEquals("1. ```\n   x\n   ```", code("1. {% c %}x{% endc %}"));
        assertEquals(
                6 * 50_000 - 1,
                code("{% c %}x{% endc %} b ".repeat(50_000)).lines().count());
    }

    private static String code(String text) {
        Saying code = call -> Optional.of(Written.code("", call.inner(), call.indent()));
        var known = new Tags.Known(
                Syntax.LIQUID, Saying.byName(Map.of("c", code)), Set.of("c"), Set.of("c"), value -> Optional.empty());
        return new Tags(known, new Told() {
                    @Override
                    public void left(int line, String tag) {}

                    @Override
                    public void dropped(String mark) {}
                })
                .in(text, 1);
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
