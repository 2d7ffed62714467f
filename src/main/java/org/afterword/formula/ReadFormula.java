package org.afterword.formula;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A formula in a line of plain text, as far as its letters and signs can say it: {@code x² + a/b}. Tables and what stands above
 * each other without a line cannot be said so.
 */
final class ReadFormula {
    /** What stands over a letter, each before the character that goes behind the letter. */
    private static final String ACCENTS =
            "^\u0302ˆ\u0302~\u0303˜\u0303ˉ\u0304¯\u0304‾\u0304˙\u0307¨\u0308ˇ\u030C→\u20D7⃗\u20D7";

    private static final Set<String> UNSAID = Set.of("mtable", "mmultiscripts", "menclose", "merror", "maction");
    private static final String OPENING = "([{⟨⌊⌈|‖";
    private static final String CLOSING = ")]}⟩⌋⌉!′.;:";

    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]+");

    private final StringBuilder words = new StringBuilder();

    private ReadFormula() {}

    /** Of a {@code math} element; empty where a line cannot say it. */
    static Optional<String> of(String mathml) {
        var math = Jsoup.parse(mathml, Parser.xmlParser());
        math.getElementsByTag("annotation").remove();
        boolean unsaid = math.getAllElements().stream()
                .anyMatch(one -> UNSAID.contains(one.normalName())
                        || one.attr("linethickness").startsWith("0"));
        return unsaid ? Optional.empty() : Optional.of(read(math)).filter(words -> !words.isEmpty());
    }

    private static String read(Element element) {
        var formula = new ReadFormula();
        formula.element(element);
        return formula.read();
    }

    private static String within(Element element) {
        var formula = new ReadFormula();
        formula.children(element);
        return formula.read();
    }

    private String read() {
        return Normalizer.normalize(GAP.matcher(words).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }

    private void children(Element parent) {
        parent.children().forEach(this::element);
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "mi", "mn", "mtext", "ms" -> words.append(element.wholeText());
            case "mo" -> operator(element.wholeText().strip());
            case "mspace" -> words.append(element.attr("width").startsWith("-") ? "" : " ");
            case "mphantom" -> {}
            case "mfrac" -> words.append(whole(element.child(0))).append('/').append(whole(element.child(1)));
            case "msqrt" -> words.append('√').append(bracketed(within(element)));
            case "mroot" ->
                words.append(raised(element.child(1), "^", SmallSigns::above))
                        .append('√')
                        .append(whole(element.child(0)));
            case "msup" -> scripts(element, null, element.child(1));
            case "msub" -> scripts(element, element.child(1), null);
            case "msubsup", "munderover" -> scripts(element, element.child(1), element.child(2));
            case "munder" -> under(element);
            case "mover" -> over(element);
            default -> children(element);
        }
    }

    /** Signs between two things stand free; those before or behind one do not. */
    private void operator(String sign) {
        if (sign.isEmpty() || sign.codePoints().allMatch(c -> c >= 0x2061 && c <= 0x2064)) {
            words.append(sign.equals("\u2061") ? " " : "");
        } else if (sign.equals(",")) {
            words.append(", ");
        } else if (OPENING.contains(sign) || CLOSING.contains(sign) || isWord(sign) || sign.equals("/")) {
            words.append(sign);
        } else {
            words.append(follows() ? " " + sign + " " : sign);
        }
    }

    private static boolean isWord(String sign) {
        return sign.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "∑∏∫∬∭∮∐⋃⋂⋁⋀∂∇∀∃¬√∞…⋯%".indexOf(c) >= 0);
    }

    /** Whether something stands before, with which a sign can join what follows. */
    private boolean follows() {
        int end = words.length() - 1;
        return end >= 0 && words.charAt(end) != ' ' && OPENING.indexOf(words.charAt(end)) < 0;
    }

    private void scripts(Element element, Element below, Element above) {
        element(element.child(0));
        words.setLength(words.toString().stripTrailing().length());
        words.append(below == null ? "" : raised(below, "_", SmallSigns::below))
                .append(above == null ? "" : raised(above, "^", SmallSigns::above))
                .append(isBeforeOthers(element) ? " " : "");
    }

    /** Whether what has something above or below it works on what follows, as a sum or a limit does. */
    private static boolean isBeforeOthers(Element element) {
        var base = element.child(0).wholeText();
        return element.normalName().startsWith("munder")
                || base.endsWith("\u2061")
                || base.length() == 1 && isWord(base) && !Character.isLetterOrDigit(base.charAt(0));
    }

    private void under(Element element) {
        if (element.hasAttr("accentunder")) {
            element(element.child(0));
        } else {
            scripts(element, element.child(1), null);
        }
    }

    private void over(Element element) {
        int accent = ACCENTS.indexOf(element.child(1).text());
        if (element.hasAttr("accent") && !element.child(1).text().isEmpty()) {
            var letter = read(element.child(0));
            boolean one = letter.codePointCount(0, letter.length()) == 1;
            words.append(letter).append(one && accent >= 0 ? String.valueOf(ACCENTS.charAt(accent + 1)) : "");
        } else {
            scripts(element, null, element.child(1));
        }
    }

    /** What stands higher or lower: in the letters for it where there are such, else behind the sign. */
    private static String raised(Element script, String sign, Function<String, Optional<String>> small) {
        var text = read(script);
        return small.apply(text.replace(" ", "")).orElseGet(() -> sign + bracketed(text));
    }

    private static String whole(Element part) {
        return bracketed(read(part));
    }

    private static String bracketed(String text) {
        boolean single =
                text.codePointCount(0, text.length()) == 1 || text.codePoints().allMatch(Character::isLetterOrDigit);
        return single ? text : "(" + text + ")";
    }
}
