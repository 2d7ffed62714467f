package org.afterword.markdown;

/** Tells at a glance whether there might be a {@link Slip} in a text: too often perhaps, hardly ever too seldom. */
final class Suspicion {

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
                || text.stripLeading().startsWith("---")
                || code.openFence() >= 0
                || code.openTick() >= 0
                || SuspectSigns.areIn(text, code)
                || SuspectEntities.areIn(text, code)
                || isWronglyRead()
                || SuspectStars.areIn(text, code)
                || SuspectLines.areIn(text, code)
                || SuspectTags.areIn(text, code)
                || SuspectLinks.areIn(text, code);
    }

    private boolean isInConflict() {
        for (int at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
            if (text.startsWith("\n=======\n", at - 1)) {
                return true;
            }
        }
        return false;
    }

    /** Letters of UTF-8 that were read as something else begin with these. */
    private boolean isWronglyRead() {
        for (char first : new char[] {'Ã', 'Â', 'â', 'Ð', 'Ñ'}) {
            for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
                char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
                boolean letter =
                        next < 0x80 || Character.isLetter(next) && next > 0xbf && "ŠŒŽšœžŸƒˆ".indexOf(next) < 0;
                if (!letter) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether an address that stands at a place is none, or leads nowhere. */
    static boolean isBroken(String text, int start) {
        int end = start;
        while (end < text.length() && " \n\">)".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        var address = text.substring(start, end);
        return WebWriting.isBroken(address)
                || WebWriting.isOwnMachine(address)
                || WebWriting.isNoMail(address)
                || WebWriting.isNoNumber(address);
    }
}
