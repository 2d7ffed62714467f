package org.afterword.picture.title;

/**
 * The colours of a title's picture: those that the site's pages have in the light, each as {@code 0xRRGGBB}.
 *
 * @param paper what it stands on
 * @param ink of the title
 * @param quiet of the author's name
 * @param accent of the site's name
 */
public record Colours(int paper, int ink, int quiet, int accent) {
    private static final Colours USUAL = new Colours(0xfdfdfc, 0x1d2524, 0x59635f, 0x0b605a);

    /**
     * The colours that a style sheet gives its pages, by the properties {@code --paper}, {@code --ink}, {@code --quiet} and
     * {@code --accent}. What it does not write as {@code #rrggbb} or {@code #rgb} is as usual.
     */
    public static Colours of(String css) {
        return new Colours(
                colour(css, "--paper:", USUAL.paper),
                colour(css, "--ink:", USUAL.ink),
                colour(css, "--quiet:", USUAL.quiet),
                colour(css, "--accent:", USUAL.accent));
    }

    /** The first of its name: the dark comes after the light. */
    private static int colour(String css, String property, int usual) {
        int at = css.indexOf(property);
        int start = at < 0 ? -1 : css.indexOf('#', at);
        if (start < 0 || !css.substring(at + property.length(), start).isBlank()) {
            return usual;
        }
        int end = start + 1;
        while (end < css.length() && Character.digit(css.charAt(end), 16) >= 0) {
            end++;
        }
        var digits = css.substring(start + 1, end);
        if (digits.length() == 3) {
            digits = digits.replaceAll("(.)", "$1$1");
        }
        return digits.length() == 6 ? Integer.parseInt(digits, 16) : usual;
    }
}
