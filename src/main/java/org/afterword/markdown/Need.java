package org.afterword.markdown;

import java.util.Optional;

/**
 * Something that a text asks a reader's browser to load, to run or to send.
 *
 * @param written what stands in the text for it: an element's name, an attribute's, or {@code javascript:}
 * @param address where it is loaded from or sent to; a path on the site, or empty where there is none
 * @param start where the text says so
 * @param end behind that, and at least one further
 */
public record Need(Kind kind, String written, String address, int start, int end) {

    /** What is asked for. */
    public enum Kind {
        FRAME,
        MEDIA,
        IMAGE,
        FONT,
        FORM,
        OBJECT,
        SCRIPT,
        STYLE
    }

    /** Where a frame would show the film whose page it wants, since that page lets no other show it; empty for all else. */
    public Optional<String> player() {
        return kind == Kind.FRAME ? Film.player(address) : Optional.empty();
    }

    /** The same in a text in which it stands elsewhere. */
    Need at(int otherStart, int otherEnd) {
        return new Need(kind, written, address, otherStart, Math.max(otherEnd, otherStart + 1));
    }
}
