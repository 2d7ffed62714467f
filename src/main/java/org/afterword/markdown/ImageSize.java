package org.afterword.markdown;

/**
 * The size of an image of the site's own.
 *
 * @param path from the content folder, with a leading slash
 * @param width in pixels
 * @param height in pixels
 */
public record ImageSize(String path, int width, int height) {}
