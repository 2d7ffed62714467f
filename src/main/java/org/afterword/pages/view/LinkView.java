package org.afterword.pages.view;

import java.util.Optional;

/**
 * A title that leads to a page of the site.
 *
 * @param spoken how it is written, where not as the page is
 */
public record LinkView(String title, String url, Optional<SpokenView> spoken) {}
