package org.afterword.importer.kinds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.base.Moment;
import org.afterword.content.article.ArticleFile;
import org.afterword.content.article.Enclosure;
import org.afterword.content.settings.CommentsState;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.ExportedArticle;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.State;

/**
 * An article of a system that says of it what all systems say.
 *
 * @param identifiers other names of it, such as its address on a host of others
 * @param links its old addresses, the present one first
 * @param draft why it is not public, such as {@code a draft}; empty where it is
 * @param comments whether it takes comments, where that is told
 */
record PlainArticle(
        Line line,
        String key,
        String slug,
        List<String> identifiers,
        List<String> links,
        String title,
        Optional<Moment> date,
        Optional<Moment> updated,
        Optional<String> author,
        List<String> tags,
        Optional<String> description,
        Optional<String> draft,
        Optional<CommentsState> comments,
        boolean page,
        Map<String, Object> extra,
        Optional<String> cover,
        Body body) {

    ExportedArticle exported() {
        return enclosing(Optional.empty());
    }

    /** The article, with the sound or film that goes with it. */
    ExportedArticle enclosing(Optional<Enclosure> enclosure) {
        return new ExportedArticle(
                new ExportedThread(
                        line,
                        key,
                        identifiers,
                        links,
                        title,
                        comments.filter(state -> state == CommentsState.CLOSED).isPresent(),
                        draft.map(reason -> "its article is " + reason)),
                slug,
                draft.isEmpty() ? State.APPROVED : State.PENDING,
                new ArticleFile(
                        title,
                        date,
                        updated.filter(moment -> date.filter(published -> moment.second() - published.second() >= 60)
                                .isPresent()),
                        author,
                        tags,
                        description,
                        false,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        enclosure,
                        Optional.empty(),
                        false,
                        comments,
                        List.of(),
                        page,
                        Optional.empty(),
                        Map.of(),
                        extra,
                        ""),
                cover,
                body,
                Optional.empty());
    }
}
