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
                            "ar", "be", "bg", "ca", "cs", "da", "el", "et", "eu", "fa", "fi", "gl", "he", "hr", "hu",
                            "id", "is", "lt", "lv", "nb", "pl", "ro", "ru", "sk", "sl", "sr", "sv", "tr", "uk", "vi"))
            .map(tags -> tags.stream().map(Locale::forLanguageTag).toList())
            .toList();

    private MonthNames() {}

    /** The month that a word, or its beginning of at least three letters, names; empty where it names none, or several. */
    static Optional<Month> find(String word) {
        var wanted = word.toLowerCase(Locale.ROOT);
        if (wanted.equals("sept")) {
            return Optional.of(Month.SEPTEMBER);
        } else if (wanted.codePointCount(0, wanted.length()) < 3) {
            return Optional.empty();
        }
        for (boolean isWhole : List.of(true, false)) {
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
