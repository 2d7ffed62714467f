package org.afterword.base;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges whether a text only keeps a place for one that is yet to be written. */
public final class Placeholder {
    private static final Pattern WORDS = Pattern.compile(
            "(?i:todo|tbd|fixme|lorem ipsum.*)|XXX+|\\.{3}|…|(?:TODO|FIXME)\\b.*|\\{\\{.*}}"
                    + "|(?i:my new hugo site|your awesome title|just another wordpress site)",
            Pattern.DOTALL);
    private static final Set<String> SWITCHES = Set.of("true", "false", "yes", "no", "on", "off", "none", "nothing");

    private Placeholder() {}

    /** Whether a text was to say that something is there or not, where its words belong. */
    public static boolean isSwitch(String text) {
        return SWITCHES.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    public static boolean is(String text) {
        return WORDS.matcher(text.strip()).matches();
    }
}
