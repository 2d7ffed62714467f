package org.afterword.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pebbletemplates.pebble.extension.core.CoreExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a template does with values of the wrong kind, the message is for a person who writes HTML, and has a line. */
class WrongValuesTest {
    private static final List<String> VALUES =
            List.of("6", "\"text\"", "true", "null", "names", "group", "date", "{\"a\": 1}");

    private static final List<String> TOLD = List.of("6", "\"text\"", "names");

    /** What only somebody who writes Java can read. */
    private static final Pattern ENGINES = Pattern.compile(
            "(?i)java|class|exception|pebble|afterword|\\w\\.\\w+\\.\\w|integer|decimal|double|operand|iterable|object|type\\b|args|argument|could not|\\bcast|@[0-9a-f]{4}|\\$|\\[Nothing|View|Date\\[");

    @TempDir
    Path folder;

    record Date(String iso) {}

    record View(List<String> names, Map<String, Object> group, Date date, long length) {}

    private final Set<String> wrong = new LinkedHashSet<>();

    private void tries(String template) {
        try {
            var templates = Files.createDirectories(folder.resolve("templates"));
            Files.writeString(templates.resolve("page.html"), "<p>\n" + template + "\n");
            var group = new HashMap<String, Object>();
            group.put("nothing", null);
            group.put("mood", "fine");
            var problems = new ArrayList<Problem>();
            var theme = Theme.read(folder, BuiltInTheme.USUAL, problems::add);
            try {
                Templates.of(theme, () -> new Nothing(), problems::add)
                        .render("page.html", new View(List.of("c", "a"), group, new Date("2024-05-01"), 7));
            } catch (TemplateFailure e) {
                problems.add(e.problem());
            }
            for (var problem : problems) {
                if (problem.code().equals("template/unused")) {
                    continue;
                }
                var said = problem.message() + " (" + problem.hint() + ")";
                if (ENGINES.matcher(said).find() || problem.position().line() != 2) {
                    wrong.add(template + " → " + problem.position().line() + ": " + said);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            wrong.add(template + " threw " + e);
        }
    }

    @Test
    void operators() {
        for (var operator : List.of(
                "+", "-", "*", "/", "%", "~", "==", "!=", "<", ">", "<=", ">=", "and", "or", "contains", "..")) {
            for (var left : VALUES) {
                for (var right : List.of("6", "\"text\"", "null", "names", "date")) {
                    tries("{{ " + left + " " + operator + " " + right + " }}");
                }
            }
        }
        for (var value : VALUES) {
            for (var form : List.of(
                    "{{ -%s }}",
                    "{{ +%s }}",
                    "{%% if not %s %%}a{%% endif %%}",
                    "{%% if %s %%}a{%% endif %%}",
                    "{%% for x in %s %%}a{%% endfor %%}",
                    "{{ %s.none }}",
                    "{{ %s[0] }}",
                    "{{ %s[\"a\"] }}",
                    "{{ %s[99] }}",
                    "{{ %s.none.more }}",
                    "{{ %s.size() }}",
                    "{{ names[%s] }}",
                    "{{ group[%s] }}",
                    "{%% include %s %%}",
                    "{%% import %s %%}",
                    "{%% set x = %s %%}{{ x.y }}")) {
                tries(form.formatted(value));
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void filtersTestsAndFunctions() {
        var core = new PureTags(new CoreExtension());
        for (var value : VALUES) {
            for (var filter : core.getFilters().keySet()) {
                tries("{{ " + value + " | " + filter + " }}");
                for (var argument : TOLD) {
                    tries("{{ " + value + " | " + filter + "(" + argument + ") }}");
                }
            }
            for (var filter : List.of("markdown", "html", "text", "json", "date")) {
                tries("{{ " + value + " | " + filter + " }}");
            }
            for (var test : core.getTests().keySet()) {
                tries("{{ " + value + " is " + test + " }}");
                tries("{{ " + value + " is " + test + "(" + value + ") }}");
            }
            for (var function : core.getFunctions().keySet()) {
                tries("{{ " + function + "() }}");
                tries("{{ " + function + "(" + value + ") }}");
                tries("{{ " + function + "(1, " + value + ") }}");
            }
            tries("{{ say(" + value + ") }}");
            tries("{{ structuredData(" + value + ") }}");
        }
        assertEquals("", String.join("\n", wrong));
    }

    private record Nothing() implements Functions {
        @Override
        public String say(String key, List<Object> arguments, Locale pages) {
            return key;
        }

        @Override
        public Locale language(Record view) {
            return Locale.ENGLISH;
        }

        @Override
        public Object markdown(Object prose) {
            throw new IllegalArgumentException("'markdown' is for prose: an article's or a comment's body");
        }

        @Override
        public String html(Object prose) {
            throw new IllegalArgumentException("'html' is for prose: an entry's body");
        }

        @Override
        public String json(Object value) {
            return "";
        }

        @Override
        public String structuredData(List<Object> arguments) {
            throw new IllegalArgumentException("'structuredData' takes a site");
        }

        @Override
        public Fingerprint fingerprint() {
            return Fingerprint.of("");
        }
    }
}
