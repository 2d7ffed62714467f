package org.afterword.check.subject;

import org.afterword.base.problem.Position;
import org.afterword.base.problem.SourceText;
import org.afterword.content.article.Article;
import org.afterword.content.article.ArticlePlaces;
import org.afterword.content.article.Contents;
import org.afterword.markdown.Survey;
import org.afterword.pages.links.Sources;

/** An article that is looked over. Where something stands is found out only if somebody asks. */
public final class CheckedArticle {
    private final Article article;
    private final Sources sources;
    private final String markdown;
    private final Survey survey;
    private ArticlePlaces places;

    /** @param sources the texts of the site's files */
    public CheckedArticle(Article article, Sources sources) {
        this.article = article;
        this.sources = sources;
        var text = article.contents().known().map(Contents.Read::text).orElseGet(() -> places().of(article));
        this.markdown = text.written();
        this.survey = Survey.withoutSlips(text, article.syntax());
    }

    public Article article() {
        return article;
    }

    /** What stands in the text, but for its slips. */
    public Survey survey() {
        return survey;
    }

    public String markdown() {
        return markdown;
    }

    /** A place in the text, by its offsets. */
    public Position inText(int start, int end) {
        return places().inText(start, end);
    }

    /** Where a field's value stands; else the file. */
    public Position field(String name) {
        return places().field(name).orElseGet(() -> Position.file(article.file()));
    }

    /** Where words stand in a field's value; else the value, or the file. */
    public Position inField(String name, String words) {
        return places().inField(name, words).orElseGet(() -> Position.file(article.file()));
    }

    private ArticlePlaces places() {
        if (places == null) {
            places = ArticlePlaces.of(sources.of(article.file()).orElseGet(() -> new SourceText(article.file(), "")));
        }
        return places;
    }
}
