package org.afterword.content.article;

import java.util.Optional;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.SourceText;

/** An article's text and where its parts stand in its file: read again where something is wrong that another file decides. */
public final class ArticlePlaces {
    private final SourceText source;
    private final FrontMatter front;

    private ArticlePlaces(SourceText source, FrontMatter front) {
        this.source = source;
        this.front = front;
    }

    public static ArticlePlaces of(SourceText source) {
        return new ArticlePlaces(source, FrontMatter.of(source, ignored -> {}));
    }

    /** The text without its front matter. */
    public String markdown() {
        return source.text().substring(front.bodyStart());
    }

    /** A place in the text, by its offsets. */
    public Position inText(int start, int end) {
        return source.at(front.bodyStart() + start, front.bodyStart() + end);
    }

    /** Where the value of a field stands; empty where there is no such field. */
    public Optional<Position> field(String name) {
        return front.fields().has(name)
                ? Optional.of(front.fields().placeOf(name).position())
                : Optional.empty();
    }

    /** Where the first of the words stand in a field's value, else the value. */
    public Optional<Position> inField(String name, String words) {
        return field(name).map(whole -> {
            int at = whole.excerpt().indexOf(words);
            return at < 0
                    ? whole
                    : new Position(
                            whole.path(),
                            whole.line(),
                            whole.excerpt().codePointCount(0, at) + 1,
                            words.codePointCount(0, words.length()),
                            whole.excerpt());
        });
    }
}
