package org.afterword.picture;

/** What is wrong with a picture, as far as its author should know. */
public enum Flaw {
    /** What its name says is a picture is none. */
    NO_PICTURE,
    /** It ends too early, or what is in it cannot be made out. */
    BROKEN,
    /** It has more pixels than anybody can show. */
    TOO_LARGE,
    /** Its colours are for printers. */
    FOR_PRINT,
    /** What it says of its colours cannot be made out. */
    PROFILE,
    /** It tells where it was taken. */
    PLACE,
    /** It has not a byte. */
    EMPTY,
    /** What its name says is a drawing is none. */
    NO_DRAWING,
    /** It only says where another program keeps the picture. */
    POINTER
}
