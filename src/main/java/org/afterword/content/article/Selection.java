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

    /** Why an article is not published. */
    public enum Reason {
        DRAFT,
        LATER,
        EXPIRED
    }

    public boolean includes(Article article) {
        return (drafts || !article.draft()) && (future || !isLater(article)) && (expired || !isExpired(article));
    }

    /** Why an article is not published that is not. */
    public Reason reason(Article article) {
        if (!drafts && article.draft()) {
            return Reason.DRAFT;
        }
        return !future && isLater(article) ? Reason.LATER : Reason.EXPIRED;
    }

    private boolean isLater(Article article) {
        return article.date().isPresent() && article.date().get().compareTo(now) > 0;
    }

    private boolean isExpired(Article article) {
        return article.expires().isPresent() && article.expires().get().compareTo(now) <= 0;
    }
}
