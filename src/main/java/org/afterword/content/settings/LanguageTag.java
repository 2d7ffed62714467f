package org.afterword.content.settings;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a language's tag (BCP 47), and guesses the one that was meant. */
final class LanguageTag {
    /** Languages of countries by the countries' codes, where many live who write another than the first by its name, or where it is a code of a language, too, in which few write. */
    private static final Map<String, String> OF_COUNTRIES = Map.ofEntries(
            Map.entry("au", "en"),
            Map.entry("br", "pt-BR"),
            Map.entry("ca", "en"),
            Map.entry("cn", "zh"),
            Map.entry("gb", "en"),
            Map.entry("hk", "zh-HK"),
            Map.entry("ie", "en"),
            Map.entry("in", "hi"),
            Map.entry("kr", "ko"),
            Map.entry("nz", "en"),
            Map.entry("ph", "fil"),
            Map.entry("pk", "ur"),
            Map.entry("se", "sv"),
            Map.entry("si", "sl"),
            Map.entry("tw", "zh-TW"),
            Map.entry("ua", "uk"),
            Map.entry("us", "en"),
            Map.entry("za", "en"));

    /** Codes of languages in which few write, and of countries where many do in another. */
    private static final List<String> OF_FEW = List.of("br", "kr", "se", "si", "tw");

    /** The codes that libraries have for languages with two codes of three letters (ISO 639-2/B), and Mandarin's own. */
    private static final Map<String, String> OF_LIBRARIES = Map.ofEntries(
            Map.entry("alb", "sq"),
            Map.entry("arm", "hy"),
            Map.entry("baq", "eu"),
            Map.entry("bur", "my"),
            Map.entry("chi", "zh"),
            Map.entry("cmn", "zh"),
            Map.entry("cze", "cs"),
            Map.entry("dut", "nl"),
            Map.entry("fre", "fr"),
            Map.entry("geo", "ka"),
            Map.entry("ger", "de"),
            Map.entry("gre", "el"),
            Map.entry("ice", "is"),
            Map.entry("mac", "mk"),
            Map.entry("mao", "mi"),
            Map.entry("may", "ms"),
            Map.entry("per", "fa"),
            Map.entry("rum", "ro"),
            Map.entry("slo", "sk"),
            Map.entry("tib", "bo"),
            Map.entry("wel", "cy"));

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
                : OF_LIBRARIES.containsKey(language)
                        ? Optional.of(OF_LIBRARIES.get(language))
                        : Arrays.stream(Locale.getISOLanguages())
                                .filter(code ->
                                        new Locale(code).getISO3Language().equals(language))
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

    /** The language that most people of a country write: where a table says it, else the first that Java knows there. */
    private static Optional<String> ofCountry(String text) {
        var country = text.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(OF_COUNTRIES.get(country))
                .or(() -> Stream.of(Locale.getAvailableLocales())
                        .filter(locale -> locale.getCountry().equalsIgnoreCase(text))
                        .map(Locale::getLanguage)
                        .sorted()
                        .filter(language -> Locale.forLanguageTag(language)
                                        .getDisplayLanguage(Locale.ENGLISH)
                                        .length()
                                > 0)
                        .findFirst());
    }

    /**
     * The language of a country whose code stands in place of a language's: few write in the one that has the same code, such
     * as Kanuri ({@code kr}), and many in that of the country. Empty for all other tags.
     */
    static Optional<String> ofSameCountry(String tag) {
        return OF_FEW.contains(tag) ? Optional.of(OF_COUNTRIES.get(tag)) : Optional.empty();
    }
}
