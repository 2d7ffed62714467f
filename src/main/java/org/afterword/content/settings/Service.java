package org.afterword.content.settings;

/** Who takes what a form sends; each wants some fields of its own. */
public enum Service {
    /** Anyone: Afterword's own receiver, or a program of the author's. */
    PLAIN,
    /** Netlify Forms, for a site that Netlify hosts. */
    NETLIFY,
    /** Formspree. */
    FORMSPREE
}
