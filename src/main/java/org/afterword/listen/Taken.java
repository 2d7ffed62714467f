package org.afterword.listen;

/** What became of an arrival when it was taken. */
enum Taken {
    /** It waits, or what waited was withdrawn. */
    HELD,
    KNOWN,
    REFUSED,
    /** As many wait as may. */
    FULL,
    /** It could not be written. */
    UNWRITTEN
}
