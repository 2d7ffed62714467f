package org.afterword.importer.folder.words;

import java.util.regex.Pattern;
import org.afterword.importer.body.OutsideCode;

/** Attributes between braces, such as {@code {.wide #top}}, in the way in which kramdown writes them. */
final class Attributes {
    private static final Pattern BRACES = Pattern.compile(
            "(?<=[)*_\\]>`\\w]) ?\\{((?:[.#][\\w:-]++|[\\w-]++=(?:\"[^\"\\n]*+\"|[\\w%-]++))(?: ++(?:[.#][\\w:-]++|[\\w-]++=(?:\"[^\"\\n]*+\"|[\\w%-]++)))*+)\\}");

    private Attributes() {}

    static String kramdowns(String text) {
        return OutsideCode.runs(
                text, run -> run.contains("{") ? BRACES.matcher(run).replaceAll("{: $1}") : run);
    }
}
