package org.afterword.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Finds what was most likely pasted from another program, or typed in haste: only a check tells of it. */
final class PasteDoubts {
    /** Rows of a spreadsheet: each line has a tab between words. */
    private static final Pattern ROWS = Pattern.compile(
            "\\A(?:[^\\t\\n\\f]{2,}+(?:\\t++[^\\t\\n\\f]++)++\\n)++[^\\t\\n\\f]{2,}+(?:\\t++[^\\t\\n\\f]++)++\\z");

    /** What a service for newsletters puts a name in place of. */
    private static final Pattern MERGED = Pattern.compile("(?:\\*|(?<=\\f))\\|[A-Z0-9_:]{2,40}\\|(?:\\*|(?=\\f))");

    /** What somebody who edits adds, takes out or says (CriticMarkup). */
    private static final Pattern EDITED =
            Pattern.compile("\\{(?:--[^{}\\n\\f]{1,500}--|>>[^{}\\n\\f]{1,500}<<|\\+\\+[^{}\\n\\f]{1,500}\\+\\+)\\}");

    /** A word at the end of a printed line. */
    private static final Pattern TORN = Pattern.compile("(?<=\\p{Ll}{2})-\\n(?=\\p{Ll}{2})");

    private static final int MANY_TORN = 3;

    /** A link of Jira, of Slack, and of reStructuredText. */
    private static final Pattern OF_JIRA =
            Pattern.compile("(?<![\\[\\]])\\[[^\\[\\]|\\n\\f]{1,200}\\|https?://[^\\s\\[\\]|\\f]+\\]");

    private static final Pattern OF_SLACK = Pattern.compile("<https?://[^\\s<>|\\f]{1,500}\\|[^<>\\n\\f]{1,200}>");
    private static final Pattern OF_REST = Pattern.compile("[^`\\n]*<https?://[^\\s<>]+>");

    private static final Pattern OPEN_BRACKET = Pattern.compile("<https?://[^\\s<>|\\f]++(?![>|])");
    private static final Pattern ADDRESS =
            Pattern.compile("(?<![\\p{L}\\p{N}/.])https?(?:: ?// |: //|[;,.]?//|：//|:/(?!/))(?=[\\p{L}\\p{N}])"
                    + "(?:[\\p{L}\\p{N}-]{1,60}\\.){1,8}\\p{L}{2,}[^\\s\\f]*(?<![.,;:!?)])");

    /** What Notion exports above the words of a page, and what no page of it is without. */
    private static final Pattern FIELDS = Pattern.compile("\\A(?:[\\p{L} ]{2,30}: [^\\n\\f]++(?:\\n|\\z))++\\z");

    private static final Pattern CREATED = Pattern.compile("(?m)^(?:Created|Last edited)(?: time| by)?: ");

    private PasteDoubts() {}

    static void find(PlainRun run, List<Slip> doubts) {
        if (run.has("|")) {
            run.find(MERGED, Slip.Kind.MEANT_ELSEWHERE, doubts);
        }
        if (run.has("{--") || run.has("{>>") || run.has("{++")) {
            run.find(EDITED, Slip.Kind.MEANT_ELSEWHERE, doubts);
        }
        if (run.has("|http")) {
            run.find(OF_JIRA, Slip.Kind.MEANT_ELSEWHERE, doubts);
        }
        if (run.has("<http")) {
            run.find(OF_SLACK, Slip.Kind.MEANT_ELSEWHERE, doubts);
            run.find(OPEN_BRACKET, Slip.Kind.OPEN_ADDRESS, doubts);
        }
        if (run.has("http")) {
            run.find(ADDRESS, Slip.Kind.TORN_ADDRESS, doubts);
        }
        nodes(run.block(), doubts);
        if (run.block() instanceof Paragraph paragraph) {
            if (run.has("\t")) {
                run.find(ROWS, Slip.Kind.TABBED_ROWS, doubts);
            }
            if (run.has("-\n")) {
                torn(run, doubts);
            }
            if (run.has("Created") || run.has("Last edited")) {
                fields(paragraph, run, doubts);
            }
        }
    }

    /**
     * Code that another program takes for something else: a formula as in GitLab, a link as in reStructuredText, and as in Slack,
     * where its words become a part of its address.
     */
    private static void nodes(Node block, List<Slip> doubts) {
        for (var node = block.getFirstChild(); node != null; node = node.getNext()) {
            boolean isOfSlack = node instanceof Link link
                    && link.getDestination().indexOf('|') > 0
                    && link.getFirstChild() instanceof Text words
                    && words.getLiteral().equals(link.getDestination())
                    && NodePlaces.end(link) - NodePlaces.start(link)
                            > words.getLiteral().length();
            if (isOfSlack) {
                doubts.add(new Slip(
                        Slip.Kind.MEANT_ELSEWHERE,
                        "<" + ((Link) node).getDestination() + ">",
                        NodePlaces.start(node),
                        NodePlaces.end(node)));
            } else if (node instanceof Code code && code.getNext() instanceof Text behind) {
                boolean isFormula = behind.getLiteral().startsWith("$")
                        && code.getPrevious() instanceof Text before
                        && before.getLiteral().endsWith("$");
                boolean isLink = behind.getLiteral().startsWith("_")
                        && OF_REST.matcher(code.getLiteral()).matches();
                if (isFormula || isLink) {
                    doubts.add(new Slip(
                            isFormula ? Slip.Kind.FORMULA : Slip.Kind.MEANT_ELSEWHERE,
                            isFormula ? "$`" + code.getLiteral() + "`$" : "`" + code.getLiteral() + "`_",
                            NodePlaces.start(code),
                            NodePlaces.end(code)));
                }
            }
        }
    }

    private static void torn(PlainRun run, List<Slip> doubts) {
        var torn = TORN.matcher(run.words());
        int first = torn.find() ? torn.start() : -1;
        int all = first < 0 ? 0 : 1;
        while (first >= 0 && torn.find()) {
            all++;
        }
        if (all >= MANY_TORN) {
            run.add(Slip.Kind.TORN_WORDS, first, "-", doubts);
        }
    }

    private static void fields(Paragraph paragraph, PlainRun run, List<Slip> doubts) {
        var before = paragraph.getPrevious();
        boolean isFirst = before == null || before instanceof Heading && before.getPrevious() == null;
        int line = run.words().indexOf('\n');
        if (isFirst
                && line > 0
                && CREATED.matcher(run.words()).find()
                && FIELDS.matcher(run.words()).find()) {
            run.add(Slip.Kind.MEANT_ELSEWHERE, 0, run.words().substring(0, line), doubts);
        }
    }
}
