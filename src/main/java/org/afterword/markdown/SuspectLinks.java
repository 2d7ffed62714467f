package org.afterword.markdown;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.afterword.base.SameName;

/** Tells at a glance whether there might be a slip in a text's links, references and notes. */
final class SuspectLinks {
    /** Hardly any address is longer, so that one that is may be looked at more closely. */
    private static final int LONGEST_ADDRESS = 4096;

    /** As many characters of words before an address stand in one line. */
    private static final int LONGEST_WORDS = 300;

    private final String text;
    private final char[] letters;
    private final CodeRanges code;

    /** The last opening bracket; -1 before the first. */
    private int open = -1;

    private Set<String> wanted;
    private Set<String> notes;
    private Set<String> defined;

    SuspectLinks(String text, char[] letters, CodeRanges code) {
        this.text = text;
        this.letters = letters;
        this.code = code;
    }

    /** Whether references lack what they refer to. */
    boolean areUnpaired() {
        return wanted != null && !defined().containsAll(wanted) || notes != null && !arePaired(notes);
    }

    /** Whether something odd ends at the next closing bracket; what else may go with it is noted. */
    boolean isOddEnd(int at) {
        char next = at + 1 < letters.length ? letters[at + 1] : 0;
        if (next == '(') {
            boolean picture = open > 0 && letters[open - 1] == '!';
            return isOdd(at + 2, picture) || isWordless(at) || isHalf(at);
        }
        if (next == '{' || next == '<' || next == '（' || at > 0 && letters[at - 1] == '"' && hasValue(at)) {
            return true;
        }
        if (open >= 0 && text.regionMatches(true, open, "[toc", 0, 4) || isOddAlert(at) || isNearlyLink(at)) {
            return true;
        }
        if (next == ':' && open >= 0 && (open == 0 || letters[open - 1] == '\n')) {
            defined = defined == null ? new HashSet<>() : defined;
            boolean note = letters[open + 1] == '^';
            if (!defined.add(label(text.substring(open + 1, at)))
                    || (note ? isWordless(text, at + 2) : isOddDefinition(at + 2))) {
                return true;
            }
        }
        if (next == '[' && open >= 0) {
            int end = text.indexOf(']', at + 2);
            wanted = wanted == null ? new HashSet<>() : wanted;
            wanted.add(label(end == at + 2 || end < 0 ? text.substring(open + 1, at) : text.substring(at + 2, end)));
        } else if (open >= 0 && letters[open + 1] == '^') {
            notes = notes == null ? new HashSet<>() : notes;
            var label = label(text.substring(open + 1, at));
            notes.add(next == ':' ? label + ":" : label);
        }
        return false;
    }

    /** Whether nothing follows in a line. */
    private static boolean isWordless(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at >= text.length() || text.charAt(at) == '\n';
    }

    /** Whether something within square brackets has a value, as in a shortcode. */
    private boolean hasValue(int close) {
        int sign = open < 0 ? -1 : text.indexOf("=\"", open);
        return sign > 0 && sign < close;
    }

    /** Whether a link's two brackets may be apart, swapped, or doubled as in a wiki. */
    private boolean isNearlyLink(int close) {
        char before = open > 0 ? text.charAt(open - 1) : 0;
        return text.startsWith(" (", close + 1)
                || text.startsWith("\n(", close + 1)
                || before == ')' && text.charAt(open + 1) != '^'
                || before == '[' && text.startsWith("]", close + 1);
    }

    /** Whether {@code [!…]} is no alert that there is, or has words behind it, or has none below it. */
    private boolean isOddAlert(int close) {
        if (open < 0 || text.charAt(open + 1) != '!') {
            return false;
        }
        int end = text.indexOf('\n', close);
        return !AuthorBlocks.ALERTS.contains(label(text.substring(open + 2, close)))
                || !text.substring(close + 1, end < 0 ? text.length() : end).isBlank()
                || end < 0
                || isEmptyLine(end + 1);
    }

    /** Whether a line has nothing in it but the signs of quotations. */
    private boolean isEmptyLine(int start) {
        int at = start;
        while (at < text.length() && (text.charAt(at) == '>' || text.charAt(at) == ' ' || text.charAt(at) == '\r')) {
            at++;
        }
        return at == text.length() || text.charAt(at) == '\n';
    }

    /** Whether the words of a link lack their first bracket, or have another link in them; a picture may be in them. */
    private boolean isHalf(int close) {
        int from = Math.max(open + 1, close - LONGEST_WORDS);
        if (close > 0 && text.charAt(close - 1) == ')') {
            return false;
        }
        for (int at = close - 1; at >= from; at--) {
            char c = letters[at];
            if (c == ']' || c == '\n' && letters[at - 1] == '\n') {
                return true;
            }
        }
        return open < 0
                || open < from - 1
                || text.startsWith("!", open + 1)
                || text.startsWith("@[", open - 1)
                || text.startsWith("! [", open - 2) && (open == 2 || text.charAt(open - 3) == '\n');
    }

    /** Whether there are words behind the address of a definition, and no title; or the address is written wrong. */
    private boolean isOddDefinition(int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '<') {
            return false;
        }
        int end = at;
        while (end < text.length() && text.charAt(end) > ' ') {
            end++;
        }
        boolean more =
                end + 1 < text.length() && text.charAt(end) == ' ' && " \n\"'(".indexOf(text.charAt(end + 1)) < 0;
        return more || Suspicion.isBroken(text, at);
    }

    /** Whether the next bracket is opened and not closed before an address in round brackets. */
    boolean isOddOpening(int bracket) {
        open = bracket;
        int round = -1;
        for (int at = open + 1; at < letters.length; at++) {
            char c = letters[at];
            if (c == ']') {
                return false;
            }
            if (c == '[' || c == '\n') {
                return round > 0 && !code.has(open);
            }
            round = c == '(' ? at : round;
        }
        return round > 0 && !code.has(open);
    }

    /** Whether a link without words ends here; a picture may have none. */
    private boolean isWordless(int bracket) {
        return bracket > 0 && text.charAt(bracket - 1) == '[' && (bracket == 1 || text.charAt(bracket - 2) != '!');
    }

    /** Whether what stands in a link's brackets is nothing, is parted by a space, or is no address of the web as it should be. */
    private boolean isOdd(int start, boolean picture) {
        char first = start < text.length() ? text.charAt(start) : ')';
        if (first == ')' || first == ' ') {
            return true;
        }
        if (first == '<') {
            return text.startsWith(">", start + 1);
        }
        int end = start;
        boolean isWhole = first == '/';
        char c = first;
        while (end < letters.length && (c = letters[end]) != ' ' && c != '\n' && c != ')') {
            isWhole |= c == ':';
            if (end++ - start > LONGEST_ADDRESS) {
                return true;
            }
        }
        return end == text.length()
                || text.charAt(end) == '\n'
                || text.charAt(end) == ' ' && !isTitle(end + 1)
                || isWhole && Suspicion.isBroken(text.substring(start, end))
                || picture && NoPictures.isNone(text.substring(start, end));
    }

    /** Whether what stands behind a link's address is closed as it is opened. */
    private boolean isTitle(int start) {
        char quote = start < text.length() ? text.charAt(start) : ' ';
        int end = quote == '(' || quote == '"' || quote == '\''
                ? text.indexOf(quote == '(' ? ')' : quote, start + 1)
                : -1;
        return end > 0
                && end - start < LONGEST_WORDS
                && (text.startsWith(")", end + 1) || text.startsWith(" )", end + 1));
    }

    private static boolean arePaired(Set<String> notes) {
        for (var note : notes) {
            var other = note.endsWith(":") ? note.substring(0, note.length() - 1) : note + ":";
            if (!notes.contains(other)) {
                return false;
            }
        }
        return true;
    }

    /** The labels of the definitions, which begin lines. */
    private Set<String> defined() {
        var labels = new HashSet<String>();
        var brackets = new LastBefore("[", text);
        for (int at = text.indexOf("]:"); at >= 0; at = text.indexOf("]:", at + 1)) {
            int open = brackets.at(at);
            if (open >= 0) {
                labels.add(label(text.substring(open + 1, at)));
            }
        }
        return labels;
    }

    private static String label(String written) {
        return SameName.composed(written).strip().toLowerCase(Locale.ROOT);
    }
}
