package org.afterword.pages.parts;

import org.afterword.content.settings.Language;

/**
 * A page that says in a language what others say in theirs.
 *
 * @param name of the language, in it
 */
public record Translated(Language language, String name, String path) {}
