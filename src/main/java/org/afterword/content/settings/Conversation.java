package org.afterword.content.settings;

import java.util.List;
import java.util.Optional;

/**
 * How the site talks with its readers.
 *
 * @param state what holds for an article that does not say
 * @param invitation how to take part in a discussion that is open, in Markdown
 * @param ways by which an answer comes in
 * @param closeAfterDays so many days after its article's date a discussion closes by itself
 * @param trust names, and accounts as {@link Account} writes them, whose words go through at once
 */
public record Conversation(
        CommentsState state,
        Optional<String> invitation,
        Ways ways,
        Optional<Integer> closeAfterDays,
        List<String> trust) {

    /** What holds where the site says nothing. */
    public static final Conversation USUAL =
            new Conversation(CommentsState.OPEN, Optional.empty(), Ways.NONE, Optional.empty(), List.of());
}
