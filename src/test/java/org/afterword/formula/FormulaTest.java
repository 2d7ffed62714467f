package org.afterword.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x^2 + \\frac{a}{b+1}           | x² + a/(b + 1)",
                "E=mc^2                          | E = mc²",
                "\\alpha \\le \\beta            | α ≤ β",
                "\\sum_{i=1}^n i^{-1}            | ∑ᵢ₌₁ⁿ i⁻¹",
                "\\int_0^\\infty e^{-x^2} \\, dx | ∫₀^∞ e^(−x²) dx",
                "a_{ij} \\cdot (-b)              | aᵢⱼ ⋅ (−b)",
                "\\sqrt{2} \\ne \\sqrt[3]{x+1}   | √2 ≠ ³√(x + 1)",
                "f(x, y) = \\sin x               | f(x, y) = sin x",
                "\\lim_{x \\to 0} f'(x)           | lim_(x → 0) f′(x)",
                "\\vec{v} \\in \\mathbb{R}^3      | v⃗ ∈ ℝ³",
                "\\hat x, \\bar y                | x̂, ȳ",
                "90^\\circ                       | 90°",
                "\\text{if } x < 10\\,000        | if x < 10 000",
                "\\left(\\frac{a}{b}\\right)^n   | (a/b)ⁿ",
                "H_2O                            | H₂O",
                "x'' \\to -1                     | x′′ → −1",
                "5\\,\\% \\pm 2                 | 5 % ± 2",
            })
    void aLineOfPlainTextSaysWhatAFormulaDoes(String tex, String words) {
        assertEquals(words, new Formula(tex, false).inWords().orElseThrow());
    }

    @Test
    void whatALineCannotSayItDoesNotSay() {
        for (var tex : List.of("\\begin{pmatrix} 1 & 2 \\end{pmatrix}", "\\binom n2", "\\boxed{x}", "\\wrong", "{}")) {
            assertEquals(Optional.empty(), new Formula(tex, false).inWords(), tex);
        }
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
    }

    @Test
    void aRareMistakeIsToldInAnAuthorsWordsToo() {
        Map.ofEntries(
                        Map.entry("x^2^3", "two things stand above one letter"),
                        Map.entry("x_2_3", "two things stand below one letter"),
                        Map.entry("\\text{a \\frac{1}{2}}", "'\\frac' stands among words, and is for formulas"),
                        Map.entry("\\text{if $x}", "this formula ends where a '$' is still to come"),
                        Map.entry("\\text{a^b}", "'^' stands among words, and is for formulas"),
                        Map.entry("\\hline", "'\\hline' stands outside a table"),
                        Map.entry("x \\tag{1}", "only a formula in a line of its own has a '\\tag'"),
                        Map.entry(
                                "\\begin{align} a \\end{align}",
                                "'\\begin{align}' is for a formula in a line of its own"),
                        Map.entry(
                                "\\begin{alignedat}{1} a & b & c \\end{alignedat}",
                                "this row has more columns than the table"),
                        Map.entry("\\kern{x}", "'x' is no length"),
                        Map.entry("\\color{nocolour9}x", "'nocolour9' is no colour"),
                        Map.entry("\\left x y \\right)", "'x' is no bracket"),
                        Map.entry("\\middle| x", "this '\\middle' has no '\\left'"),
                        Map.entry("\\begin{array}{z} a \\end{array}", "the columns of a table are named by l, c and r"),
                        Map.entry("x\\limits_a", "'\\limits' stands behind something that has none"),
                        Map.entry("a \\over b \\over c", "'\\over' stands twice in one place"))
                .forEach((tex, said) ->
                        assertEquals(said, new Formula(tex, false).typeset().mistake(), tex));
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
