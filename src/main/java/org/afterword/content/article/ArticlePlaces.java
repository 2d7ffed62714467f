package org.afterword.content.article;

import java.util.Optional;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.SourceText;
import org.afterword.content.settings.FieldWords;
import org.afterword.markdown.Shortcoded;
import org.afterword.yaml.Fields;

/** An article's text and where its parts stand in its file: read again where something is wrong that another file decides. */
public final class ArticlePlaces {
    private final SourceText source;
    private final int bodyStart;
    private FrontMatter front;

    private ArticlePlaces(SourceText source) {
        this.source = source;
        this.bodyStart = FrontMatter.bodyStart(source.text());
    }

    public static ArticlePlaces of(SourceText source) {
        return new ArticlePlaces(source);
    }

    /** The text without its front matter. */
    public String markdown() {
        return source.text().substring(bodyStart);
    }

    /** The text of the article that was read from it, with what its shortcodes made. */
    public Shortcoded of(Article article) {
        return article.syntax().shortcodes() ? article.contents().read().text() : Shortcoded.plain(markdown());
    }

    /** A place in the text, by its offsets; the end of one that was made shorter meanwhile. */
    public Position inText(int start, int end) {
        int length = source.text().length();
        return source.at(Math.min(bodyStart + start, length), Math.min(bodyStart + end, length));
    }

    /** Where the value of a field stands; empty where there is no such field. */
    public Optional<Position> field(String name) {
        var fields = fields();
        return fields.has(name) ? Optional.of(fields.placeOf(name).position()) : Optional.empty();
    }

    private synchronized Fields fields() {
        if (front == null) {
            front = FrontMatter.of(source, ignored -> {});
        }
        return front.fields();
    }

    /** Where a list has an item; empty where it has none that says the same. */
    public Optional<Position> item(String name, String text) {
        return fields().texts(name).stream()
                .filter(item -> item.text().strip().equals(text))
                .map(item -> item.place().position())
                .findFirst();
    }

    /** Where the value of a field within another stands. */
    public Optional<Position> inGroup(String name, String inner) {
        return fields().group(name).map(group -> group.placeOf(inner).position());
    }

    /** Where words stand in a field's value, else the value. */
    public Optional<Position> inField(String name, String words) {
        return fields().has(name) ? Optional.of(FieldWords.find(fields().placeOf(name), words)) : Optional.empty();
    }
}
