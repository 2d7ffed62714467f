package org.afterword.content.article;

import java.util.Optional;

/**
 * What is known of a file of sound or film without its author's telling.
 *
 * @param length in bytes
 * @param seconds how long it plays, where its head says so
 */
public record EnclosedFile(long length, Optional<Integer> seconds) {}
