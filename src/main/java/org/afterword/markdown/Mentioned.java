package org.afterword.markdown;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * The addresses on the site that a text leads to, found without parsing it: perhaps some too many, such as one in a comment,
 * and hardly one too few. {@link Leads} tells for sure, and where they stand.
 */
final class Mentioned {
    private static final List<String> ADDRESSES = List.of("href", "src", "poster", "HREF", "SRC");
    private static final String SPACE = " \t\n";

    /** With more brackets within each other an address is none for the parser. */
    private static final int MOST_BRACKETS = 32;

    private final String text;
    private final CodeRanges code;
    private final Set<String> found = new LinkedHashSet<>();

    private Mentioned(String text, CodeRanges code) {
        this.text = text;
        this.code = code;
    }

    /** As they are written, in the order of the text; without what has a scheme or names a host. */
    static Set<String> in(Signs signs, CodeRanges code) {
        var mentioned = new Mentioned(signs.text(), code);
        mentioned.inMarkdown();
        if (signs.mayHave('<')) {
            mentioned.inHtml();
        }
        return mentioned.found;
    }

    private void inMarkdown() {
        var lines = new LastBefore("\n", text);
        for (int at = text.indexOf(']'); at >= 0; at = text.indexOf(']', at + 1)) {
            char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
            if (next == '(' || next == ':' && isDefinition(at, lines.at(at) + 1)) {
                destination(at + 2, next == '(');
            }
        }
    }

    /** Whether a bracket closes what begins its line, behind what marks a quote or an item of a list. */
    private boolean isDefinition(int bracket, int lineStart) {
        int line = lineStart;
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
        if (text.startsWith("https://", start) || text.startsWith("http://", start)) {
            return;
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
            if (pointed && c == '<' && end > start || depth > MOST_BRACKETS) {
                return;
            }
            if (c == '\\') {
                end++;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        add(from, text.substring(start + (pointed ? 1 : 0), Math.min(end, text.length())), true);
    }

    /** The attributes of each tag, and of what seems to begin within it. */
    private void inHtml() {
        int next;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', next)) {
            next = at + 1;
            if (next == text.length() || !Character.isLetter(text.charAt(next)) || code.has(at)) {
                continue;
            }
            next = text.indexOf('>', at);
            if (next < 0) {
                return;
            }
            var tag = text.substring(at, next);
            if (tag.indexOf('=') >= 0) {
                for (var name : ADDRESSES) {
                    attributes(at, tag, name);
                }
            }
        }
    }

    private void attributes(int place, String tag, String attribute) {
        for (int at = tag.indexOf(attribute); at >= 0; at = tag.indexOf(attribute, at + 1)) {
            int start = at + attribute.length();
            boolean set = tag.startsWith("set", start);
            start = skipped(tag, set ? start + 3 : start);
            if (start < tag.length() && tag.charAt(start) == '=') {
                start = skipped(tag, start + 1);
                char quote = start < tag.length() ? tag.charAt(start) : 0;
                boolean quoted = quote == '"' || quote == '\'';
                start += quoted ? 1 : 0;
                int end = quoted ? tag.indexOf(quote, start) : unquotedEnd(tag, start);
                value(place, end < 0 ? "" : tag.substring(start, end), set);
            }
        }
    }

    private void value(int at, String value, boolean set) {
        if (!set) {
            add(at, value.strip(), false);
            return;
        }
        for (var candidate : SourceSet.of(value)) {
            add(at, candidate.address(), false);
        }
    }

    private static int skipped(String text, int from) {
        int at = from;
        while (at < text.length() && SPACE.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int unquotedEnd(String text, int start) {
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
