package org.afterword.arrival.mail;

import java.util.ArrayList;
import java.util.List;

/** What somebody wrote in a mail: the text without its signature, and without what it quotes. */
public final class OwnWords {
    private OwnWords() {}

    /** The text of a mail, without all that it quotes. */
    public static String of(String text) {
        return withoutQuotes(unsigned(lines(text)));
    }

    /** A text that may be Markdown, in which a quote is a quote: only one at the end that says whose words it repeats goes. */
    public static String withoutReply(String text) {
        if (text.indexOf('>') < 0) {
            return text;
        }
        var lines = lines(text);
        for (int i = 0; i < lines.size(); i++) {
            int length = Attribution.at(lines, i);
            if (length > 0 && isQuotedToTheEnd(lines, i + length)) {
                return join(lines.subList(0, i));
            }
        }
        return text;
    }

    private static boolean isQuotedToTheEnd(List<String> lines, int start) {
        boolean quoted = false;
        for (int i = start; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (quoted && (line.equals("--") || line.equals("—"))) {
                return true;
            }
            if (!line.isEmpty() && !line.startsWith(">")) {
                return false;
            }
            quoted |= line.startsWith(">");
        }
        return quoted;
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    /** RFC 3676 §4.3: two hyphens and a space; many programs lose the space. */
    private static List<String> unsigned(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.equals("-- ") || line.equals("--")) {
                return lines.subList(0, i);
            }
        }
        return lines;
    }

    private static String withoutQuotes(List<String> lines) {
        var kept = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            if (Attribution.isOriginal(lines, i)) {
                break;
            }
            int length = Attribution.at(lines, i);
            if (length > 0 && (isQuoteNext(lines, i + length) || isLast(lines, i + length))) {
                i += length - 1;
            } else if (Attribution.isBare(lines.get(i)) && isQuoteNext(lines, i + 1)) {
                // It goes with what it introduces.
            } else if (!lines.get(i).startsWith(">")) {
                kept.add(lines.get(i));
            }
        }
        return join(kept);
    }

    private static boolean isQuoteNext(List<String> lines, int start) {
        for (int i = start; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i).startsWith(">");
            }
        }
        return false;
    }

    private static boolean isLast(List<String> lines, int start) {
        return lines.subList(start, lines.size()).stream().allMatch(String::isBlank);
    }

    private static String join(List<String> lines) {
        return String.join("\n", lines).strip().replaceAll("\n{3,100}", "\n\n");
    }
}
