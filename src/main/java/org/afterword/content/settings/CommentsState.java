package org.afterword.content.settings;

/** Whether an article has a discussion. */
public enum CommentsState {
    /** It has one, and more may come. */
    OPEN,
    /** It has one, which has ended. */
    CLOSED,
    /** None is shown. */
    OFF
}
