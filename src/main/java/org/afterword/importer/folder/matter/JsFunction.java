package org.afterword.importer.folder.matter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A function of JavaScript that only puts values into a text.
 *
 * @param parameters the names of what it is given, without what they are where nothing is given
 * @param text with the values between double braces, such as <code>/blog/{{ page.fileSlug }}/</code>
 */
public record JsFunction(List<String> parameters, String text) {
    private static final int LONGEST = 2000;

    private static final Pattern WHOLE = Pattern.compile(
            "\\s*(?:async\\s+)?(?:function\\b\\s*\\w*\\s*\\(([^()]*)\\)\\s*\\{|\\w*\\s*\\(([^()]*)\\)\\s*(?:=>\\s*)?\\{|(?:\\(([^()]*)\\)|(\\w+))\\s*=>)"
                    + "\\s*(?:return\\s+)?(?:`((?:[^`\\\\]|\\\\.)*+)`|\"([^\"\\\\\n{]*+)\"|'([^'\\\\\n{]*+)')\\s*;?\\s*\\}?\\s*",
            Pattern.DOTALL);
    private static final Pattern WRAPPED = Pattern.compile(
            "\\s*(?:function\\s*\\(\\s*\\)|\\(\\s*\\)\\s*=>)\\s*(?:\\{\\s*return\\b(.*?);?\\s*\\}|(\\(?\\w*\\)?\\s*=>.*))\\s*",
            Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$\\{([^{}]*+)\\}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*+(?:\\.\\w++)*+");
    private static final Pattern FILTERED = Pattern.compile("this\\.(\\w+)\\(\\s*([\\w.]+)\\s*\\)");

    /** The function, if it is one of that kind. */
    static Optional<JsFunction> of(String code) {
        if (code.length() > LONGEST) {
            return Optional.empty();
        }
        var wrapped = WRAPPED.matcher(code);
        if (wrapped.matches()) { // a function that gives the function
            var inner = of(first(wrapped.group(1), wrapped.group(2)));
            if (inner.isPresent()) {
                return inner;
            }
        }
        var whole = WHOLE.matcher(code);
        if (!whole.matches()) {
            return Optional.empty();
        }
        var given = first(whole.group(1), whole.group(2), whole.group(3), whole.group(4));
        var parameters = Arrays.stream(given.replaceAll("[{}]", "").split(","))
                .map(one -> one.replaceFirst("=.*", "").strip())
                .filter(one -> !one.isEmpty())
                .toList();
        if (whole.group(5) == null) {
            return Optional.of(new JsFunction(parameters, first(whole.group(6), whole.group(7))));
        }
        boolean[] plain = {true};
        var text = VALUE.matcher(whole.group(5)).replaceAll(found -> {
            var value = value(
                    found.group(1).strip(),
                    given.contains("{") ? "" : parameters.stream().findFirst().orElse(""));
            plain[0] &= value.isPresent();
            return Matcher.quoteReplacement("{{ " + value.orElse("") + " }}");
        });
        return plain[0] && !text.contains("${")
                ? Optional.of(new JsFunction(parameters, text.replaceAll("\\\\(.)", "$1")))
                : Optional.empty();
    }

    private static String first(String... texts) {
        return Arrays.stream(texts).filter(text -> text != null).findFirst().orElse("");
    }

    /** The text, since a function stands where a text could stand, too. */
    @Override
    public String toString() {
        return text;
    }

    /** A name as templates write it, without the data that it is a part of. */
    private static Optional<String> value(String expression, String data) {
        var filtered = FILTERED.matcher(expression);
        if (filtered.matches()) {
            return value(filtered.group(2), data).map(name -> name + " | " + filtered.group(1));
        }
        return NAME.matcher(expression).matches()
                ? Optional.of(expression.startsWith(data + ".") ? expression.substring(data.length() + 1) : expression)
                : Optional.empty();
    }
}
