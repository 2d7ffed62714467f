package org.afterword.content.settings;

/** How much of an article's text feeds have, or lists show. */
enum Extent {
    /** All of it. */
    WHOLE,
    /** Its description, or its first words. */
    SUMMARY
}
