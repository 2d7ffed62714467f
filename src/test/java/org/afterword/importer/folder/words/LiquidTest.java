package org.afterword.importer.folder.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiquidTest {
    private static final Map<String, Object> SITE = Map.of(
            "names",
            List.of("Ann", "Bea", "Cleo"),
            "people",
            List.of(
                    Map.of("name", "Bea", "age", 9, "role", "waters"),
                    Map.of("name", "Ann", "age", 30, "role", "digs"),
                    Map.of("name", "Cleo", "age", 100, "role", "digs")),
            "open",
            Map.of("mon", "9-5"),
            "posts",
            LiquidValues.UNKNOWN);

    private final List<String> left = new ArrayList<>();
    private final Map<String, String> files = Map.of(
            "_includes/self.html",
            "{% include self.html %}".repeat(9),
            "_includes/who.html",
            "{% assign who = include.name | upcase %}{{ who }}");

    private String said(String text) {
        var values = new LiquidValues(
                Map.of("site", SITE, "page", Map.of("x", 1, "other", LiquidValues.UNKNOWN)), new LiquidFilters("", ""));
        return new Liquid(values, path -> Optional.ofNullable(files.get(path)), Map.of()).in(text, 1, new Told() {
            @Override
            public void left(int line, String tag) {
                left.add(line + tag);
            }

            @Override
            public void dropped(String mark) {}
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "site.names | join: ', ' ~ Ann, Bea, Cleo",
                "site.names | join ~ Ann Bea Cleo",
                "site.names | first ~ Ann",
                "site.names.last ~ Cleo",
                "site.names.size ~ 3",
                "site.names[1] ~ Bea",
                "site.names | reverse | first ~ Cleo",
                "site.names | array_to_sentence_string ~ Ann, Bea, and Cleo",
                "site.people | map: 'name' | sort | join: '/' ~ Ann/Bea/Cleo",
                "site.people | sort: 'age' | map: 'name' | join ~ Bea Ann Cleo",
                "site.people | where: 'role', 'digs' | size ~ 2",
                "site.people.first.name ~ Bea",
                "site.open['mon'] ~ 9-5",
                "'a,b,,c,,' | split: ',' | join: '-' ~ a-b--c",
                "' a  b ' | split: ' ' | size ~ 2",
                "'b a b' | split: ' ' | uniq | join ~ b a",
                "3 | plus: 4 ~ 7",
                "10 | divided_by: 4 ~ 2",
                "10 | divided_by: 4.0 ~ 2.5",
                "7 | modulo: 4 ~ 3",
                "4.5 | round ~ 5",
                "2.3456 | round: 2 ~ 2.35",
                "5 | at_most: 3 ~ 3",
                "'Hello There!' | slugify ~ hello-there",
                "'one two three' | truncatewords: 2 ~ one two...",
                "'abcdefghij' | truncate: 6 ~ abc...",
                "'aaa' | replace_first: 'a', 'b' ~ baa",
                "'one two' | number_of_words ~ 2",
                "'2020-03-04' | date: '%d.%m.%Y' ~ 04.03.2020",
                "'hammer' | slice: 1, 3 ~ amm",
                "'hammer' | slice: -2, 2 ~ er",
                "'hammer' | slice: -9, 2 | append: '.' ~ .",
                "site.names | slice: 1, 5 | join ~ Bea Cleo",
                "site.names | jsonify ~ [\"Ann\",\"Bea\",\"Cleo\"]",
                "site.people | where_exp: 'p', 'p.age > 9' | map: 'name' | join ~ Ann Cleo",
                "site.people | where_exp: 'p', \"p.role == 'digs' and p.age < 99\" | size ~ 1",
                "site.people | find: 'name', 'Bea' | map: 'age' ~ 9",
                "site.people | group_by: 'role' | map: 'size' | join ~ 1 2",
                "site.names | push: 'Dan' | last ~ Dan",
                "'<b>bold</b> words' | strip_html ~ bold words",
            })
    void makesOfAValueWhatAFilterDoes(String expression, String shown) {
        assertEquals(shown, said("{{ " + expression + " }}"));
        assertEquals(List.of(), left);
    }

    @Test
    void showsNestedChoicesWhole() {
        assertEquals(
                "outer inner rest end",
                said("{% if page.x %}outer {% if page.y %}no{% else %}inner{% endif %} rest{% endif %} end"));
        assertEquals(
                "none",
                said(
                        "{% case page.x %}{% when 1 %}{% case page.y %}{% when 2 %}two{% else %}none{% endcase %}{% else %}z{% endcase %}"));
        assertEquals(
                "{% endif %}a",
                said("{% if page.x %}{% raw %}{% endif %}{% endraw %}{% if page.x %}a{% endif %}{% endif %}"));
        assertEquals(
                "a",
                said(
                        "{% if page.x %}{% for i in (1..1) %}{% if page.y %}{% else %}a{% endif %}{% endfor %}{% endif %}"));
        assertEquals(List.of(), left);
    }

    @Test
    void comparesNumbers() {
        assertEquals("b", said("{% if page.x > 1 %}a{% elsif page.x <= 1 %}b{% endif %}"));
        assertEquals("a", said("{% if site.people.size >= 3 and site.names contains 'Bea' %}a{% endif %}"));
        assertEquals("full", said("{% if site.names == empty %}none{% else %}full{% endif %}"));
        assertEquals(List.of(), left);
    }

    @Test
    void goesThroughWhatIsKnown() {
        assertEquals(
                "1 Bea, 2 Ann.",
                said(
                        "{% for one in site.people limit: 2 %}{{ forloop.index }} {{ one.name }}{% if forloop.last %}.{% else %}, {% endif %}{% endfor %}"));
        assertEquals("321", said("{% for i in (1..3) reversed %}{{ i }}{% endfor %}"));
        assertEquals("mon 9-5", said("{% for one in site.open %}{{ one[0] }} {{ one[1] }}{% endfor %}"));
        assertEquals("none", said("{% assign no = '' | split: ',' %}{% for i in no %}x{% else %}none{% endfor %}"));
        assertEquals(
                "A1A2B1B2",
                said(
                        "{% assign all = 'A,B' | split: ',' %}{% for a in all %}{% for i in (1..2) %}{{ a }}{{ i }}{% endfor %}{% endfor %}"));
        assertEquals("3", said("{% for i in (1..3) %}{% assign last = i %}{% endfor %}{{ last }}"));
        assertEquals(List.of(), left);
    }

    @Test
    void countsAndTakesTurns() {
        assertEquals(
                "0 1 -1 x 2",
                said(
                        "{% increment c %} {% increment c %} {% decrement d %} {% assign c = 'x' %}{{ c }} {% increment c %}"));
        assertEquals(
                "a b a 1 2 1",
                said(
                        "{% cycle 'a', 'b' %} {% cycle 'a', 'b' %} {% cycle 'a', 'b' %} {% cycle 'g': '1', '2' %} {% cycle 'g': '1', '2' %} {% cycle 'g': '1', '2' %}"));
        assertEquals(
                "<tr><td>Ann</td><td>Bea</td></tr>\n<tr><td>Cleo</td></tr>\n",
                said("{% tablerow n in site.names cols:2 %}{{ n }}{% endtablerow %}"));
        assertEquals(List.of(), left);
    }

    @Test
    void leavesRoundsEarly() {
        assertEquals(
                "1-2 3-/2",
                said(
                        "{% for i in (1..3) %}{{ i }}{% if i == 2 %} {% assign n = i %}{% continue %}{% assign n = 9 %}{% endif %}-{% endfor %}/{{ n }}"));
        assertEquals("1.2", said("{% for i in (1..9) %}{{ i }}{% if i == 2 %}{% break %}{% endif %}.{% endfor %}"));
        assertEquals(List.of(), left);
    }

    @Test
    void leavesWhatIsNotKnown() {
        var loop = "{% for post in site.posts %}{{ post.title }}{% endfor %}";
        assertEquals(loop, said(loop));
        var assigned = "{% assign p = site.posts | first %}{{ p.title }}";
        assertEquals(assigned, said(assigned));
        var choice = "{% assign a = 'x' %}{% if page.other %}{% assign a = 'y' %}{% endif %}{{ a }}";
        assertEquals(choice.substring(choice.indexOf("{% if")), said(choice));
        assertEquals("{{ site.names | append: site.people }}", said("{{ site.names | append: site.people }}"));
        assertEquals(
                List.of(
                        "1{% for post in site.posts %}",
                        "1{% assign p = site.posts | first %}",
                        "1{{ p.title }}",
                        "1{% if page.other %}",
                        "1{{ a }}",
                        "1{{ site.names | append: site.people }}"),
                left);
    }

    @Test
    void standsWhatGrowsWithoutEnd() {
        assertTimeoutPreemptively(Duration.ofSeconds(90), () -> {
            assertEquals("{% include self.html %}", said("{% include self.html %}"));
            var doubled = said("{% capture a %}0123456789{% endcapture %}"
                    + "{% capture a %}{{ a }}{{ a }}{% endcapture %}".repeat(60) + "{{ a }}");
            assertTrue(doubled.length() < 10_000_000);
            said("{% assign a = 'ab' %}" + "{% assign a = a | replace: 'a', a %}".repeat(60) + "{{ a }}");
            said("{% for i in (1..9999) %}".repeat(5) + "x" + "{% endfor %}".repeat(5));
            said("{% if page.x %}".repeat(3_000) + "x" + "{% endif %}".repeat(3_000));
        });
        assertEquals("ANN", said("{% include who.html name=\"ann\" %}"));
    }
}
