package org.afterword.importer.rich;

import java.util.Set;

/**
 * A text as HTML.
 *
 * @param leftOut the old system's names for what HTML alone cannot show, such as {@code signup}
 */
public record RichText(String html, Set<String> leftOut) {}
