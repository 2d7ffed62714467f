package org.afterword.markdown;

import java.util.function.Function;
import org.afterword.base.PrivateAddress;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.ProseFailure;

/** Renders a text, or tells of it where that fails: what is wrong lies in the text, or in what reads it, and nowhere else. */
final class Rendered {
    private Rendered() {}

    /** @throws ProseFailure with the article's file */
    static <T> T of(ArticleText article, Function<ArticleText, T> rendering) {
        try {
            return rendering.apply(article);
        } catch (RuntimeException | StackOverflowError e) {
            var line = FailedLine.in(article.markdown(), (start, end) -> fails(article.part(start, end), rendering));
            throw failure("this article's text", Position.file(article.file()), line, e);
        }
    }

    /** @throws ProseFailure without a file, since the text may stand in any */
    static <T> T of(Prose prose, Function<Prose, T> rendering) {
        try {
            return rendering.apply(prose);
        } catch (RuntimeException | StackOverflowError e) {
            var text = prose.markdown();
            FailedLine.Trial trial =
                    (start, end) -> fails(new Prose(text.substring(start, end), prose.trust()), rendering);
            var line = PrivateAddress.hidden(FailedLine.in(text, trial));
            throw failure("a text, of a comment or of the site's own,", Position.file("content"), line, e);
        }
    }

    private static <P> boolean fails(P text, Function<P, ?> rendering) {
        try {
            rendering.apply(text);
            return false;
        } catch (RuntimeException | StackOverflowError e) {
            return true;
        }
    }

    private static ProseFailure failure(String what, Position position, String line, Throwable e) {
        var reason = e instanceof StackOverflowError ? "too much in it lies within each other" : e.getMessage();
        return new ProseFailure(
                Problem.error(
                        "markdown/failed",
                        position,
                        what + " cannot be made into a page" + (reason == null ? "" : ": " + reason),
                        "look at this line of it, up to which it can: '" + line + "'"),
                e);
    }
}
