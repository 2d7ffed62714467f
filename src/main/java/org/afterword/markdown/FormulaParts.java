package org.afterword.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A formula in parts, between which a line may end: behind a sign that joins what stands on both sides of it, and behind a comma. So
 * books break formulas (TeXbook, chapter 18); browsers break none by themselves.
 */
final class FormulaParts {
    /** Signs of mathematics that join nothing. */
    private static final String ALONE = "∀∃∄∂∇∑∏∐∫∬∭∮∯∰√∛∜¬∞∅∝ℵ′∠⋮⋯⋰⋱";

    /** Operators by their element behind which a minus is no sign of its own. */
    private static final String COMPLETE = "!′⋮⋯⋰⋱…";

    /** What stands behind the name of a function, which may have limits. */
    private static final String APPLIES = "\u2061";

    private static final List<String> LIMITED = List.of("munder", "mover", "munderover", "msub", "msup", "msubsup");

    private final Document document;
    private final Element math;
    private final List<Element> parts = new ArrayList<>();

    /** @param mathml a {@code math} element */
    FormulaParts(String mathml) {
        this.document = Jsoup.parse(mathml, Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        this.math = document.firstElementChild();
        var row = math.selectFirst("> semantics > mrow");
        if (row != null) {
            part(row);
        }
    }

    private void part(Element row) {
        var part = new Element("mrow");
        boolean complete = false;
        for (var child : List.copyOf(row.children())) {
            part.appendChild(child);
            if (complete && joins(child)) {
                child.attr("form", "infix"); // it stands last in its part
                parts.add(part);
                part = new Element("mrow");
            }
            complete = completes(child);
        }
        if (part.childrenSize() > 0) {
            parts.add(part);
        }
        parts.forEach(row::appendChild);
    }

    private static boolean joins(Element element) {
        int sign = sign(element);
        return sign == ','
                || sign == ';'
                || Character.getType(sign) == Character.MATH_SYMBOL
                        && ALONE.indexOf(sign) < 0
                        && !element.hasAttr("stretchy");
    }

    /** Whether a minus behind it takes away from it. */
    private static boolean completes(Element element) {
        int sign = sign(element);
        boolean isFunction =
                LIMITED.contains(element.normalName()) && element.text().contains(APPLIES);
        return sign == 0 && !isFunction
                || Character.getType(sign) == Character.END_PUNCTUATION
                || COMPLETE.indexOf(sign) >= 0;
    }

    /** The one sign of an operator; 0 where it is none. */
    private static int sign(Element element) {
        var text = element.text();
        return element.normalName().equals("mo") && !text.isEmpty() ? text.codePointAt(0) : 0;
    }

    /** Whether there is any place where a line may end, and each part is at most so wide, in ems of its letters. */
    boolean fit(double width) {
        return parts.size() > 1 && parts.stream().allMatch(part -> FormulaWidth.of(part) <= width);
    }

    /** The formula with a mark for the style sheet. */
    String mathml() {
        math.addClass("parted");
        return document.outerHtml();
    }
}
