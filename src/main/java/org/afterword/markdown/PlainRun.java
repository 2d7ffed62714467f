package org.afterword.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a block that stayed plain text, and where they stand. What Markdown made something of is a gap in them. */
final class PlainRun {
    private static final char GAP = '\f';

    private final Node block;
    private final String markdown;
    private final StringBuilder collected = new StringBuilder();
    private String words = "";
    private Signs signs;

    /** The nodes of the words, each with where its own begin among them. */
    private final List<Node> nodes = new ArrayList<>();

    private final List<Integer> starts = new ArrayList<>();

    private PlainRun(Node block, String markdown) {
        this.block = block;
        this.markdown = markdown;
    }

    static PlainRun of(Node block, String markdown) {
        var run = new PlainRun(block, markdown);
        run.addChildren(block);
        run.words = run.collected.toString();
        run.signs = Signs.of(run.words);
        return run;
    }

    /** With a line feed at each line's end, and a form feed for each gap. */
    String words() {
        return words;
    }

    Node block() {
        return block;
    }

    Signs signs() {
        return signs;
    }

    boolean has(String sign) {
        return signs.has(sign);
    }

    /** Whether a line begins with one of some signs. */
    boolean beginsLine(String signs) {
        for (int start = 0; start >= 0 && start < words.length(); start = end(start)) {
            if (signs.indexOf(words.charAt(start)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private int end(int start) {
        int end = words.indexOf("\n", start);
        return end < 0 ? -1 : end + 1;
    }

    /** Notes all that a pattern matches. */
    void find(Pattern pattern, Slip.Kind kind, List<Slip> slips) {
        var found = pattern.matcher(words);
        while (found.find()) {
            add(kind, found.start(), found.group(), slips);
        }
    }

    /** The same, without what begins in a bare address, which may have any sign in it. */
    void findOutsideAddresses(Pattern pattern, Slip.Kind kind, List<Slip> slips) {
        var found = pattern.matcher(words);
        while (found.find()) {
            int node = node(found.start());
            if (node < 0 || !(nodes.get(node) instanceof Link)) {
                add(kind, found.start(), found.group(), slips);
            }
        }
    }

    /** The last node that does not begin behind a place; -1 where there is none. */
    private int node(int at) {
        int found = Collections.binarySearch(starts, at);
        return found < 0 ? -found - 2 : found;
    }

    /** Notes what was found; what is written otherwise was kept from being Markdown by intent, with backslashes. */
    void add(Slip.Kind kind, int at, String found, List<Slip> slips) {
        int end = 0;
        while (end < found.length() && found.charAt(end) != '\n' && found.charAt(end) != GAP) {
            end++;
        }
        var line = found.substring(0, end);
        int place = place(at, line);
        boolean escaped = place > 0 && markdown.charAt(place - 1) == '\\';
        if (place >= 0 && !escaped) {
            slips.add(new Slip(kind, line, place, place + Math.max(1, line.length())));
        }
    }

    private int place(int at, String line) {
        int last = node(at);
        if (last < 0) {
            return -1;
        }
        int start = NodePlaces.start(nodes.get(last));
        int sure = start + at - starts.get(last);
        if (markdown.startsWith(line, sure)) {
            return sure;
        }
        int other = markdown.indexOf(line, start);
        return other + line.length() <= Math.max(NodePlaces.end(block), start + 1) ? other : -1;
    }

    private void addChildren(Node node) {
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text) {
                add(text, text.getLiteral());
            } else if (child instanceof SoftLineBreak) {
                collected.append('\n');
            } else if (child instanceof Link link && isBare(link)) {
                add(link, ((Text) link.getFirstChild()).getLiteral());
            } else {
                collected.append(GAP);
                if (!isWithoutWords(child)) {
                    addChildren(child);
                    collected.append(GAP);
                }
            }
        }
    }

    private void add(Node node, String literal) {
        nodes.add(node);
        starts.add(collected.length());
        collected.append(literal);
    }

    private static boolean isWithoutWords(Node node) {
        return node instanceof Code
                || node instanceof HtmlInline
                || node instanceof Image
                || node instanceof FootnoteReference
                || node.getFirstChild() == null;
    }

    /** An address that became a link by itself: within what was to be a link, it is a part of what was written. */
    private boolean isBare(Link link) {
        return link.getFirstChild() instanceof Text words
                && words.getNext() == null
                && link.getDestination().endsWith(words.getLiteral())
                && markdown.startsWith(words.getLiteral(), NodePlaces.start(link));
    }
}
