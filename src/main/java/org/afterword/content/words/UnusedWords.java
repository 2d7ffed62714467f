package org.afterword.content.words;

import java.util.Collection;
import java.util.function.Consumer;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.content.settings.Language;
import org.afterword.template.Theme;

/** Warns of words in another language than the site's: most likely the site was to be in that. */
final class UnusedWords {
    private static final String OWN = "templates/";
    private static final String WORDS = "words/";
    private static final String ENDING = ".yaml";

    private UnusedWords() {}

    /** @param used the names of the files that the site's pages take their words from */
    static void check(Theme theme, String language, Collection<String> used, Consumer<Problem> problems) {
        for (var name : theme.names()) {
            if (name.startsWith(WORDS)
                    && !used.contains(name)
                    && theme.own(name).isPresent()) {
                problems.accept(Problem.warning(
                        "words/unused",
                        Position.file(OWN + name),
                        "nothing uses these words, since the site's language is '" + language + "'",
                        hint(name, used)));
            }
        }
    }

    private static String hint(String name, Collection<String> used) {
        var language = name.substring(WORDS.length(), name.length() - ENDING.length());
        return used.stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .map(known -> "capitals count: call the file '" + known + "'")
                .orElseGet(() -> ofLanguage(language));
    }

    private static String ofLanguage(String language) {
        if (Language.tag(language).filter(language::equals).isPresent()) {
            return "write 'language: " + language + "' in site.yaml, or take the file away";
        }
        return Language.meant(language)
                .map(tag -> "a language is named by its tag: call the file '" + WORDS + tag + ENDING + "'")
                .orElse("call the file by the tag of its language, such as '" + WORDS + "de" + ENDING + "'");
    }
}
