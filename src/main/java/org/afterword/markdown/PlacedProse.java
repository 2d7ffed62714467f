package org.afterword.markdown;

/**
 * {@link Prose} and the page that it stands on, so that what is read elsewhere can lead there.
 *
 * @param path of the page from the site's root, as it stands in an address
 */
public record PlacedProse(Prose prose, String path) {}
