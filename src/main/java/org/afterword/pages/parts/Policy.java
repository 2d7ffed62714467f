package org.afterword.pages.parts;

import java.net.URI;
import java.util.Optional;
import org.afterword.content.settings.Form;

/** Writes a page's Content-Security-Policy (CSP Level 3): as narrow as what stands on the page allows. */
final class Policy {
    private static final String REST =
            "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; base-uri 'none'; form-action ";

    private Policy() {}

    /**
     * The policy of a page.
     *
     * @param form the form that the page has
     */
    static String of(Optional<Form> form) {
        return REST + form.map(Policy::target).orElse("'none'");
    }

    /**
     * The site itself, or the form's origin. From there a form comes back to the page of thanks, and some browsers hold
     * that to be a part of its way: so the site stands beside the origin.
     */
    private static String target(Form form) {
        if (form.action().startsWith("/")) {
            return "'self'";
        }
        var address = URI.create(form.action());
        return "'self' https://" + address.getRawAuthority();
    }
}
