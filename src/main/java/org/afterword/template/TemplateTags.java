package org.afterword.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.afterword.template.TemplateParts.Part;

/** Finds the tags of HTML in a template, and their attributes, with what the engine prints in them. */
public final class TemplateTags {
    /** What is in these is no markup. */
    private static final Set<String> RAW = Set.of("script", "style");

    private static final Set<String> BRANCHES = Set.of("if", "for", "macro");

    private static final String PRINT = "{{";

    private final String text;
    private final List<Part> parts;
    private final List<Tag> found = new ArrayList<>();
    private List<Attribute> attributes = new ArrayList<>();
    private final Deque<String> branches = new ArrayDeque<>();
    private int part;
    private int at;

    /**
     * A tag that begins an element.
     *
     * @param element its name, in small letters as those of attributes; what is written of it where the engine prints the rest
     * @param start where the name begins in the template, and {@code end} is behind it
     * @param whole whether no condition or loop stands among its attributes
     * @param branch the conditions, loops and macros that it stands in, from the outermost on, each behind a slash
     * @param made whether the engine prints some of its name
     * @param printed where the engine prints something among its attributes that is no value of one; below zero where it does
     *     not
     */
    public record Tag(
            String element,
            List<Attribute> attributes,
            int start,
            int end,
            boolean whole,
            String branch,
            boolean made,
            int printed) {

        /** Whether a page may have this tag and another one. */
        public boolean isBeside(Tag other) {
            return branch.startsWith(other.branch) || other.branch.startsWith(branch);
        }

        /** Whether each turn of a loop writes it. */
        public boolean isRepeated() {
            return branch.lastIndexOf("/for") > Math.max(branch.lastIndexOf("/if"), branch.lastIndexOf("/else"));
        }
    }

    /**
     * An attribute.
     *
     * @param value as it is written, without quotes; empty where there is none
     * @param start where the value begins, and {@code end} is behind it; its quotes stand around them
     * @param made whether the engine prints some of it
     */
    public record Attribute(String name, String value, int start, int end, boolean quoted, boolean made) {}

    private TemplateTags(String text) {
        this.text = text;
        this.parts = TemplateParts.of(text);
    }

    /** All of a template's tags, in their order. */
    public static List<Tag> of(String template) {
        var tags = new TemplateTags(template);
        tags.read();
        return tags.found;
    }

    /** Whether a template has nothing in it but blanks and comments. */
    public static boolean isNothing(String template) {
        return TemplateParts.isNothing(template);
    }

    /** What a template asks the engine for: each thing that it prints, and each of the engine's tags. */
    public static Stream<String> asked(String template) {
        return TemplateParts.of(template).stream()
                .filter(part -> part.kind() != TemplateParts.Kind.COMMENT)
                .map(part -> template.substring(part.start(), part.end()));
    }

    /** The tags of a template that stay where another one fills its blocks. */
    public static List<Tag> around(String template, String filling) {
        var filled = BlockNames.of(filling).all();
        var gone = new ArrayList<Part>();
        var open = new ArrayDeque<Part>();
        for (var one : TemplateParts.of(template)) {
            if (one.name().equals("block")) {
                open.push(one);
            } else if (one.name().equals("endblock") && !open.isEmpty()) {
                var begin = open.pop();
                if (filled.contains(begin.argument(template))) {
                    gone.add(new Part(begin.kind(), begin.name(), begin.start(), one.end()));
                }
            }
        }
        return of(template).stream()
                .filter(tag ->
                        gone.stream().noneMatch(block -> block.start() < tag.start() && tag.start() < block.end()))
                .toList();
    }

    private void read() {
        while (at < text.length()) {
            char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            if (skipPart()) {
                continue;
            } else if (text.startsWith("<!--", at)) {
                jump(text.indexOf("-->", at));
            } else if (text.charAt(at) == '<' && (Character.isLetter(next) || text.startsWith(PRINT, at + 1))) {
                tag();
            } else {
                at++;
            }
        }
    }

    private void tag() {
        int start = ++at;
        var branch = String.join("", branches);
        var element = word();
        int end = at;
        attributes = new ArrayList<>();
        boolean whole = true;
        boolean made = text.startsWith(PRINT, at);
        int printed = -1;
        while (at < text.length() && text.charAt(at) != '>') {
            int before = at;
            if (skipPart()) {
                whole = false;
                printed = printed < 0 && before > end && text.startsWith(PRINT, before) ? before : printed;
            } else if (!attribute()) {
                at++;
            }
        }
        found.add(new Tag(element, attributes, start, end, whole, branch, made, printed));
        if (RAW.contains(element)) {
            jump(text.indexOf("</" + element, at));
        }
    }

    /** Reads one, if it begins here. */
    private boolean attribute() {
        var name = word();
        if (name.isEmpty()) {
            return false;
        } else if (at >= text.length() || text.charAt(at) != '=') {
            attributes.add(new Attribute(name, "", at, at, false, false));
            return true;
        }
        at++;
        char quote = at < text.length() ? text.charAt(at) : ' ';
        boolean quoted = quote == '"' || quote == '\'';
        int start = quoted ? ++at : at;
        boolean made = false;
        while (at < text.length() && (quoted ? text.charAt(at) != quote : " \t\n>".indexOf(text.charAt(at)) < 0)) {
            if (skipPart()) {
                made = true;
            } else {
                at++;
            }
        }
        attributes.add(new Attribute(name, text.substring(start, at), start, at, quoted, made));
        at += quoted ? 1 : 0;
        return true;
    }

    private String word() {
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "-_:".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return text.substring(start, at).toLowerCase(Locale.ROOT);
    }

    /** Goes behind what the engine does, if that begins here. */
    private boolean skipPart() {
        while (part < parts.size() && parts.get(part).start() < at) {
            part++;
        }
        boolean begins = part < parts.size() && parts.get(part).start() == at;
        if (begins) {
            branch(parts.get(part));
            at = parts.get(part).end();
        }
        return begins;
    }

    /** What a condition, a loop or a macro begins or ends; each has a name of its own. */
    private void branch(Part one) {
        boolean turns = one.name().equals("else") || one.name().equals("elseif");
        if (!branches.isEmpty()
                && (turns
                        || one.name().startsWith("end")
                                && BRANCHES.contains(one.name().substring(3)))) {
            branches.removeLast();
        }
        if (turns || BRANCHES.contains(one.name())) {
            branches.addLast("/" + one.name() + one.start() + "/");
        }
    }

    private void jump(int to) {
        at = to < 0 ? text.length() : to;
        at += at < text.length() ? 1 : 0;
    }
}
