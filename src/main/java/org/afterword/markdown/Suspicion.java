package org.afterword.markdown;

import java.util.HashSet;
import java.util.Set;

/** Tells at a glance whether there might be a {@link Slip} in a text: too often perhaps, hardly ever too seldom. */
final class Suspicion {
    /** Those with which the names of {@link OpenElements} begin. */
    private static final String FIRST_LETTERS = "dsaftDSAFT";

    /** Hardly any address is longer, so that one that is may be looked at more closely. */
    private static final int LONGEST_ADDRESS = 4096;

    private final String text;
    private final CodeRanges code;

    private Suspicion(String text, CodeRanges code) {
        this.text = text;
        this.code = code;
    }

    static boolean of(String markdown, CodeRanges code) {
        return new Suspicion(markdown, code).isThere();
    }

    private boolean isThere() {
        return text.indexOf('\0') >= 0
                || isInConflict()
                || hasShortcode()
                || hasJoinedHeading()
                || text.stripLeading().startsWith("---")
                || code.openFence() >= 0
                || inHtml()
                || inLinks();
    }

    private boolean isInConflict() {
        for (int at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
            if (text.startsWith("\n=======\n", at - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasShortcode() {
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
            if (text.startsWith("{{<", at)
                    || text.startsWith("{{%", at)
                    || text.startsWith("{% ", at)
                    || text.startsWith("{:", at)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasJoinedHeading() {
        for (int at = text.indexOf("##"); at >= 0; at = text.indexOf("##", at + 1)) {
            int end = at;
            while (end < text.length() && text.charAt(end) == '#') {
                end++;
            }
            if (end < text.length() && Character.isLetter(text.charAt(end)) && !code.has(at)) {
                return true;
            }
            at = end - 1;
        }
        return false;
    }

    private boolean inHtml() {
        int elements = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (text.startsWith("<!--", at)) {
                at = text.indexOf("-->", at);
                if (at < 0) {
                    return true;
                }
            } else if (text.startsWith("href=\"", at + 3) && isBroken(at + 9)) {
                return true;
            } else if (at + 2 < text.length()) {
                boolean closes = text.charAt(at + 1) == '/';
                elements += isElement(closes ? at + 2 : at + 1) ? closes ? -1 : 1 : 0;
            }
        }
        return elements != 0;
    }

    private boolean isElement(int name) {
        return FIRST_LETTERS.indexOf(text.charAt(name)) >= 0
                && OpenElements.NAMES.stream()
                        .anyMatch(element -> text.regionMatches(true, name, element, 0, element.length()));
    }

    private boolean inLinks() {
        Set<String> wanted = null;
        Set<String> notes = null;
        var brackets = new LastBefore("[", text);
        for (int at = text.indexOf(']'); at >= 0; at = text.indexOf(']', at + 1)) {
            char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
            if (next == '(') {
                if (isOdd(at + 2) || isWordless(at)) {
                    return true;
                }
                continue;
            }
            int open = brackets.at(at);
            if (open >= 0 && text.regionMatches(true, open, "[toc]", 0, 5)
                    || isOddAlert(open, at)
                    || isNearlyLink(open, at)) {
                return true;
            } else if (next == ':' && text.startsWith(" http", at + 2) && isBroken(at + 3)) {
                return true;
            } else if (next == '[' && open >= 0) {
                int end = text.indexOf(']', at + 2);
                wanted = wanted == null ? new HashSet<>() : wanted;
                wanted.add(
                        label(end == at + 2 || end < 0 ? text.substring(open + 1, at) : text.substring(at + 2, end)));
            } else if (open >= 0 && open + 1 < text.length() && text.charAt(open + 1) == '^') {
                notes = notes == null ? new HashSet<>() : notes;
                var label = label(text.substring(open + 1, at));
                notes.add(next == ':' ? label + ":" : label);
            }
        }
        return wanted != null && !defined().containsAll(wanted) || notes != null && !arePaired(notes);
    }

    /** Whether a link's two brackets may be apart, swapped, or doubled as in a wiki. */
    private boolean isNearlyLink(int open, int close) {
        char before = open > 0 ? text.charAt(open - 1) : 0;
        return text.startsWith(" (", close + 1)
                || before == ')' && text.charAt(open + 1) != '^'
                || before == '[' && text.startsWith("]", close + 1);
    }

    /** Whether {@code [!…]} is no alert that there is, or has words behind it, or has none below it. */
    private boolean isOddAlert(int open, int close) {
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

    /** Whether a link without words ends here; a picture may have none. */
    private boolean isWordless(int bracket) {
        return bracket > 0 && text.charAt(bracket - 1) == '[' && (bracket == 1 || text.charAt(bracket - 2) != '!');
    }

    /** Whether what stands in a link's brackets is nothing, is parted by a space, or is no address of the web as it should be. */
    private boolean isOdd(int start) {
        char first = start < text.length() ? text.charAt(start) : ')';
        if (first == ')' || first == ' ') {
            return true;
        }
        if (first == '<') {
            return text.startsWith(">", start + 1);
        }
        int end = start;
        while (end < text.length() && " \n)".indexOf(text.charAt(end)) < 0) {
            if (end++ - start > LONGEST_ADDRESS) {
                return true;
            }
        }
        boolean title = end + 1 < text.length() && text.charAt(end) != ')' && "\"'(".indexOf(text.charAt(end + 1)) < 0;
        boolean isWhole = first == 'h' || first == 'f' || text.startsWith(":", start + 1);
        return title || isWhole && isBroken(start);
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
        return written.strip().toLowerCase(java.util.Locale.ROOT);
    }

    private boolean isBroken(int start) {
        int end = start;
        while (end < text.length() && " \n\">)".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        var address = text.substring(start, end);
        return WebWriting.isBroken(address) || WebWriting.isOwnMachine(address);
    }
}
