package org.afterword.importer.folder.words;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.afterword.importer.body.OutsideCode;

/** Says what the tags in a text show. What cannot be said stays as it was written, and is told with its line. */
final class Tags {
    private static final int DEEPEST = 40;

    /** What begins a block and not a line of a paragraph. */
    private static final Pattern BLOCK = Pattern.compile("> |```|<(?:figure|details|video|audio|div|blockquote)\\b");

    /** Markdown that means nothing behind other words of its line: code, perhaps under its title, and a quotation. */
    private static final Pattern MARKDOWN_BLOCK = Pattern.compile("> |(?:[^\\n]++\\n\\n)?```");

    /** What stands before the words of an item of a list. */
    private static final Pattern LEAD = Pattern.compile("\\s*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]++)*+");

    /**
     * What is known of a generator's tags.
     *
     * @param said what they say
     * @param paired the names of those that have a closing tag
     * @param literal the names of those whose inner text has no tags
     * @param later the names of those that have their inner text said themselves, as often as they need
     * @param value what an expression shows
     */
    record Known(
            Syntax syntax,
            Saying said,
            Set<String> paired,
            Set<String> literal,
            Set<String> later,
            Function<String, Optional<String>> value) {
        Known(
                Syntax syntax,
                Saying said,
                Set<String> paired,
                Set<String> literal,
                Function<String, Optional<String>> value) {
            this(syntax, said, paired, literal, Set.of(), value);
        }
    }

    private final Known known;
    private final Told told;
    private final Effort effort = new Effort();
    private boolean cut;

    Tags(Known known, Told told) {
        this.known = known;
        this.told = told;
    }

    /** @param line of the file in which the text begins */
    String in(String text, int line) {
        return text.indexOf('{') < 0 ? text : in(text, line, 0);
    }

    /** The same of Markdown, in which code has no tags. */
    String outsideCode(String markdown, int line) {
        return OutsideCode.runs(
                markdown, run -> in(run, line + lines(markdown, 0, Math.max(0, markdown.indexOf(run)))));
    }

    private String in(String text, int line, int depth) {
        var made = new StringBuilder(text.length());
        var search = new TagSearch(text, known.syntax());
        var tag = search.tag();
        Closings closings = null;
        int at = 0;
        int here = line;
        while (search.find(at)) {
            between(text, at, tag.start(), made);
            here += lines(text, at, tag.start());
            boolean isValue = tag.group("name") == null;
            if (!tag.group(isValue ? "leftvalue" : "left").isEmpty()) {
                made.setLength(strippedLength(made));
            }
            if (closings == null && !isValue) {
                closings = Closings.of(text, known);
            }
            int end = isValue ? value(tag, made, here) : tag(text, tag, closings, made, here, depth);
            here += lines(text, tag.start(), end);
            at = end;
        }
        between(text, at, text.length(), made);
        return made.toString();
    }

    private void between(String text, int from, int to, StringBuilder made) {
        int start = from;
        while (cut && start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        cut = cut && start == to && from < to;
        made.append(text, start, to);
    }

    private int value(Matcher tag, StringBuilder made, int line) {
        var said = known.value().apply(tag.group("value").strip());
        if (said.isEmpty()) {
            told.left(line, tag.group());
        }
        made.append(said.orElse(tag.group()));
        cut = said.isPresent() && !tag.group("rightvalue").isEmpty();
        return tag.end();
    }

    private int tag(String text, Matcher tag, Closings closings, StringBuilder made, int line, int depth) {
        var name = tag.group("name").replaceAll("\\s", "");
        var rest = tag.group("rest").strip();
        boolean alone = known.syntax().closing().equals("/") && rest.endsWith("/");
        int end = tag.end();
        boolean rightCut = !tag.group("right").isEmpty();
        int innerEnd = end;
        int whole = end;
        if (!alone && known.paired().contains(name) && depth < DEEPEST) {
            var closing = closings.of(name, end);
            if (closing.isPresent()) {
                innerEnd = closing.get().start();
                whole = closing.get().end();
                while (rightCut && end < innerEnd && Character.isWhitespace(text.charAt(end))) {
                    end++;
                }
                while (closing.get().cutsBefore()
                        && end < innerEnd
                        && Character.isWhitespace(text.charAt(innerEnd - 1))) {
                    innerEnd--;
                }
                rightCut = closing.get().cuts();
            }
        }
        int start = end;
        var inner = text.substring(start, innerEnd);
        boolean literal = known.literal().contains(name) || known.later().contains(name);
        var within = new Within(() -> literal ? inner : in(inner, line + lines(text, tag.start(), start), depth + 1));
        var call = new Call(
                name, alone ? rest.substring(0, rest.length() - 1).strip() : rest, inner, within, indent(made), effort);
        var said = effort.isSpent() ? Optional.<String>empty() : known.said().say(call);
        int markup = whole - tag.start() - inner.length();
        boolean shown = said.isPresent() && effort.shows(Math.max(0, said.get().length() - within.length() - markup));
        cut = shown && rightCut;
        if (!shown) {
            told.left(line, tag.group());
            made.append(text, tag.start(), start).append(within.get()).append(text, innerEnd, whole);
            cut = false;
            return whole;
        }
        if (!known.later().contains(name)
                && MARKDOWN_BLOCK.matcher(said.get()).lookingAt()
                && (!isBlank(text, whole) || !isAtStart(made))) {
            return apart(said.get(), text, whole, made);
        }
        append(said.get(), text, whole, made);
        return whole;
    }

    /** A block that stood in a line of words gets lines of its own, between blank ones. */
    private static int apart(String said, String text, int end, StringBuilder made) {
        int start = made.lastIndexOf("\n") + 1;
        var line = made.substring(start);
        var lead = LEAD.matcher(line);
        var indent = lead.lookingAt() ? " ".repeat(lead.end()) : "";
        boolean isFirst = lead.end() == line.length();
        if (!isFirst) {
            made.setLength(start + line.stripTrailing().length());
            made.append("\n\n").append(indent);
        }
        made.append(said.replaceAll("\n(?!\n|\\z)", Matcher.quoteReplacement("\n" + indent)));
        int behind = end;
        while (behind < text.length() && (text.charAt(behind) == ' ' || text.charAt(behind) == '\t')) {
            behind++;
        }
        if (behind < text.length() && text.charAt(behind) != '\n') {
            made.append("\n\n").append(indent);
        }
        return behind;
    }

    /** The words within a tag, which are said once, however often they are asked for. */
    private static final class Within implements Supplier<String> {
        private final Supplier<String> words;
        private String said;

        Within(Supplier<String> words) {
            this.words = words;
        }

        /** How many signs these are, if anybody asked for them. */
        int length() {
            return said == null ? 0 : said.length();
        }

        @Override
        public String get() {
            if (said == null) {
                said = words.get();
            }
            return said;
        }
    }

    /** A block that stands in lines of its own is parted by blank lines from what stands beside it. */
    private static void append(String said, String text, int end, StringBuilder made) {
        var indent = indent(made);
        int start = made.length() - indent.length();
        boolean isBlock = BLOCK.matcher(said).lookingAt()
                && (start == 0 || made.charAt(start - 1) == '\n')
                && (end == text.length() || text.charAt(end) == '\n');
        if (isBlock && start > 1 && made.charAt(start - 2) != '\n') {
            made.insert(start, '\n');
        }
        boolean isPictureAlone = said.startsWith("<img ")
                && start == made.length() - indent.length()
                && (start == 0 || start > 1 && made.charAt(start - 1) == '\n' && made.charAt(start - 2) == '\n')
                && end < text.length()
                && text.charAt(end) == '\n';
        made.append(said);
        if ((isBlock || isPictureAlone) && end + 1 < text.length() && !isBlank(text, end + 1)) {
            made.append('\n');
        }
    }

    /** Whether nothing stands in a line from there on. */
    private static boolean isBlank(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == text.length() || text.charAt(at) == '\n';
    }

    /** Whether nothing stands in the last line yet. */
    private static boolean isAtStart(StringBuilder made) {
        int at = made.length();
        while (at > 0 && made.charAt(at - 1) != '\n' && Character.isWhitespace(made.charAt(at - 1))) {
            at--;
        }
        return at == 0 || made.charAt(at - 1) == '\n';
    }

    /** The blanks since the last line end, if there is nothing else since. */
    private static String indent(StringBuilder made) {
        int start = made.length();
        while (start > 0 && (made.charAt(start - 1) == ' ' || made.charAt(start - 1) == '\t')) {
            start--;
        }
        return start == 0 || made.charAt(start - 1) == '\n' ? made.substring(start) : "";
    }

    private static int strippedLength(StringBuilder made) {
        int end = made.length();
        while (end > 0 && Character.isWhitespace(made.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int lines(String text, int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lines;
    }
}
