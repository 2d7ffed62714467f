package org.afterword.base;

import java.util.regex.Pattern;

/** Judges whether a text only keeps a place for one that is yet to be written. */
public final class Placeholder {
    private static final Pattern WORDS =
            Pattern.compile("(?i:todo|tbd|fixme|lorem ipsum.*)|XXX+|\\.{3}|…|(?:TODO|FIXME)\\b.*", Pattern.DOTALL);

    private Placeholder() {}

    public static boolean is(String text) {
        return WORDS.matcher(text.strip()).matches();
    }
}
