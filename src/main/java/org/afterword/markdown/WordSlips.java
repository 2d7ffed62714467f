package org.afterword.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Finds, in what stayed plain text, what was to be a link, a reference or a note. */
final class WordSlips {
    private static final Pattern WITH_SPACE =
            Pattern.compile("!?\\[[^\\[\\]\\n]*\\]\\(([^()<>\\n\"]*[./][^()<>\\n\"]*)\\)");
    private static final Pattern REFERENCE =
            Pattern.compile("(?<![\\p{L}\\p{N}\\]\\\\])!?\\[[^\\[\\]^\\n][^\\[\\]\\n]*\\]\\[[^\\[\\]^\\n]*\\]");
    private static final String ADDRESS =
            "(?:https?://[^()\\[\\]\\s]+|[^()\\[\\]\\s]+\\.(?:md|png|jpe?g|gif|svg|webp|avif)(?:#[^()\\[\\]\\s]*)?)";
    private static final Pattern WITH_GAP =
            Pattern.compile("!?\\[[^\\[\\]\\n]+\\] \\((?:" + ADDRESS + "|[^()\\[\\]\\s]+/)\\)");
    private static final Pattern SWAPPED = Pattern.compile("\\([^()\\n]+\\)\\[" + ADDRESS + "\\]");
    private static final Pattern OF_A_WIKI = Pattern.compile("!?\\[\\[[^\\[\\]\\n]{1,200}\\]\\](?![(\\[:])");
    private static final Pattern ALERT = Pattern.compile("\\[!(\\p{L}[\\p{L}-]*)\\]([^\n]*)");
    private static final Pattern NOTE = Pattern.compile("(?<!\\\\)\\[\\^[^\\[\\]^\\s]+\\](?![+*?{(:])");

    private static final Pattern CONTENTS = Pattern.compile("(?i)\\[(?:TOC|\\[_?TOC_?])]");
    private static final Pattern JOINED_HEADING = Pattern.compile("(?m)^#{2,6}\\p{L}[^\\n\\f]*");
    private static final Pattern ATTRIBUTES =
            Pattern.compile("\\{:(?:\\s*(?:[.#][\\w-]+|[\\w-]+=\"[^\"\\n]*\"|toc|no_toc))+\\s*}");

    private WordSlips() {}

    /** @param node holds the words */
    static List<Slip> in(Node node, String markdown) {
        var slips = new ArrayList<Slip>();
        var run = new StringBuilder();
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text) {
                run.append(text.getLiteral());
            } else if (child instanceof SoftLineBreak) {
                run.append('\n');
            } else if (child instanceof Link link && isBare(link, markdown)) {
                run.append(((Text) link.getFirstChild()).getLiteral());
            } else {
                run.append('\f'); // parts what lies on both sides
            }
        }
        if (run.indexOf("[") == 0 && isContents(node, markdown)) {
            add(Slip.Kind.CONTENTS, written(node, markdown), node, markdown, slips);
            return slips;
        }
        if (node instanceof Paragraph) {
            find(JOINED_HEADING, Slip.Kind.JOINED_HEADING, run, node, markdown, slips);
        }
        find(ATTRIBUTES, Slip.Kind.ATTRIBUTES, run, node, markdown, slips);
        if (run.indexOf("[") >= 0) {
            find(WITH_SPACE, Slip.Kind.SPACE_IN_LINK, run, node, markdown, slips);
            find(WITH_GAP, Slip.Kind.GAP_IN_LINK, run, node, markdown, slips);
            find(SWAPPED, Slip.Kind.SWAPPED_LINK, run, node, markdown, slips);
            find(OF_A_WIKI, Slip.Kind.WIKI_LINK, run, node, markdown, slips);
            find(REFERENCE, Slip.Kind.NO_DEFINITION, run, node, markdown, slips);
            if (node.getParent() instanceof BlockQuote && node.getPrevious() == null) {
                alert(run, node, markdown, slips);
            }
            find(NOTE, Slip.Kind.NO_NOTE, run, node, markdown, slips);
        }
        int comment = run.indexOf("<!--");
        if (comment >= 0) {
            add(Slip.Kind.OPEN_COMMENT, "<!--", node, markdown, slips);
        }
        return slips;
    }

    /** An address that became a link by itself: within what was to be a link, it is a part of what was written. */
    private static boolean isBare(Link link, String markdown) {
        return link.getFirstChild() instanceof Text words
                && words.getNext() == null
                && link.getDestination().endsWith(words.getLiteral())
                && markdown.startsWith(words.getLiteral(), NodePlaces.start(link));
    }

    private static boolean isContents(Node node, String markdown) {
        return CONTENTS.matcher(written(node, markdown)).matches();
    }

    private static String written(Node node, String markdown) {
        return markdown.substring(NodePlaces.start(node), Math.max(NodePlaces.end(node), NodePlaces.start(node)))
                .strip();
    }

    private static void alert(StringBuilder run, Node node, String markdown, List<Slip> slips) {
        var mark = ALERT.matcher(run);
        if (mark.lookingAt()) {
            boolean known = AuthorBlocks.ALERTS.contains(mark.group(1).toLowerCase(Locale.ROOT));
            if (known && mark.end() == run.length() && node.getNext() == null) {
                add(Slip.Kind.EMPTY_ALERT, "[!" + mark.group(1) + "]", node, markdown, slips);
                return;
            }
            if (!known || !mark.group(2).isBlank()) {
                var kind = known ? Slip.Kind.ALERT_WITH_WORDS : Slip.Kind.UNKNOWN_ALERT;
                add(kind, "[!" + mark.group(1) + "]", node, markdown, slips);
            }
        }
    }

    private static void find(
            Pattern pattern, Slip.Kind kind, StringBuilder run, Node node, String markdown, List<Slip> slips) {
        var found = pattern.matcher(run);
        while (found.find()) {
            if (kind != Slip.Kind.SPACE_IN_LINK || isAddress(found.group(1))) {
                add(kind, found.group(), node, markdown, slips);
            }
        }
    }

    /** Words in brackets have spaces, too: an address has a dot within a name, or a slash. */
    private static boolean isAddress(String words) {
        return words.strip().indexOf(' ') > 0
                && words.matches("(?s).*(?:\\w\\.\\w|/).*")
                && words.split("\\s").length <= 6;
    }

    /** What is written otherwise was kept from being Markdown by intent, with backslashes. */
    private static void add(Slip.Kind kind, String written, Node node, String markdown, List<Slip> slips) {
        int start = NodePlaces.start(node);
        int at = markdown.indexOf(written, start);
        boolean escaped = at > 0 && markdown.charAt(at - 1) == '\\';
        if (at >= 0 && !escaped && at < Math.max(NodePlaces.end(node), start + 1)) {
            slips.add(new Slip(kind, written, at, at + written.length()));
        }
    }
}
