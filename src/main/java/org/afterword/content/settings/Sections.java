package org.afterword.content.settings;

import java.util.Map;

/**
 * Which folders have a list of what lies in them.
 *
 * @param titles what the lists are called that the site names, by the folders' paths, such as {@code /trip/}
 * @param all whether every other folder has one, too
 */
public record Sections(Map<String, String> titles, boolean all) {

    /** None. */
    public static final Sections NONE = new Sections(Map.of(), false);
}
