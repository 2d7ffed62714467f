package org.afterword.content.thread;

import java.util.List;
import java.util.Optional;

/**
 * A comment that awaits a decision, as its file in the inbox says it.
 *
 * @param reasons why it is held, in words
 * @param note what could not be done as it was asked
 * @param edits the id of the comment in the thread that it would replace
 * @param deletes whether it asks to take out the words of that comment; it then has none itself
 */
public record Held(Reply reply, List<String> reasons, Optional<String> note, Optional<String> edits, boolean deletes) {}
