package org.afterword.content.article;

import org.afterword.base.Moment;

/**
 * Which articles are published, and in which order.
 *
 * @param now what is future and what has expired is judged by this moment
 * @param drafts whether drafts are
 * @param future whether articles are that are dated later than now
 * @param expired whether articles are that have expired
 * @param undatedFirst whether an article without a date counts as the newest: one that is being written has often none
 */
public record Selection(Moment now, boolean drafts, boolean future, boolean expired, boolean undatedFirst) {

    /** An article without a date counts as the oldest. */
    public Selection(Moment now, boolean drafts, boolean future, boolean expired) {
        this(now, drafts, future, expired, false);
    }

    /** The same with the articles that have no date before all others. */
    public Selection withUndatedFirst() {
        return new Selection(now, drafts, future, expired, true);
    }

    /** Why an article is not published. */
    public enum Reason {
        DRAFT,
        LATER,
        EXPIRED
    }

    /** All articles, also those that are not published. */
    public static Selection all(Moment now) {
        return new Selection(now, true, true, true);
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

    /** The newest first. */
    public int compare(Article one, Article other) {
        boolean isDated = one.date().isPresent();
        if (isDated != other.date().isPresent()) {
            return isDated == undatedFirst ? 1 : -1;
        }
        int byDate = isDated ? other.date().get().compareTo(one.date().get()) : 0;
        int byPath = byDate == 0 ? one.path().compareTo(other.path()) : byDate;
        return byPath == 0 ? one.file().compareTo(other.file()) : byPath;
    }

    private boolean isLater(Article article) {
        return article.date().isPresent() && article.date().get().compareTo(now) > 0;
    }

    private boolean isExpired(Article article) {
        return article.expires().isPresent() && article.expires().get().compareTo(now) <= 0;
    }
}
