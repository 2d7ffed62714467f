package org.afterword.content.settings;

import java.util.ArrayList;
import java.util.List;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.markdown.Need;

/** Says what a page's policy forbids, what readers see of it, and the setting that would allow it, if there is one. */
final class PolicyMessages {
    private static final int MOST_NAMED = 3;

    private PolicyMessages() {}

    /**
     * @param origin what is needed first, {@code self}, or a scheme that has no origin
     * @param unnamed all that could be named for this kind of thing and are not, in the order of the text
     */
    static Problem problem(Need need, String origin, List<String> unnamed, Position place) {
        var from = origin.equals(Policy.SELF) ? "the site itself" : origin;
        return switch (need.kind()) {
            case FRAME ->
                Problem.warning(
                        "policy/frame",
                        place,
                        "no page shows a frame of " + from + ", so readers see an empty box",
                        allow("frames", origin, unnamed, "or link to it"));
            case MEDIA ->
                Problem.warning(
                        "policy/media",
                        place,
                        "no page plays media from " + from + ", so readers hear and see nothing",
                        allow("media", origin, unnamed, "or put the file beside the article"));
            case IMAGE ->
                Problem.warning(
                        "policy/image",
                        place,
                        "no page shows pictures from " + from + ", so readers see none",
                        allow("images", origin, unnamed, "or put the file beside the article"));
            case FONT ->
                Problem.warning(
                        "policy/font",
                        place,
                        "no page loads fonts from " + from + ", so readers see another",
                        allow("fonts", origin, unnamed, "or do without it"));
            case FORM ->
                Problem.warning(
                        "policy/form",
                        place,
                        "no page sends a form to " + from + ", so its button does nothing",
                        allow("forms", origin, unnamed, "or give an address to write to"));
            case OBJECT ->
                Problem.warning(
                        "policy/object",
                        place,
                        "no page loads what stands in '" + need.written() + "', so readers see an empty box",
                        "no setting allows it: show it in an 'iframe', or link to the file");
            case SCRIPT ->
                Problem.warning(
                        "policy/script",
                        place,
                        script(need.written()),
                        "no setting allows it: write down what it would show, link to a page that does it, or show that page"
                                + " in an 'iframe'");
            case STYLE ->
                Problem.warning(
                        "policy/style",
                        place,
                        need.address().isEmpty()
                                ? "no page takes styles from its text, so this 'style' has no effect"
                                : "no page loads styles from " + from + ", so they have no effect",
                        "no setting allows it: "
                                + (need.address().isEmpty()
                                        ? "give the element a class, and put its style into templates/style.css"
                                        : "copy them into templates/style.css"));
        };
    }

    /** @param player where a frame shows the film whose page is asked for */
    static Problem page(String player, Position place) {
        return Problem.warning(
                "policy/frame",
                place,
                "this page lets no other page show it, so readers see an empty box",
                "write " + player + ", or link to the page in a paragraph of its own");
    }

    private static String script(String written) {
        return switch (written) {
            case "script" -> "no page runs a script, so this one does nothing";
            case "javascript:" -> "no page runs a script, so this address leads nowhere";
            default -> "no page runs a script, so this '" + written + "' does nothing";
        };
    }

    private static String allow(String field, String origin, List<String> unnamed, String otherwise) {
        if (!canBeNamed(origin)) {
            return "no setting allows it: put what it holds in a file of the site";
        }
        var named = new ArrayList<>(unnamed);
        named.removeIf(one -> !canBeNamed(one));
        var shown = String.join(", ", named.subList(0, Math.min(MOST_NAMED, named.size())));
        var setting = named.isEmpty()
                ? ""
                : "add '" + field + ": [" + shown + (named.size() > MOST_NAMED ? ", …" : "")
                        + "]' under 'policy' in site.yaml, ";
        boolean insecure = !PolicyReader.secure(origin).equals(origin);
        return (insecure ? "write it with https, " + (named.isEmpty() ? "" : "and ") : "") + setting + otherwise;
    }

    private static boolean canBeNamed(String origin) {
        return origin.equals(Policy.SELF) || origin.contains("//") && !origin.endsWith("//");
    }
}
