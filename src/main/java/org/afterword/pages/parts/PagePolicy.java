package org.afterword.pages.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.afterword.base.Html;
import org.afterword.content.settings.Policy;

/**
 * Writes what a page lets a browser load, run and send, as its Content-Security-Policy (CSP 3) says it. It is as narrow as
 * the settings allow: a site that names nothing has the same few words on every page.
 */
final class PagePolicy {
    private static final String SELF = "'self'";

    private PagePolicy() {}

    /**
     * The directives, in one order. They are safe to print as they are: the origins hold letters, digits and
     * {@code :/.*-} alone.
     *
     * @param formOrigins where a form of the page's own sends to
     */
    static Html of(Policy policy, Collection<String> formOrigins) {
        var forms = new LinkedHashSet<>(policy.forms());
        forms.addAll(formOrigins);
        var text = new StringBuilder("default-src 'none'; style-src 'self'");
        text.append("; img-src 'self'").append(others(policy.images()));
        text.append("; media-src 'self'").append(others(policy.media()));
        append(text, "font-src", policy.fonts());
        append(text, "frame-src", policy.frames());
        text.append("; base-uri 'none'; form-action");
        return new Html(
                text.append(forms.isEmpty() ? " 'none'" : sources(forms)).toString());
    }

    /** The same for the page that runs the site's own script, which asks for pieces of the index. */
    static Html ofSearch(Policy policy) {
        return ofSearch(policy, List.of());
    }

    private static Html ofSearch(Policy policy, Collection<String> formOrigins) {
        return new Html(of(policy, formOrigins).markup() + "; script-src 'self'; connect-src 'self'");
    }

    /**
     * What no page of the site goes beyond, for a host that says it of all files at once; a page's own may be narrower. A
     * drawing (SVG) may have styles and pictures within it, and some browsers hold it to this where a page shows it.
     */
    static String widest(Policy policy, Collection<String> formOrigins, boolean search) {
        var pages = (search ? ofSearch(policy, formOrigins) : of(policy, formOrigins)).markup();
        return pages.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
                        .replace("img-src 'self'", "img-src 'self' data:")
                + "; frame-ancestors 'self'";
    }

    private static void append(StringBuilder text, String directive, List<String> origins) {
        if (!origins.isEmpty()) {
            text.append("; ").append(directive).append(sources(origins));
        }
    }

    private static String others(List<String> origins) {
        var others = new ArrayList<>(origins);
        others.remove(Policy.SELF);
        return sources(others);
    }

    private static String sources(Collection<String> origins) {
        var sources = new StringBuilder();
        for (var origin : origins) {
            sources.append(' ').append(origin.equals(Policy.SELF) ? SELF : origin);
        }
        return sources.toString();
    }
}
