package org.afterword.content.memory;

import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.content.folder.Stamp;

/**
 * What is remembered of a file that is copied.
 *
 * @param picture what is known of it as a picture, if it is one
 * @param played what is known of it as a sound or a film: how many seconds it plays, {@link #NOBODY_KNOWS}, or
 *     {@link #UNPLAYED}, where nobody asked yet
 */
public record KnownMedia(Stamp stamp, Fingerprint content, KnownPicture picture, int played) {
    public static final int NOBODY_KNOWS = 0;
    public static final int UNPLAYED = -1;

    /** Of a file of which nothing is known but its bytes. */
    public KnownMedia(Stamp stamp, Fingerprint content, Fingerprint recipe) {
        this(stamp, content, KnownPicture.unknown(recipe), UNPLAYED);
    }

    /** The same bytes at another time. */
    public KnownMedia at(Stamp now) {
        return new KnownMedia(now, content, picture, played);
    }

    public KnownMedia with(KnownPicture seen) {
        return new KnownMedia(stamp, content, seen, played);
    }

    public KnownMedia playing(int seconds) {
        return new KnownMedia(stamp, content, picture, seconds);
    }
}
