package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.afterword.formula.Formula;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a line may end within a formula. */
class FormulaPartsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a + b = c; a+ b= c",
                "a = -b - (-c); a= −b− (−c)",
                "x_1, \\ldots, x_n; x1, …, xn",
                "a_1 + \\cdots + a_n; a1+ ⋯+ an",
                "\\sum_i x_i \\leq \\int f \\to \\infty; ∑ixi≤ ∫f→ ∞",
                "\\lim_{x \\to 0} -x \\cdot y; lim⁡x→0−x⋅ y",
                "n! - 1; n!− 1",
                "\\frac{a + b}{c = d}; a+bc=d",
                "\\left( a + b \\right) c; (a+b)c"
            })
    void isBehindASignThatJoins(String tex, String expected) {
        var parts = new FormulaParts(mathml(tex));
        boolean parted = parts.fit(100);
        assertEquals(expected.contains(" "), parted);
        if (parted) {
            var rows = Jsoup.parse(parts.mathml(), Parser.xmlParser()).select("math.parted > semantics > mrow > mrow");
            assertEquals(expected, String.join(" ", rows.eachText()).replace(" ", " "));
        }
    }

    @Test
    void isNowhereInAMatrix() {
        assertFalse(new FormulaParts(mathml("\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}")).fit(100));
    }

    @Test
    void aPartThatIsTooWideDoesNotFit() {
        var parts = new FormulaParts(mathml("a = \\sqrt{" + "b + ".repeat(10) + "c}"));
        assertFalse(parts.fit(FormulaWidth.PHONE));
        assertTrue(parts.fit(FormulaWidth.PAPER));
    }

    @Test
    void whatIsWrittenStaysWhatItIs() {
        var parted = new FormulaParts(mathml("a < b,\\ \\text{if } x > 0")).mathml();
        assertTrue(parted.contains("<mo form=\"infix\">&lt;</mo>"), parted);
        assertTrue(
                parted.endsWith(
                        "<annotation encoding=\"application/x-tex\">a &lt; b,\\ \\text{if } x &gt; 0</annotation></semantics></math>"),
                parted);
        assertFalse(parted.contains("\n"), parted);
    }

    private static String mathml(String tex) {
        return new Formula(tex, false).typeset().mathml();
    }
}
