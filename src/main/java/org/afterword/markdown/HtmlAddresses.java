package org.afterword.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds the addresses in HTML and changes them where they stand; every other byte stays. */
final class HtmlAddresses {
    private static final List<String> NAMES =
            List.of("href", "src", "srcset", "poster", "cite", "action", "data", "background", "longdesc");

    /** What leads a reader somewhere. Elsewhere a fragment names a part of the same document, such as a drawing's colours. */
    private static final Set<String> LINKS = Set.of("a", "area");

    private record Found(int start, int end, String text) {}

    private final String html;
    private final UnaryOperator<String> change;
    private final Function<Element, String> more;
    private final List<Found> found = new ArrayList<>();

    private HtmlAddresses(String html, UnaryOperator<String> change, Function<Element, String> more) {
        this.html = html;
        this.change = change;
        this.more = more;
    }

    /** The HTML with each address changed as {@code change} says, which need not know those that have a scheme. */
    static String changed(String html, UnaryOperator<String> change) {
        return changed(html, change, element -> "");
    }

    /** The same; {@code more} gives attributes that an element has besides, each behind a space. */
    static String changed(String html, UnaryOperator<String> change, Function<Element, String> more) {
        if (!mayLeadIntoSite(html)) {
            return html;
        }
        var addresses = new HtmlAddresses(html, change, more);
        var parser = Parser.htmlParser().setTrackPosition(true);
        for (var node : parser.parseFragmentInput(html, new Element("body"), "")) {
            if (node instanceof Element root) {
                root.getAllElements().forEach(addresses::element);
            }
        }
        return addresses.changed();
    }

    /** Whether an address may have no scheme: too often perhaps, never too seldom. Most links lead to other sites. */
    private static boolean mayLeadIntoSite(String html) {
        for (int sign = html.indexOf('='); sign >= 0; sign = html.indexOf('=', sign + 1)) {
            int nameEnd = sign;
            while (nameEnd > 0 && html.charAt(nameEnd - 1) <= ' ') {
                nameEnd--;
            }
            int value = sign + 1;
            while (value < html.length() && (html.charAt(value) <= ' ' || "\"'".indexOf(html.charAt(value)) >= 0)) {
                value++;
            }
            if (endsWithName(html, nameEnd) && (endsWith(html, nameEnd, "srcset") || !hasScheme(html, value))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWithName(String html, int end) {
        for (var name : NAMES) {
            if (endsWith(html, end, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(String html, int end, String name) {
        return html.regionMatches(true, end - name.length(), name, 0, name.length());
    }

    private static boolean hasScheme(String html, int start) {
        int end = start;
        while (end < html.length() && (html.charAt(end) | ' ') >= 'a' && (html.charAt(end) | ' ') <= 'z') {
            end++;
        }
        return end > start && end < html.length() && html.charAt(end) == ':';
    }

    private void element(Element element) {
        var added = more.apply(element);
        if (!added.isEmpty()) {
            int nameEnd =
                    element.sourceRange().startPos() + 1 + element.normalName().length();
            found.add(new Found(nameEnd, nameEnd, added));
        }
        for (var attribute : element.attributes()) {
            var name = attribute.getKey();
            if (name.endsWith("srcset")) {
                replace(attribute, SourceSet.changed(attribute.getValue(), change));
            } else if (isAddress(element.normalName(), name)) {
                var address = attribute.getValue().strip().replaceAll("[\\t\\n\\r]", ""); // as browsers read it
                boolean samePage = address.isEmpty() || address.startsWith("#");
                if (!samePage || LINKS.contains(element.normalName())) {
                    replace(attribute, change.apply(address));
                }
            }
        }
    }

    private static boolean isAddress(String element, String name) {
        return switch (name) {
            case "href", "xlink:href", "src", "poster", "cite", "formaction", "background", "longdesc" -> true;
            case "action" -> element.equals("form");
            case "data" -> element.equals("object");
            default -> false;
        };
    }

    private void replace(Attribute attribute, String address) {
        var place = attribute.sourceRange().valueRange();
        boolean none = attribute.getValue().isEmpty();
        int start = none ? emptyValue(attribute.sourceRange().nameRange().endPos()) : place.startPos();
        int end = none ? start : place.endPos();
        if (start > 0 && !address.equals(attribute.getValue())) {
            boolean quoted = html.charAt(start - 1) == '"' || html.charAt(start - 1) == '\'';
            var text = address.replace("&", "&amp;").replace("\"", "&quot;").replace("'", "&#39;");
            found.add(new Found(start, end, quoted ? text : '"' + text + '"'));
        }
    }

    /** Where an empty value stands behind a name, which the parser does not tell; -1 where there are no quotes. */
    private int emptyValue(int nameEnd) {
        int at = Math.max(nameEnd, 0);
        boolean sign = false;
        while (at < html.length() && (html.charAt(at) <= ' ' || html.charAt(at) == '=')) {
            sign |= html.charAt(at) == '=';
            at++;
        }
        return sign && at < html.length() && (html.charAt(at) == '"' || html.charAt(at) == '\'') ? at + 1 : -1;
    }

    private String changed() {
        if (found.isEmpty()) {
            return html;
        }
        found.sort((one, other) -> Integer.compare(one.start(), other.start()));
        var changed = new StringBuilder(html.length() + 32 * found.size());
        int copied = 0;
        for (var one : found) {
            changed.append(html, copied, one.start()).append(one.text());
            copied = one.end();
        }
        return changed.append(html, copied, html.length()).toString();
    }
}
