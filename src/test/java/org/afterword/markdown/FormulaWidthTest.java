package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.afterword.formula.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How wide formulas are was measured in Chromium, in ems of their letters: paper has room for 33. */
class FormulaWidthTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; f(x) = \\frac{1}{\\sigma\\sqrt{2\\pi}} \\exp\\left(-\\frac{(x-\\mu)^2}{2\\sigma^2}\\right)", // 14
                "''; \\begin{pmatrix} a_{11} & a_{12} \\\\ a_{21} & a_{22} \\end{pmatrix} = \\begin{pmatrix} b_1 \\\\ b_2 \\end{pmatrix}",
                "' wide'; \\text{the number of all comments that were read} = \\text{shown} + \\text{removed} + \\text{held}", // 36
                "' wider'; (x+y)^{10} = x^{10} + 10 x^9 y + 45 x^8 y^2 + 120 x^7 y^3 + 210 x^6 y^4 + 252 x^5 y^5 + 210 x^4 y^6 + 120 x^3 y^7 + y^{10}", // 45
                "' widest'; a_{10}+a_{11}+a_{12}+a_{13}+a_{14}+a_{15}+a_{16}+a_{17}+a_{18}+a_{19}+a_{20}+a_{21}+a_{22}+a_{23}+a_{24}+a_{25}+a_{26}+a_{27}+a_{28}+a_{29}+a_{30}+a_{31}+a_{32}+a_{33}",
                "' wide'; a \\qquad b \\qquad c \\qquad d \\qquad e \\qquad f \\qquad g \\qquad h \\qquad i \\qquad j \\qquad k \\qquad l \\qquad m \\qquad n"
            })
    void whatIsTooWideForPaperIsMarked(String expected, String tex) {
        assertEquals(
                expected,
                FormulaWidth.asClass(new Formula(tex.strip(), true).typeset().mathml()));
    }

    /** Measured in Chromium: 107 ems. */
    @Test
    void aMatrixOfManyColumnsIsTheWidest() {
        var tex = "\\begin{pmatrix} " + "a_{1,2} & ".repeat(39) + "a_{1,2} \\end{pmatrix}";
        assertEquals(
                " widest-of-all",
                FormulaWidth.asClass(new Formula(tex, true).typeset().mathml()));
    }

    @Test
    void aDeepOneIsCountedToo() {
        var tex = "\\sqrt{".repeat(300) + "x" + "}".repeat(300);
        assertEquals("", FormulaWidth.asClass(new Formula(tex, true).typeset().mathml()));
    }
}
