package org.afterword.importer.kinds;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;
import org.afterword.importer.source.WrittenTime;

/**
 * A comment that has a file of its own.
 *
 * @param thread the key of the thread that it belongs to
 * @param url of who wrote it
 * @param date as it is written
 * @param fragment what led to it in the old page; may be empty
 */
record CommentFile(
        String kind,
        Line line,
        String thread,
        String id,
        Optional<String> parent,
        Optional<String> name,
        Optional<String> url,
        Optional<String> date,
        State state,
        String fragment,
        Body body) {
    /** No comment is as long, in characters. */
    static final int MOST_CHARACTERS = 4 << 20;

    /** Of a file in which no words were found, if it could be read at all. */
    static Refused refused(Line line, String id, Optional<String> text) {
        return new Refused(
                What.COMMENT,
                line,
                id,
                text.isEmpty() ? "it is longer than %s characters".formatted(MOST_CHARACTERS) : "it has no message");
    }

    /** @param zone of times without an offset */
    void hand(ZoneId zone, Consumer<Exported> out) {
        var time = date.flatMap(text -> WrittenTime.of(text, zone));
        new UnreadDate(out, line).need("comment", id, date.orElse(""), time);
        out.accept(new ExportedComment(
                line,
                thread,
                id,
                parent,
                name,
                url,
                Optional.empty(),
                time,
                Optional.empty(),
                state,
                Comment.Kind.COMMENT,
                false,
                fragment,
                Optional.empty(),
                Optional.of(new Comment.Source(kind, Optional.of(id), Optional.empty(), Optional.empty())),
                body));
    }
}
