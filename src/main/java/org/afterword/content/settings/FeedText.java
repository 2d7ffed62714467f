package org.afterword.content.settings;

/** What feeds have of an article's text. */
enum FeedText {
    /** All of it. */
    WHOLE,
    /** Its description, or its first words. */
    SUMMARY
}
