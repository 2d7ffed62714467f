package org.afterword.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.afterword.base.TagEnd;
import org.afterword.template.TemplateParts.Part;

/**
 * Finds elements of a template that are opened and never closed, or closed and never opened. Where one of a name is opened
 * under one condition and another closed under another, nothing can be said without rendering, and nothing is.
 */
final class OpenElements {
    /** Those that must be closed (HTML §13.1.2.4); of the others, an end is implied. */
    private static final Set<String> CLOSED = Set.of(
            "a",
            "abbr",
            "article",
            "aside",
            "audio",
            "b",
            "blockquote",
            "button",
            "cite",
            "code",
            "del",
            "details",
            "dfn",
            "div",
            "dl",
            "em",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "i",
            "iframe",
            "ins",
            "kbd",
            "label",
            "legend",
            "main",
            "mark",
            "menu",
            "nav",
            "noscript",
            "ol",
            "picture",
            "pre",
            "q",
            "s",
            "samp",
            "script",
            "search",
            "section",
            "select",
            "small",
            "span",
            "strong",
            "style",
            "sub",
            "summary",
            "sup",
            "table",
            "textarea",
            "time",
            "title",
            "u",
            "ul",
            "var",
            "video");

    /** What is in these is no markup. */
    private static final Set<String> RAW = Set.of("script", "style", "textarea", "title");

    private static final Set<String> BRANCHES = Set.of("if", "for", "block", "macro", "embed", "filter");
    private static final Set<String> TURNS = Set.of("else", "elseif");

    private final String text;
    private final List<Part> parts;
    private final List<Tag> found = new ArrayList<>();
    private final Deque<Deque<Tag>> branches = new ArrayDeque<>();
    private int part;

    /** @param isClose whether it closes what was not opened */
    record Tag(String name, boolean isClose, int start, int end) {}

    private OpenElements(String text) {
        this.text = text;
        this.parts = TemplateParts.of(text);
    }

    /** The tags that have no counterpart; none where that cannot be said. */
    static List<Tag> of(String template) {
        var elements = new OpenElements(template);
        elements.read();
        return elements.found.stream()
                .filter(tag -> !hasCounterpart(tag, elements.found))
                .toList();
    }

    /** Whether one among others may be what a tag lacks. */
    static boolean hasCounterpart(Tag tag, List<Tag> others) {
        return others.stream()
                .anyMatch(other ->
                        other.isClose() != tag.isClose() && other.name().equals(tag.name()));
    }

    private void read() {
        branches.push(new ArrayDeque<>());
        for (int at = 0; at < text.length(); ) {
            int tag = text.indexOf('<', at);
            int next = part < parts.size() ? parts.get(part).start() : text.length();
            if (tag < 0 || next < tag) {
                at = part < parts.size() ? branch(parts.get(part++)) : text.length();
            } else {
                at = text.startsWith("<!--", tag) ? behind("-->", tag) : tag(tag);
            }
        }
        branches.forEach(found::addAll);
    }

    /** Each branch of a condition begins with nothing open. */
    private int branch(Part one) {
        boolean begins = BRANCHES.contains(one.name());
        boolean turns = TURNS.contains(one.name());
        boolean ends =
                one.name().startsWith("end") && BRANCHES.contains(one.name().substring("end".length()));
        if ((turns || ends) && branches.size() > 1) {
            found.addAll(branches.pop());
        }
        if (begins || turns) {
            branches.push(new ArrayDeque<>());
        }
        return one.end();
    }

    private int tag(int start) {
        boolean isClose = text.startsWith("</", start);
        int from = start + (isClose ? 2 : 1);
        int to = from;
        while (to < text.length() && (Character.isLetterOrDigit(text.charAt(to)) || text.charAt(to) == '-')) {
            to++;
        }
        if (to == from || !Character.isLetter(text.charAt(from))) {
            skipParts(from);
            return from;
        }
        int end = endOfTag(to);
        skipParts(end);
        var tag = new Tag(text.substring(from, to).toLowerCase(Locale.ROOT), isClose, start, to);
        boolean isEmpty = text.startsWith("/>", end - 2);
        if (CLOSED.contains(tag.name()) && !isEmpty) {
            if (isClose) {
                close(tag);
            } else {
                branches.peek().push(tag);
                return RAW.contains(tag.name()) ? raw(tag.name(), end) : end;
            }
        }
        return end;
    }

    private void close(Tag tag) {
        var open = branches.peek();
        Optional<Tag> opened =
                open.stream().filter(one -> one.name().equals(tag.name())).findFirst();
        if (opened.isPresent()) {
            while (!open.peek().equals(opened.get())) {
                found.add(open.pop());
            }
            open.pop();
        } else {
            found.add(tag);
        }
    }

    /** Within a tag, what the engine does belongs to its attributes. */
    private int endOfTag(int from) {
        var end = new TagEnd();
        int next = part;
        for (int at = from; at < text.length(); at++) {
            while (next < parts.size() && parts.get(next).start() < at) {
                next++;
            }
            if (next < parts.size() && parts.get(next).start() == at) {
                at = parts.get(next).end() - 1;
                continue;
            }
            if (end.isAt(text.charAt(at))) {
                return at + 1;
            }
        }
        return text.length();
    }

    private int raw(String name, int from) {
        int end = text.toLowerCase(Locale.ROOT).indexOf("</" + name, from);
        int at = end < 0 ? text.length() : end;
        skipParts(at);
        return at;
    }

    private int behind(String sign, int from) {
        int end = text.indexOf(sign, from);
        int at = end < 0 ? text.length() : end + sign.length();
        skipParts(at);
        return at;
    }

    private void skipParts(int until) {
        while (part < parts.size() && parts.get(part).start() < until) {
            part++;
        }
    }
}
