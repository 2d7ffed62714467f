package org.afterword.importer.folder.generator;

/**
 * What a link needs to know of an article of Nikola's.
 *
 * @param address where it was served, without the path that the site lies under
 */
record NikolaPost(String title, String address) {}
