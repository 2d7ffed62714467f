package org.afterword.markdown;

/** Tells at a glance whether there might be a {@link Slip} in a text: too often perhaps, hardly ever too seldom. */
final class Suspicion {

    private final Signs signs;
    private final String text;
    private final char[] letters;
    private final CodeRanges code;

    private Suspicion(Signs signs, CodeRanges code) {
        this.signs = signs;
        this.text = signs.text();
        this.letters = text.toCharArray();
        this.code = code;
    }

    static boolean of(Signs signs, CodeRanges code) {
        return new Suspicion(signs, code).isThere();
    }

    private boolean isThere() {
        return text.stripLeading().startsWith("---")
                || code.openFence() >= 0
                || code.openTick() >= 0
                || SuspectSigns.areIn(signs, letters, code)
                || signs.mayHave("**") && SuspectStars.areIn(text, code)
                || SuspectLines.areIn(signs, letters, code)
                || signs.mayHave('<') && SuspectTags.areIn(text, code)
                || (signs.mayHave('[') || signs.mayHave(']')) && SuspectLinks.areIn(text, letters, code);
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
