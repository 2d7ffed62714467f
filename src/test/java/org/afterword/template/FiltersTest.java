package org.afterword.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What templates can do with what they are given, and that it stays as it is. */
class FiltersTest {
    /** A visitor's name that means something to a browser, and to no reader. */
    private static final String HOSTILE = "<img src=x onerror=alert(1)>";

    private final List<Problem> problems = new ArrayList<>();
    private Locale language = Locale.ENGLISH;

    @TempDir
    Path folder;

    record Date(String iso, String text) {}

    record View(
            List<String> names,
            List<Integer> numbers,
            int words,
            String visitor,
            Date date,
            Map<String, Object> extra) {}

    private static View view() {
        var extra = new LinkedHashMap<String, Object>();
        extra.put("mood", "fine");
        extra.put("nothing", null);
        extra.put("book", Map.of("title", "Emma"));
        return new View(
                List.of("c", "a", "b"),
                new ArrayList<>(List.of(10, 9, 2)),
                3,
                HOSTILE,
                new Date("2024-05-01T23:30:00-05:00", ""),
                extra);
    }

    @BeforeEach
    void partsOfPages() throws IOException {
        Files.createDirectory(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates/part.html"), "{% block a %}{% endblock %}");
    }

    private String page(String template) throws IOException, TemplateFailure {
        Files.writeString(folder.resolve("templates/page.html"), template);
        var theme = Theme.read(folder, BuiltInTheme.USUAL, problems::add);
        return new String(
                Templates.of(theme, () -> new Nothing(language), problems::add).render("page.html", view()),
                StandardCharsets.UTF_8);
    }

    private Problem mistake(String template) {
        return assertThrows(TemplateFailure.class, () -> page(template), template)
                .problem();
    }

    @Test
    void noFilterChangesWhatItIsGiven() throws Exception {
        for (var filter :
                List.of("reverse", "sort", "rsort", "merge([7])", "slice(1, 2) | reverse", "slice(1, 2) | sort")) {
            assertEquals(
                    "[10, 9, 2] [c, a, b]",
                    page("{% set x = numbers | " + filter + " %}{% set y = names | " + filter
                            + " %}[{{ numbers | join(\", \") }}] [{{ names | join(\", \") }}]"),
                    filter);
        }
    }

    @Test
    void listsAreTurnedAroundAndSorted() throws Exception {
        assertEquals("b, a, c", page("{{ names | reverse | join(\", \") }}"));
        assertEquals("2, 9, 10", page("{{ numbers | sort | join(\", \") }}"));
        assertEquals("10, 9, 3, 2", page("{{ numbers | merge([words]) | rsort | join(\", \") }}"));
        assertEquals("a, b, c, d", page("{{ \"d,b\" | split(\",\") | merge([\"a\", \"c\"]) | sort | join(\", \") }}"));
    }

    @Test
    void aMapThatIsWrittenOutKeepsItsOrder() throws Exception {
        var keys = new ArrayList<String>();
        for (int bits = 0; bits < 32; bits++) { // all of them have the same hash
            var key = new StringBuilder();
            for (int bit = 0; bit < 5; bit++) {
                key.append((bits >> bit & 1) == 0 ? "Aa" : "BB");
            }
            keys.add(key.toString());
        }
        var map = "{"
                + String.join(
                        ", ", keys.stream().map(key -> "\"" + key + "\": 1").toList()) + "}";
        var all = String.join("", keys);
        assertEquals(all, page("{% for entry in " + map + " %}{{ entry.key }}{% endfor %}"));
        assertEquals(all, page("{% for entry in {} | merge(" + map + ") %}{{ entry.key }}{% endfor %}"));
        assertEquals("2", page("{% set twice = {\"a\": 1, \"a\": 2} %}{{ twice.a }}"));
        assertEquals("c", page("{{ \"a\" | replace({\"a\": \"b\", \"b\": \"c\"}) }}"));
    }

    @Test
    void aNumberIsFound() throws Exception {
        assertEquals("true", page("{{ [1, 2, 3] contains words }}"));
        assertEquals("true", page("{{ numbers contains 9 }}"));
        assertEquals("false", page("{{ numbers contains 4 }}"));
        assertEquals("true", page("{{ numbers contains [2, 10] }}"));
        assertEquals("true", page("{{ {3: \"three\"} contains words }}"));
        assertEquals("three", page("{% set names = {3: \"three\"} %}{{ names[words] }}"));
        assertEquals("true false", page("{{ names contains \"a\" }} {{ names contains \"d\" }}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{{ date | sort }}; 11; 'sort' needs a list, and this is a group of fields",
                "{{ [1, \"a\"] | sort }}; 15; 'sort' needs a list of texts or a list of numbers, and this is neither",
                "{{ visitor | reverse }}; 14; 'reverse' needs a list, and this is a text",
                "{{ words | trim }}; 12; the filter 'trim' cannot work with a number",
                "{{ \"\" | first }}; 9; the filter 'first' cannot work with an empty text",
                "{{ words | abbreviate(\"x\") }}; 12; the filter 'abbreviate' cannot work with a number and what it is told",
                "{{ names is even }}; 13; the test 'even' cannot work with a list",
                "{{ max(names, 1) }}; 4; the function 'max' cannot work with what it is given",
                "{{ names.clear }}; 10; there is no 'clear' here",
                "{{ names.sort() }}; 10; there is no 'sort' here",
                "{{ -visitor }}; 1; the sign '-' needs a number",
                "{{ \"%d\" | format(visitor) }}; 11; 'format' has no such values for '%d'",
                "{{ visitor | split(\"[\") }}; 14; 'split' needs a regular expression, and this is not one: [",
                "{{ names[7] }}; 10; there is no '7' here",
                "{{ visitor.length }}; 12; there is no 'length' here",
                "{{ template.name }}; 13; there is no 'name' here",
                "{{ visitor | date(\"yyyy\") }}; 14; 'date' needs a date such as 2024-05-31, and this is '<img src=x onerror=alert(1)>'",
            })
    void aMistakeHasItsPlaceAndItsName(String template, int column, String message) {
        var problem = mistake(template);
        assertEquals(message, problem.message());
        assertEquals(
                "templates/page.html:1:" + column,
                problem.position().toString().replaceAll("^(.*?:\\d+:\\d+).*", "$1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{% embed \"part.html\" %}{% block a %}{{ visitor }}{% endblock %}{% endembed %}",
                "{% embed \"part.html\" %}{% block a %}{% if true %}{{ visitor }}{% endif %}{% endblock %}{% endembed %}",
                "{{ visitor | escape(\"js\") }}",
                "{{ visitor | escape(strategy=\"json\") }}",
                "{{ true ? visitor : \"\" }}",
                "{{ \"\" ~ visitor }}",
                "{{ names | first | default(visitor) | replace({\"c\": visitor}) }}",
                "{{ date | date(\"'\" ~ visitor ~ \"'\") }}",
                "{{ visitor | base64encode | base64decode }}",
                "{{ \"%s\" | format(visitor) }}",
                "{% filter trim %}{{ visitor }}{% endfilter %}",
                "{% macro m(x) %}{{ x }}{% endmacro %}{{ m(visitor) }}",
                "{% set x = visitor %}{{ x }}",
            })
    void nothingPrintsAVisitorsWordsAsMarkup(String template) throws Exception {
        var page = page(template);
        assertEquals(-1, page.indexOf('<'), page);
        assertEquals(true, page.contains("img src"), page);
    }

    @Test
    void whatWouldPrintTextsAsMarkupIsNotThere() {
        assertEquals(
                "'raw' would print a text as markup, and a text may be a visitor's",
                mistake("{{ visitor | raw }}").message());
        mistake("{% autoescape false %}{{ visitor }}{% endautoescape %}");
    }

    @Test
    void aFieldOfTheAuthorsOwnNeedNotBeThere() throws Exception {
        assertEquals("false true", page("{{ extra.plot is not null }} {{ extra.mood is not null }}"));
        assertEquals("false true", page("{{ extra.plot is defined }} {{ extra.mood is defined }}"));
        assertEquals("none fine", page("{{ extra.plot | default(\"none\") }} {{ extra.mood | default(\"none\") }}"));
        assertEquals("[] [fine]", page("[{{ extra[\"plot\"] }}] [{{ extra[\"mood\"] }}]"));
        assertEquals("true", page("{{ extra.nothing is null }}"));
        assertEquals("Emma []", page("{{ extra.book.title }} [{{ extra.book.author }}]"));
        assertEquals("none", page("{{ extra.film.title | default(\"none\") }}"));
        assertEquals(
                "fine",
                page("{% for entry in extra %}{% if entry.key == \"mood\" %}{{ entry.value }}{% endif %}{% endfor %}"));
    }

    @Test
    void aMisspeltNameOfOursIsAMistakeAllTheSame() {
        assertEquals(
                "there is no 'txt' here", mistake("{{ date.txt is not null }}").message());
        assertEquals(
                "there is no 'txt' here",
                mistake("{{ date.txt | default(\"\") }}").message());
        assertEquals(
                "there is no 'txt' here", mistake("{{ date.txt is defined }}").message());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "tr; TİTLE I İ; Ispanak İçin; 1.234,5; 1 Mayıs 2024",
                "en; TITLE I I; Ispanak Için; 1,234.5; 1 May 2024",
                "de; TITLE I I; Ispanak Için; 1.234,5; 1 Mai 2024",
                "th-TH; TITLE I I; Ispanak Için; 1,234.5; 1 พฤษภาคม 2024",
            })
    void filtersFollowTheSitesLanguage(String tag, String upper, String title, String number, String day)
            throws Exception {
        var machine = Locale.getDefault();
        try {
            for (var awkward :
                    List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai", "hi-IN-u-nu-deva", "lt", "az")) {
                Locale.setDefault(Locale.forLanguageTag(awkward));
                language = Locale.forLanguageTag(tag);
                assertEquals(upper, page("{{ \"title ı i\" | upper }}"));
                assertEquals(title, page("{{ \"ıspanak için\" | title }}"));
                assertEquals(number, page("{{ 1234.5 | numberformat }}"));
                assertEquals(day, page("{{ date | date(\"d MMMM yyyy\") }}"));
                assertEquals("05", page("{{ \"%02d\" | format(5) }}"));
            }
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void datesKeepTheTimeThatIsWrittenInThem() throws Exception {
        assertEquals("23:30 -0500", page("{{ date | date(\"HH:mm Z\") }}"));
        assertEquals("04:30", page("{{ date | date(\"HH:mm\", timeZone=\"UTC\") }}"));
        assertEquals("00:00 31", page("{{ \"2024-03-31\" | date(\"HH:mm d\") }}"));
        assertEquals("02:30", page("{{ \"31.3.2024 02:30\" | date(\"HH:mm\", existingFormat=\"d.M.yyyy HH:mm\") }}"));
    }

    @Test
    void noCharacterIsCutInTwo() throws Exception {
        assertEquals("😀😀...", page("{{ \"😀😀😀😀😀😀\" | abbreviate(5) }}"));
        assertEquals("𐐀bc", page("{{ \"𐐨bc\" | capitalize }}"));
    }

    /** A site that has no words. */
    private record Nothing(Locale language) implements Functions {
        @Override
        public String say(String key, List<Object> arguments, Locale pages) {
            return key;
        }

        @Override
        public Locale language(Record view) {
            return language;
        }

        @Override
        public Object markdown(Object prose) {
            return prose;
        }

        @Override
        public String html(Object prose) {
            return "";
        }

        @Override
        public String json(Object value) {
            return "";
        }

        @Override
        public String structuredData(List<Object> arguments) {
            return "";
        }

        @Override
        public Fingerprint fingerprint() {
            return Fingerprint.of("");
        }
    }
}
