package org.afterword.pages;

/**
 * All that a page is made from. It is a record, and the view is made from its components and nothing else: so a page whose
 * inputs have the fingerprints of last time is the page of last time, and its view need not be made to know that. A component
 * that is large knows its fingerprint beforehand ({@link org.afterword.base.Fingerprinted}).
 */
public interface Inputs {

    /** The view for the page's template. */
    Record view();
}
