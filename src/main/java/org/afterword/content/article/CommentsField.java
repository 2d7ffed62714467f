package org.afterword.content.article;

import org.afterword.content.settings.CommentsState;

/** What an article may say under {@code comments}. */
enum CommentsField {
    OPEN(CommentsState.OPEN),
    CLOSED(CommentsState.CLOSED),
    OFF(CommentsState.OFF),
    /** It has none of its own, and shows those of the article that it translates. */
    SHARED(CommentsState.OFF);

    private final CommentsState own;

    CommentsField(CommentsState own) {
        this.own = own;
    }

    /** What becomes of a thread of its own. */
    CommentsState own() {
        return own;
    }
}
