package org.afterword.markdown;

import java.util.Locale;
import java.util.Set;

/**
 * Tells words from attributes in what looks like a tag: {@code if a<b and c>d} holds none. A bare word is an attribute only
 * if HTML has one of that name that needs no value; a word with a bare value only if HTML has one of that name at all.
 */
final class TagWords {
    private static final Set<String> WITHOUT_VALUE = Set.of(
            "async compact controls crossorigin defer disabled download hidden inert itemscope loop muted nomodule noshade"
                    .concat(" nowrap open playsinline readonly required reversed allowfullscreen autofocus autoplay")
                    .split(" "));
    private static final Set<String> WITH_VALUE =
            Set.of("abbr accesskey align alt bgcolor border charset cite class clear color cols colspan content coords"
                    .concat(" data datetime dir draggable face for frameborder headers height href hreflang hspace id")
                    .concat(" itemprop itemtype lang loading media method name noshade ping rel rev role rows rowspan")
                    .concat(" scope shape size sizes span spellcheck src srcset start style summary tabindex target")
                    .concat(" title translate type usemap valign value vspace width")
                    .split(" "));

    private TagWords() {}

    /** @param inside what stands behind a tag's name, up to its angle bracket */
    static boolean areProse(String inside) {
        int at = 0;
        while (true) {
            at = behindBlanks(inside, at);
            if (at >= inside.length()) {
                return false;
            }
            int end = at;
            while (end < inside.length() && " \t\r\n\f/=".indexOf(inside.charAt(end)) < 0) {
                end++;
            }
            var name = inside.substring(at, end).toLowerCase(Locale.ROOT);
            int sign = behindBlanks(inside, end);
            boolean valued = sign < inside.length() && inside.charAt(sign) == '=';
            int value = valued ? behindBlanks(inside, sign + 1) : end;
            boolean quoted = valued && value < inside.length() && "\"'".indexOf(inside.charAt(value)) >= 0;
            if (!quoted && !isAttribute(name, valued)) {
                return true;
            }
            at = valued ? behindValue(inside, value, quoted) : Math.max(end, at + 1);
        }
    }

    private static boolean isAttribute(String name, boolean valued) {
        return WITHOUT_VALUE.contains(name)
                || valued && (WITH_VALUE.contains(name) || name.indexOf('-') > 0 || name.startsWith("on"));
    }

    private static int behindBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '/')) {
            at++;
        }
        return at;
    }

    private static int behindValue(String text, int from, boolean quoted) {
        int at = quoted ? from + 1 : from;
        while (at < text.length() && (quoted ? text.charAt(at) != text.charAt(from) : text.charAt(at) > ' ')) {
            at++;
        }
        return quoted ? at + 1 : at;
    }
}
