package org.afterword.importer.folder.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands behind a tag's name: values in their order, and values with names.
 *
 * @param values without their quotes
 * @param named such as {@code src="a.png"} or {@code lang:ruby}
 */
public record Arguments(List<String> values, Map<String, String> named) {
    private static final String QUOTED = "\"((?:[^\"\\\\]|\\\\.)*+)\"|'((?:[^'\\\\]|\\\\.)*+)'|`([^`]*+)`";
    private static final String NAME = "(?:([A-Za-z_][\\w-]*+)\\s*+[=:]\\s*+)?";
    private static final String BARE = "((?:[A-Za-z]++:)?//[^\\s,\"'`]+|[^\\s,\"'`=]+)";

    /** An argument, or a quote that nothing closes, which means nothing. */
    private static final Pattern ARGUMENT = Pattern.compile(NAME + "(?:" + QUOTED + "|" + BARE + ")|([\"'`])");

    private static final Pattern UNQUOTED = Pattern.compile(NAME + "(?:(?!)()()()|" + BARE + ")|(?!)()");

    /** So many quotes that nothing closes are looked at, each up to the end of the text. */
    private static final int MOST_UNCLOSED = 100;

    /** Reads them; commas between them mean nothing. */
    public static Arguments of(String text) {
        var values = new ArrayList<String>();
        var named = new LinkedHashMap<String, String>();
        var found = ARGUMENT.matcher(text);
        int unclosed = 0;
        while (found.find()) {
            if (found.group(6) != null) {
                unclosed++;
                if (unclosed == MOST_UNCLOSED) {
                    found.usePattern(UNQUOTED);
                }
                continue;
            }
            var value = value(found.group(2), found.group(3), found.group(4), found.group(5));
            var name = found.group(1);
            if (name == null) {
                values.add(value);
            } else if (found.group(5) != null && value.startsWith("//")) { // http://… is no argument called http
                values.add(found.group());
            } else {
                named.put(name, value);
            }
        }
        return new Arguments(values, named);
    }

    private static String value(String doubled, String single, String raw, String bare) {
        if (raw != null || bare != null) {
            return raw != null ? raw : bare;
        }
        return (doubled != null ? doubled : single).replaceAll("\\\\(.)", "$1");
    }

    /** The value with the first of some names that has one, else the one at a place, counted from 0. */
    public Optional<String> get(int place, String... names) {
        for (var name : names) {
            if (named.containsKey(name)) {
                return Optional.of(named.get(name));
            }
        }
        return place >= 0 && place < values.size() ? Optional.of(values.get(place)) : Optional.empty();
    }

    /** The value with the first of some names that has one. */
    public Optional<String> named(String... names) {
        return get(-1, names).filter(text -> !text.isBlank());
    }
}
