package org.afterword.markdown;

import java.util.List;
import java.util.Set;
import org.afterword.base.Html;

/**
 * What code needs on a page, where it keeps its shape: a block whose lines may be longer than a small screen scrolls, so that
 * keys must reach it; and a word with a hyphen in it is held together, as in {@code --dry-run}. Feeds do without.
 */
final class ShownCode {
    /** So many characters stand side by side on the smallest screen. */
    private static final int NARROWEST = 20;

    private static final char FIRST_WIDE = '\u2E80';

    /** A longer word of code may break wherever it has to. */
    private static final int LONGEST_WORD = 40;

    /** One that is longer fills more than a line on a phone, where it may break. */
    private static final int LONGEST_ON_PHONES = 28;

    private static final Set<String> WITHOUT_TAGS = Set.of("textarea", "title", "script", "style");

    private final String html;
    private StringBuilder shown;
    private int copied;

    private ShownCode(String html) {
        this.html = html;
    }

    /** A visitor's text, which has no HTML of its own where it has no angle bracket. */
    static Html ofVisitor(Html html, String markdown) {
        return in(html, markdown.indexOf('<') >= 0);
    }

    /** @param raw whether any tag in it may have been written by somebody else than the renderer */
    static Html in(Html html, boolean raw) {
        var markup = html.markup();
        var code = new ShownCode(markup);
        if (!raw) {
            code.amongOurs();
        } else if (markup.contains("<code") || markup.contains("<pre")) {
            code.among(RawTags.of(markup));
        }
        return code.shown == null ? html : new Html(code.copyTo(markup.length()).toString());
    }

    /** Looks through tags of which each is written in one way, and is closed. */
    private void amongOurs() {
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            if (html.startsWith("<pre>", at)) {
                int end = end(at);
                block(at, at + "<pre>".length(), end);
                at = end - 1;
            } else if (html.startsWith("<code>", at)) {
                int start = at + "<code>".length();
                words(start, html.indexOf('<', start));
            }
        }
    }

    private int end(int block) {
        int end = html.indexOf("</pre>", block);
        return end < 0 ? html.length() : end;
    }

    private void among(List<RawTag> tags) {
        var within = "";
        for (int i = 0; i < tags.size(); i++) {
            var tag = tags.get(i);
            boolean opens = tag.kind() == RawTag.Kind.OPENS;
            if (!within.isEmpty()) {
                within = !opens && tag.name().equals(within) ? "" : within;
            } else if (opens && tag.name().equals("pre")) {
                within = "pre";
                block(tag.start(), tag.end(), end(tags, i));
            } else if (opens && tag.name().equals("code")) {
                words(tag.end(), i + 1 < tags.size() ? tags.get(i + 1).start() : tag.end());
            } else if (opens && WITHOUT_TAGS.contains(tag.name())) {
                within = tag.name();
            }
        }
    }

    private int end(List<RawTag> tags, int open) {
        for (var tag : tags.subList(open, tags.size())) {
            if (tag.kind() == RawTag.Kind.CLOSES && tag.name().equals("pre")) {
                return tag.start();
            }
        }
        return html.length();
    }

    private StringBuilder copyTo(int end) {
        shown = shown == null ? new StringBuilder(html.length() + 64) : shown;
        shown.append(html, copied, end);
        copied = end;
        return shown;
    }

    private void block(int start, int behindTag, int end) {
        if (isWide(behindTag, end) && !html.substring(start, behindTag).contains("tabindex")) {
            copyTo(behindTag - 1).append(" tabindex=\"0\"");
        }
    }

    /** Whether any line is long. Tags in it do not count. */
    private boolean isWide(int start, int end) {
        int width = 0;
        for (int at = start; at < end && width <= NARROWEST; at++) {
            char c = html.charAt(at);
            if (c == '<') {
                at = Math.max(at, html.indexOf('>', at));
            } else {
                width = c == '\n' ? 0 : width + (c < FIRST_WIDE ? 1 : 2);
            }
        }
        return width > NARROWEST;
    }

    /** Holds the words of inline code together that have a hyphen before their end. */
    private void words(int start, int end) {
        var code = html.substring(start, end);
        int hyphen = code.indexOf('-');
        for (int from = 0; hyphen >= 0 && from < code.length(); ) {
            int blank = code.indexOf(' ', from);
            int to = blank < 0 ? code.length() : blank;
            if (hyphen < to - 1 && to - from <= LONGEST_WORD) {
                copyTo(start + from).append(to - from <= LONGEST_ON_PHONES ? "<span>" : "<span class=\"path\">");
                copyTo(start + to).append("</span>");
            }
            from = to + 1;
            hyphen = hyphen < from ? code.indexOf('-', from) : hyphen;
        }
    }
}
