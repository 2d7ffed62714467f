package org.afterword.content.settings;

import java.util.List;
import org.afterword.content.address.WebOrigin;

/**
 * What pages may load, show and send besides the site's own styles, pictures and media: each a list of origins such as
 * {@code https://example.org}, of {@code https://*.example.org} for the subdomains of one, and of {@link #SELF}.
 */
public record Policy(
        List<String> frames, List<String> media, List<String> fonts, List<String> images, List<String> forms) {

    /** The site itself. */
    public static final String SELF = "self";

    /** Nothing besides. */
    public static final Policy NARROWEST = new Policy(List.of(), List.of(), List.of(), List.of(), List.of());

    public boolean isNarrowest() {
        return equals(NARROWEST);
    }

    /** Whether one of the named origins is, or stands for, this one. */
    static boolean allows(List<String> named, String origin) {
        for (var one : named) {
            if (WebOrigin.stands(one, origin)) {
                return true;
            }
        }
        return false;
    }
}
