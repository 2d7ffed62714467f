package org.afterword.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Finds, in what stayed plain text, what was to be something else. */
final class WordSlips {
    private static final Pattern CONTENTS = Pattern.compile("(?i)@?\\[(?:TOC[^\\[\\]\\n]*+|\\[_?TOC_?])]");
    private static final Pattern NOTE = Pattern.compile("(?<![\\\\^])\\[\\^[^\\[\\]^\\s]+\\](?![+*?{(:])");

    private WordSlips() {}

    /** @param node holds the words */
    static void find(Node node, String markdown, List<Slip> slips, List<Slip> doubts) {
        var run = PlainRun.of(node, markdown);
        var whole = run.has("[") ? written(node, markdown) : "";
        if (CONTENTS.matcher(whole).matches()) {
            int start = markdown.indexOf(whole, NodePlaces.start(node));
            slips.add(new Slip(Slip.Kind.CONTENTS, whole, start, start + whole.length()));
            return;
        }
        if (node instanceof Paragraph) {
            LineMarks.find(run, slips);
            AlertSlips.find(run, slips);
        }
        if (run.has("[") || run.has("]") || run.has("］")) {
            BracketSlips.find(run, slips);
            if (run.has("[^")) {
                run.find(NOTE, Slip.Kind.NO_NOTE, slips);
            }
        }
        int comment = run.words().indexOf("<!--");
        if (comment >= 0) {
            run.add(Slip.Kind.OPEN_COMMENT, comment, "<!--", slips);
        }
        ForeignMarks.find(run, slips);
        SignSlips.find(run, slips);
        WordDoubts.find(run, markdown, doubts);
    }

    /** Finds only what may be meant. */
    static void findDoubts(Node node, String markdown, List<Slip> doubts) {
        var run = PlainRun.of(node, markdown);
        if (!run.has("[") || !CONTENTS.matcher(written(node, markdown)).matches()) {
            WordDoubts.find(run, markdown, doubts);
        }
    }

    private static String written(Node node, String markdown) {
        int start = NodePlaces.start(node);
        return markdown.substring(start, Math.max(NodePlaces.end(node), start)).strip();
    }
}
