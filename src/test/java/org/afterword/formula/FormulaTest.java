package org.afterword.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What becomes of formulas in TeX. */
class FormulaTest {
    private static String mathml(String tex) {
        var set = new Formula(tex, tex.contains("\\tag")).typeset();
        assertFalse(set.fails(), set::mistake);
        return set.mathml().replaceFirst("<annotation.*</annotation>", "");
    }

    private static Typeset wrong(String tex) {
        var set = new Formula(tex, true).typeset();
        assertTrue(set.fails(), tex);
        assertEquals("", set.mathml());
        assertFalse(set.cure().isEmpty());
        return set;
    }

    @Test
    void aFormulaBecomesMathMlWithItsSource() {
        assertEquals(
                "<math><semantics><mrow><mfrac><mi>a</mi><mn>2</mn></mfrac></mrow>"
                        + "<annotation encoding=\"application/x-tex\">\\frac a2</annotation></semantics></math>",
                new Formula("\\frac a2", false).typeset().mathml());
        assertTrue(new Formula("x", true).typeset().mathml().startsWith("<math display=\"block\">"));
    }

    @Test
    void lettersInOtherShapesAreCharactersOfTheirOwn() {
        assertTrue(mathml("\\mathbb{R} \\mathcal{B} \\mathfrak{g} \\mathbf{v2} \\boldsymbol{\\alpha}")
                .contains("<mi>ℝ</mi>"));
        assertTrue(mathml("\\mathcal{BA}").contains("<mi>ℬ</mi><mi>𝒜</mi>"));
        assertTrue(mathml("\\boldsymbol{\\alpha}").contains("𝜶"));
        assertTrue(mathml("\\mathrm{d}x").contains("<mi mathvariant=\"normal\">d</mi><mi>x</mi>"));
        assertTrue(mathml("\\textbf{if} x").contains("<mtext class=\"tex-bold\">if</mtext>"));
    }

    @Test
    void wordsKeepTheirLetters() {
        assertTrue(mathml("\\text{für alle } x").replace('\u00A0', ' ').contains("<mtext>für alle </mtext>"));
    }

    @Test
    void columnsKeepToTheirSides() {
        assertTrue(mathml("\\begin{aligned} a &= b \\end{aligned}").contains("<mtd class=\"tex-right\">"));
        var lines = mathml("\\begin{array}{l|c} a & b \\\\ \\hline c & d \\end{array}");
        assertTrue(lines.contains("<mtd class=\"tex-beside\">"), lines);
        assertTrue(lines.contains("<mtd class=\"tex-left tex-above\">"), lines);
        assertTrue(mathml("x \\tag{1}").contains("<mtd class=\"tex-aside\">"));
        assertFalse(lines.contains("columnalign") || lines.contains("rowlines"), lines);
    }

    @Test
    void markupIsText() {
        assertTrue(mathml("a < b").contains("<mo>&lt;</mo>"));
        var script =
                new Formula("\\text{</annotation><script>}", false).typeset().mathml();
        assertFalse(script.contains("<script"), script);
    }

    @Test
    void aMistakeIsToldAtItsPlaceWithItsCure() {
        assertEquals(
                "there is no command '\\foo' for formulas", wrong("a + \\foo b").mistake());
        assertEquals(
                List.of(4, 8),
                List.of(wrong("a + \\foo b").start(), wrong("a + \\foo b").end()));
        assertEquals(
                "this formula ends where a '}' is still to come",
                wrong("\\frac{1").mistake());
        assertEquals(7, wrong("\\frac{1").start());
        assertEquals("a '&' stands outside a table", wrong("a & b").mistake());
        assertEquals("this '}' closes nothing", wrong("a } b").mistake());
        assertEquals(
                "nothing follows '\\sqrt', which needs something",
                wrong("\\sqrt").mistake());
        assertEquals(
                "there is no '\\begin{foo}' for formulas",
                wrong("\\begin{foo} x \\end{foo}").mistake());
        assertEquals(
                "a '\\begin' in this formula has no '\\end'",
                wrong("\\begin{matrix} a").mistake());
        assertEquals(
                "this formula cannot be read: Double superscript",
                wrong("x^2^3").mistake());
    }

    @Test
    void nothingLeadsOutOfAFormula() {
        for (var tex : List.of(
                "\\href{javascript:alert(1)}{x}",
                "\\url{https://x.example/}",
                "\\includegraphics{https://x.example/a.png}",
                "\\htmlId{main}{x}",
                "\\htmlClass{a}{x}",
                "\\htmlStyle{color:red}{x}",
                "\\htmlData{a=b}{x}")) {
            assertTrue(wrong(tex).mistake().endsWith("is not for formulas here"), tex);
        }
    }

    @Test
    void whatNeverEndsIsCutOff() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (var tex : List.of(
                    "\\def\\a{\\a\\a}\\a", "{".repeat(9_000), "x".repeat(30_000), "\\sqrt{".repeat(3_000) + "x")) {
                wrong(tex);
            }
        });
    }

    @Test
    void aFormulaLeavesNothingToTheNext() {
        new Formula("\\gdef\\mine{x}\\mine", false).typeset();
        assertEquals(
                "there is no command '\\mine' for formulas", wrong("\\mine").mistake());
    }
}
