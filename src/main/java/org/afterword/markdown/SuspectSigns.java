package org.afterword.markdown;

import java.util.Arrays;
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

    /** Of those first characters, the ones that no page may have. */
    private static final boolean[] CONTROLS = new boolean[BY_FIRST.length];

    static {
        Arrays.fill(BY_FIRST, new String[0]);
        for (char c = 0; c < BY_FIRST.length; c++) {
            if (UnseenSlips.isSuspect(c)) {
                BY_FIRST[c] = new String[] {Character.toString(c)};
                CONTROLS[c] = true;
            }
        }
        for (var sign : SIGNS) {
            char first = sign.charAt(0);
            var others = BY_FIRST[first];
            BY_FIRST[first] = Arrays.copyOf(others, others.length + 1);
            BY_FIRST[first][others.length] = sign;
        }
    }

    private final Signs signs;
    private final String text;
    private final CodeRanges code;

    SuspectSigns(Signs signs, CodeRanges code) {
        this.signs = signs;
        this.text = signs.text();
        this.code = code;
    }

    /** Which characters of ASCII begin a sign that may be there. */
    boolean[] firsts() {
        var firsts = signs.hasControls() ? CONTROLS.clone() : new boolean[BY_FIRST.length];
        for (var sign : SIGNS) {
            if (signs.mayHave(sign)) {
                firsts[sign.charAt(0)] = true;
            }
        }
        firsts['{'] |= signs.mayHave("){");
        firsts['='] |= signs.mayHave("\n=======\n");
        return firsts;
    }

    /** Whether what stands at a place is one of those signs. */
    boolean isOdd(char first, int at) {
        return first < BY_FIRST.length ? isOddOfAscii(first, at) : isOther(first, at);
    }

    private boolean isOddOfAscii(char first, int at) {
        return switch (first) {
            case '\0' -> true;
            case '=' -> text.startsWith("\n=======\n", at - 1) || begins(BY_FIRST[first], at) && !code.has(at);
            case '{' ->
                (begins(BY_FIRST[first], at)
                                || text.startsWith(")", at - 1)
                                        && !text.startsWith("{width=", at)
                                        && !text.startsWith("{height=", at))
                        && !code.has(at);
            case '&' -> SuspectEntities.isOdd(text, at) && !code.has(at);
            default -> begins(BY_FIRST[first], at) && (first < ' ' || first == 0x7F || !code.has(at));
        };
    }

    private boolean begins(String[] signs, int at) {
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
                || c <= 'ï' && "ÂÃÐÑâï".indexOf(c) >= 0
                || UnseenSlips.isTurning(c)
                || c >= 0x3000 && (c < 0x3040 || c >= 0xFF00);
    }

    private boolean isOther(char c, int at) {
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
