package org.afterword.moderation.decide;

import java.util.Optional;
import org.afterword.content.thread.Comment;
import org.afterword.moderation.inbox.Listed;
import org.afterword.moderation.inbox.Waiting;

/**
 * An arrival that is decided on.
 *
 * @param name as it was called
 */
public record Chosen(String name, Listed listed, Waiting waiting) {
    /** One arrival is chosen once. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Chosen chosen && chosen.listed.equals(listed);
    }

    @Override
    public int hashCode() {
        return listed.hashCode();
    }

    Comment comment() {
        return waiting.reply().comment();
    }

    boolean isNew() {
        return waiting.edits().isEmpty() && !waiting.deletes();
    }

    Optional<Comment.Source> source() {
        return comment().source().filter(source -> source.id().isPresent());
    }
}
