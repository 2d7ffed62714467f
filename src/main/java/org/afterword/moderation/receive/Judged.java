package org.afterword.moderation.receive;

import org.afterword.arrival.Arrived;
import org.afterword.importer.record.Line;
import org.afterword.moderation.inbox.InboxFile;

/**
 * What became of one thing that arrived.
 *
 * @param text of its file in the inbox; empty where it has none
 */
record Judged(Line line, Outcome outcome, String text) {

    static Judged of(Arrived arrived, Outcome outcome) {
        return new Judged(
                arrived.line(), outcome, outcome instanceof Outcome.Held held ? InboxFile.text(held.waiting()) : "");
    }
}
