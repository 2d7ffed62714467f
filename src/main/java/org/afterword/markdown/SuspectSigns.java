package org.afterword.markdown;

import java.util.List;

/** Tells at a glance whether a text has signs that stand in few texts, and where they do, hardly ever as they should. */
final class SuspectSigns {
    private static final List<String> SIGNS = List.of(
            "\0",
            "&",
            "%%",
            "^[",
            "[^ ",
            "[/",
            ":http",
            "'''",
            "[oaicite",
            "=“",
            "=”",
            "=„",
            "=‘",
            "=’",
            "Name=",
            "={",
            "=C3=",
            "=C2=",
            "=E2=8",
            "=D0=",
            "=D1=",
            "=F0=9F=",
            "::",
            ":\\",
            "[gallery",
            "[embed",
            "[youtube ",
            "[vimeo ",
            "[video ",
            "[audio ",
            "<%",
            "<?php",
            "<?=",
            "{{",
            "{%",
            "{#",
            "{.",
            "{:",
            "{/*",
            "{ ",
            "{width",
            "{height",
            "{code",
            "{quote",
            "{noformat",
            "{panel",
            "{info",
            "{note");

    /** The signs by their first character: most characters begin none. */
    private static final String[][] BY_FIRST = new String[0x80][];

    static {
        for (char c = 0; c < BY_FIRST.length; c++) {
            if (UnseenSlips.isSuspect(c)) {
                BY_FIRST[c] = new String[] {Character.toString(c)};
            }
        }
        for (var sign : SIGNS) {
            char first = sign.charAt(0);
            BY_FIRST[first] =
                    SIGNS.stream().filter(one -> one.charAt(0) == first).toArray(String[]::new);
        }
    }

    private SuspectSigns() {}

    static boolean areIn(Signs signs, CodeRanges code) {
        return mayBeIn(signs) && areIn(signs.text(), code);
    }

    private static boolean mayBeIn(Signs signs) {
        if (signs.hasControls() || signs.hasSuspects() || signs.mayHave("){") || signs.mayHave("\n=======\n")) {
            return true;
        }
        for (var sign : SIGNS) {
            if (signs.mayHave(sign)) {
                return true;
            }
        }
        return false;
    }

    static boolean areIn(String text, CodeRanges code) {
        var letters = text.toCharArray();
        for (int at = 0; at < letters.length; at++) {
            char c = letters[at];
            if (c < BY_FIRST.length ? BY_FIRST[c] != null && isOdd(c, text, at, code) : isOther(c, text, at, code)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOdd(char first, String text, int at, CodeRanges code) {
        return switch (first) {
            case '\0' -> true;
            case '=' -> text.startsWith("\n=======\n", at - 1) || begins(BY_FIRST[first], text, at) && !code.has(at);
            case '{' ->
                (begins(BY_FIRST[first], text, at)
                                || text.startsWith(")", at - 1)
                                        && !text.startsWith("{width=", at)
                                        && !text.startsWith("{height=", at))
                        && !code.has(at);
            case '&' -> SuspectEntities.isOdd(text, at) && !code.has(at);
            default -> begins(BY_FIRST[first], text, at) && (first < ' ' || first == 0x7F || !code.has(at));
        };
    }

    private static boolean begins(String[] signs, String text, int at) {
        for (var sign : signs) {
            if (text.startsWith(sign, at)) {
                return !text.startsWith("{width=", at)
                        || !text.startsWith(")", at - 1); // as a picture's size should be
            }
        }
        return false;
    }

    /** Whether a character beyond ASCII may be one of those signs, or begin one. */
    static boolean mayBegin(char c) {
        return c == '´'
                || c >= 0xC2 && c <= 0xF4
                || UnseenSlips.isTurning(c)
                || c >= 0x3000 && (c < 0x3040 || c >= 0xFF00);
    }

    private static boolean isOther(char c, String text, int at, CodeRanges code) {
        return switch (c) {
            case '´', '【', '\ufffd' -> !code.has(at);
            case '！' -> text.startsWith("[", at + 1) && !code.has(at);
            case '］' -> (text.startsWith("（", at + 1) || text.startsWith("(", at + 1)) && !code.has(at);
            case 'ï' -> (text.startsWith("¿½", at + 1) || text.startsWith("»¿", at + 1)) && !code.has(at);
            case 'Ã', 'Â', 'â', 'Ð', 'Ñ' -> isWronglyRead(text, at);
            default -> UnseenSlips.isSuspect(c);
        };
    }

    /** Letters of UTF-8 that were read as something else begin with a few, behind which no letter stands. */
    static boolean isWronglyRead(String text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean letter = next < 0x80 || Character.isLetter(next) && next > 0xbf && "ŠŒŽšœžŸƒˆ".indexOf(next) < 0;
        return !letter;
    }
}
