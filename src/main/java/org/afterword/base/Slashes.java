package org.afterword.base;

import java.util.regex.Pattern;

/** Takes slashes from the ends of paths and addresses, however many there are, in a time that grows with their number. */
public final class Slashes {
    private static final Pattern BEHIND = Pattern.compile("(?<!/)/+$");
    private static final Pattern AROUND = Pattern.compile("^/+|(?<!/)/+$");

    private Slashes() {}

    /** The path without those at its end. */
    public static String noneBehind(String path) {
        return BEHIND.matcher(path).replaceFirst("");
    }

    /** The path without those at both ends. */
    public static String noneAround(String path) {
        return AROUND.matcher(path).replaceAll("");
    }
}
