package org.afterword.template;

import java.util.Map;
import java.util.Optional;

/** How filters, tests, functions and signs are written, for whoever gives one what it cannot work with. */
final class Uses {
    private static final String NUMBERS = "put a number there";

    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("abbreviate", "it takes a text, and the most letters that may be left: | abbreviate(100)"),
            Map.entry("abs", "it takes a number"),
            Map.entry("base64decode", "it takes a text in Base64"),
            Map.entry("base64encode", "it takes a text"),
            Map.entry("capitalize", "it takes a text"),
            Map.entry("contains", "write LIST contains VALUE"),
            Map.entry("date", "it takes a date, and how to write it: {{ article.published | date(\"d MMMM yyyy\") }}"),
            Map.entry("even", "it takes a whole number"),
            Map.entry("first", "it takes a list or a text"),
            Map.entry("format", "it takes a text with a sign for each value: {{ \"%s of %s\" | format(1, 2) }}"),
            Map.entry("html", "it takes prose, such as an entry's body"),
            Map.entry("join", "it takes a list of texts, and what stands between them: | join(\", \")"),
            Map.entry("json", "it takes any value, alone"),
            Map.entry("last", "it takes a list or a text"),
            Map.entry("length", "it takes a list or a text"),
            Map.entry("lower", "it takes a text"),
            Map.entry("map", "it takes a value"),
            Map.entry("markdown", "it takes prose, such as {{ comment.body | markdown }}; print a text as it is"),
            Map.entry("max", "it takes numbers: max(1, 2)"),
            Map.entry("merge", "it takes two lists, or two groups of fields: | merge(other)"),
            Map.entry("min", "it takes numbers: min(1, 2)"),
            Map.entry("numberformat", "it takes a number, and how to write it: | numberformat(\"#,##0.00\")"),
            Map.entry("odd", "it takes a whole number"),
            Map.entry("range", "it takes two whole numbers: range(1, 10)"),
            Map.entry("replace", "it takes a text, and a group of what stands for what: | replace({\"old\": \"new\"})"),
            Map.entry("reverse", "it takes a list"),
            Map.entry("rsort", "it takes a list of texts or of numbers"),
            Map.entry("say", "write the name of a word in quotes: {{ say(\"archive\") }}"),
            Map.entry("slice", "it takes a list or a text, and the first and last place of the part: | slice(0, 3)"),
            Map.entry("sort", "it takes a list of texts or of numbers"),
            Map.entry("split", "it takes a text, and what stands between its parts: | split(\", \")"),
            Map.entry("structuredData", "write {{ structuredData(site, article, discussion) }}"),
            Map.entry("title", "it takes a text"),
            Map.entry("trim", "it takes a text"),
            Map.entry("upper", "it takes a text"),
            Map.entry("urlencode", "it takes a text"),
            Map.entry("and", "write a condition on both sides, such as article.draft or article.image is not null"),
            Map.entry("or", "write a condition on both sides, such as article.draft or article.image is not null"),
            Map.entry("~", "write which of its fields, such as author.name ~ \".\""),
            Map.entry("-", NUMBERS),
            Map.entry("+", NUMBERS));

    private Uses() {}

    /**
     * What a thing takes.
     *
     * @param message what is told of its misuse, which may be of a word of the interface
     * @param name the first that the message has in quotes
     */
    static Optional<String> of(String message, String name) {
        return message.startsWith("the word '")
                ? Optional.of("hand it over: {{ say(\"" + name + "\", NUMBER) }}")
                : Optional.ofNullable(WRITTEN.get(name));
    }
}
