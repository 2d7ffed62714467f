package org.afterword.pages.parts;

import java.util.List;
import org.afterword.base.Html;

/** Writes what a page lets a browser load and send, as its Content-Security-Policy (CSP 3) says it: as little as can be. */
final class PagePolicy {
    /** The site itself. */
    static final String SELF = "'self'";

    private static final String REST =
            "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; base-uri 'none'; form-action ";

    private PagePolicy() {}

    /**
     * The directives. They are safe to print as they are: an origin has letters, digits and {@code :/.-} alone.
     *
     * @param formOrigins where a form of the page's own sends to
     */
    static Html of(List<String> formOrigins) {
        return new Html(REST + (formOrigins.isEmpty() ? "'none'" : String.join(" ", formOrigins)));
    }
}
