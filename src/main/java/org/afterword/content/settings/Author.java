package org.afterword.content.settings;

import java.util.List;
import java.util.Optional;

/**
 * One of the site's own authors.
 *
 * @param key how files refer to the author
 * @param url the author's page on the web, {@code http} or {@code https}
 * @param accounts the author's own elsewhere, as {@link Account} writes them: who answers from one of them is the author
 */
public record Author(String key, String name, Optional<String> url, Optional<String> bio, List<String> accounts) {}
