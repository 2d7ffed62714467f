package org.afterword.content.article;

import org.afterword.base.Moment;

/**
 * Which articles are published.
 *
 * @param now what is future and what has expired is judged by this moment
 * @param drafts whether drafts are
 * @param future whether articles are that are dated later than now
 * @param expired whether articles are that have expired
 */
public record Selection(Moment now, boolean drafts, boolean future, boolean expired) {

    public boolean includes(Article article) {
        boolean isFuture = article.date().isPresent() && article.date().get().compareTo(now) > 0;
        boolean isExpired =
                article.expires().isPresent() && article.expires().get().compareTo(now) <= 0;
        return (drafts || !article.draft()) && (future || !isFuture) && (expired || !isExpired);
    }
}
