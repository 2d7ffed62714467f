package org.afterword.content.article;

import java.util.Optional;

/**
 * A file of sound or film that goes with an article, as feeds hand it on to who subscribes (RFC 4287 §4.2.7.2, RSS 2.0).
 *
 * @param address a path on this site, or the whole address of a file elsewhere
 * @param type its media type, which begins with {@code audio/} or {@code video/}
 * @param length in bytes, as the author tells it of a file elsewhere; empty for a file of this site
 * @param seconds how long it plays, where the author says so
 * @param title what it is called, where not as its file
 * @param episode its number among the episodes of a podcast, or of its season
 * @param explicit whether it is for adults alone, where it is otherwise than the site's podcast
 */
public record Enclosure(
        String address,
        String type,
        Optional<Long> length,
        Optional<Integer> seconds,
        Optional<String> title,
        Optional<Integer> episode,
        Optional<Integer> season,
        Optional<Boolean> explicit) {

    /** Whether it is a file of this site. */
    public boolean isOwn() {
        return address.startsWith("/");
    }

    /** Whether there is something to see. */
    public boolean isFilm() {
        return type.startsWith("video/");
    }

    /** The name of its file. */
    public String name() {
        var path = SoundType.path(address);
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
