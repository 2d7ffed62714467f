package org.afterword.listen;

import java.time.Duration;

/**
 * What is taken at most.
 *
 * @param text bytes of an answer's words
 * @param header bytes of a request's header
 * @param fields of a form
 * @param time for a client to send a request
 * @param connections at once; further ones wait in the system
 * @param requests that are whole and wait for their turn
 * @param posts from one client in a minute, as many at once; 0 for any number
 * @param clients whose posts are counted at once; of more, the one that was quiet the longest is forgotten
 * @param arrivals that wait for the author
 */
public record Bounds(
        int text,
        int header,
        int fields,
        Duration time,
        int connections,
        int requests,
        int posts,
        int clients,
        int arrivals) {

    /** Enough for a blog that many talk about at once. */
    public static final Bounds USUAL =
            new Bounds(64 << 10, 8 << 10, 50, Duration.ofSeconds(20), 256, 500, 10, 50_000, 10_000);

    private static final int BESIDE = 16 << 10;
    private static final int ENCODED = 3;

    /** Bytes of a request's body: a form may need three for one, and there are further fields beside the words. */
    int body() {
        return ENCODED * text + BESIDE;
    }
}
