package org.afterword.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/** Finds elements of HTML that a text opens and never closes, so that they take in what follows the text on its page. */
final class OpenElements {
    /** What takes in all that follows, and is often left open. */
    static final List<String> NAMES = List.of("div", "details", "section", "aside", "figure", "table");

    private static final Pattern TAG =
            Pattern.compile("(?is)<!--.*?(?:-->|\\z)|<(script|style|textarea)\\b.*?(?:</\\1|\\z)" + "|<(/?)("
                    + String.join("|", NAMES) + ")(?=[\\s>/])(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>");

    private final String markdown;
    private final Map<String, Deque<Slip>> open = new LinkedHashMap<>();

    OpenElements(String markdown) {
        this.markdown = markdown;
    }

    /** Takes the next HTML of the text. */
    void take(Node node, String html) {
        var places = new HtmlPlaces(node, html, markdown.length());
        var tag = TAG.matcher(html);
        while (tag.find()) {
            if (tag.group(3) == null) {
                continue;
            }
            var those = open.computeIfAbsent(tag.group(3).toLowerCase(Locale.ROOT), name -> new ArrayDeque<>());
            if (tag.group(2).isEmpty()) {
                int start = places.of(tag.start());
                int end = start + 1 + tag.group(3).length();
                if (start > 0 && markdown.charAt(start - 1) == '{') {
                    continue; // a shortcode
                }
                those.push(new Slip(Slip.Kind.OPEN_ELEMENT, tag.group(3), start, end));
            } else {
                those.poll();
            }
        }
    }

    /** The outermost of each name that is open now. */
    List<Slip> open() {
        var slips = new ArrayList<Slip>();
        for (var those : open.values()) {
            if (!those.isEmpty()) {
                slips.add(those.peekLast());
            }
        }
        return slips;
    }
}
