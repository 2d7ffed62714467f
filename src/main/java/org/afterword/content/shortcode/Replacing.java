package org.afterword.content.shortcode;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.afterword.markdown.MadeBlocks;
import org.afterword.markdown.MadeHtml;
import org.afterword.markdown.ShortcodeTag;
import org.afterword.markdown.Shortcoded;
import org.afterword.markdown.Syntax;
import org.afterword.template.Shortcode;

/**
 * Puts what shortcodes made in the place of their tags. What makes a block and has lines of its own becomes one, with what
 * is Markdown in its body; all else is a part of its line.
 */
final class Replacing {
    /** What may stand before a block in its line: blanks, and marks of quotations and lists. */
    private static final Pattern PREFIX = Pattern.compile("(?:[ \\t]*(?:>|[-+*]|\\d{1,9}[.)]))*+[ \\t]*");

    private static final int LONGEST_PREFIX = 100;

    /** @param made what a tag is replaced by */
    private record Replacement(ShortcodeTag tag, String made) {}

    private final String text;
    private final CallProblems problems;
    private final TreeMap<Integer, Replacement> replacements = new TreeMap<>();

    /** Those whose body may begin in a quotation or a list and end outside of it. */
    private final List<Call> contained = new ArrayList<>();

    /** Where a line ends that an empty one follows; looked for when it is first asked for. */
    private TreeSet<Integer> emptyLines;

    Replacing(String text, CallProblems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** Leaves nothing of tags that could not be used. */
    void remove(List<ShortcodeTag> tags) {
        tags.forEach(tag -> put(tag, ""));
    }

    /** @param html what the call made, in which {@link Shortcode#BODY} may stand for its body */
    void replace(Call call, String html) {
        int body = html.indexOf(Shortcode.BODY);
        boolean isBlock = MadeHtml.isBlock(html.replace(String.valueOf(Shortcode.BODY), ""));
        if (html.indexOf('<') >= 0) {
            WithinMarkup.of(text, call.open().start()).ifPresent(within -> problems.within(call, within));
        }
        if (call.hasBody() && body >= 0) {
            around(
                    call,
                    html.substring(0, body).strip(),
                    html.substring(body + 1).strip(),
                    isBlock);
        } else {
            alone(call, html, isBlock);
        }
    }

    private void alone(Call call, String html, boolean isBlock) {
        var tag = call.open();
        var last = call.hasBody() ? call.close() : tag;
        boolean ownLines = prefix(tag) != null && endsLine(last);
        if (tag.html()) {
            put(tag, MadeHtml.raw(html));
        } else if (isBlock && ownLines) {
            put(tag, MadeHtml.block(html));
        } else {
            put(tag, MadeHtml.inline(html));
            tellIf(isBlock, call);
        }
    }

    private void around(Call call, String before, String after, boolean isBlock) {
        var open = call.open();
        var close = call.close();
        var prefix = prefix(open);
        var ending = prefix(close);
        boolean ownLines = prefix != null && endsLine(close);
        boolean parted = ownLines && endsLine(open) && ending != null && hasEmptyLine(open.end(), close.start());
        if (open.html()) {
            put(open, MadeHtml.raw(before));
            put(close, close.html() ? MadeHtml.raw(after) : MadeHtml.block(after));
        } else if (ownLines && isBlock || parted) {
            put(open, MadeHtml.block(before) + (endsLine(open) ? "" : "\n" + continued(prefix)));
            boolean needsLine = ending == null || close.html();
            put(close, (needsLine ? "\n" + continued(ending == null ? prefix : ending) : "") + MadeHtml.block(after));
            if (!prefix.isEmpty() || !"".equals(ending)) {
                contained.add(call);
            }
        } else {
            put(open, MadeHtml.inline(before));
            put(close, MadeHtml.inline(after));
            tellIf(isBlock, call);
        }
    }

    private void tellIf(boolean isBlock, Call call) {
        if (isBlock) {
            problems.withinLine(call.shortcode(), call.open());
        }
    }

    private void put(ShortcodeTag tag, String made) {
        replacements.put(tag.start(), new Replacement(tag, made));
    }

    /** What stands in its line before a tag that begins one, but for its container's marks; null where other things do. */
    private String prefix(ShortcodeTag tag) {
        int first = Math.max(0, tag.start() - LONGEST_PREFIX);
        int start = tag.start();
        while (start > first && text.charAt(start - 1) != '\n') {
            start--;
        }
        if (start > 0 && text.charAt(start - 1) != '\n') {
            return null;
        }
        var prefix = text.substring(start, tag.start());
        return PREFIX.matcher(prefix).matches() ? prefix : null;
    }

    /** What keeps a further line in the same list and quotation. */
    private static String continued(String prefix) {
        return prefix.replaceAll("[^>\\t]", " ");
    }

    private boolean endsLine(ShortcodeTag tag) {
        int at = tag.end();
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at == text.length() || text.charAt(at) == '\n';
    }

    private boolean hasEmptyLine(int from, int to) {
        if (emptyLines == null) {
            emptyLines = new TreeSet<>();
            for (int at = text.indexOf("\n\n"); at >= 0; at = text.indexOf("\n\n", at + 1)) {
                emptyLines.add(at);
            }
        }
        var next = emptyLines.ceiling(from);
        return next != null && next + 2 < to;
    }

    /** @param syntax of the text */
    Shortcoded made(Syntax syntax) {
        var making = new Shortcoded.Making(text);
        for (var one : replacements.values()) {
            var tag = one.tag();
            making.replace(tag.start(), tag.end(), one.made(), prefix(tag) != null && endsLine(tag));
        }
        var made = making.made();
        if (!contained.isEmpty()) {
            var blocks = MadeBlocks.in(made, syntax);
            for (var call : contained) {
                if (!blocks.areTogether(call.open().start(), call.close().start())) {
                    problems.endsOutside(call);
                }
            }
        }
        return made;
    }
}
