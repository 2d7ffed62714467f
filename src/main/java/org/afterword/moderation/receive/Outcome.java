package org.afterword.moderation.receive;

import java.util.Optional;
import org.afterword.moderation.inbox.Waiting;

/** What becomes of something that arrived. */
public sealed interface Outcome {

    /**
     * It awaits the author's decision in its file.
     *
     * @param before the file in which it waited until now and which this takes the place of, often the same
     */
    record Held(Waiting waiting, Optional<String> before) implements Outcome {}

    /** It may stand in its thread at once, since the author trusts whoever wrote it. */
    record Through(Waiting waiting) implements Outcome {}

    /** It changes nothing. {@code why} says in words what is known of it. */
    record Known(String why) implements Outcome {}

    /** What waited in a file was deleted where it came from, and waits no more. */
    record Withdrawn(String file, String system, String id) implements Outcome {}

    /** It would be kept, but something is in its place that somebody has to move away, as {@code reason} says in words. */
    record Obstructed(String reason) implements Outcome {}

    /** It is not kept, for a reason in words. */
    record Refused(String reason) implements Outcome {}
}
