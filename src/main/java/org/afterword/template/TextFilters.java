package org.afterword.template;

import java.util.IllegalFormatException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The filters that make a text of a text, in the site's language. The engine's own know no language in some, and cut a
 * character in two that Java holds as a pair.
 */
final class TextFilters {
    private static final String CUT = "...";

    /** The end of a line as the machine writes it. */
    private static final Pattern LINE_END = Pattern.compile("(?<!%)((?:%%)*)%n");

    private TextFilters() {}

    static List<OwnFilter> all() {
        return List.of(
                new OwnFilter("capitalize", List.of(), (input, told, language) -> capitals(input, false, language)),
                new OwnFilter("title", List.of(), (input, told, language) -> capitals(input, true, language)),
                new OwnFilter("abbreviate", List.of("length"), (input, told, language) -> abbreviated(input, told)),
                new OwnFilter("split", List.of("delimiter", "limit"), (input, told, language) -> parts(input, told)),
                new OwnFilter("format", null, TextFilters::filled),
                new OwnFilter("raw", null, TextFilters::raw));
    }

    /** The first letter of the text, or of each of its words, as the language begins a sentence with it. */
    private static String capitals(Object input, boolean each, Locale language) {
        var text = input.toString();
        var capitals = new StringBuilder();
        boolean begins = true;
        for (int at = 0, letter; at < text.length(); at += Character.charCount(letter)) {
            letter = text.codePointAt(at);
            boolean space = Character.isWhitespace(letter);
            capitals.append(begins && !space ? capital(letter, language) : Character.toString(letter));
            begins = space ? begins || each : false;
        }
        return capitals.toString();
    }

    private static String capital(int letter, Locale language) {
        var one = Character.toString(letter);
        var upper = one.toUpperCase(language);
        return upper.equals(one.toUpperCase(Locale.ROOT)) ? Character.toString(Character.toTitleCase(letter)) : upper;
    }

    private static String abbreviated(Object input, Map<String, Object> told) {
        var text = input.toString();
        int most = ((Number) told.get("length")).intValue();
        int length = text.codePointCount(0, text.length());
        if (most < 0) {
            throw new IllegalArgumentException("'abbreviate' needs a length of 0 or more");
        } else if (length < most || length <= CUT.length()) {
            return text;
        }
        int kept = most <= CUT.length() ? most : most - CUT.length();
        return text.substring(0, text.offsetByCodePoints(0, kept)) + (kept == most ? "" : CUT);
    }

    private static List<String> parts(Object input, Map<String, Object> told) {
        if (!(told.get("delimiter") instanceof String delimiter)) {
            throw new IllegalArgumentException("'split' needs the separator of the parts");
        }
        int limit = told.get("limit") instanceof Number number ? number.intValue() : 0;
        try {
            return List.of(input.toString().split(delimiter, limit));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "'split' needs a regular expression, and this is not one: " + delimiter, e);
        }
    }

    private static String filled(Object input, Map<String, Object> told, Locale language) {
        var format = LINE_END.matcher(input.toString()).replaceAll("$1\n");
        try {
            return String.format(language, format, OwnFilter.inOrder(told).toArray());
        } catch (IllegalFormatException e) {
            throw new IllegalArgumentException("'format' has no such values for '" + input + "'", e);
        }
    }

    /** The engine has such a filter, and a text may be a visitor's. */
    private static Object raw(Object input, Map<String, Object> told, Locale language) {
        throw new IllegalArgumentException(
                "'raw' would print a text as markup, and a text may be a visitor's: use the filter 'markdown' for prose");
    }
}
