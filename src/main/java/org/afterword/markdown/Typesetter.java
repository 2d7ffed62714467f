package org.afterword.markdown;

import java.util.BitSet;
import java.util.List;

/**
 * Sets quotation marks, apostrophes, dashes and dots as a language has them. What may be meant otherwise stays: inches, the
 * options of commands, paths.
 */
final class Typesetter {
    private static final String OPENING = "([{<«„‘“‚‹-–—/=";
    private static final int FAR = 2_000;

    /** Words that begin with an apostrophe. */
    private static final List<String> SHORTENED =
            List.of("tis", "twas", "twere", "twill", "em", "til", "cause", "bout", "n", "cos", "round", "s", "t", "k");

    private final Quotes quotes;
    private final boolean french;
    private final CharSequence text;
    private final BitSet fixed;
    private final String[] set;
    private boolean quoted;
    private boolean innerQuoted;

    /** Where a quotation mark stands that opens, so that one right behind it does, too. */
    private int opened = -1;

    /** @param fixed places whose letters stay as they are */
    private Typesetter(String language, CharSequence text, BitSet fixed) {
        this.quotes = Quotes.of(language);
        this.french = language.equals("fr") || language.startsWith("fr-");
        this.text = text;
        this.fixed = fixed;
        this.set = new String[text.length()];
    }

    /** What stands for each letter; null for one that stays. */
    static String[] set(String language, CharSequence text, BitSet fixed) {
        var typesetter = new Typesetter(language, text, fixed);
        typesetter.all();
        return typesetter.set;
    }

    /** A text without markup, such as a title. */
    static String set(String language, String text) {
        return joined(text, set(language, text, new BitSet()), 0, text.length());
    }

    /** A part of a text as it was set. */
    static String joined(CharSequence text, String[] set, int start, int end) {
        var joined = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (set[i] == null) {
                joined.append(text.charAt(i));
            } else {
                joined.append(set[i]);
            }
        }
        return joined.toString();
    }

    private void all() {
        for (int i = 0; i < set.length; i++) {
            if (!fixed.get(i)) {
                switch (text.charAt(i)) {
                    case '"' -> quote(i);
                    case '\'' -> apostrophe(i);
                    case '-' -> i = dashes(i);
                    case '.' -> i = dots(i);
                    case ' ' -> space(i);
                    default -> {}
                }
            }
        }
    }

    private void quote(int at) {
        if (opens(at)) {
            set[at] = quotes.open();
            quoted = true;
            opened = at;
        } else if (quoted || !Character.isDigit(letter(at - 1))) {
            set[at] = quotes.close();
            quoted = false;
        }
    }

    private void apostrophe(int at) {
        char next = letter(at + 1);
        boolean within = Character.isLetterOrDigit(letter(at - 1)) && Character.isLetterOrDigit(next);
        if (!within && opens(at) && !Character.isDigit(next) && !isShortened(at + 1) && closes(at + 1)) {
            set[at] = quotes.innerOpen();
            innerQuoted = true;
            opened = at;
        } else if (!within && innerQuoted && !opens(at)) {
            set[at] = quotes.innerClose();
            innerQuoted = false;
        } else if (within && !isFeet(at) || opens(at) || !Character.isDigit(letter(at - 1))) {
            set[at] = "’";
        }
    }

    /** Whether feet stand here before inches, or minutes before seconds, and not thousands before the rest. */
    private boolean isFeet(int at) {
        int end = at + 1;
        while (Character.isDigit(letter(end))) {
            end++;
        }
        return Character.isDigit(letter(at - 1)) && letter(end) == '"';
    }

    private boolean opens(int at) {
        char before = letter(at - 1);
        boolean free = Character.isWhitespace(before) || OPENING.indexOf(before) >= 0 || at > 0 && opened == at - 1;
        return free && !Character.isWhitespace(letter(at + 1));
    }

    private boolean isShortened(int start) {
        int end = start;
        while (end < set.length && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return SHORTENED.contains(text.subSequence(start, end).toString().toLowerCase(java.util.Locale.ROOT));
    }

    /** Whether a quotation that begins here ends, too. */
    private boolean closes(int start) {
        for (int i = start; i < Math.min(set.length, start + FAR); i++) {
            if (text.charAt(i) == '\''
                    && !fixed.get(i)
                    && !Character.isWhitespace(letter(i - 1))
                    && !Character.isLetterOrDigit(letter(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Two are a dash between words, and three a long one, which begin no line; at a word's beginning they are an option. */
    private int dashes(int at) {
        int end = run(at);
        char before = letter(at - 1);
        char behind = letter(end);
        boolean hugs = Character.isWhitespace(before) && !Character.isWhitespace(behind);
        if ((end - at == 2 || end - at == 3) && !hugs && "<>!|+".indexOf(before) < 0 && "<>|+".indexOf(behind) < 0) {
            put(at, end, end - at == 2 ? "–" : "—");
            if (at > 0 && before == ' ' && !fixed.get(at - 1)) {
                set[at - 1] = "\u00A0";
            }
        }
        return end - 1;
    }

    private int dots(int at) {
        int end = run(at);
        if (end - at == 3 && letter(at - 1) != '/' && letter(end) != '/') {
            put(at, end, "…");
        }
        return end - 1;
    }

    /** In French a space before a sign is one at which no line breaks. */
    private void space(int at) {
        char next = letter(at + 1);
        if (french && !fixed.get(at + 1) && !Character.isWhitespace(letter(at - 1))) {
            if (next == ':') {
                set[at] = Character.isWhitespace(letter(at + 2)) ? "\u00A0" : null;
            } else if (next == ';' || next == '!' || next == '?' || next == '»' || letter(at - 1) == '«') {
                set[at] = "\u202F";
            }
        }
    }

    private void put(int start, int end, String sign) {
        set[start] = sign;
        for (int i = start + 1; i < end; i++) {
            set[i] = "";
        }
    }

    private int run(int at) {
        int end = at;
        while (end < set.length && text.charAt(end) == text.charAt(at) && !fixed.get(end)) {
            end++;
        }
        return end;
    }

    private char letter(int at) {
        return at < 0 || at >= set.length ? ' ' : text.charAt(at);
    }
}
