package org.afterword.pages.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.state.ProgramFile;

/**
 * The one script of the search page: the program's own and, before it, the stemmers for the languages of its articles,
 * where Snowball has one. The same stemmer is used for what is typed and for the words of the index, in the reader's browser: so a build
 * needs none.
 */
public final class SearchScript {
    private static final String FOLDER = "org/afterword/search/";
    private static final Map<String, String> STEMMERS = Map.ofEntries(
            Map.entry("ar", "Arabic"),
            Map.entry("ca", "Catalan"),
            Map.entry("da", "Danish"),
            Map.entry("de", "German"),
            Map.entry("el", "Greek"),
            Map.entry("en", "English"),
            Map.entry("eo", "Esperanto"),
            Map.entry("es", "Spanish"),
            Map.entry("et", "Estonian"),
            Map.entry("eu", "Basque"),
            Map.entry("fi", "Finnish"),
            Map.entry("fr", "French"),
            Map.entry("ga", "Irish"),
            Map.entry("hi", "Hindi"),
            Map.entry("hu", "Hungarian"),
            Map.entry("hy", "Armenian"),
            Map.entry("id", "Indonesian"),
            Map.entry("in", "Indonesian"),
            Map.entry("it", "Italian"),
            Map.entry("ji", "Yiddish"),
            Map.entry("lt", "Lithuanian"),
            Map.entry("nb", "Norwegian"),
            Map.entry("ne", "Nepali"),
            Map.entry("nl", "Dutch"),
            Map.entry("nn", "Norwegian"),
            Map.entry("no", "Norwegian"),
            Map.entry("pt", "Portuguese"),
            Map.entry("ro", "Romanian"),
            Map.entry("ru", "Russian"),
            Map.entry("sr", "Serbian"),
            Map.entry("sv", "Swedish"),
            Map.entry("ta", "Tamil"),
            Map.entry("tr", "Turkish"),
            Map.entry("yi", "Yiddish"));

    private SearchScript() {}

    /** @param languages the tags of the languages that articles are in */
    public static String text(List<String> languages) {
        var names = languages.stream()
                .map(tag -> STEMMERS.get(Locale.forLanguageTag(tag).getLanguage()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return (names.isEmpty() ? "" : beginning())
                + names.stream().map(SearchScript::stemmer).collect(Collectors.joining())
                + ProgramFile.text(FOLDER + "search.js");
    }

    private static String beginning() {
        return "/* The stemmers are Snowball's, https://snowballstem.org/license.html\n"
                + ProgramFile.text(FOLDER + "stemmers/LICENSE")
                + "*/\nvar BaseStemmer, stemmers = [];\n"
                + ProgramFile.text(FOLDER + "stemmers/base-stemmer.js")
                + "\n";
    }

    private static String stemmer(String name) {
        return ProgramFile.text(FOLDER + "stemmers/" + name.toLowerCase(Locale.ROOT) + "-stemmer.js")
                + "\nstemmers.push(new " + name + "Stemmer());\n";
    }

    /** The name of its file, which changes with its text. */
    public static String name(String text) {
        return "search." + Fingerprint.of(text).toString().substring(0, 8) + ".js";
    }
}
