package org.afterword.check.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.check.subject.CheckedSite;
import org.afterword.content.article.Article;
import org.afterword.content.settings.SettingsPlaces;

/** What the site says about an author stands below an article of the author's, or on the author's page. */
final class UnshownBios implements Rule {
    private static final String SETTINGS = "content/site.yaml";

    @Override
    public String code() {
        return "author/bio";
    }

    @Override
    public void look(CheckedSite site, Consumer<Problem> problems) {
        for (var author : site.site().settings().authors().values()) {
            author.bio()
                    .filter(words -> !words.isBlank() && !isShown(site, author.key()))
                    .ifPresent(words -> problems.accept(Problem.warning(
                            code(),
                            place(site, author.key(), words),
                            "readers see these words nowhere, since no article names '" + author.key()
                                    + "' as its author",
                            "write 'author: " + author.key() + "' in the articles by " + author.name()
                                    + ", or take the words out")));
        }
    }

    /** Whether an article has the author, be it one that waits; a page of an author is there for who only answers, too. */
    private static boolean isShown(CheckedSite site, String key) {
        var leftOut = site.planned().loaded().leftOut();
        boolean hasPages = site.site().settings().parts().authors();
        return Stream.of(site.site().articles(), leftOut.drafts(), leftOut.later(), leftOut.expired())
                .flatMap(List::stream)
                .anyMatch(article ->
                        article.author().filter(key::equals).isPresent() || hasPages && hasAnswered(article, key));
    }

    private static boolean hasAnswered(Article article, String key) {
        return article.tally().authors().containsKey(key);
    }

    private static Position place(CheckedSite site, String key, String words) {
        return site.sources()
                .of(SETTINGS)
                .map(text -> SettingsPlaces.of(text).words(List.of("authors", key, "bio"), words))
                .orElse(Position.file(SETTINGS));
    }
}
