package org.afterword.importer.record;

/**
 * Where something is now, as the user says it.
 *
 * @param now a path on the site, with or without a leading slash
 * @param line where the user says so
 */
public record ListedAddress(String now, Line line) {}
