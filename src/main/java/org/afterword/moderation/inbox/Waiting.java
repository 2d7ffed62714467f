package org.afterword.moderation.inbox;

import java.util.List;
import java.util.Optional;
import org.afterword.content.thread.Reply;

/**
 * An arrival that awaits the author's decision: one file of the inbox.
 *
 * @param file its path from the content folder
 * @param article the path of the article that it is for; empty where none was found
 * @param reply the comment as it would stand in the thread, and what it answers there
 * @param held why it is held, each reason in words
 * @param note what could not be done as it was asked, such as a parent that was not found
 * @param edits the id of the comment in the thread that it would replace
 * @param deletes whether it asks to take out the words of {@code edits}, as the source did
 */
public record Waiting(
        String file,
        Optional<String> article,
        Reply reply,
        List<String> held,
        Optional<String> note,
        Optional<String> edits,
        boolean deletes) {}
