package org.afterword.markdown;

/** Tells at a glance whether a line of a text might be meant to begin something that it does not begin. */
final class SuspectLines {
    /** So many marks of quotations or lists make a text as deep as any can be. */
    private static final int MANY = 8;

    private static final String DEEP_LIST = "- ".repeat(MANY) + "-";

    private final String text;
    private final char[] letters;
    private final CodeRanges code;

    /** The first sign of the line before, behind what marks a quotation; a line feed where it was empty. */
    private char before = '\n';

    /** As many cells as a table has in its first line; none outside of tables. */
    private int columns;

    private int cellsBefore;

    /** The next bar of the text; -1 where there are no more. */
    private int bar;

    private boolean inHtml;
    private boolean joinedBefore;
    private boolean itemsBefore;

    SuspectLines(Signs signs, char[] letters, CodeRanges code) {
        this.text = signs.text();
        this.letters = letters;
        this.code = code;
        this.bar = signs.mayHave('|') ? text.indexOf('|') : -1;
    }

    /** Looks at the next line. */
    boolean isOdd(int start, int end) {
        int first = start;
        int quotes = 0;
        while (first < end && (letters[first] <= ' ' || letters[first] == '>')) {
            quotes += letters[first] == '>' ? 1 : 0;
            first++;
        }
        if (quotes >= MANY || first < end && letters[first] == '-' && text.startsWith(DEEP_LIST, first)) {
            return true;
        }
        if (first == end) {
            before = '\n';
            columns = 0;
            cellsBefore = 0;
            inHtml = false;
            joinedBefore = false;
            itemsBefore = false;
            return false;
        }
        if (isOdd(first, end, quotes > 0) && !code.has(first)) {
            return true;
        }
        before = letters[first];
        return false;
    }

    private boolean isOdd(int first, int end, boolean quoted) {
        char sign = letters[first];
        char next = first + 1 < end ? letters[first + 1] : '\n';
        boolean marked = sign == '-' || sign == '+' || sign == '*' || sign >= '0' && sign <= '9';
        inHtml |= sign == '<' && before == '\n' && next != '!';
        boolean joined = marked && isJoined(first, end);
        boolean odd = joined && (joinedBefore || itemsBefore || isBehindColon(first))
                || isOther(sign, next, first, end, quoted)
                || marked && isTask(first, end)
                || sign >= '2' && sign <= '3' && !itemsBefore && before != '\n' && (next == '.' || next == ')')
                || isOddRow(sign, first, end)
                || inHtml && isMarkdown(first, end);
        joinedBefore = joined;
        itemsBefore |= marked && !joined;
        return odd;
    }

    /** Whether what marks an item has no space behind it. */
    private boolean isJoined(int first, int end) {
        int at = first;
        while (at < end && letters[at] >= '0' && letters[at] <= '9') {
            at++;
        }
        boolean number = at > first;
        if (number && (at == end || letters[at] != '.' && letters[at] != ')')) {
            return false;
        }
        return at + 1 < end
                && Character.isLetter(letters[at + 1])
                && (letters[first] != '*' || !has("*", first + 1, end));
    }

    private boolean isBehindColon(int first) {
        int at = text.lastIndexOf('\n', first) - 1;
        return at >= 0 && text.charAt(at) == ':';
    }

    private boolean isTask(int first, int end) {
        int bracket = text.startsWith("[", first + 1) ? first + 1 : first + 2;
        boolean right = text.startsWith(" [ ] ", first + 1)
                || text.startsWith(" [x] ", first + 1)
                || text.startsWith(" [X] ", first + 1);
        int close = bracket + 1;
        while (close < end && " xX✓✔☑√/><?!~-".indexOf(text.charAt(close)) >= 0) {
            close++;
        }
        return close < end && text.charAt(bracket) == '[' && text.charAt(close) == ']' && !right;
    }

    private boolean isOther(char sign, char next, int first, int end, boolean quoted) {
        return switch (sign) {
            case '*' -> next == '[' && has("]: ", first, end) || isHiddenSpace(next);
            case '#' -> isOddHeading(first, end);
            case '[' ->
                text.startsWith("[source", first)
                        || isAlert(first)
                        || text.startsWith("] ", first + 2) && before == '[';
            case '!' ->
                quoted && Character.isUpperCase(next)
                        || text.startsWith("!!! ", first)
                        || isInsertion(first)
                        || next == ' ';
            case ':' -> next == ':';
            case '?' -> text.startsWith("??? ", first) || text.startsWith("???+", first);
            case '.' -> text.startsWith(".. ", first) && has("::", first, end);
            case '=' -> text.startsWith("== ", first) || text.startsWith("=== ", first);
            case '\\' -> Character.isLetter(next);
            case '\'', '´', '’', '‘' -> next == sign;
            case '@', '<' -> isInsertion(first);
            case 'h' -> text.startsWith(". ", first + 2);
            case 'i', 'e' -> isScript(first, end);
            case '+' -> next == '-' && text.indexOf("-+", first) > 0;
            case '\u200b', '\u2060', '\ufeff', '＃' -> true;
            default ->
                isHiddenSpace(next)
                        || sign <= '9' && sign >= '0' && isHiddenSpace(text.charAt(Math.min(first + 2, end - 1)));
        };
    }

    private boolean isOddHeading(int first, int end) {
        int at = first;
        while (at < end && text.charAt(at) == '#') {
            at++;
        }
        char behind = at < end ? text.charAt(at) : ' ';
        return at - first > 6
                || behind == '+'
                || isHiddenSpace(behind)
                || at - first > 1 && Character.isLetterOrDigit(behind);
    }

    private static boolean isHiddenSpace(char c) {
        return c == '\u00a0' || c == '\u202f' || c == '\u3000';
    }

    private boolean isAlert(int first) {
        int word = first + 1;
        while (word < text.length() && (text.charAt(word) == '!' || text.charAt(word) == ' ')) {
            word++;
        }
        int name = word;
        return AuthorBlocks.ALERTS.stream().anyMatch(alert -> text.regionMatches(true, name, alert, 0, alert.length()));
    }

    private boolean isInsertion(int first) {
        return text.startsWith("!include", first)
                || text.startsWith("@include", first)
                || text.startsWith("@import", first)
                || text.startsWith("<<< ", first);
    }

    private boolean isScript(int first, int end) {
        return before == '\n'
                && (text.startsWith("import ", first) || text.startsWith("export ", first))
                && (has(" from ", first, end) || has(" = ", first, end) || text.startsWith("export ", first));
    }

    private boolean isOddRow(char sign, int first, int end) {
        if (bar >= 0 && bar < first) {
            bar = text.indexOf('|', first);
        }
        if (bar < 0 || bar >= end) {
            cellsBefore = 0;
            return false;
        }
        int cells = TableSlips.cells(text, first, end);
        boolean odd = false;
        if (columns > 0) {
            odd = cells > columns;
        } else if (isDashes(first, end)) {
            odd = cells != cellsBefore;
            columns = cells;
        } else {
            odd = sign == '|' && before == '|' || sign == '|' && before == '\n' && isBehindTable(first);
        }
        cellsBefore = cells;
        return odd;
    }

    private boolean isDashes(int first, int end) {
        for (int at = first; at < end; at++) {
            if ("|-: \t\r".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the last line that is not empty is a row, too. */
    private boolean isBehindTable(int first) {
        int at = first - 1;
        while (at >= 0 && text.charAt(at) <= ' ') {
            at--;
        }
        return at >= 0 && text.charAt(at) == '|';
    }

    private boolean isMarkdown(int first, int end) {
        return has("**", first, end) || has("](", first, end) || text.charAt(first) == '#';
    }

    private boolean has(String sign, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.startsWith(sign, at)) {
                return true;
            }
        }
        return false;
    }
}
