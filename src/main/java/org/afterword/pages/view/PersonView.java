package org.afterword.pages.view;

import java.util.Optional;

/**
 * Someone who writes.
 *
 * @param url where the name leads: to {@code page}, or to an address of the person's own
 * @param page the page of this site about one of its authors
 * @param initials one or two characters that stand for the name
 * @param hue one of twelve colours, 0 to 11, that goes with the name
 */
public record PersonView(String name, Optional<String> url, Optional<String> page, String initials, int hue) {}
