package org.afterword.markdown;

/** Tells at a glance whether there might be a {@link Slip} in a text: too often perhaps, hardly ever too seldom. */
final class Suspicion {
    private final Signs signs;
    private final String text;
    private final CodeRanges code;

    private Suspicion(Signs signs, CodeRanges code) {
        this.signs = signs;
        this.text = signs.text();
        this.code = code;
    }

    static boolean of(Signs signs, CodeRanges code) {
        return new Suspicion(signs, code).isThere();
    }

    private boolean isThere() {
        return text.stripLeading().startsWith("---")
                || code.openFence() >= 0
                || code.openTick() >= 0
                || isInLetters(text.toCharArray());
    }

    /** One pass finds the places that may matter, and each of them is looked at by what knows of such. */
    private boolean isInLetters(char[] letters) {
        var odd = new SuspectSigns(signs, code);
        var lines = new SuspectLines(signs, letters, code);
        var links = new SuspectLinks(text, letters, code);
        var stars = new SuspectStars(text, letters, code);
        var tags = new SuspectTags(text, code);
        var wanted = odd.firsts();
        wanted['\n'] = true;
        wanted['['] = true;
        wanted[']'] = true;
        wanted['<'] = true;
        wanted['*'] |= signs.mayHave("**");
        boolean others = signs.hasSuspects() || signs.hasControls();
        int line = 0;
        for (int at = 0; at < letters.length; at++) {
            char c = letters[at];
            if (c < wanted.length ? !wanted[c] : !others) {
                continue;
            }
            boolean isOdd;
            switch (c) {
                case '\n' -> {
                    isOdd = lines.isOdd(line, at);
                    line = at + 1;
                }
                case '[' -> isOdd = links.isOddOpening(at) || odd.isOdd(c, at);
                case ']' -> isOdd = links.isOddEnd(at);
                case '*' -> isOdd = stars.isOdd(at);
                case '<' -> isOdd = tags.isOdd(at) || odd.isOdd(c, at);
                default -> isOdd = odd.isOdd(c, at);
            }
            if (isOdd) {
                return true;
            }
        }
        return lines.isOdd(line, letters.length) || links.areUnpaired() || stars.areOpen() || tags.areOpen();
    }

    /** Whether an address that stands at a place is none, or leads nowhere. */
    static boolean isBroken(String text, int start) {
        int end = start;
        while (end < text.length() && !endsAddress(text.charAt(end))) {
            end++;
        }
        return isBroken(text.substring(start, end));
    }

    private static boolean endsAddress(char c) {
        return c == ' ' || c == '\n' || c == '"' || c == '>' || c == ')';
    }

    /** Whether an address is none, or leads nowhere. */
    static boolean isBroken(String address) {
        return WebWriting.isBroken(address)
                || WebWriting.isOwnMachine(address)
                || WebWriting.isNoMail(address)
                || WebWriting.isNoNumber(address)
                || WebWriting.isOfBrowser(address);
    }
}
