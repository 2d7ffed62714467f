package org.afterword.pages.look;

import java.util.List;
import java.util.regex.Pattern;

/** What browsers drop in a style sheet, as far as its shape alone tells. */
final class StylePatterns {
    private static final String NO_UNIT = "browsers read no length without its unit, and drop what follows";

    /** In what stands before a brace. */
    static final List<Slip> BEFORE_BRACE = List.of(
            new Slip("\\((?:min|max)-(?:width|height):\\s*[1-9]\\d*\\s*\\)", NO_UNIT, "write px behind it"),
            new Slip(
                    "(?<=@media )\\s*(?:[a-z]+ and )?(?:min|max)-(?:width|height)\\s*:[^{(]*[^\\s{(]",
                    "a condition stands between round brackets, and browsers drop what follows",
                    "write @media (max-width: 600px)"),
            new Slip(
                    "prefers-color-scheme:\\s*(?!dark\\b|light\\b|no-preference\\b)[a-z-]+",
                    "browsers know no such choice of colours, and drop what follows",
                    "write dark or light"));

    /** In a selector. */
    static final List<Slip> IN_SELECTOR = List.of(
            new Slip(
                    "\\.\\d[\\w-]*",
                    "the name of a class begins with no digit here",
                    "put a letter before it, here and in the template"),
            new Slip(
                    "\\.\\.|##|,(?=\\s*(?:,|\\z))|>\\s*>",
                    "a name is missing here, and browsers drop all up to the next closing brace",
                    "write it, or take the sign out"));

    /** In a property with its value. */
    static final List<Slip> IN_VALUE = List.of(
            new Slip(
                    "(?<![\\w.#-])(\\d+)\\s+(px|r?em|vh|vw|pt|%)(?![\\w-])",
                    "browsers drop this, since there is a space between the number and its unit", "take the space out"),
            new Slip(
                    "#(?=[0-9a-zA-Z]*[g-zG-Z])[0-9a-zA-Z]+\\b",
                    "this is no colour: its letters go from a to f",
                    "write a colour such as #c0ffee"),
            new Slip(
                    "#(?:[0-9a-fA-F]{1,2}|[0-9a-fA-F]{5}|[0-9a-fA-F]{7}|[0-9a-fA-F]{9,})(?![\\w-])",
                    "this is no colour: it has three, four, six or eight signs",
                    "write a colour such as #fff or #c0ffee"),
            new Slip(
                    "!\\s*(?!important\\b)[a-z]+",
                    "browsers know no such word behind an exclamation mark",
                    "write !important, or take it out"),
            new Slip(
                    "calc\\((?=[^()]*[\\d.](?:[a-z]++|%)[+-]\\s*+[\\d.])[^)]{0,500}+\\)",
                    "browsers drop this, since a sum has a space on each side of its sign", "write calc(100% - 10px)"),
            new Slip(
                    "[“”„‟‘’‚«»]",
                    "this quote is a printer's, and browsers drop what it stands in",
                    "write a plain quote: \" or '"));

    /** Anywhere in a style sheet without its comments. */
    static final List<Slip> ANYWHERE = List.of(
            new Slip(
                    "(?i)\\burl\\(\\s*(?:\"\\s*\"|'\\s*')?\\s*\\)",
                    "there is no address in these brackets, so browsers show nothing",
                    "write the name of a file, or 'none'"),
            new Slip(
                    "(?i)(?<=[\\s:,])url\\s+\\(",
                    "a space stands before the bracket, so browsers drop what it stands in",
                    "write url( without a space"),
            new Slip(
                    "(?i)\\burl\\(\\s*+(?!data:)[^)\\s\"']++[ \\t]++[^)\\s\"'][^)\"'\\n]*+\\)",
                    "an address with a space in it needs quotes, and browsers drop this",
                    "write url(\"my file.png\")"),
            new Slip(
                    "(?i)(?<![\\w-])(?:background(?:-image)?|list-style-image|border-image-source|mask-image|cursor)\\s*+:"
                            + "\\s*+[\"']?[\\w./-]{1,200}\\.(?:png|jpe?g|gif|svg|webp|avif)[\"']?(?=\\s*[;}])",
                    "the name of a file stands within url() here, and browsers drop this",
                    "write url(\"paper.png\")"));

    /** In a whole property, from the beginning of its name. */
    static final List<Slip> IN_PROPERTY = List.of(
            new Slip(
                    "\\A\\s*(?:margin|padding|width|height|(?:min|max)-(?:width|height)|font-size|gap|border-radius|text-indent"
                            + "|letter-spacing|(?:margin|padding)-(?:top|right|bottom|left))\\s*:[^;{}()/]*(?<![\\w.#-])[1-9]\\d*(?![\\w.%-]|\\s+(?:px|r?em|vh|vw|pt|%))",
                    "browsers read no length without its unit, and drop this",
                    "write px or the like right behind the number"),
            new Slip(
                    "\\A\\s*padding[a-z-]*\\s*:[^;{}()]*(?<![\\w-])-\\d",
                    "a padding cannot be less than nothing, and browsers drop this",
                    "write a number without a minus, or use margin"),
            new Slip(
                    "\\A\\s*(?:z-index|order|flex-grow|flex-shrink)\\s*:\\s*-?\\d+(?:px|r?em|%)",
                    "this is a mere number, and browsers drop it if a unit follows", "take the unit out"),
            new Slip(
                    "\\A\\s*opacity\\s*:\\s*(?:[2-9]|\\d{2})\\d*+(?![\\d.%])",
                    "an opacity is a number from 0 to 1, so that this one does nothing",
                    "write it as in 0.5, or with %"),
            new Slip(
                    "\\A\\s*#(?=\\s)[^;{}]*",
                    "a comment does not begin so in a style sheet, and browsers drop what follows up to the next semicolon",
                    "write /* before it and */ behind it"));

    private StylePatterns() {}

    /** A shape, what is said of it, and the cure. */
    record Slip(Pattern pattern, String message, String cure) {
        Slip(String pattern, String message, String cure) {
            this(Pattern.compile(pattern), message, cure);
        }
    }
}
