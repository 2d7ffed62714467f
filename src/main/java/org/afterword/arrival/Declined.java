package org.afterword.arrival;

import org.afterword.importer.record.Line;

/**
 * Something that is refused before it is looked at: it cannot be read, or it must not be kept.
 *
 * @param id the source's name for it; empty where it has none
 * @param reason in words that say nothing of its content, such as {@code it fills the field that only programs see}
 */
public record Declined(Line line, String id, String reason) implements Arrived {}
