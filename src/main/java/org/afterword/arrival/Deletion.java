package org.afterword.arrival;

import java.util.List;
import java.util.Optional;
import org.afterword.importer.record.Line;

/**
 * Tells that a comment was deleted where it came from: an explicit notice, never a mere absence.
 *
 * @param id the source's name for the comment
 * @param link the address of the original
 * @param target where it stood, as far as that is told
 * @param parent the source's name for what it answered
 */
public record Deletion(
        Line line, String system, Optional<String> id, Optional<String> link, Target target, Optional<String> parent)
        implements Arrived {

    /** A notice that tells no more than what is gone. */
    public Deletion(Line line, String system, Optional<String> id, Optional<String> link) {
        this(line, system, id, link, new Target(List.of(), List.of(), ""), Optional.empty());
    }
}
