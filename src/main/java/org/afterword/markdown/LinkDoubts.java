package org.afterword.markdown;

import java.util.List;
import java.util.regex.Pattern;

/** Finds, in what stayed plain text, what was most likely to be a link or a picture: only a check tells of it. */
final class LinkDoubts {
    private static final Pattern NEARLY = Pattern.compile(
            // with brackets that are swapped, doubled, open or not there; with a number to call for an address
            "\\([^()\\n\\f]{1,80}\\)\\((?:https?://|\\.{0,2}/\\w|[\\w-]{1,60}\\.md)[^()\\s\\f]*\\)"
                    + "|!?\\[[^\\[\\]\\n\\f]{1,100}\\]\\(<[^<>()\\n\\f]{1,200}\\)"
                    + "|!\\([^()\\n\\f]{1,200}\\)\\[[^\\[\\]\\n\\f]{0,100}\\]"
                    + "|!\\[[^\\[\\]\\n\\f]{1,100}\\][\\w./-]{1,200}\\.(?:png|jpe?g|gif|webp|svg|avif)\\b"
                    + "|(?<!\\[)\\[[^\\[\\]\\n\\f]{1,100}\\]\\]\\([^()\\s\\f]{1,300}\\)"
                    + "|\\[[^\\[\\]\\n\\f]{1,100}\\]\\((?:\\+|0)\\d[\\d /-]{5,20}\\)");

    private LinkDoubts() {}

    static void find(PlainRun run, List<Slip> doubts) {
        if (run.has("](") || run.has(")(") || run.has("![") || run.has(")[")) {
            run.find(NEARLY, Slip.Kind.NEARLY_LINK, doubts);
        }
        if (run.has("[")) {
            var words = run.words();
            int open = words.indexOf("[\f", words.lastIndexOf(']') + 1);
            if (open >= 0 && isLink(words, open + 2)) {
                run.add(Slip.Kind.OPEN_BRACKET, open, "[", doubts);
            }
        }
    }

    /** Whether words between two gaps begin here, as a link's do. */
    private static boolean isLink(String words, int start) {
        int end = words.indexOf('\f', start);
        return end > start && words.substring(start, end).indexOf('\n') < 0;
    }
}
