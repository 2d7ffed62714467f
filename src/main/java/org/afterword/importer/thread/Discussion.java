package org.afterword.importer.thread;

/**
 * The comments to one article, and the files that those will be in that are published and those that are held.
 *
 * @param moved whether some of them are here under other numbers
 */
record Discussion(ThreadMerge thread, ThreadMerge inbox, Conversation conversation, boolean moved) {}
