package org.afterword.pages.view;

/**
 * How a text is written that is not written as the page around it is: what its {@code lang} and {@code dir} say.
 *
 * @param language a BCP 47 tag; empty where nobody knows it
 * @param direction {@code ltr} or {@code rtl}; {@code auto} where nobody knows it
 */
public record SpokenView(String language, String direction) {
    /** A text that nobody said anything of: a visitor's, or a name. */
    public static final SpokenView UNKNOWN = new SpokenView("", "auto");
}
