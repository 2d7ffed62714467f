package org.afterword.importer.body;

import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes paragraphs and line breaks of blank lines and line ends, by the rules that WordPress has shown its texts by since
 * 2004 ({@code wpautop}). Text within {@code pre}, {@code script} and {@code style} keeps its lines.
 */
final class ParagraphsByPattern {
    private static final String BLOCK =
            "(?:table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|"
                    + "map|area|blockquote|address|style|script|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|"
                    + "figure|figcaption|details|menu|summary|iframe|video|audio)";
    private static final Pattern KEPT = Pattern.compile("(?is)<(pre|script|style|textarea)\\b[^>]*>.*?</\\1\\s*>");
    private static final Pattern TWO_BREAKS = Pattern.compile("(?i)<br\\s*/?>\\s*<br\\s*/?>");
    private static final Pattern OPENING = Pattern.compile("(?i)(<" + BLOCK + "(?=[\\s/>]))");
    private static final Pattern CLOSING = Pattern.compile("(?i)(</" + BLOCK + ">|<hr\\s*/?>)");
    private static final Pattern TAG = Pattern.compile("<[^<>]*\n[^<>]*>");
    private static final Pattern BLANK_LINES = Pattern.compile("\n(?:[ \t]*+\n)+");
    private static final Pattern EMPTY = Pattern.compile("<p>\\s*</p>");
    private static final Pattern AFTER_OPEN = Pattern.compile("(?i)<p>\\s*(</?" + BLOCK + "(?:\\s[^>]*)?/?>)");
    private static final Pattern BEFORE_CLOSE = Pattern.compile("(?i)(</?" + BLOCK + "(?:\\s[^>]*)?/?>)\\s*</p>");
    private static final Pattern LINE_END = Pattern.compile("(?<![ \t])[ \t]*+\n");
    private static final Pattern BREAK_AFTER_BLOCK = Pattern.compile("(?i)(</?" + BLOCK + "(?:\\s[^>]*)?/?>)\\s*<br>");
    private static final Pattern BREAK_BEFORE_BLOCK = Pattern.compile(
            "(?i)<br>(\\s*</?(?:p|li|div|dl|dd|dt|th|pre|td|ul|ol|blockquote|figure|figcaption)(?:\\s[^>]*)?>)");
    private static final char MARK = '\uE000';

    private ParagraphsByPattern() {}

    static String of(String raw) {
        if (raw.isBlank()) {
            return "";
        }
        var kept = new ArrayList<String>();
        var text = KEPT.matcher(raw.replace("\r\n", "\n").replace('\r', '\n').replace(MARK, ' '))
                .replaceAll(match -> {
                    kept.add(match.group());
                    return Matcher.quoteReplacement("<pre " + MARK + (kept.size() - 1) + MARK + "></pre>");
                });
        text = paragraphs(text);
        for (int i = 0; i < kept.size(); i++) {
            text = text.replace("<pre " + MARK + i + MARK + "></pre>", kept.get(i));
        }
        return text;
    }

    private static String paragraphs(String raw) {
        var text = TWO_BREAKS.matcher(raw).replaceAll("\n\n");
        text = OPENING.matcher(text).replaceAll("\n\n$1");
        text = CLOSING.matcher(text).replaceAll("$1\n\n");
        text = TAG.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(match.group().replace('\n', ' ')));
        var made = new StringBuilder(text.length() + 100);
        for (var part : BLANK_LINES.split(text)) {
            var paragraph = part.strip();
            if (!paragraph.isEmpty()) {
                made.append("<p>").append(paragraph).append("</p>\n");
            }
        }
        text = EMPTY.matcher(made).replaceAll("");
        text = text.replaceAll("(?i)<p><blockquote((?:\\s[^>]*)?)>", "<blockquote$1><p>")
                .replace("</blockquote></p>", "</p></blockquote>");
        text = AFTER_OPEN.matcher(text).replaceAll("$1");
        text = BEFORE_CLOSE.matcher(text).replaceAll("$1");
        return breaks(text);
    }

    private static String breaks(String text) {
        var lines = LINE_END.matcher(text.replaceAll("(?i)<br\\s*/?>[ \t]*+\n?", "<br>"))
                .replaceAll("<br>");
        var broken = lines.replace("</p><br>", "</p>\n");
        broken = BREAK_AFTER_BLOCK.matcher(broken).replaceAll("$1");
        broken = BREAK_BEFORE_BLOCK.matcher(broken).replaceAll("$1");
        return EMPTY.matcher(broken).replaceAll("").strip();
    }
}
