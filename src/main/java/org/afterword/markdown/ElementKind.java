package org.afterword.markdown;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What HTML says of an element: whether it must be closed (HTML §13.1.2), or whether there is one at all. */
enum ElementKind {
    /** Left open, it takes in what follows. */
    CLOSED,
    /** It has nothing in it, or HTML closes it by itself. */
    ALONE,
    /** It belongs to a whole page, not to what stands within one. */
    OF_PAGE,
    /** It says how something is drawn or reckoned in a language of its own, whose elements are not known here. */
    OTHER_LANGUAGE,
    /** A name that everyone may make up: it has a hyphen or a colon. */
    MADE_UP,
    /** There is none of this name. */
    UNKNOWN;

    private static final Map<String, ElementKind> BY_NAME = new HashMap<>();

    static {
        put(
                CLOSED,
                "a abbr acronym address applet article aside audio b bdi bdo big blink blockquote button canvas center cite"
                        + " code data datalist del details dfn dialog dir div dl em fieldset figcaption figure font footer"
                        + " form h1 h2 h3 h4 h5 h6 header hgroup i iframe ins kbd label legend main map mark marquee menu"
                        + " meter nav nobr noframes noscript object ol output picture pre progress q rb rtc ruby s samp"
                        + " script search section select slot small span strike strong style sub summary sup table template"
                        + " textarea time title tt u ul var video");
        put(
                ALONE,
                "area base basefont bgsound br caption col colgroup dd dt embed frame frameset hr image img input isindex"
                        + " keygen li link listing menuitem meta optgroup option p param plaintext rp rt selectedcontent"
                        + " source spacer tbody td tfoot th thead tr track wbr xmp");
        put(OF_PAGE, "html head body");
        put(OTHER_LANGUAGE, "svg math");
    }

    private static void put(ElementKind kind, String names) {
        for (var name : names.split(" ")) {
            BY_NAME.put(name, kind);
        }
    }

    /** @param name in any case */
    static ElementKind of(String name) {
        var known = BY_NAME.get(name);
        known = known == null ? BY_NAME.get(name.toLowerCase(Locale.ROOT)) : known;
        boolean madeUp = known == null && (name.indexOf('-') >= 0 || name.indexOf(':') >= 0);
        return known != null ? known : madeUp ? MADE_UP : UNKNOWN;
    }

    /** The names that there are. */
    static Collection<String> names() {
        return BY_NAME.keySet();
    }

    /** Behind the name that begins at a place of a text. */
    static int endOfName(String text, int start) {
        int end = start;
        while (end < text.length() && isOfName(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == ':' || c == '_';
    }
}
