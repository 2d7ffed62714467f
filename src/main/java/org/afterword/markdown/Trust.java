package org.afterword.markdown;

/** Whose words these are, and so what they may do. */
public enum Trust {
    /** The site's author: HTML goes through as it was written. */
    AUTHOR,
    /** Anybody: nothing outside the allow-list of {@link VisitorHtml} goes through. */
    VISITOR
}
