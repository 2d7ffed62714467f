package org.afterword.content.settings;

import java.util.Optional;

/**
 * The ways by which a reader's answer comes in; a page offers those that the site names.
 *
 * @param mail an e-mail address
 * @param github {@code owner/repository}, whose issues take answers
 * @param webmention the address that takes webmentions, {@code https} or a path on the site
 */
public record Ways(Optional<Form> form, Optional<String> mail, Optional<String> github, Optional<String> webmention) {

    /** No way at all. */
    public static final Ways NONE = new Ways(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isEmpty() {
        return equals(NONE);
    }
}
