package org.afterword.check.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.base.work.Parallel;
import org.afterword.check.subject.CheckedSite;
import org.afterword.content.article.Article;
import org.afterword.markdown.Slip;
import org.afterword.markdown.WrongLetters;

/** The letters of comments are the ones that were written: an export or a mail may have been read in another encoding. */
final class CommentLetters implements Rule {

    @Override
    public String code() {
        return "thread/letters";
    }

    @Override
    public void look(CheckedSite site, Consumer<Problem> problems) {
        Parallel.map(Threads.discussed(site), article -> first(article, site))
                .forEach(found -> found.ifPresent(problems));
    }

    /** Told once for each thread: the others come from the same cause. */
    private Optional<Problem> first(Article article, CheckedSite site) {
        if (article.shown().entries().stream()
                .noneMatch(entry -> has(
                        entry.comment().body().markdown(),
                        entry.comment().name().orElse("")))) {
            return Optional.empty();
        }
        return site.sources()
                .of(Threads.file(article))
                .flatMap(text -> WrongLetters.in(text.text()).map(slip -> problem(slip, text)));
    }

    private static boolean has(String words, String name) {
        return WrongLetters.in(words).isPresent() || WrongLetters.in(name).isPresent();
    }

    private Problem problem(Slip slip, SourceText thread) {
        return Problem.warning(
                code(),
                thread.at(slip.start(), slip.end()),
                WrongLetters.message(slip),
                slip.meantLetters()
                        .map(meant -> "write '" + meant + "', and look for others like it in this thread")
                        .orElse("write the letters that were there before"));
    }
}
