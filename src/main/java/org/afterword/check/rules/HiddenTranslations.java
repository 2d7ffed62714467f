package org.afterword.check.rules;

import java.util.function.Consumer;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.check.subject.CheckedSite;
import org.afterword.content.article.ArticlePlaces;

/** What an article names as its translation is published, too. */
final class HiddenTranslations implements Rule {

    @Override
    public String code() {
        return "translation/hidden";
    }

    @Override
    public void look(CheckedSite site, Consumer<Problem> problems) {
        var leftOut = site.planned().loaded().leftOut();
        for (var article : site.site().articles()) {
            article.translations()
                    .forEach((tag, path) -> leftOut.what(path)
                            .ifPresent(what -> problems.accept(Problem.warning(
                                    code(),
                                    site.sources()
                                            .of(article.file())
                                            .flatMap(text ->
                                                    ArticlePlaces.of(text).inGroup("translations", tag))
                                            .orElse(Position.file(article.file())),
                                    "readers are led to no translation at '" + path + "' for now: that article is "
                                            + what,
                                    "publish it, or take this out until then"))));
        }
    }
}
