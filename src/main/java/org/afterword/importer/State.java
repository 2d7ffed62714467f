package org.afterword.importer;

/** What an export says of a comment's or an article's publication. */
enum State {
    /** Published. */
    APPROVED,
    /** Awaits a decision. */
    PENDING,
    /** Judged to be spam. */
    SPAM,
    /** Deleted, or in the trash. */
    REMOVED
}
