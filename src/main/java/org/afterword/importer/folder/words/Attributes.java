package org.afterword.importer.folder.words;

import java.util.regex.Pattern;
import org.afterword.importer.body.OutsideCode;

/** Attributes between braces, such as {@code {.wide #top}}, in the way in which kramdown writes them. */
final class Attributes {
    private static final Pattern BRACES = Pattern.compile(
            "(?<=[)*_\\]>`\\w]) ?\\{((?:[.#][\\w:-]++|[\\w-]++=(?:\"[^\"\\n]*+\"|[\\w%-]++))(?: ++(?:[.#][\\w:-]++|[\\w-]++=(?:\"[^\"\\n]*+\"|[\\w%-]++)))*+)\\}");

    /** Those of a block, in a line of their own behind it. */
    private static final Pattern BLOCK = Pattern.compile(
            "(?m)(?<=\\S\\n)\\{((?:[.#][\\w:-]++|[\\w-]++=(?:\"[^\"\\n]*+\"|[\\w%-]++))(?:[, ]++(?:[.#][\\w:-]++|[\\w-]++=(?:\"[^\"\\n]*+\"|[\\w%-]++)))*+)\\}[ \\t]*+$");

    private Attributes() {}

    /** The same for those that stand in lines of their own. */
    static String ofBlocks(String text) {
        return OutsideCode.runs(
                text, run -> run.contains("\n{") ? BLOCK.matcher(run).replaceAll("{: $1}") : run);
    }

    static String kramdowns(String text) {
        return OutsideCode.runs(
                text, run -> run.contains("{") ? BRACES.matcher(run).replaceAll("{: $1}") : run);
    }
}
