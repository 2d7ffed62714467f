package org.afterword.content.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.afterword.yaml.Fields;

/**
 * A language, and the way in which it is written.
 *
 * @param tag a BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 */
public record Language(String tag, String direction) {
    private static final String LEFT_TO_RIGHT = "ltr";
    private static final String RIGHT_TO_LEFT = "rtl";

    private static final List<String> LANGUAGES_FROM_THE_RIGHT =
            List.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

    /** Those that nobody writes from the right; many others are written both ways, by country or script. */
    private static final List<String> LANGUAGES_FROM_THE_LEFT = List.of(
            "bg", "ca", "cs", "da", "de", "el", "en", "es", "fi", "fr", "hu", "it", "ja", "ko", "nb", "nl", "nn", "no",
            "pl", "pt", "ro", "ru", "sk", "sv", "uk", "zh");

    private static final List<String> SCRIPTS_FROM_THE_RIGHT =
            List.of("Adlm", "Arab", "Aran", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa");

    /** A language in its usual direction; the script decides where the tag names one. */
    public static Language of(String tag) {
        var locale = Locale.forLanguageTag(tag);
        boolean fromTheRight = locale.getScript().isEmpty()
                ? LANGUAGES_FROM_THE_RIGHT.contains(locale.getLanguage())
                : SCRIPTS_FROM_THE_RIGHT.contains(locale.getScript());
        return new Language(tag, fromTheRight ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
    }

    /** A language's tag in its usual spelling; empty where it is none, or one that no language has. */
    public static Optional<String> tag(String text) {
        return LanguageTag.read(text);
    }

    /** A tag that begins with a code of two letters, as it may stand in a file's name: other endings look like longer ones. */
    public static Optional<String> shortTag(String text) {
        boolean isShort = text.length() == 2 || text.length() > 2 && text.charAt(2) == '-';
        return isShort ? tag(text).filter(text::equalsIgnoreCase) : Optional.empty();
    }

    /** What to do about a text that is no tag; empty where nothing can be guessed. */
    public static Optional<String> cure(String text) {
        return LanguageTag.cure(text);
    }

    /** The language that was meant by a tag that is the code of a country, too, and of a language in which few write. */
    public static Optional<String> ofSameCountry(String tag) {
        return LanguageTag.ofSameCountry(tag);
    }

    /** The tag that was meant by a text that is none, such as a language's name; empty where nothing can be guessed. */
    public static Optional<String> meant(String text) {
        return LanguageTag.meant(text);
    }

    /**
     * What the fields {@code language} and {@code direction} say.
     *
     * @param otherwise what holds where they say nothing
     */
    public static Language read(Fields fields, Language otherwise) {
        var tag = fields.parsed(
                        "language",
                        "language",
                        LanguageTag::read,
                        LanguageTag::cure,
                        "a language tag such as en or pt-BR")
                .orElse(otherwise.tag);
        var direction = fields.parsed(
                "direction",
                "direction",
                text -> Optional.of(text).filter(List.of(LEFT_TO_RIGHT, RIGHT_TO_LEFT)::contains),
                text -> meantDirection(text).map(meant -> "write " + meant),
                "ltr or rtl");
        if (direction.filter(RIGHT_TO_LEFT::equals).isPresent() && LANGUAGES_FROM_THE_LEFT.contains(tag)) {
            fields.warn(
                    "direction",
                    "direction",
                    "'" + tag + "' is written from left to right",
                    fields.isBlank("language")
                            ? "name the language that is meant, such as 'language: ar', or take this line out"
                            : "take this line out");
        }
        return new Language(tag, direction.orElse(tag.equals(otherwise.tag) ? otherwise.direction : of(tag).direction));
    }

    private static Optional<String> meantDirection(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")) {
            case "rtl", "righttoleft", "right", "rigthtoleft" -> Optional.of(RIGHT_TO_LEFT);
            case "ltr", "lefttoright", "left" -> Optional.of(LEFT_TO_RIGHT);
            default -> Optional.empty();
        };
    }

    /** Whether it is written from right to left. */
    public boolean isFromTheRight() {
        return direction.equals(RIGHT_TO_LEFT);
    }

    /** As a record's own, for which Java would make up code at every start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Language language && tag.equals(language.tag) && direction.equals(language.direction);
    }

    @Override
    public int hashCode() {
        return 31 * tag.hashCode() + direction.hashCode();
    }
}
