package org.afterword.importer.folder.address;

import java.util.Locale;
import java.util.regex.Pattern;

/** How Eleventy makes addresses: of the place of a file, and of names by its filters. */
public final class EleventyParts {
    private static final Pattern DATED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}-(.*)");

    private EleventyParts() {}

    /** The address that a file has by its place alone, such as {@code /posts/one/}; {@code index} is its folder's own. */
    public static String address(String folder, String name) {
        var above = folder.replaceFirst("/$", "");
        boolean isFolder = name.equals("index")
                || above.substring(above.lastIndexOf('/') + 1).equals(name);
        return Permalink.sound(above + "/" + (isFolder ? "" : name + "/"));
    }

    /** A name without the date that it may begin with. */
    public static String undated(String name) {
        var dated = DATED.matcher(name);
        return dated.find() ? dated.group(1) : name;
    }

    /** What the filter {@code slugify} makes of a name. */
    public static String slugify(String name) {
        return Unaccented.of(german(name).replace("&", " and "))
                .toLowerCase(Locale.ROOT)
                .replaceAll("([a-z\\d]+)'([ts])(\\s|$)", "$1$2$3")
                .replaceAll("[^a-z\\d]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** What the older filter {@code slug} makes of a name. */
    public static String slug(String name) {
        return Unaccented.of(name.replace("&", "and"))
                .replaceAll("[^\\w\\s$*+~.()'\"!\\-:@]+", "")
                .strip()
                .replaceAll("\\s+", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether a name has letters that these filters spell in ways of their own. */
    public static boolean isSpelt(String name) {
        return Unaccented.hasOthers(Unaccented.of(name));
    }

    private static String german(String name) {
        return name.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue");
    }
}
