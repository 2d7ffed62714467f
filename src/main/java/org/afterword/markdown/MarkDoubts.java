package org.afterword.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/** Finds signs of emphasis that stayed signs, and Markdown that backslashes keep from being any: only a check tells of it. */
final class MarkDoubts {
    /**
     * Two stars behind a word, or one beside what is emphasized, that nothing opened or closes. Stars in place of the end of a
     * bad word are behind a few letters.
     */
    private static final Pattern STRAY = Pattern.compile("(?<=[\\p{L}\\p{N}]{4})(?<!sh)\\*\\*(?=[\\s.,;:!?)]|$)"
            + "|(?<=\\p{L}\\f)\\*{1,2}(?=[\\s.,;:!?)]|$)|(?<![^\\s(])\\*(?=\\f\\p{L})");

    /** What a star behind a word leads to, where it stands for a note: a line that begins with one and has no other. */
    private static final Pattern NOTE =
            Pattern.compile("(?m)^[ >]*(?:\\\\\\*|\\*(?=[^\\s*])[^*\\n]*$|\\*{2,3}(?!\\*)[^*\\n]*$)");

    /** With a space within each mark. A product has no word of one to three small letters, such as "is", before its first. */
    private static final Pattern SPACED =
            Pattern.compile("(?<=[ (])([*_]) \\p{L}[^*_\\n\\f]{0,80}\\p{L} \\1(?=[.,;:!?)]|$)"
                    + "|(?<=[ (]\\p{Ll}{1,3} )([*_]) \\p{L}{2}[^*_\\n\\f0-9=,;.:]{0,40}\\p{L} \\2(?= \\p{L})"
                    + "|(?<=\\p{L} )~~ \\p{L}[^~\\n\\f]{0,80}\\p{L} ~~(?=[ .,;:!?])");

    private static final Pattern STRONG = Pattern.compile("\\*\\*(\\p{L}[^*\\n\\f]{0,100})\\*\\*");
    private static final Pattern LINK = Pattern.compile(
            "\\[([^\\[\\]\\n\\f]{1,100})\\]\\(\\f?(?=https?://|[\\w./-]{1,100}\\.md)[^()\\s\\f]{1,300}\\f?\\)");

    private MarkDoubts() {}

    static void find(PlainRun run, String markdown, List<Slip> doubts) {
        if (run.has("*")) {
            boolean isThere = STRAY.matcher(run.words()).find();
            if (isThere
                    && !SignSlips.tellsOfStars(run)
                    && !NOTE.matcher(markdown).find()) {
                run.find(STRAY, Slip.Kind.STRAY_STARS, doubts);
            }
            if (run.has("**")) {
                escaped(STRONG, "\\*\\*", "\\*\\*", run, markdown, doubts);
            }
        }
        if (run.has("* ") || run.has("_ ") || run.has("~~ ")) {
            run.find(SPACED, Slip.Kind.SPACED_MARK, doubts);
        }
        if (run.has("](")) {
            escaped(LINK, "\\[", "\\](", run, markdown, doubts);
        }
    }

    /** What looks like Markdown to a reader, and has backslashes in it; whoever explains Markdown shows code, too. */
    private static void escaped(
            Pattern pattern, String before, String behind, PlainRun run, String markdown, List<Slip> doubts) {
        if (markdown.indexOf('`') >= 0) {
            return;
        }
        var found = pattern.matcher(run.words());
        while (found.find()) {
            var written = before + found.group(1) + behind;
            int place = placeIn(run.block(), written, markdown);
            if (place >= 0) {
                doubts.add(new Slip(Slip.Kind.ESCAPED_MARK, written, place, place + written.length()));
            }
        }
    }

    private static int placeIn(Node block, String written, String markdown) {
        int place = markdown.indexOf(written, NodePlaces.start(block));
        return place + written.length() <= NodePlaces.end(block) ? place : -1;
    }
}
