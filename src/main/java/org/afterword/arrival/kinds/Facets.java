package org.afterword.arrival.kinds;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.importer.source.JsonObject;
import org.jsoup.nodes.Entities;

/**
 * Bluesky's text with what is marked in it, as HTML. A facet counts bytes of UTF-8; one that begins or ends within a letter,
 * outside the text or within another facet is left alone.
 */
final class Facets {
    /** Two line ends or more, with what cannot be seen around them. */
    private static final Pattern BLANK_LINES = Pattern.compile("(?<!\\s)(?:[^\\S\\n]*+\\n){2}\\s*+");

    private static final int MOST = 1000;

    private Facets() {}

    private record Facet(int start, int end, String link) {}

    static String html(JsonObject words) {
        var text = words.raw("text");
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var html = new StringBuilder();
        int at = 0;
        var facets = words.objects("facets").stream()
                .limit(MOST)
                .flatMap(facet -> facet(facet).stream())
                .sorted(Comparator.comparingInt(Facet::start))
                .toList();
        for (var facet : facets) {
            if (facet.start() >= at && facet.end() <= bytes.length && isWhole(bytes, facet)) {
                html.append(escaped(bytes, at, facet.start()));
                html.append("<a href=\"").append(Entities.escape(facet.link())).append("\">");
                html.append(escaped(bytes, facet.start(), facet.end())).append("</a>");
                at = facet.end();
            }
        }
        html.append(escaped(bytes, at, bytes.length));
        var inner = html.toString().strip();
        return inner.isEmpty()
                ? ""
                : "<p>" + BLANK_LINES.matcher(inner).replaceAll("</p><p>").replace("\n", "<br>") + "</p>";
    }

    private static boolean isWhole(byte[] bytes, Facet facet) {
        return facet.start() < facet.end()
                && isBeginning(bytes, facet.start())
                && (facet.end() == bytes.length || isBeginning(bytes, facet.end()));
    }

    private static boolean isBeginning(byte[] bytes, int at) {
        return (bytes[at] & 0xC0) != 0x80;
    }

    private static String escaped(byte[] bytes, int start, int end) {
        return Entities.escape(new String(bytes, start, end - start, StandardCharsets.UTF_8));
    }

    private static Optional<Facet> facet(JsonObject facet) {
        var start = number(facet.object("index").raw("byteStart"));
        var end = number(facet.object("index").raw("byteEnd"));
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        return facet.objects("features").stream()
                .flatMap(feature -> link(feature).stream())
                .findFirst()
                .map(link -> new Facet(start.get(), end.get(), link));
    }

    private static Optional<String> link(JsonObject feature) {
        var uri = Kept.address(feature.text("uri")).filter(Facets::isWeb);
        var person = feature.text("did").map(did -> "https://bsky.app/profile/" + encoded(did));
        var tag = feature.text("tag").map(word -> "https://bsky.app/hashtag/" + encoded(word));
        return uri.or(() -> person).or(() -> tag);
    }

    private static boolean isWeb(String uri) {
        return uri.regionMatches(true, 0, "https://", 0, 8) || uri.regionMatches(true, 0, "http://", 0, 7);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%3A", ":");
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,9}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    /** What is shown below the words: a page that they lead to, and what pictures show, as far as that is said. */
    static String shown(JsonObject embed) {
        var html = new StringBuilder();
        var page = embed.object("external").isEmpty()
                ? embed.object("media").object("external")
                : embed.object("external");
        Kept.address(page.text("uri"))
                .filter(Facets::isWeb)
                .ifPresent(uri -> html.append("<p><a href=\"")
                        .append(Entities.escape(uri))
                        .append("\">")
                        .append(Entities.escape(page.text("title").orElse(uri)))
                        .append("</a></p>"));
        var images = embed.has("images") ? embed : embed.object("media");
        images.objects("images")
                .forEach(image -> image.text("alt")
                        .ifPresent(alt ->
                                html.append("<p>[").append(Entities.escape(alt)).append("]</p>")));
        return html.toString();
    }
}
