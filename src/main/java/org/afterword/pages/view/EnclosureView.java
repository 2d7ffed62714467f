package org.afterword.pages.view;

import java.util.Optional;

/**
 * The sound or film that goes with an article.
 *
 * @param url as pages link to it; {@code absoluteUrl} is for who reads elsewhere
 * @param type its media type
 * @param film whether there is something to see
 * @param name what it is called: by its author, else as its file
 * @param title what its author calls it
 * @param length in bytes
 * @param seconds how long it plays; {@code clock} is the same for people, such as {@code 31:07}, and {@code period} for
 *     machines, such as {@code PT31M7S}
 * @param episode its number in a podcast, or in its {@code season}
 */
public record EnclosureView(
        String url,
        String absoluteUrl,
        String type,
        boolean film,
        String name,
        Optional<String> title,
        long length,
        Optional<Integer> seconds,
        Optional<String> clock,
        Optional<String> period,
        Optional<Integer> episode,
        Optional<Integer> season,
        Optional<Boolean> explicit) {}
