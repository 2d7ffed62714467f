package org.afterword.template;

import java.util.Map;

/** A group whose names are all known, so that a misspelt one is an error; what is in them is an author's own. */
public record Named(Map<String, Object> values) {}
