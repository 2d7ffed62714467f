package org.afterword.content.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.afterword.base.problem.SourceText;
import org.afterword.template.BuiltInTheme;
import org.afterword.yaml.Yaml;
import org.afterword.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The languages that the interface speaks: each says every word, and no other, with what CLDR wants of its plurals. */
class InterfaceLanguagesTest {
    private static final int FEWEST = 20;

    /** Shorter texts, such as the French for an article, may be the same in English. */
    private static final int LONG = 20;

    private static final Pattern FILLED = Pattern.compile("\\{\\w+}");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| .+ \\| (yes|no) \\|$");
    private static final Pattern MADE = Pattern.compile("(?m)^# Made by a native speaker: (yes|no)$");

    static List<String> languages() {
        return BuiltInTheme.fileNames().stream()
                .filter(name -> name.startsWith("words/"))
                .map(name -> name.substring("words/".length(), name.length() - ".yaml".length()))
                .toList();
    }

    @Test
    void theyAreMany() {
        assertTrue(languages().size() >= FEWEST, languages().toString());
    }

    @Test
    void theManualTellsWhichAreMadeByNativeSpeakersAsTheFilesDo() throws IOException {
        var told = new LinkedHashMap<String, String>();
        ROW.matcher(Files.readString(Path.of("docs/templates.md")))
                .results()
                .forEach(row -> told.put(row.group(1), row.group(2)));
        var written = new LinkedHashMap<String, String>();
        for (var language : languages()) {
            var made = MADE.matcher(source(language).text());
            assertTrue(made.find(), language);
            written.put(language, made.group(1));
        }
        assertEquals(written, told);
    }

    /**
     * A million is not asked for: some languages have a form for it alone, and the usual one does. CLDR 42 took the form for
     * whole tens from Hebrew, which the library still has; the usual form stands there, too.
     */
    @ParameterizedTest
    @MethodSource("languages")
    void haveAFormForEachNumberAndNoneThatNoNumberHas(String language) {
        var plural = new Plural(Locale.forLanguageTag(language));
        var needed = LongStream.rangeClosed(0, 1000)
                .mapToObj(plural::category)
                .collect(Collectors.toCollection(TreeSet::new));
        var possible = new TreeSet<>(needed);
        if (language.equals("he")) {
            needed.remove("many");
        }
        possible.addAll(List.of("zero", "other", plural.category(1_000_000)));
        words(language).forEach((key, value) -> {
            if (value instanceof Yaml.Mapping forms) {
                var has = forms.entries().stream()
                        .map(form -> form.key().text())
                        .collect(Collectors.toCollection(TreeSet::new));
                assertTrue(has.containsAll(needed), () -> key + " has " + has + " and needs " + needed);
                assertTrue(possible.containsAll(has), () -> key + " has " + has + ", and only " + possible + " can be");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void fillInWhatEnglishDoes(String language) {
        var english = words("en");
        words(language)
                .forEach((key, value) -> texts(value)
                        .forEach(text -> assertTrue(
                                filled(english.get(key)).containsAll(filled(text)), () -> key + ": " + text)));
        words(language).forEach((key, value) -> {
            if (value instanceof Yaml.Scalar) {
                assertEquals(filled(english.get(key)), filled(value), key);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void sayNothingTwiceInEnglishAndLeaveNothingEmpty(String language) {
        var english = words("en");
        words(language)
                .forEach((key, value) -> texts(value).forEach(text -> {
                    assertTrue(!text.isBlank() && text.equals(text.strip()), key);
                    assertTrue(
                            language.equals("en")
                                    || text.length() < LONG
                                    || !texts(english.get(key)).toList().contains(text),
                            () -> key + " is in English: " + text);
                }));
    }

    private static Map<String, Yaml> words(String language) {
        var words = new LinkedHashMap<String, Yaml>();
        var read = YamlReader.read(source(language), problem -> {
                    throw new AssertionError(problem);
                })
                .orElseThrow();
        ((Yaml.Mapping) read).entries().forEach(entry -> words.put(entry.key().text(), entry.value()));
        return words;
    }

    private static SourceText source(String language) {
        return BuiltInTheme.words("words/" + language + ".yaml").orElseThrow();
    }

    private static Stream<String> texts(Yaml value) {
        if (value instanceof Yaml.Mapping forms) {
            return forms.entries().stream().map(form -> ((Yaml.Scalar) form.value()).text());
        }
        return value instanceof Yaml.Sequence list
                ? list.items().stream().map(item -> ((Yaml.Scalar) item).text())
                : Stream.of(((Yaml.Scalar) value).text());
    }

    private static Set<String> filled(Yaml value) {
        return texts(value).flatMap(text -> filled(text).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> filled(String text) {
        return FILLED.matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
