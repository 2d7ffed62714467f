package org.afterword.base;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The names of months in the languages of many writers, as CLDR has them. */
final class MonthNames {
    /** Languages that many write dates in; in the first ones, the beginning of a name counts before that in others. */
    private static final List<List<Locale>> LANGUAGES = Stream.of(
                    List.of("en", "es", "de", "fr", "it", "pt", "nl"),
                    List.of(
                            "af", "ar", "az", "be", "bg", "bn", "ca", "cs", "cy", "da", "el", "et", "eu", "fa", "fi",
                            "ga", "gl", "he", "hi", "hr", "hu", "hy", "id", "is", "ka", "lt", "lv", "mk", "nb", "pl",
                            "ro", "ru", "sk", "sl", "sq", "sr", "sv", "sw", "th", "tr", "uk", "ur", "vi"))
            .map(tags -> tags.stream().map(Locale::forLanguageTag).toList())
            .toList();

    private MonthNames() {}

    /** The month that a word, or its beginning of at least three letters, names; empty where it names none, or several. */
    static Optional<Month> find(String word) {
        var wanted = word.toLowerCase(Locale.ROOT);
        if (wanted.equals("sept")) {
            return Optional.of(Month.SEPTEMBER);
        }
        boolean isShort =
                wanted.codePointCount(0, wanted.length()) < 3; // some names are, where letters stand for syllables
        for (boolean isWhole : isShort ? List.of(true) : List.of(true, false)) {
            for (var languages : LANGUAGES) {
                var found = find(wanted, languages, isWhole);
                if (!found.isEmpty()) {
                    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static Set<Month> find(String wanted, List<Locale> languages, boolean isWhole) {
        var found = EnumSet.noneOf(Month.class);
        for (var language : languages) {
            for (var month : Month.values()) {
                for (var style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
                    var name = month.getDisplayName(style, language).toLowerCase(Locale.ROOT);
                    if (isWhole ? name.equals(wanted) : name.startsWith(wanted)) {
                        found.add(month);
                    }
                }
            }
        }
        return found;
    }
}
