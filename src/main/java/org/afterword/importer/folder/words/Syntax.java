package org.afterword.importer.folder.words;

import java.util.regex.Pattern;

/**
 * How a generator's tags are written.
 *
 * @param tag finds one. Its groups: {@code name} and {@code rest} of a tag, or {@code value} of what only shows a value;
 *     {@code left} and {@code right}, where a sign there takes the blanks beside away
 * @param closing what the name of a closing tag has before that of the tag it closes; with {@code anything} where one name
 *     closes all
 */
record Syntax(Pattern tag, String closing, boolean anything) {
    /** Liquid, Nunjucks and Twig. */
    static final Syntax LIQUID = new Syntax(
            Pattern.compile(
                    "\\{(?:%(?<left>-?)\\s*(?<name>[A-Za-z_#]\\w*+(?:-\\w++)*+)(?<rest>(?:[^%-]++|-(?!%\\})|%(?!\\}))*+)(?<right>-?)%\\}"
                            + "|\\{(?<leftvalue>-?)(?<value>(?:[^{}\"'-]++|\"(?:[^\"{}\n]|\\{|\\}(?!\\}))*+\"|'(?:[^'{}\n]|\\{|\\}(?!\\}))*+'|[\"']|-(?!\\}\\})|\\}(?!\\}))*+)(?<rightvalue>-?)\\}\\})"),
            "end",
            false);

    /** The same where doubled braces mean nothing. */
    static final Syntax TAGS_ALONE = new Syntax(
            Pattern.compile(
                    "\\{%(?<left>-?)\\s*(?<name>[A-Za-z_]\\w*+)(?<rest>(?:[^%-]++|-(?!%\\})|%(?!\\}))*+)(?<right>-?)%\\}"
                            + "|(?<value>(?!))(?<leftvalue>)(?<rightvalue>)"),
            "end",
            false);

    /** The name of the tag that closes one. */
    String closing(String opened) {
        return anything ? closing : closing + opened;
    }
}
