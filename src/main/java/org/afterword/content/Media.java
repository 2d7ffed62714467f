package org.afterword.content;

import java.nio.file.Path;

/**
 * A file that is copied as it is.
 *
 * @param path its address from the site's root, with a leading slash
 * @param file where it lies
 * @param name the file as a person would name it from the site's folder
 */
public record Media(String path, Path file, String name) {}
