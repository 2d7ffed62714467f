package org.afterword.moderation.receive;

import java.util.Optional;
import org.afterword.base.Moment;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.moderation.inbox.Waiting;

/**
 * What is remembered of an arrival that waits, without its words.
 *
 * @param file its path from the content folder
 * @param article the path of its article; empty where none was found
 * @param id of the comment
 * @param to the id of the comment that it answers
 * @param parent what its source calls that comment
 * @param words stand for its words
 * @param letters stand for the letters in them
 * @param alone whether its file holds nothing else
 * @param from the file that it was received from in this run; empty where it waited before
 */
record Entry(
        String file,
        Optional<String> article,
        String id,
        Optional<String> to,
        Optional<String> parent,
        Fingerprint words,
        Fingerprint letters,
        Optional<Moment> date,
        Optional<Moment> edited,
        boolean edits,
        boolean deletes,
        boolean alone,
        String from) {

    static Entry of(Waiting waiting, boolean alone, String from) {
        var comment = waiting.reply().comment();
        return new Entry(
                waiting.file(),
                waiting.article(),
                comment.id(),
                waiting.reply().to(),
                comment.source().flatMap(source -> source.parent()),
                words(comment.body().markdown()),
                Repeated.words(comment.body().markdown()),
                comment.date(),
                comment.edited(),
                waiting.edits().isPresent() && !waiting.deletes(),
                waiting.deletes(),
                alone,
                from);
    }

    /** The same as the answer to another comment. */
    Entry answering(Optional<String> other) {
        return new Entry(file, article, id, other, parent, words, letters, date, edited, edits, deletes, alone, from);
    }

    /** Stands for words, however lines end. */
    static Fingerprint words(String markdown) {
        return Fingerprint.of(markdown.strip());
    }

    /** Whether it waits to become a comment, and not to change or take out one. */
    boolean isNew() {
        return !edits && !deletes;
    }
}
