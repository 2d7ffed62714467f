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

    private static final Set<String> WITHOUT_TAGS = Set.of("textarea", "title", "script", "style");

    private final String html;
    private final StringBuilder shown;
    private int copied;

    private ShownCode(String html) {
        this.html = html;
        this.shown = new StringBuilder(html.length() + 64);
    }

    static Html in(Html html) {
        var markup = html.markup();
        return markup.contains("<code") || markup.contains("<pre") ? new Html(new ShownCode(markup).all()) : html;
    }

    private String all() {
        var tags = RawTags.of(html);
        var within = "";
        for (int i = 0; i < tags.size(); i++) {
            var tag = tags.get(i);
            boolean opens = tag.kind() == RawTag.Kind.OPENS;
            if (!within.isEmpty()) {
                within = !opens && tag.name().equals(within) ? "" : within;
            } else if (opens && tag.name().equals("pre")) {
                within = "pre";
                block(tag, end(tags, i));
            } else if (opens && tag.name().equals("code")) {
                words(tag.end(), i + 1 < tags.size() ? tags.get(i + 1).start() : tag.end());
            } else if (opens && WITHOUT_TAGS.contains(tag.name())) {
                within = tag.name();
            }
        }
        return shown.append(html, copied, html.length()).toString();
    }

    private int end(List<RawTag> tags, int open) {
        for (var tag : tags.subList(open, tags.size())) {
            if (tag.kind() == RawTag.Kind.CLOSES && tag.name().equals("pre")) {
                return tag.start();
            }
        }
        return html.length();
    }

    private void block(RawTag tag, int end) {
        if (isWide(tag.end(), end) && !html.substring(tag.start(), tag.end()).contains("tabindex")) {
            shown.append(html, copied, tag.end() - 1).append(" tabindex=\"0\"");
            copied = tag.end() - 1;
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
                shown.append(html, copied, start + from)
                        .append("<span>")
                        .append(code, from, to)
                        .append("</span>");
                copied = start + to;
            }
            from = to + 1;
            hyphen = hyphen < from ? code.indexOf('-', from) : hyphen;
        }
    }
}
