package org.afterword.listen;

/** What became of an arrival when it was taken. */
enum Taken {
    HELD,
    THROUGH,
    KNOWN,
    REFUSED,
    /** As many wait as may. */
    FULL,
    /** It could not be written. */
    UNWRITTEN
}
