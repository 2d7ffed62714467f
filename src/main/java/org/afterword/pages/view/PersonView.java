package org.afterword.pages.view;

import java.util.Optional;

/**
 * Someone who writes.
 *
 * @param initials one or two characters that stand for the name
 * @param hue one of twelve colours, 0 to 11, that goes with the name
 */
public record PersonView(String name, Optional<String> url, String initials, int hue) {}
