package org.afterword.markdown;

import java.util.LinkedHashSet;
import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * The addresses on the site that a text leads to, found without parsing it: perhaps some too many, such as one in a comment,
 * and hardly one too few. {@link Leads} tells for sure, and where they stand.
 */
final class Mentioned {
    private static final String SPACE = " \t\n";

    private final String text;
    private final Set<String> found = new LinkedHashSet<>();
    private CodeRanges code;

    private Mentioned(String text) {
        this.text = text;
    }

    /** As they are written, in the order of the text; without what has a scheme or names a host. */
    static Set<String> in(String markdown) {
        var mentioned = new Mentioned(markdown);
        mentioned.inMarkdown();
        if (markdown.indexOf('<') >= 0) {
            mentioned.inHtml("href");
            mentioned.inHtml("src");
            mentioned.inHtml("poster");
        }
        return mentioned.found;
    }

    private void inMarkdown() {
        for (int at = text.indexOf(']'); at >= 0; at = text.indexOf(']', at + 1)) {
            char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
            if (next == '(' || next == ':' && isDefinition(at)) {
                destination(at + 2, next == '(');
            }
        }
    }

    /** Whether a bracket closes what begins its line, behind what marks a quote or an item of a list. */
    private boolean isDefinition(int bracket) {
        int line = text.lastIndexOf('\n', bracket) + 1;
        while (line < bracket && " \t>*-+.0123456789".indexOf(text.charAt(line)) >= 0) {
            line++;
        }
        return text.charAt(line) == '[' && text.charAt(line + 1) != '^';
    }

    private void destination(int from, boolean inBrackets) {
        int start = from;
        while (start < text.length() && SPACE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        boolean pointed = start < text.length() && text.charAt(start) == '<';
        int end = start + (pointed ? 1 : 0);
        for (int depth = 0; end < text.length(); end++) {
            char c = text.charAt(end);
            boolean over =
                    pointed ? c == '>' || c == '\n' : SPACE.indexOf(c) >= 0 || inBrackets && c == ')' && depth == 0;
            if (over) {
                break;
            }
            if (c == '\\') {
                end++;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        add(from, text.substring(start + (pointed ? 1 : 0), Math.min(end, text.length())), true);
    }

    /** Values of an attribute; a word of the text that is followed by the same sign does no harm. */
    private void inHtml(String attribute) {
        for (int at = text.indexOf(attribute); at >= 0; at = text.indexOf(attribute, at + 1)) {
            int start = at + attribute.length();
            boolean set = text.startsWith("set", start);
            start = skipped(set ? start + 3 : start);
            if (start < text.length() && text.charAt(start) == '=') {
                start = skipped(start + 1);
                char quote = start < text.length() ? text.charAt(start) : 0;
                boolean quoted = quote == '"' || quote == '\'';
                start += quoted ? 1 : 0;
                int end = quoted ? text.indexOf(quote, start) : unquotedEnd(start);
                value(at, end < 0 ? "" : text.substring(start, end), set);
            }
        }
    }

    private void value(int at, String value, boolean set) {
        if (!set) {
            add(at, value.strip(), false);
            return;
        }
        for (var candidate : value.split(",\\s")) {
            add(at, candidate.strip().split("\\s", 2)[0], false);
        }
    }

    private int skipped(int from) {
        int at = from;
        while (at < text.length() && SPACE.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private int unquotedEnd(int start) {
        int end = start;
        while (end < text.length() && " \t\n>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private void add(int at, String address, boolean inMarkdown) {
        if (address.isEmpty() || Links.isElsewhere(address)) {
            return;
        }
        if (code == null) {
            code = CodeRanges.of(text);
        }
        if (!code.has(at)) {
            boolean written = address.indexOf('\\') < 0 && address.indexOf('&') < 0;
            found.add(written || !inMarkdown ? address.replace("&amp;", "&") : meant(address));
        }
    }

    /** What an address means in which something is escaped (CommonMark §2.4, §2.5). */
    private static String meant(String address) {
        Node paragraph = AuthorHtml.parse("[a](<" + address + ">)").getFirstChild();
        return paragraph != null && paragraph.getFirstChild() instanceof Link link ? link.getDestination() : address;
    }
}
