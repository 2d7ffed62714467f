package org.afterword.pages.view;

/**
 * A piece of the index that the search page fetches.
 *
 * @param content lists, maps and texts, to be printed as JSON
 */
public record PieceView(Object content) {}
