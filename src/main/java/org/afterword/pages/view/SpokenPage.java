package org.afterword.pages.view;

/** A view of what is in a language: its words and its dates are. */
public interface SpokenPage {
    /** What it says of the site, with the language. */
    SiteView site();
}
