package org.afterword.arrival;

import java.util.Optional;
import org.afterword.importer.record.Line;

/**
 * Tells that a comment was deleted where it came from: an explicit notice, never a mere absence.
 *
 * @param id the source's name for the comment
 * @param link the address of the original
 */
public record Deletion(Line line, String system, Optional<String> id, Optional<String> link) implements Arrived {}
