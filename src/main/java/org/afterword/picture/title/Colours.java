package org.afterword.picture.title;

import java.util.regex.Pattern;

/**
 * The colours of a title's picture: those that the site's pages have in the light, each as {@code 0xRRGGBB}.
 *
 * @param paper what it stands on
 * @param ink of the title
 * @param quiet of the author's name
 * @param accent of the site's name
 */
public record Colours(int paper, int ink, int quiet, int accent) {
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(?:\\*/|\\z)");

    private static final Colours USUAL = new Colours(0xfdfdfc, 0x1d2524, 0x59635f, 0x0b605a);

    /**
     * The colours that a style sheet gives its pages, by the properties {@code --paper}, {@code --ink}, {@code --quiet} and
     * {@code --accent}. What it does not write as {@code #rrggbb} or {@code #rgb} is as usual.
     */
    public static Colours of(String css) {
        var rules = COMMENT.matcher(css).replaceAll(" ");
        return new Colours(
                colour(rules, "paper", USUAL.paper),
                colour(rules, "ink", USUAL.ink),
                colour(rules, "quiet", USUAL.quiet),
                colour(rules, "accent", USUAL.accent));
    }

    /** The first of its name: the dark comes after the light. */
    private static int colour(String css, String property, int usual) {
        var value = Pattern.compile("(?<![\\w-])--" + property + "\\s*:\\s*(?:#([0-9a-fA-F]*))?")
                .matcher(css);
        var digits = value.find() && value.group(1) != null ? value.group(1) : "";
        if (digits.length() == 3) {
            digits = digits.replaceAll("(.)", "$1$1");
        }
        return digits.length() == 6 ? Integer.parseInt(digits, 16) : usual;
    }
}
