package org.afterword.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/**
 * Finds what is wrong in a text's HTML: elements that are opened and never closed, or closed and not open, so that they take
 * in what follows the text on its page; elements that there are not; and what only looks like HTML or like Markdown there.
 */
final class TagSlips {
    private static final Pattern TAG =
            Pattern.compile("(?is)(<!--.*?(?:-->|\\z))|<(script|style|textarea)\\b.*?(?:</\\2|\\z)"
                    + "|<(/?)([a-z][\\w:-]*)((?:[^<>\"']++|\"[^\"]*\"|'[^']*')*+)(>?)");
    private static final Pattern QUOTE = Pattern.compile("=\\s*[“”„‟«»‘’‚]");
    private static final Pattern OF_SCRIPT = Pattern.compile("\\bclassName=|=\\{");
    private static final Pattern NO_MARKDOWN = Pattern.compile(
            "(?is)<!--.*?(?:-->|\\z)|<(pre|code|script|style|textarea|svg|math|kbd|samp)\\b.*?(?:</\\1|\\z)");
    private static final Pattern MARKDOWN = Pattern.compile(
            "\\*\\*[^*\\s<>][^*<>\\n]*\\*\\*|!?\\[[^\\[\\]\\n<>]+\\]\\((?=https?:|\\.{0,2}/|[^()\\s<>]*\\."
                    + "(?:md|png|jpe?g|gif|svg|webp|avif))[^()\\n<>]*+\\)|(?m)^#{1,6} \\S");

    static final Set<String> OF_TABLE = Set.of("tbody", "td", "tfoot", "th", "thead", "tr");
    private static final Deque<Slip> EMPTY = new ArrayDeque<>(0);

    private final String markdown;
    private final Map<String, Deque<Slip>> open = new LinkedHashMap<>();
    private final Set<String> told = new HashSet<>();
    private final List<Slip> slips = new ArrayList<>();

    /** Links that begin where another one is open. */
    private final List<Slip> inLinks = new ArrayList<>();

    /** A film or a sound that has no address so far. */
    private final Deque<Slip> silent = new ArrayDeque<>();

    private String otherLanguage = "";

    TagSlips(String markdown) {
        this.markdown = markdown;
    }

    /** Takes the next HTML of the text. */
    void take(Node node, String html) {
        var places = new HtmlPlaces(node, html, markdown.length());
        var tag = TAG.matcher(html);
        boolean element = false;
        while (tag.find()) {
            int start = places.of(tag.start());
            if (tag.group(1) != null) {
                if (tag.group().indexOf("<!--", 4) >= 0) {
                    slips.add(new Slip(Slip.Kind.OPEN_COMMENT, "<!--", start, start + 4));
                }
            } else if (tag.group(4) != null && !(start > 0 && markdown.charAt(start - 1) == '{')) { // a shortcode
                element = true;
                tag(tag.group(3).isEmpty(), tag.group(4), tag.group(5), start);
                if (tag.group(6).isEmpty() && node instanceof HtmlBlock) {
                    slip(Slip.Kind.OPEN_TAG, "<" + tag.group(3) + tag.group(4), start);
                }
            }
        }
        if (element && node instanceof HtmlBlock) {
            markdownIn(html, places);
        }
    }

    /** What takes in what follows: the outermost of each name; and whatever else is wrong. */
    List<Slip> slips() {
        for (var those : open.values()) {
            if (!those.isEmpty()) {
                slips.add(those.peekLast());
            }
        }
        if (open.getOrDefault("a", EMPTY).isEmpty()) {
            slips.addAll(inLinks);
        }
        return slips;
    }

    private void tag(boolean opens, String written, String attributes, int start) {
        var name = written.toLowerCase(Locale.ROOT);
        if (!otherLanguage.isEmpty()) {
            otherLanguage = !opens && name.equals(otherLanguage) ? "" : otherLanguage;
            return;
        }
        int end = start + 1 + written.length();
        switch (ElementKind.of(name)) {
            case CLOSED -> pair(opens, name, attributes, new Slip(Slip.Kind.OPEN_ELEMENT, written, start, end));
            case OTHER_LANGUAGE -> otherLanguage = opens ? name : "";
            case OF_PAGE -> once(Slip.Kind.PART_OF_PAGE, written, start, end);
            case UNKNOWN -> once(Slip.Kind.UNKNOWN_ELEMENT, written, start, end);
            default -> {}
        }
        var empty = new Slip(Slip.Kind.EMPTY_TAG, written, start, end);
        if (opens && EmptyTags.isEmpty(name, attributes)) {
            slips.add(empty);
        } else if (EmptyTags.isPlayer(name)) {
            if (!opens && !silent.isEmpty()) {
                slips.add(silent.pop());
            }
            silent.clear();
            if (opens && EmptyTags.isSilent(name, attributes)) {
                silent.push(empty);
            }
        } else if (name.equals("source")) {
            silent.clear();
        }
        int attribute = start + written.length() + (opens ? 1 : 2);
        find(QUOTE, Slip.Kind.QUOTES_IN_TAG, attributes, attribute);
        find(OF_SCRIPT, Slip.Kind.SCRIPT_OF_PAGE, attributes, attribute);
        if (opens
                && OF_TABLE.contains(name)
                && open.getOrDefault("table", EMPTY).isEmpty()
                && !markdown.contains("{{<")) {
            once(Slip.Kind.OUTSIDE_TABLE, written, start, end);
        }
        if (opens && !attributes.isBlank()) {
            AttributeSlips.find(name, attributes, attribute, slips);
        }
    }

    private void pair(boolean opens, String name, String attributes, Slip slip) {
        var those = open.computeIfAbsent(name, one -> new ArrayDeque<>());
        boolean isMere =
                name.equals("a") && !attributes.toLowerCase(Locale.ROOT).contains("href");
        if (opens && !isMere) {
            if (name.equals("a") && !those.isEmpty()) {
                inLinks.add(new Slip(Slip.Kind.LINK_IN_LINK, slip.written(), slip.start(), slip.end()));
            }
            those.push(slip);
        } else if (!opens && those.poll() == null && !name.equals("a")) {
            once(Slip.Kind.CLOSES_NOTHING, slip.written(), slip.start(), slip.end() + 1);
        }
    }

    private void once(Slip.Kind kind, String written, int start, int end) {
        if (told.add(kind + written)) {
            slips.add(new Slip(kind, written, start, end));
        }
    }

    private void find(Pattern pattern, Slip.Kind kind, String attributes, int start) {
        var found = pattern.matcher(attributes);
        if (found.find()) {
            slip(kind, found.group(), start + found.start());
        }
    }

    /** In a block of HTML, Markdown means nothing up to the next empty line (CommonMark §4.6). */
    private void markdownIn(String html, HtmlPlaces places) {
        var bare = NO_MARKDOWN
                .matcher(html)
                .replaceAll(found -> " ".repeat(found.group().length()));
        var found = MARKDOWN.matcher(bare);
        if (found.find()) {
            slip(Slip.Kind.MARKDOWN_IN_HTML, found.group(), places.of(found.start()));
        }
    }

    private void slip(Slip.Kind kind, String written, int start) {
        slips.add(new Slip(kind, written, start, Math.min(start + written.length(), markdown.length())));
    }
}
