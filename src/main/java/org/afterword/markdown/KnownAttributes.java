package org.afterword.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.afterword.base.problem.Nearest;

/** The attributes of HTML whose names and values are often mistyped, and which browsers then pass over without a word. */
public final class KnownAttributes {
    /** Those that people type most; a name that is none of these is a mistake only where one slip makes it of one. */
    private static final Set<String> OFTEN = Set.of(
            "alt",
            "autoplay",
            "class",
            "colspan",
            "controls",
            "datetime",
            "height",
            "href",
            "loading",
            "poster",
            "rowspan",
            "src",
            "srcset",
            "style",
            "target",
            "title",
            "width");

    /** Those that there are besides, as far as people type them. */
    private static final Set<String> ALSO =
            Set.of(("abbr accept action align allow allowfullscreen as async autocomplete"
                            + " autofocus axis bgcolor border cellpadding cellspacing char charset checked cite clear code color cols"
                            + " compact content coords crossorigin data decoding default defer dir disabled download draggable enctype"
                            + " face fetchpriority for form frame frameborder headers hidden high hreflang hspace id inert inputmode"
                            + " is ismap itemid itemprop itemref itemscope itemtype kind label lang language link list loop low"
                            + " marginheight marginwidth max maxlength media method min minlength multiple muted name noshade"
                            + " nowrap open optimum part pattern ping placeholder playsinline preload property readonly referrerpolicy"
                            + " rel required rev reversed role rows rules sandbox scope scrolling selected shape size sizes slot span"
                            + " spellcheck srcdoc srclang start step summary tabindex text translate type usemap valign value vspace"
                            + " wrap xmlns")
                    .split(" "));

    private static final Set<String> PICKY =
            Set.of("width", "height", "loading", "dir", "target", "lang", "class", "id", "srcset");
    private static final Set<String> SIZED = Set.of("img", "video", "iframe", "canvas", "embed");
    private static final String PIXELS = "write a number of pixels, or take it out";
    private static final Pattern LETTERS = Pattern.compile("[a-z]{3,}");
    private static final Pattern WITH_UNIT = Pattern.compile("\\s*(\\d+)(?:\\.\\d+)?\\s*(?:px|r?em|pt|vw|vh)\\s*;?");
    private static final Pattern WHEN = Pattern.compile("\\d+[wh](?:\\s+\\d+[wh])?|(?:\\d*+\\.)?\\d++(?:e\\d+)?x");
    private static final Pattern LANGUAGE = Pattern.compile("(?:[A-Za-z]{2,3}|[iIxX])(?:-[A-Za-z0-9]{1,8})*+");

    private KnownAttributes() {}

    /** The name that was most likely meant by one that HTML does not have; empty where it may be right. */
    public static Optional<String> meant(String name) {
        return OFTEN.contains(name)
                        || ALSO.contains(name)
                        || !LETTERS.matcher(name).matches()
                ? Optional.empty()
                : Nearest.slip(name, OFTEN).filter(near -> near.length() > 4 || isSwapped(name, near));
    }

    /** Whether an attribute has values of which some are wrong. */
    static boolean isPicky(String name) {
        return PICKY.contains(name);
    }

    /** What to do about a value that browsers pass over, or take for another one; empty where it may be right. */
    public static Optional<String> cure(String element, String name, String value) {
        return switch (name) {
            case "width", "height" -> SIZED.contains(element) ? size(name, value) : Optional.empty();
            case "loading" -> oneOf(value, "write loading=\"lazy\", or take it out", "lazy", "eager", "");
            case "dir" -> oneOf(value, "write ltr, rtl or auto", "ltr", "rtl", "auto", "");
            case "target" ->
                value.equalsIgnoreCase("blank")
                        ? Optional.of("write target=\"_blank\", or take it out")
                        : Optional.empty();
            case "lang" ->
                value.isEmpty() || LANGUAGE.matcher(value).matches()
                        ? Optional.empty()
                        : Optional.of("write a language tag such as en or pt-BR");
            case "class" -> value.startsWith(".") ? Optional.of("take the dot out") : Optional.empty();
            case "id" -> value.startsWith("#") ? Optional.of("take the # out") : Optional.empty();
            case "srcset" -> candidates(value);
            default -> Optional.empty();
        };
    }

    private static Optional<String> size(String name, String value) {
        var unit = WITH_UNIT.matcher(value);
        if (unit.matches()) {
            return Optional.of(
                    value.contains("px")
                            ? "write the number of pixels alone: " + name + "=\"" + unit.group(1) + "\""
                            : PIXELS);
        }
        return value.equals("auto") ? Optional.of(PIXELS) : Optional.empty();
    }

    private static Optional<String> candidates(String value) {
        for (var candidate : SourceSet.of(value)) {
            if (!candidate.when().isEmpty() && !WHEN.matcher(candidate.when()).matches()) {
                return Optional.of(
                        "write behind each address how wide it is, such as 800w, or for which screens, such as 2x");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> oneOf(String value, String cure, String... known) {
        return Set.of(known).contains(value.toLowerCase(Locale.ROOT)) ? Optional.empty() : Optional.of(cure);
    }

    private static boolean isSwapped(String name, String near) {
        return name.length() == near.length()
                && name.chars()
                        .sorted()
                        .boxed()
                        .toList()
                        .equals(near.chars().sorted().boxed().toList());
    }
}
