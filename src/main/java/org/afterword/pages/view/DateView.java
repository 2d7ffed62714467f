package org.afterword.pages.view;

/**
 * A date.
 *
 * @param iso for HTML's {@code datetime}
 * @param text as the page's language writes it
 */
public record DateView(String iso, String text) {}
