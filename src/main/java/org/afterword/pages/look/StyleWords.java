package org.afterword.pages.look;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.afterword.base.problem.Nearest;
import org.afterword.markdown.KnownElements;

/** Words of style sheets that are known here well enough to see that one was misspelt: a single slip makes it of another. */
final class StyleWords {
    private static final Set<String> RULES = words(
            "media font-face import charset supports keyframes page layer container property namespace counter-style"
                    + " font-feature-values font-palette-values starting-style scope view-transition position-try");
    private static final Set<String> STATES = words(
            "active after any-link autofill backdrop before checked cue default defined dir disabled empty enabled first"
                    + " first-child first-letter first-line first-of-type focus focus-visible focus-within fullscreen has"
                    + " host hover in-range indeterminate invalid is lang last-child last-of-type left link marker modal"
                    + " not nth-child nth-last-child nth-last-of-type nth-of-type only-child only-of-type open optional"
                    + " out-of-range part placeholder placeholder-shown popover-open read-only read-write required right"
                    + " root scope selection slotted state target target-text user-invalid user-valid valid visited where");
    /** Elements of drawings and formulas. */
    private static final Set<String> DRAWN = words(
            "circle defs ellipse filter g image line marker mask path pattern polygon polyline rect stop symbol text tspan"
                    + " use view desc animate switch set mi mn mo ms mtext mspace mstyle mrow mfrac msqrt mroot msub msup mover"
                    + " munder mtable mtr mtd merror mpadded semantics annotation");

    private static final Map<String, Set<String>> VALUES = Map.of(
            "display",
            words("block inline inline-block flex inline-flex grid inline-grid none contents flow-root table table-cell"
                    + " table-row list-item inherit initial unset revert inline-table table-caption ruby"),
            "position",
            words("static relative absolute fixed sticky inherit initial unset revert"),
            "text-align",
            words("left right center justify start end match-parent inherit initial unset revert"),
            "font-weight",
            words("normal bold bolder lighter inherit initial unset revert"),
            "font-style",
            words("normal italic oblique inherit initial unset revert"),
            "float",
            words("left right none inline-start inline-end inherit initial unset revert"));

    private static final Set<String> WITH_COLOUR = words(
            "color background background-color border-color outline-color text-decoration-color accent-color caret-color"
                    + " column-rule-color fill stroke");

    /** The colours with a name (CSS Color 4, §6.1), and what may stand in their place. */
    private static final Set<String> COLOURS = words(
            "aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood"
                    + " cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan"
                    + " darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid"
                    + " darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet"
                    + " deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro"
                    + " ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki"
                    + " lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow"
                    + " lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray"
                    + " lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine"
                    + " mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen"
                    + " mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace"
                    + " olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred"
                    + " papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue"
                    + " saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey"
                    + " snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow"
                    + " yellowgreen transparent currentcolor inherit initial unset revert none auto canvas canvastext linktext"
                    + " field fieldtext highlight highlighttext mark marktext buttonface buttontext graytext accentcolor"
                    + " visitedtext activetext context-fill context-stroke revert-layer");

    private static final Pattern EDGE = Pattern.compile(
            "\\s*(?:border|outline|column-rule)(?:-[a-z-]+)?\\s*:\\s*[^\\s(),]+\\s+[a-z]+\\s+([a-z]{4,})\\s*");

    private static final Pattern RULE = Pattern.compile("\\s*@([a-z-]+)");
    private static final Pattern STATE = Pattern.compile("(?<![:(]):{1,2}([a-z-]+)");
    private static final Pattern ELEMENT =
            Pattern.compile("(?<![\\w.#:=\\[\\]\"'(\\\\-])([a-z][a-z0-9]+)(?![\\w(=\\]-])");
    private static final Pattern VALUE = Pattern.compile("\\s*([a-z-]+)\\s*:\\s*([a-z-]+)\\s*");

    /** A word, where it stands, and what it was most likely meant to be. */
    record Misspelt(String word, int start, String meant) {}

    private StyleWords() {}

    /** In what stands before a brace. */
    static Optional<Misspelt> before(String words) {
        var rule = RULE.matcher(words);
        if (rule.lookingAt()) {
            return find(rule.group(1), rule.start(1), RULES);
        }
        return first(STATE, words, STATES)
                .or(() -> words.indexOf('\\') >= 0 || words.indexOf('[') >= 0
                        ? Optional.empty()
                        : first(ELEMENT, words, KnownElements.names()));
    }

    /** In a property with its value. */
    static Optional<Misspelt> in(String words) {
        var value = VALUE.matcher(words);
        var edge = EDGE.matcher(words);
        if (edge.matches()) {
            return find(edge.group(1), edge.start(1), COLOURS);
        } else if (value.matches() && WITH_COLOUR.contains(value.group(1))) {
            return find(value.group(2), value.start(2), COLOURS);
        }
        return value.matches() && VALUES.containsKey(value.group(1))
                ? find(value.group(2), value.start(2), VALUES.get(value.group(1)))
                : Optional.empty();
    }

    private static Optional<Misspelt> first(Pattern pattern, String words, Collection<String> known) {
        return pattern.matcher(words)
                .results()
                .flatMap(one -> find(one.group(1), one.start(1), known).stream())
                .findFirst();
    }

    private static Optional<Misspelt> find(String word, int start, Collection<String> known) {
        boolean isRight = known.contains(word)
                || word.startsWith("-")
                || List.of("from", "to").contains(word)
                || DRAWN.contains(word);
        return isRight ? Optional.empty() : Nearest.slip(word, known).map(near -> new Misspelt(word, start, near));
    }

    private static Set<String> words(String text) {
        return Set.of(text.split(" "));
    }
}
