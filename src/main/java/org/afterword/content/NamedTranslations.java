package org.afterword.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.content.article.Article;
import org.afterword.content.folder.ContentFiles;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.settings.Language;
import org.afterword.content.settings.Settings;
import org.afterword.markdown.Links;

/** Knows translations by their names: {@code title.es.md} beside {@code title.md} says the same in Spanish. */
final class NamedTranslations {
    private static final String ENDING = ".md";

    private final ContentFiles content;
    private final Language site;
    private final ArticlePlace places;
    private final Consumer<Problem> problems;
    private final Map<String, String> originals = new HashMap<>();

    NamedTranslations(ContentFiles content, Settings settings, ArticlePlace places, Consumer<Problem> problems) {
        this.content = content;
        this.site = settings.spoken();
        this.places = places;
        this.problems = problems;
    }

    /** The article in the language that its file's name tells. */
    Article speaking(Article article) {
        var file = article.file();
        int end = file.length() - ENDING.length();
        int dot = file.lastIndexOf('.', end - 1);
        if (dot < 0 || dot < file.lastIndexOf('/') || !file.endsWith(ENDING)) {
            return article;
        }
        var original = file.substring(ContentFolder.name("").length(), dot) + ENDING;
        var tag = file.substring(dot + 1, end);
        boolean beside = content.articles().containsKey(original);
        var known = beside ? Language.shortTag(tag) : Optional.<String>empty();
        var meant = tag.replace('_', '-');
        if (beside && !meant.equals(tag) && Language.shortTag(meant).isPresent()) {
            problems.accept(Problem.warning(
                    "translation/name",
                    Position.file(file),
                    "no language is called '" + tag + "', so this is no translation of " + ContentFolder.name(original),
                    "name the file " + file.substring(file.lastIndexOf('/') + 1, dot + 1) + meant + ENDING));
        }
        return known.map(found -> speaking(article, original, found)).orElse(article);
    }

    private Article speaking(Article article, String original, String tag) {
        var said = article.language().orElse(site);
        if (!said.tag().equals(tag) && !said.tag().equals(site.tag())) {
            problems.accept(Problem.warning(
                    "translation/name",
                    places.find(article, found -> found.field("language")),
                    "the file's name says that it is in '" + tag + "', and this that it is in '" + said.tag()
                            + "', so it is no translation of " + ContentFolder.name(original),
                    "take this line out, or rename the file"));
            return article;
        }
        originals.put(article.path(), Links.page("/" + original));
        var usual = Language.of(tag);
        var spoken = article.language().isPresent() && !said.tag().equals(tag)
                ? new Language(tag, said.direction())
                : article.language().orElse(tag.equals(site.tag()) ? site : usual);
        return article.in(spoken.equals(site) ? Optional.empty() : Optional.of(spoken));
    }

    /** By the path of each translation, the path of what it translates. */
    Map<String, String> originals() {
        return originals;
    }
}
