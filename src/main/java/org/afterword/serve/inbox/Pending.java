package org.afterword.serve.inbox;

import org.afterword.base.fingerprint.Sha256;
import org.afterword.moderation.inbox.Waiting;

/**
 * An arrival as the inbox shows it.
 *
 * @param id the short name that it has in the console, too
 * @param text of its file, as it was read
 */
record Pending(String id, Waiting waiting, String text) {
    private static final int MARK = 16;

    /** Names it as it was when it was shown: a decision on another state of it would not be on what the author saw. */
    String key() {
        return id + "." + Sha256.hex(text).substring(0, MARK);
    }

    /** Who wrote it, for people. */
    String who() {
        var comment = waiting.reply().comment();
        return comment.name().or(comment::by).orElse("somebody");
    }
}
