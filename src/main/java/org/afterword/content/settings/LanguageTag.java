package org.afterword.content.settings;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a language's tag (BCP 47), and guesses the one that was meant. */
final class LanguageTag {
    private LanguageTag() {}

    /** Empty where it is no tag, or one that no language has: names are longer than three letters, and codes of two are all known. */
    static Optional<String> read(String text) {
        if (!isWellFormed(text)) {
            return Optional.empty();
        }
        var locale = Locale.forLanguageTag(text);
        var language = locale.getLanguage();
        boolean isOne =
                language.length() == 3 && shorter(language).isEmpty() || language.length() == 2 && isKnown(language);
        return isOne && isCountry(locale.getCountry()) ? Optional.of(locale.toLanguageTag()) : Optional.empty();
    }

    /** Java silently leaves out what comes after the well-formed part of a tag. */
    private static boolean isWellFormed(String text) {
        try {
            new Locale.Builder().setLanguageTag(text);
            return true;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /** A region of two letters is a country's, or one that tags have all the same (Kosovo, the European Union, the UN). */
    private static boolean isCountry(String region) {
        return region.length() != 2
                || List.of("US", "GB", "XK", "EU", "UN").contains(region)
                || Arrays.asList(Locale.getISOCountries()).contains(region);
    }

    /** The code of two letters, which stands for a language wherever there is one (RFC 5646 §2.2.1). */
    private static Optional<String> shorter(String language) {
        return language.length() != 3
                ? Optional.empty()
                : Arrays.stream(Locale.getISOLanguages())
                        .filter(code -> new Locale(code).getISO3Language().equals(language))
                        .findFirst();
    }

    private static boolean isKnown(String language) {
        return language.equals("en")
                || language.equals("es")
                || Arrays.asList(Locale.getISOLanguages()).contains(language);
    }

    /** What to do about a text that is no tag; empty where nothing can be guessed. */
    static Optional<String> cure(String text) {
        return text.isBlank() ? Optional.empty() : meant(text).map(tag -> "write " + tag);
    }

    /** The tag that was meant by a text that is none. */
    static Optional<String> meant(String text) {
        var written = text.strip();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        return shorter(written.toLowerCase(Locale.ROOT))
                .or(() -> signs(written))
                .or(() -> otherRegion(written))
                .or(() -> named(written))
                .or(() -> ofCountry(written));
    }

    private static Optional<String> signs(String text) {
        int end = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        return read(text.substring(0, end).replace('_', '-'));
    }

    /** A language with a region that there is not, such as {@code en-UK} or {@code en-EN}. */
    private static Optional<String> otherRegion(String text) {
        var parts = text.replace('_', '-').split("-");
        return parts.length != 2
                ? Optional.empty()
                : read(parts[1].equalsIgnoreCase("uk") ? parts[0] + "-GB" : parts[0]);
    }

    /** The language of that name, in English or in the language itself. */
    private static Optional<String> named(String text) {
        return Stream.of(Locale.getISOLanguages())
                .filter(code -> {
                    var language = Locale.forLanguageTag(code);
                    return language.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(text)
                            || language.getDisplayLanguage(language).equalsIgnoreCase(text);
                })
                .findFirst();
    }

    /** The first language of a country. */
    private static Optional<String> ofCountry(String text) {
        if (List.of("us", "gb", "au", "nz", "ca", "ie").contains(text.toLowerCase(Locale.ROOT))) {
            return Optional.of("en"); // by their names other languages of these come first
        }
        return Stream.of(Locale.getAvailableLocales())
                .filter(locale -> locale.getCountry().equalsIgnoreCase(text))
                .map(Locale::getLanguage)
                .sorted()
                .filter(language -> Locale.forLanguageTag(language)
                                .getDisplayLanguage(Locale.ENGLISH)
                                .length()
                        > 0)
                .findFirst();
    }
}
