package org.afterword.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Tag;

/**
 * Makes words of what looks like a tag in another system's HTML and is none: a parser would take {@code List<String>} for
 * an element, and all behind an unclosed {@code <title>} for its content.
 */
public final class MentionedMarkup {
    private static final List<String> UNSEEN = List.of("script", "style");

    /** What swallows all that follows, up to its end tag (HTML §13.2.5). */
    private static final Set<String> SWALLOWING = Set.of(
            "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "plaintext", "template");

    /** What needs no end tag, or may have none (HTML §13.1.2.4). */
    private static final Set<String> OPEN = Set.of(
            "p",
            "li",
            "dt",
            "dd",
            "tr",
            "td",
            "th",
            "thead",
            "tbody",
            "tfoot",
            "colgroup",
            "option",
            "optgroup",
            "rt",
            "rp",
            "html",
            "head",
            "body",
            "br",
            "hr",
            "wbr",
            "col",
            "source",
            "param",
            "track");

    /** What is spoken of where nothing began that it is a part of. */
    private static final Map<String, Set<String>> PARTS = Map.of(
            "table", Set.of("tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "col"),
            "dl", Set.of("dt", "dd"),
            "select", Set.of("option", "optgroup"),
            "ruby", Set.of("rt", "rp"));

    /** What no list of elements has any more, and old pages do. */
    private static final Set<String> OLD = Set.of(
            "marquee",
            "blink",
            "nobr",
            "layer",
            "ilayer",
            "spacer",
            "keygen",
            "multicol",
            "bgsound",
            "isindex",
            "listing",
            "image",
            "rb",
            "rtc",
            "xml",
            "lj",
            "font",
            "center",
            "big",
            "tt",
            "strike",
            "acronym");

    private final String html;
    private final List<RawTag> tags;
    private final boolean author;
    private Map<String, Integer> firstStarts;
    private Map<String, Integer> lastEnds;

    private MentionedMarkup(String html, boolean author) {
        this.html = html;
        this.tags = RawTags.of(html);
        this.author = author;
    }

    /**
     * The same HTML with what is only mentioned as words.
     *
     * @param author whether an author wrote it, who may use any element
     */
    public static String asWords(String html, boolean author) {
        return html.indexOf('<') < 0 ? html : new MentionedMarkup(html, author).asWords();
    }

    /** How those kinds of parts of a visitor's HTML begin that are left out with all that is in them. */
    public static List<String> unseen(String html) {
        return !mayBeUnseen(html) || said(html).isEmpty() ? List.of() : said(asWords(html, false));
    }

    private static boolean mayBeUnseen(String html) {
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            if (html.startsWith("!", at + 1)) {
                return true;
            }
            for (var name : UNSEEN) {
                if (html.regionMatches(true, at + 1, name, 0, name.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> said(String html) {
        var lower = html.toLowerCase(Locale.ROOT);
        int note = lower.indexOf("<!--");
        var said = new ArrayList<String>();
        if (note >= 0 && lower.indexOf("-->", note) >= 0) {
            said.add("<!-- … -->");
        }
        UNSEEN.stream()
                .filter(name -> lower.contains("</" + name) && lower.contains("<" + name))
                .sorted()
                .forEach(name -> said.add("<" + name + ">"));
        return said;
    }

    private String asWords() {
        var written = new StringBuilder();
        int done = 0;
        int from = 0;
        for (int i = 0; i < tags.size(); i++) {
            var tag = tags.get(i);
            if (!isMarkup(i)) {
                continue;
            }
            int last = holdsItsOwn(tag) ? end(i) : i;
            if (html.indexOf('<', from) < tag.start()) {
                append(written, done, from, tag.start());
                done = tag.start();
            }
            from = tags.get(last).end();
            i = last;
        }
        if (html.indexOf('<', from) >= 0) {
            append(written, done, from, html.length());
            done = html.length();
        }
        return done == 0 ? html : written.append(html, done, html.length()).toString();
    }

    /** Appends markup as it is, and the words behind it so that no bracket in them opens anything. */
    private void append(StringBuilder written, int markup, int words, int end) {
        written.append(html, markup, words).append(html.substring(words, end).replace("<", "&lt;"));
    }

    /** Whether what is in an element is none of our business. */
    private static boolean holdsItsOwn(RawTag tag) {
        return tag.kind() == RawTag.Kind.OPENS
                && (SWALLOWING.contains(tag.name())
                        || tag.name().equals("svg")
                        || tag.name().equals("math"));
    }

    /** The tag that ends what begins here. */
    private int end(int start) {
        int i = start;
        while (tags.get(i).kind() != RawTag.Kind.CLOSES
                || !tags.get(i).name().equals(tags.get(start).name())) {
            i++;
        }
        return i;
    }

    private boolean isMarkup(int i) {
        var tag = tags.get(i);
        var name = tag.name();
        if (tag.kind() == RawTag.Kind.COMMENT) {
            return true;
        }
        if (tag.kind() == RawTag.Kind.OTHER) {
            return isCondition(tag) || html.startsWith("<?xml", tag.start());
        }
        if (tag.torn() || !author && tag.prose()) {
            return false;
        }
        boolean named = isElement(name);
        if (tag.kind() == RawTag.Kind.CLOSES) {
            return named && !SWALLOWING.contains(name) && (author || AllowList.allows(name) || isBegun(name, i));
        }
        if (holdsItsOwn(tag)) {
            boolean kept = author || UNSEEN.contains(name) || name.equals("iframe") && tag.attributes();
            return kept && isEnded(name, i);
        }
        return named && (author || tag.attributes() || mayStandAlone(name, i) || isEnded(name, i))
                || author && !named && (tag.attributes() || isEnded(name, i) && name.length() > 1);
    }

    /** As word processors write them around what one version of a browser shows: {@code <![if !IE]>}, {@code <![endif]>}. */
    private boolean isCondition(RawTag tag) {
        return html.startsWith("<![if", tag.start()) || html.startsWith("<![endif", tag.start());
    }

    /** Whether an element needs no end tag here: of a visitor's, only what is allowed, or part of another. */
    private boolean mayStandAlone(String name, int start) {
        return AllowList.allows(name) || OPEN.contains(name) && (author || isPart(name, start) || name.equals("wbr"));
    }

    private boolean isPart(String name, int start) {
        return PARTS.entrySet().stream()
                .anyMatch(whole -> whole.getValue().contains(name) && isBegun(whole.getKey(), start));
    }

    private boolean isBegun(String name, int end) {
        noteNames();
        return firstStarts.getOrDefault(name, end) < end;
    }

    private boolean isEnded(String name, int start) {
        noteNames();
        return lastEnds.getOrDefault(name, -1) > start;
    }

    /** Most markup is known without them. */
    private void noteNames() {
        if (firstStarts != null) {
            return;
        }
        firstStarts = new HashMap<>();
        lastEnds = new HashMap<>();
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).kind() == RawTag.Kind.CLOSES) {
                lastEnds.put(tags.get(i).name(), i);
            } else if (tags.get(i).kind() == RawTag.Kind.OPENS) {
                firstStarts.putIfAbsent(tags.get(i).name(), i);
            }
        }
    }

    /** A name with a hyphen or a colon is an element of somebody's own. */
    private static boolean isElement(String name) {
        return Tag.isKnownTag(name) || OLD.contains(name) || name.indexOf('-') > 0 || name.indexOf(':') > 0;
    }
}
