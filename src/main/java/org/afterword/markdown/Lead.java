package org.afterword.markdown;

/**
 * A link or a picture in a text.
 *
 * @param address as it is meant, without what only escapes
 * @param words of the link; what the picture shows, in words
 * @param start where its address stands; where it begins itself, if its address stands elsewhere
 * @param end behind that, and at least one further
 */
public record Lead(Kind kind, String address, String words, int start, int end) {

    /** What is there for a reader. */
    public enum Kind {
        LINK,
        PICTURE,
        /** A film, a sound, or a page in a frame. */
        MEDIA
    }

    /** The same where it was written. */
    Lead at(Shortcoded.Range place) {
        return new Lead(kind, address, words, place.start(), Math.max(place.end(), place.start() + 1));
    }
}
