package org.afterword.content.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.template.Speech;
import org.afterword.template.Theme;

/**
 * The words of the interface in each language that pages of the site are in: its own, and those of articles in others. Words
 * of another language are read when the first page needs them. Safe for use by several threads.
 */
public final class Languages implements Speech {
    private final Theme theme;
    private final String language;
    private final Words own;
    private final Map<Locale, Words> others = new ConcurrentHashMap<>();

    /**
     * @param language the site's
     * @param own the words in it
     */
    public Languages(Theme theme, String language, Words own) {
        this.theme = theme;
        this.language = language;
        this.own = own;
    }

    /**
     * For who needs words before they are looked through. What is wrong with them a build tells.
     *
     * @param language the site's
     */
    public static Languages of(Theme theme, String language) {
        return new Languages(theme, language, Words.read(theme, language, () -> Position.file(""), ignored -> {}));
    }

    /** The words in the site's own language. */
    public Words own() {
        return own;
    }

    /** @param tag of the language of a page */
    public Words in(String tag) {
        return tag.equals(language) ? own : in(Locale.forLanguageTag(tag));
    }

    /** @param locale of the words that are wanted */
    public Words in(Locale locale) {
        return locale.equals(own.locale())
                ? own
                : others.computeIfAbsent(
                        locale, tag -> Words.read(theme, tag.toLanguageTag(), () -> Position.file(""), ignored -> {}));
    }

    @Override
    public String say(String key, List<Object> arguments, Locale language) {
        return in(language).say(key, arguments);
    }

    /** A word for a template to print, in which English in another language's place is marked. */
    public String marked(String key, List<Object> arguments, Locale language) {
        return in(language).marked(key, arguments);
    }

    /**
     * What is wrong with the words of these languages, and with words of none that the site has.
     *
     * @param spoken where a page says that it is in a language, by the language's tag, without the site's own
     */
    public List<Problem> problems(Map<String, Position> spoken) {
        var problems = new LinkedHashSet<Problem>();
        var used = new ArrayList<>(Theme.wordsFor(language));
        spoken.forEach((tag, place) -> {
            used.addAll(Theme.wordsFor(tag));
            var words = Words.read(theme, tag, () -> place, problems::add);
            others.put(words.locale(), words);
        });
        UnusedWords.check(theme, language, used, problems::add);
        return List.copyOf(problems);
    }
}
