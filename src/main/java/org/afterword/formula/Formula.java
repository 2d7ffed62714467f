package org.afterword.formula;

import java.util.Optional;
import org.afterword.base.work.Recent;

/**
 * A formula as its author wrote it.
 *
 * @param tex between its dollars
 * @param display whether it stands by itself, in the middle of a line of its own
 */
public record Formula(String tex, boolean display) {
    private static final int REMEMBERED = 4096;

    /** An article is looked over, shown and printed in feeds, and its formulas are the same each time. */
    private static final Recent<Formula, Typeset> SET = new Recent<>(REMEMBERED, Formula::set);

    /** The formula as MathML, or what is wrong with it. Safe for use by several threads. */
    public Typeset typeset() {
        return SET.of(this, tex.hashCode());
    }

    /**
     * The formula in a line of plain text, such as {@code x² + a/b}, for where no formula can be set; empty where it has a mistake,
     * or more than a line can say.
     */
    public Optional<String> inWords() {
        var set = typeset();
        return set.fails() ? Optional.empty() : ReadFormula.of(set.mathml());
    }

    private static Typeset set(Formula formula) {
        return Katex.Loaded.KATEX.set(formula);
    }
}
