package org.afterword.content.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.fingerprint.ViewFingerprint;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.content.settings.Language;
import org.afterword.markdown.Wording;
import org.afterword.template.BuiltInTheme;
import org.afterword.template.EnglishWords;
import org.afterword.template.Theme;
import org.afterword.yaml.EatenWords;
import org.afterword.yaml.NoGroup;
import org.afterword.yaml.Yaml;
import org.afterword.yaml.YamlReader;

/**
 * The words of the interface in one language, from {@code words/LANGUAGE.yaml} of the theme. A word is a text, or
 * one text for each plural category of the language (CLDR: {@code one}, {@code few}, {@code other} …) and, if wanted, one
 * for {@code zero}.
 */
public final class Words implements Wording {
    private static final String TEXT = "";
    private static final int MONTHS = 12;
    private static final int MOST_NAMED = 8;

    /** The built-in English, which every site's words begin with. */
    private static final Words ENGLISH = english();

    private final Locale locale;
    private final boolean fromTheRight;
    private final Plural plural;
    private final Map<String, Map<String, String>> words;
    private final List<String> months;

    /** The names of those that stand in English in another language's place. */
    private final Set<String> foreign = new TreeSet<>();

    private Words(Locale locale, Map<String, Map<String, String>> words, List<String> months) {
        this.locale = locale;
        this.fromTheRight = Language.of(locale.toLanguageTag()).isFromTheRight();
        this.plural = new Plural(locale);
        this.words = words;
        this.months = months;
    }

    /** Reads the built-in words, if they are not yet: to load this class does. */
    public static void prepare() {}

    /**
     * The words for a language tag such as {@code pt-BR}: of each word, the first that is found in the site's file for it,
     * the built-in file for it, both for the language without a region, and the built-in English. An English word in the place
     * of one that runs from the right runs from the left, with marks around it.
     *
     * @param place where the language is named
     */
    public static Words read(Theme theme, String language, Supplier<Position> place, Consumer<Problem> problems) {
        var locale = Locale.forLanguageTag(language);
        var words = new Words(locale, new LinkedHashMap<>(ENGLISH.words), new ArrayList<>(ENGLISH.months));
        boolean inEnglish = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        if (!inEnglish) {
            words.words.put("language", Map.of(TEXT, language));
        }
        var english = ENGLISH.words.keySet();
        var sources = new LinkedHashSet<SourceText>();
        for (var file : Theme.wordsFor(language)) {
            sources.addAll(theme.layers(file));
        }
        var own = new HashSet<String>();
        for (var source : sources) {
            own.addAll(source.equals(englishSource()) ? english : words.add(source, problems));
        }
        if (!inEnglish) {
            words.foreign.addAll(english);
            words.foreign.removeAll(own);
            words.foreign.remove("language");
        }
        if (own.isEmpty()) {
            problems.accept(Problem.warning(
                    "words/missing",
                    place.get(),
                    "there are no words for the language '" + language + "', so the interface is in English",
                    Language.ofSameCountry(language)
                                    .map(meant -> "'" + language + "' is " + locale.getDisplayLanguage(Locale.ENGLISH)
                                            + "; for "
                                            + Locale.forLanguageTag(meant).getDisplayLanguage(Locale.ENGLISH)
                                            + ", write " + meant + "; else write templates/")
                                    .orElse("write templates/")
                            + Theme.wordsFor(language).get(0)));
        } else {
            missing(english.stream().filter(key -> !own.contains(key)).sorted().toList(), language, problems);
        }
        return words;
    }

    private static Words english() {
        var words = new Words(Locale.ENGLISH, new LinkedHashMap<>(), new ArrayList<>());
        words.add(englishSource(), problem -> {
            throw new IllegalStateException(problem.toString());
        });
        return words;
    }

    private static SourceText englishSource() {
        return BuiltInTheme.words("words/en.yaml").orElseThrow();
    }

    private static void missing(List<String> keys, String language, Consumer<Problem> problems) {
        if (!keys.isEmpty()) {
            var named = String.join(", ", keys.subList(0, Math.min(MOST_NAMED, keys.size())));
            var more = keys.size() > MOST_NAMED ? " and " + (keys.size() - MOST_NAMED) + " more" : "";
            problems.accept(Problem.warning(
                    "words/missing",
                    Position.file("templates/" + Theme.wordsFor(language).get(0)),
                    (keys.size() == 1
                                    ? "a word is missing and so said in English: "
                                    : keys.size() + " words are missing and so said in English: ")
                            + named
                            + more,
                    "the theme's words/en.yaml has them all"));
        }
    }

    /** Whether there is neither a word nor what could be a mistake in one. */
    private static boolean isWordless(String text) {
        for (int start = 0, end; start < text.length(); start = end + 1) {
            end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            var line = text.substring(start, end).strip();
            var rest = line.startsWith("---") ? line.substring("---".length()).strip() : line;
            boolean isNothing = rest.isEmpty()
                    || line.startsWith("#")
                    || rest.startsWith("{")
                            && rest.endsWith("}")
                            && rest.substring(1, rest.length() - 1).isBlank();
            if (!isNothing) {
                return false;
            }
        }
        return true;
    }

    /** Adds the words of a file and returns their names. Once there are words, an unknown one is reported. */
    private Set<String> add(SourceText source, Consumer<Problem> problems) {
        if (isWordless(source.text())) {
            problems.accept(Problem.warning(
                    "words/unused",
                    Position.file(source.path()),
                    "this file has no word in it",
                    "copy the lines to change from the theme's own, or take the file away"));
            return Set.of();
        }
        var yaml = YamlReader.read(source, problems);
        if (yaml.isEmpty() || !(yaml.get() instanceof Yaml.Mapping mapping)) {
            yaml.ifPresent(other -> problems.accept(NoGroup.problem(
                    "words/type", "words", other, "write each in a line of its own, such as 'archive: All'")));
            return Set.of();
        }
        EatenWords.within(mapping, problems);
        boolean first = words.isEmpty();
        var names = new HashSet<String>();
        for (var entry : mapping.entries()) {
            var key = entry.key().text();
            names.add(key);
            if (key.equals("months")
                    && entry.value() instanceof Yaml.Sequence list
                    && list.items().size() == MONTHS) {
                months.clear();
                list.items().forEach(item -> months.add(item instanceof Yaml.Scalar month ? month.text() : ""));
            } else if (!first && !key.equals("months") && !words.containsKey(key)) {
                problems.accept(Problem.error(
                        "words/unknown",
                        entry.key().place().position(),
                        "there is no word '" + key + "'",
                        Nearest.to(key, words.keySet())
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("the theme's words/en.yaml has them all")));
            } else {
                forms(key, entry.value())
                        .ifPresentOrElse(
                                forms -> {
                                    if (!first) {
                                        WordSlips.check(
                                                key,
                                                forms,
                                                ENGLISH.words.get(key),
                                                entry.value().place(),
                                                problems);
                                    }
                                    words.put(key, forms);
                                },
                                () -> problems.accept(Problem.error(
                                        "words/type",
                                        entry.value().place().position(),
                                        key.equals("months")
                                                ? "'months' must be the names of the twelve months"
                                                : "'" + key
                                                        + "' must be a text, or have forms such as 'one' and 'other'",
                                        key.equals("months")
                                                ? "write a list of twelve names"
                                                : "write " + key
                                                        + ": \"…\", or copy its lines from the built-in words")));
            }
        }
        return names;
    }

    private static Optional<Map<String, String>> forms(String key, Yaml value) {
        if (key.equals("months")) {
            return Optional.empty();
        }
        if (value instanceof Yaml.Scalar scalar) {
            return Optional.of(Map.of(TEXT, scalar.text()));
        }
        if (!(value instanceof Yaml.Mapping mapping)) {
            return Optional.empty();
        }
        var forms = new LinkedHashMap<String, String>();
        mapping.entries()
                .forEach(entry -> forms.put(
                        entry.key().text(), entry.value() instanceof Yaml.Scalar scalar ? scalar.text() : ""));
        return forms.containsKey("other") ? Optional.of(forms) : Optional.empty();
    }

    /**
     * A word with {@code {1}}, {@code {2}} … filled in. The first argument of a word with plural forms is its number.
     *
     * @throws IllegalArgumentException if there is no such word, or no number for one that needs it
     */
    public String say(String key, List<Object> arguments) {
        var word = word(key, arguments);
        return foreign.contains(key) ? EnglishWords.plain(word, fromTheRight) : word;
    }

    /**
     * The same for a template to print: a word in English in another language's place is marked as such.
     *
     * @throws IllegalArgumentException if there is no such word, or no number for one that needs it
     */
    public String marked(String key, List<Object> arguments) {
        var word = word(key, arguments);
        return foreign.contains(key) ? EnglishWords.marked(word, fromTheRight) : word;
    }

    private String word(String key, List<Object> arguments) {
        var forms = words.get(key);
        if (forms == null) {
            throw new IllegalArgumentException("there is no word '" + key + "': " + Nearest.hint(key, words.keySet()));
        }
        var text = forms.get(TEXT);
        if (text == null) {
            if (arguments.isEmpty() || !(arguments.get(0) instanceof Number number)) {
                throw new IllegalArgumentException("the word '" + key + "' needs a number");
            }
            text = form(forms, number.longValue(), foreign.contains(key) ? ENGLISH.plural : plural);
        }
        return filled(text, arguments);
    }

    public String say(String key, Object... arguments) {
        return say(key, List.of(arguments));
    }

    private static String form(Map<String, String> forms, long number, Plural plural) {
        if (number == 0 && forms.containsKey("zero")) {
            return forms.get("zero");
        }
        return forms.getOrDefault(plural.category(number), forms.get("other"));
    }

    private static String filled(String text, List<Object> arguments) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        var filled = new StringBuilder();
        int copied = 0;
        for (int open = text.indexOf('{'); open >= 0 && open + 2 < text.length(); open = text.indexOf('{', open + 1)) {
            int argument = text.charAt(open + 2) == '}' ? text.charAt(open + 1) - '1' : -1;
            if (argument >= 0 && argument < arguments.size()) {
                filled.append(text, copied, open).append(arguments.get(argument));
                copied = open + 3;
            }
        }
        return filled.append(text, copied, text.length()).toString();
    }

    @Override
    public String alert(String kind) {
        return say("alert-" + kind);
    }

    @Override
    public String backTo(String reference) {
        return say("back-to-reference", reference);
    }

    @Override
    public Optional<String> alertLanguage(String kind) {
        return foreign.contains("alert-" + kind) ? Optional.of("en") : Optional.empty();
    }

    /** A day as the language writes it, for a template to print. */
    public String date(LocalDate day) {
        return marked("date", List.of())
                .replace("{month}", months.get(day.getMonthValue() - 1))
                .replace("{day}", String.valueOf(day.getDayOfMonth()))
                .replace("{year}", String.valueOf(day.getYear()));
    }

    /** The language that they are in. */
    public Locale locale() {
        return locale;
    }

    /** Stands for all the words. */
    public Fingerprint fingerprint() {
        return ViewFingerprint.of(List.of(locale.toLanguageTag(), words, months, List.copyOf(foreign)));
    }
}
