package org.afterword.content.media;

import java.nio.file.Path;
import org.afterword.base.fingerprint.Fingerprint;

/**
 * A file that is copied as it is.
 *
 * @param path its address from the site's root, with a leading slash
 * @param file where it lies
 * @param name the file as a person would name it from the site's folder
 * @param content stands for its bytes
 */
public record Media(String path, Path file, String name, Fingerprint content) {}
