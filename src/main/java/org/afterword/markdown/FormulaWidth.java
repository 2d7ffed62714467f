package org.afterword.markdown;

import java.util.function.DoubleBinaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * How wide a formula is, by its signs: on paper nothing scrolls, and browsers neither break a formula nor make it smaller. They
 * would make the whole page smaller, and cut off what is still too wide.
 */
final class FormulaWidth {
    /** In ems of the formula's own letters: so wide is the text on paper. */
    static final double PAPER = 33;

    /** As wide is the text on a phone, in a list that stands in another. */
    static final double PHONE = 12;

    /** Deeper ones are counted sign by sign. */
    private static final int DEEPEST = 100;

    private static final double SMALL = .7;
    private static final double LETTER = .6;
    private static final double OPERATOR = 1.3;
    private static final double BESIDE_CELL = .8;
    private static final String NARROW = "()[]{}|,;.!′∣∥";

    private FormulaWidth() {}

    /** The class for one that is too wide for paper, after a space; empty for any other. */
    static String asClass(String mathml) {
        double width = of(mathml);
        if (width <= PAPER) {
            return "";
        }
        return width <= PAPER / .75
                ? " wide"
                : width <= PAPER / .55 ? " wider" : width <= PAPER / .36 ? " widest" : " widest-of-all";
    }

    /** In ems. */
    static double of(String mathml) {
        return of(Jsoup.parse(mathml, Parser.xmlParser()));
    }

    /** In ems. */
    static double of(Element element) {
        return of(element, DEEPEST);
    }

    private static double of(Element element, int depth) {
        if (depth == 0) {
            return element.text().length() * LETTER;
        }
        return switch (element.normalName()) {
            case "annotation" -> 0;
            case "mi", "mn", "mtext" -> element.wholeText().strip().length() * LETTER;
            case "mo" -> NARROW.contains(element.text()) ? LETTER : OPERATOR;
            case "mspace" -> space(element.attr("width"));
            case "mfrac", "mover", "munder", "munderover", "mtable" -> folded(element, depth, Math::max);
            case "mtd" -> BESIDE_CELL + folded(element, depth, Double::sum);
            case "msub", "msup", "msubsup" -> scripted(element, depth);
            default -> folded(element, depth, Double::sum);
        };
    }

    private static double folded(Element element, int depth, DoubleBinaryOperator joined) {
        double width = 0;
        for (var child : element.children()) {
            width = joined.applyAsDouble(width, of(child, depth - 1));
        }
        return width;
    }

    /** Its base, and the wider of what stands small behind it. */
    private static double scripted(Element element, int depth) {
        double base = 0;
        double scripts = 0;
        for (var child : element.children()) {
            double width = of(child, depth - 1);
            if (child.previousElementSibling() == null) {
                base = width;
            } else {
                scripts = Math.max(scripts, SMALL * width);
            }
        }
        return base + scripts;
    }

    private static double space(String width) {
        try {
            return width.endsWith("em") ? Double.parseDouble(width.substring(0, width.length() - 2)) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
