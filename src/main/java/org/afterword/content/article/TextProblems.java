package org.afterword.content.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.content.settings.PolicyWarnings;
import org.afterword.content.shortcode.ShortcodeCalls;
import org.afterword.markdown.FormulaMistake;
import org.afterword.markdown.Glance;
import org.afterword.markdown.ReferenceGrowth;
import org.afterword.markdown.Shortcoded;
import org.afterword.markdown.Slip;
import org.afterword.markdown.Syntax;
import org.afterword.markdown.TableSize;

/** Tells what is wrong in an article's text, each thing where its author wrote it. */
final class TextProblems {
    private final SourceText source;
    private final FrontMatter front;
    private final String folder;
    private final Syntax syntax;
    private final Shortcoded text;

    /** @param syntax of the text with what its shortcodes made */
    TextProblems(SourceText source, FrontMatter front, String folder, Syntax syntax, Shortcoded text) {
        this.source = source;
        this.front = front;
        this.folder = folder;
        this.syntax = syntax;
        this.text = text;
    }

    /** What keeps an article from being shown. */
    void tell(Glance glance, Consumer<Problem> problems) {
        for (var link : glance.outside(folder)) {
            int end = link.start() + link.destination().length();
            problems.accept(outside(place(link.start(), end, link.destination())));
        }
        TableSize.tooMuch(text.text())
                .ifPresent(table -> problems.accept(tooMuch(table, place(table.start(), table.end(), ""))));
        ReferenceGrowth.tooMuch(text.text(), syntax)
                .ifPresent(growth -> problems.accept(tooMuch(growth, place(growth.start(), growth.end(), ""))));
        for (var mistake : FormulaMistake.in(text.masked(), syntax)) {
            problems.accept(formula(mistake, written(mistake.start(), mistake.end())));
        }
    }

    /** What readers would stumble over. */
    void tellSlips(Glance glance, ShortcodeCalls calls, PolicyWarnings policy, Consumer<Problem> problems) {
        for (var slip : slips(glance)) {
            if (slip.kind() == Slip.Kind.SECOND_FRONT && !front.readable()) {
                continue; // it is the first one, and what stands above it is told
            }
            var place = written(slip.start(), slip.end());
            var problem = SlipMessages.problem(slip, place);
            problems.accept(slip.kind() == Slip.Kind.SHORTCODE ? cured(problem, calls.cure(slip.written())) : problem);
        }
        policy.tell(glance.needs(), need -> place(need.start(), need.end(), need.address()), problems);
    }

    private static Problem cured(Problem problem, Optional<String> cure) {
        return cure.map(hint -> Problem.warning(problem.code(), problem.position(), problem.message(), hint))
                .orElse(problem);
    }

    private List<Slip> slips(Glance glance) {
        return text.isPlain() ? glance.slips() : Glance.slips(text, syntax);
    }

    /** A place in the text with what its shortcodes made. */
    private Position place(int start, int end, String words) {
        var range = text.written(start, end, words);
        return written(range.start(), range.end());
    }

    private Position written(int start, int end) {
        return source.at(front.bodyStart() + start, front.bodyStart() + end);
    }

    private static Problem tooMuch(TableSize table, Position place) {
        return Problem.error(
                "markdown/table",
                place,
                String.format(
                        Locale.ROOT, "with this table there are %,d cells, more than any browser shows", table.cells()),
                "make it shorter or narrower, or put it beside the article as a file and link to that");
    }

    private static Problem tooMuch(ReferenceGrowth growth, Position place) {
        return Problem.error(
                "markdown/growth",
                place,
                String.format(
                        Locale.ROOT,
                        "each of %,d uses has this whole in the page, and with all such references that is %,d letters",
                        growth.uses(),
                        growth.letters()),
                "put what it holds into a file beside the article and link to that, or use it less often");
    }

    private static Problem formula(FormulaMistake mistake, Position place) {
        return mistake.sure()
                ? Problem.error("markdown/formula", place, mistake.said(), mistake.cure())
                : Problem.warning("markdown/no-formula", place, mistake.said(), mistake.cure());
    }

    private static Problem outside(Position place) {
        return Problem.error(
                "markdown/outside",
                place,
                "this link leads out of the content folder",
                "only what lies in content/ is on the site");
    }
}
