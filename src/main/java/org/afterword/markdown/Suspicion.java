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
                || SuspectSigns.areIn(signs, code)
                || signs.mayHave("**") && SuspectStars.areIn(text, code)
                || SuspectLines.areIn(text, code)
                || signs.mayHave('<') && SuspectTags.areIn(text, code)
                || CrowdedWords.mayBeDeep(signs)
                || (signs.mayHave('[') || signs.mayHave(']')) && SuspectLinks.areIn(text, code);
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
                || WebWriting.isNoNumber(address)
                || WebWriting.isOfBrowser(address);
    }
}
