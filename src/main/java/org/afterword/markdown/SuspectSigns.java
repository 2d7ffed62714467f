package org.afterword.markdown;

import java.util.List;

/** Tells at a glance whether a text has signs that stand in few texts, and where they do, hardly ever as they should. */
final class SuspectSigns {
    private static final List<String> SIGNS = List.of(
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

    /** Other signs than those of ASCII. */
    private static final String OTHERS = "´【！］\ufffdï";

    /** The signs by their first character: most characters begin none. */
    private static final String[][] BY_FIRST = new String[0x80][];

    static {
        for (var sign : SIGNS) {
            char first = sign.charAt(0);
            BY_FIRST[first] =
                    SIGNS.stream().filter(one -> one.charAt(0) == first).toArray(String[]::new);
        }
    }

    private SuspectSigns() {}

    static boolean areIn(String text, CodeRanges code) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean odd = c < 0x80 ? BY_FIRST[c] != null && begins(BY_FIRST[c], text, at) : isOther(c, text, at);
            if (odd && !code.has(at)) {
                return true;
            }
        }
        return false;
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

    private static boolean isOther(char c, String text, int at) {
        if (OTHERS.indexOf(c) < 0) {
            return false;
        }
        return switch (c) {
            case '！' -> text.startsWith("[", at + 1);
            case '］' -> text.startsWith("（", at + 1) || text.startsWith("(", at + 1);
            case 'ï' -> text.startsWith("¿½", at + 1);
            default -> true;
        };
    }
}
