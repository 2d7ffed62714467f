package org.afterword.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds the addresses in HTML and changes them where they stand; every other byte stays. */
final class HtmlAddresses {
    private static final List<String> NAMES = List.of(
            "href", "src", "srcset", "poster", "cite", "action", "data", "background", "longdesc", "ping", "value");

    /** What may hold addresses among other things, so that it is read to be sure. */
    private static final List<String> AMONG_OTHERS = List.of("srcset", "srcdoc", "http-equiv");

    /** Attributes of drawings that name a filter, a colour or the like, perhaps in another file (SVG 2 §13.2). */
    private static final Set<String> STYLES = Set.of(
            "style",
            "fill",
            "stroke",
            "filter",
            "mask",
            "clip-path",
            "marker-start",
            "marker-mid",
            "marker-end",
            "cursor");

    private static final Pattern REFRESH =
            Pattern.compile("(?i)(\\s*[\\d.]*[\\s;,]+(?:url\\s*=\\s*)?[\"']?)([^\"']*)(.*)", Pattern.DOTALL);

    /** What leads a reader somewhere. Elsewhere a fragment names a part of the same document, such as a drawing's colours. */
    private static final Set<String> LINKS = Set.of("a", "area");

    /** What scripts load as it comes into sight, from an attribute of their own (no standard names it). */
    private static final Set<String> LOADED_LATER = Set.of("img", "source", "iframe", "video", "audio");

    /** What a parameter of an {@code object} is called that says where to find what it shows. */
    private static final Set<String> PARAMETERS = Set.of("movie", "src", "data", "url", "href", "filename");

    private record Found(int end, String text) {}

    private final String html;
    private final UnaryOperator<String> change;
    private final Function<Element, String> more;

    /** By where each begins. What a wrong order of ends makes two elements of has one place, and is found twice. */
    private final TreeMap<Integer, Found> found = new TreeMap<>();

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
        if (StyleAddresses.isIn(html)) {
            return true;
        }
        for (int sign = html.indexOf('='); sign >= 0; sign = html.indexOf('=', sign + 1)) {
            int nameEnd = sign;
            while (nameEnd > 0 && html.charAt(nameEnd - 1) <= ' ') {
                nameEnd--;
            }
            int value = sign + 1;
            while (value < html.length() && (html.charAt(value) <= ' ' || "\"'".indexOf(html.charAt(value)) >= 0)) {
                value++;
            }
            if (endsWith(html, nameEnd, AMONG_OTHERS) || endsWith(html, nameEnd, NAMES) && !hasScheme(html, value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(String html, int end, List<String> names) {
        for (var name : names) {
            if (html.regionMatches(true, end - name.length(), name, 0, name.length())) {
                return true;
            }
        }
        return false;
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
            found.put(nameEnd, new Found(nameEnd, added));
        }
        for (var attribute : element.attributes()) {
            replace(attribute, changed(element, attribute.getKey(), attribute.getValue()));
        }
        if (element.normalName().equals("style")) {
            element.dataNodes().forEach(this::styles);
        }
    }

    /** The value of an attribute with the addresses in it changed. */
    private String changed(Element element, String name, String value) {
        if (name.endsWith("srcset")) {
            return SourceSet.changed(value, change);
        } else if (STYLES.contains(name)) {
            return StyleAddresses.changed(value, change);
        } else if (name.equals("srcdoc")) {
            return changed(value, change);
        } else if (name.equals("ping")) {
            return Arrays.stream(value.strip().split("\\s+")).map(change).collect(Collectors.joining(" "));
        } else if (name.equals("content") && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
            var refresh = REFRESH.matcher(value);
            return refresh.matches() && !refresh.group(2).isBlank()
                    ? refresh.group(1) + change.apply(refresh.group(2).strip()) + refresh.group(3)
                    : value;
        } else if (isAddress(element, name)) {
            var address = value.strip().replaceAll("[\\t\\n\\r]", ""); // as browsers read it
            boolean samePage = address.isEmpty() || address.startsWith("#");
            return samePage && !LINKS.contains(element.normalName()) ? value : change.apply(address);
        }
        return value;
    }

    private static boolean isAddress(Element element, String name) {
        return switch (name) {
            case "href", "xlink:href", "src", "poster", "cite", "formaction", "background", "longdesc" -> true;
            case "data-src" -> LOADED_LATER.contains(element.normalName());
            case "action" -> element.normalName().equals("form");
            case "value" ->
                element.normalName().equals("param")
                        && PARAMETERS.contains(element.attr("name").strip().toLowerCase(Locale.ROOT));
            case "data" -> element.normalName().equals("object");
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
            found.put(start, new Found(end, quoted ? text : '"' + text + '"'));
        }
    }

    /** No character of a style sheet within HTML is written otherwise than it is meant (HTML §13.1.2.1). */
    private void styles(DataNode styles) {
        var changed = StyleAddresses.changed(styles.getWholeData(), change);
        if (!changed.equals(styles.getWholeData())) {
            found.put(
                    styles.sourceRange().startPos(),
                    new Found(styles.sourceRange().endPos(), changed));
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
        var changed = new StringBuilder(html.length() + 32 * found.size());
        int copied = 0;
        for (var one : found.entrySet()) {
            changed.append(html, copied, one.getKey()).append(one.getValue().text());
            copied = one.getValue().end();
        }
        return changed.append(html, copied, html.length()).toString();
    }
}
