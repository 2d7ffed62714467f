package org.afterword.formula;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns KaTeX's MathML into what browsers show of it, which is MathML Core: letters in other shapes become characters, cells get
 * classes for what is said of their table, and what only other programs read is left out.
 */
final class MathMl {
    private static final Pattern SHAPED =
            Pattern.compile("<(mi|mn|mo|mtext)([^>]*?) mathvariant=\"([a-z-]+)\"([^>]*)>([^<&]*)<");
    private static final Pattern UNUSED = Pattern.compile(" (?:xmlns|rowspacing|columnspacing)=\"[^\"]*\"");

    /** Cells beside an equation for its number, where there is none. */
    private static final Pattern NO_NUMBER = Pattern.compile("<mtd class ?=\"(?:mtr-glue|mml-eqn-num)\"></mtd>");

    private static final Pattern LETTER_WITH_ACCENT =
            Pattern.compile("<mover accent=\"true\"><mtext>([^<&])</mtext><mo[^>]*>([^<&])</mo></mover>");

    /** The accent of one letter, which a browser would stretch. */
    private static final Pattern ACCENT = Pattern.compile("<mo>([^<&])</mo></mover>");

    /** Accents as KaTeX puts them above letters, each before the character that goes with the letter before it. */
    private static final String ACCENTS =
            "ˊ\u0301ˋ\u0300¨\u0308~\u0303˜\u0303ˉ\u0304˘\u0306ˇ\u030C^\u0302ˆ\u0302˙\u0307˚\u030A˝\u030B";

    private MathMl() {}

    /** @param katex what KaTeX wrote: a {@code math} element in a {@code span} */
    static String of(String katex) {
        var math = katex.substring(katex.indexOf("<math"), katex.lastIndexOf("</math>") + "</math>".length());
        var plain = UNUSED.matcher(NO_NUMBER.matcher(math).replaceAll("")).replaceAll("");
        var shaped = SHAPED.matcher(plain).replaceAll(found -> Matcher.quoteReplacement(shaped(found)));
        var nested = shaped.replace("<mi><mrow>", "<mrow>").replace("</mrow></mi>", "</mrow>");
        String words = LETTER_WITH_ACCENT
                .matcher(nested)
                .replaceAll(found -> Matcher.quoteReplacement(accented(found)))
                .replace("</mtext><mtext>", "");
        words = ACCENT.matcher(words).replaceAll("<mo stretchy=\"false\">$1</mo></mover>");
        words = words.replace("<mtd width=\"50%\">", "<mtd class=\"tex-aside\">")
                .replace("<mtable width=\"100%\">", "<mtable class=\"tex-numbered\">");
        return words.contains("<mtable") ? new Cells().marked(words) : words;
    }

    /** Words keep their letters, for whoever reads them aloud, and get a class. */
    private static String shaped(MatchResult found) {
        var name = found.group(1);
        var variant = found.group(3);
        var rest = found.group(2) + found.group(4);
        var text = found.group(5);
        return switch (variant.equals("normal") ? "" : name) {
            case "mtext" -> "<mtext class=\"tex-" + variant + "\"" + rest + ">" + text + "<";
            case "mi", "mn" -> "<" + name + rest + ">" + Letters.in(variant, text) + "<";
            default -> "<" + name + (name.equals("mi") ? " mathvariant=\"normal\"" : "") + rest + ">" + text + "<";
        };
    }

    /** A letter of a word with its accent, which KaTeX takes apart: one letter again, if there is such a one. */
    private static String accented(MatchResult found) {
        int accent = ACCENTS.indexOf(found.group(2));
        var letter = accent < 0
                ? ""
                : Normalizer.normalize(found.group(1) + ACCENTS.charAt(accent + 1), Normalizer.Form.NFC);
        return letter.length() == 1 ? "<mtext>" + letter + "</mtext>" : found.group();
    }
}
