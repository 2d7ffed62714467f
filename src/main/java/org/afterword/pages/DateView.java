package org.afterword.pages;

/**
 * A date.
 *
 * @param iso for HTML's {@code datetime}
 * @param text as the site's language writes it
 */
record DateView(String iso, String text) {}
