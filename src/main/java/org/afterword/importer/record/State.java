package org.afterword.importer.record;

/** What an export says of a comment's or an article's publication. */
public enum State {
    /** Published. */
    APPROVED,
    /** Awaits a decision. */
    PENDING,
    /** Judged to be spam. */
    SPAM,
    /** Deleted, or in the trash. */
    REMOVED
}
