package org.afterword.content.thread;

import java.util.List;

/**
 * The comments of one article in the order in which they are read: each before its replies, replies in the order of the
 * file. A list rather than nodes within nodes, so that a chain of any depth is walked without recursion.
 */
public record Discussion(List<Entry> entries) {
    public static final Discussion EMPTY = new Discussion(List.of());

    /**
     * A comment in its place.
     *
     * @param depth 1 at the top
     * @param parent the index of the comment that it answers; -1 at the top
     * @param replies how many comments stand under it, at any depth
     */
    public record Entry(Comment comment, int depth, int parent, int replies) {}
}
