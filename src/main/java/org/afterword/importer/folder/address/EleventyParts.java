package org.afterword.importer.folder.address;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How Eleventy makes addresses: of the place of a file, and of names by its filters. */
public final class EleventyParts {
    private static final Pattern DATED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}-(.*)");

    /** Signs above and below letters, also those that stand alone. */
    private static final Pattern SIGNS =
            Pattern.compile("[\\p{Mn}^`\\u00A8\\u00AF\\u00B4\\u00B7\\u00B8\\u02B0-\\u02FF\\u0384\\u0385\\u30FC]+");

    private static final Pattern NOT_ALLOWED = Pattern.compile("[^\\w\\s$*+~.()'\"!\\-:@]+");

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

    /** What the filter {@code slugify} makes of a name, as {@code @sindresorhus/slugify} does; of some scripts nothing is left. */
    public static String slugify(String name) {
        var spelt = Slugify.ROWS.of(Normalizer.normalize(name, Normalizer.Form.NFC));
        return SIGNS.matcher(Normalizer.normalize(spelt, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("([a-z\\d])'([ts])(\\s|$)", "$1$2$3")
                .replaceAll("[^a-z\\d]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** What the older filter {@code slug} makes of a name, as the package {@code slugify} does. */
    public static String slug(String name) {
        var spelt = new StringBuilder();
        for (char letter : Normalizer.normalize(name, Normalizer.Form.NFC).toCharArray()) {
            var written = Slug.ROWS.of(letter).orElse(String.valueOf(letter));
            spelt.append(
                    written.equals("-") ? " " : NOT_ALLOWED.matcher(written).replaceAll(""));
        }
        return spelt.toString().strip().replaceAll("\\s+", "-").toLowerCase(Locale.ROOT);
    }

    /** Read once, and only where such a filter is met. */
    private static final class Slugify {
        private static final Spelling ROWS = Spelling.read("slugify.txt");
    }

    private static final class Slug {
        private static final Spelling ROWS = Spelling.read("slug.txt");
    }
}
