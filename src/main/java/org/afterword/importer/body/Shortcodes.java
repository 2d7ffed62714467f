package org.afterword.importer.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.importer.record.ExportedFile;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Replaces WordPress' shortcodes by the HTML that they stood for: galleries and captions become figures, media and
 * embeds links or players. One that is not known stays in the text as it is, and is told.
 */
public final class Shortcodes {
    private static final List<String> CODE = List.of("code", "sourcecode");
    private static final List<String> CAPTION = List.of("caption", "wp_caption");
    private static final List<String> ENCLOSING = List.of("embed", "audio", "video", "youtube", "playlist");
    private static final List<String> SINGLE = List.of("gallery", "embed", "audio", "video", "youtube", "more");
    private static final Pattern ANY = Pattern.compile("\\[([a-z][a-z0-9_-]{2,40})(?:\\s+[\\w-]++=[^\\]]*)?/?\\]");
    private static final Set<String> KNOWN =
            Set.of("code", "sourcecode", "caption", "gallery", "embed", "audio", "video", "youtube", "playlist");

    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?<![\\w-])([\\w-]++)\\s*+=\\s*+(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"']+))");
    private static final Pattern IMAGE_PART =
            Pattern.compile("(?s)^\\s*((?:<a\\b[^>]*>\\s*)?<img\\b[^>]*>(?:\\s*</a>)?)(.*)$");

    /** How many letters the galleries of one text can become: each shows all pictures of the article once more. */
    private static final int MOST_OF_GALLERIES = 4 << 20;

    private final Map<String, ExportedFile> files;
    private final Map<String, List<ExportedFile>> byArticle = new LinkedHashMap<>();

    /** @param files the export's files by their keys */
    public Shortcodes(Map<String, ExportedFile> files) {
        this.files = files;
        files.values()
                .forEach(file -> file.article()
                        .ifPresent(article -> byArticle
                                .computeIfAbsent(article, any -> new ArrayList<>())
                                .add(file)));
    }

    /** @param article the key of the article that the text is of */
    public String expand(String text, String article, Consumer<String> told) {
        if (text.indexOf('[') < 0) {
            return text;
        }
        var expanded = new Brackets(text).replace(CODE, true, one -> code(one.given(), one.content()));
        expanded = new Brackets(expanded).replace(CAPTION, true, one -> caption(one.given(), one.content()));
        expanded = new Brackets(expanded)
                .replace(ENCLOSING, true, one -> link(one.name(), attributes(one.given()), one.content(), one.whole()));
        var left = new int[] {MOST_OF_GALLERIES};
        expanded = new Brackets(expanded)
                .replace(SINGLE, false, one -> single(one.name(), one.given(), article, one.whole(), left, told));
        tellLeft(new Brackets(expanded).withoutElements("pre", "code"), told);
        return expanded;
    }

    /** Tells of each shortcode that is left. One in brackets, or with brackets behind it, is a Markdown link, or words. */
    private static void tellLeft(String text, Consumer<String> told) {
        int start = -1;
        for (int end = 0; end < text.length(); end++) {
            if (text.charAt(end) == '[') {
                start = end;
            }
            if (text.charAt(end) != ']' || start < 0) {
                continue;
            }
            var tag = ANY.matcher(text.substring(start, end + 1));
            boolean alone = !isNear(text, start - 1, "[") && !isNear(text, end + 1, "([");
            boolean isCondition = isNear(text, start - 1, "!-") && isNear(text, end + 1, ">-"); // <![endif]-->
            if (alone && !isCondition && tag.matches() && (start == 0 || !isWord(text.charAt(start - 1)))) {
                told.accept((KNOWN.contains(tag.group(1))
                                ? "the shortcode [%s] names nothing that the export has; it stays in the text"
                                : "the shortcode [%s] is not known; it stays in the text")
                        .formatted(tag.group(1)));
            }
            start = -1;
        }
    }

    private static boolean isNear(String text, int at, String signs) {
        return at >= 0 && at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isWord(char c) {
        return c == '_' || c < 128 && Character.isLetterOrDigit(c);
    }

    /** @param left how many letters galleries can still become */
    private String single(String name, String given, String article, String whole, int[] left, Consumer<String> told) {
        return switch (name) {
            case "gallery" -> gallery(attributes(given), article, whole, left, told);
            case "more" -> "";
            default -> link(name, attributes(given), given.strip().replaceFirst("^=", ""), whole);
        };
    }

    private String gallery(
            Map<String, String> attributes, String article, String whole, int[] left, Consumer<String> told) {
        var ids = attributes.getOrDefault("ids", attributes.getOrDefault("include", ""));
        var named = ids.isBlank() ? List.<String>of() : List.of(ids.strip().split("[,\\s]+"));
        var chosen = ids.isBlank()
                ? byArticle.getOrDefault(article, List.of())
                : named.stream().filter(files::containsKey).map(files::get).toList();
        if (!chosen.isEmpty() && chosen.size() < named.size()) {
            told.accept(
                    "the export has only %s of the %s pictures of a [gallery]".formatted(chosen.size(), named.size()));
        }
        var figures = new StringBuilder();
        for (var file : chosen) {
            figures.append(figure(
                    "<img src=\"" + attribute(file.url()) + "\" alt=\"" + attribute(file.caption()) + "\">",
                    Entities.escape(file.caption())));
        }
        left[0] -= figures.length();
        if (left[0] < 0) {
            told.accept("the article has so many pictures in galleries that a [gallery] stays as it is");
        }
        return figures.isEmpty() || left[0] < 0 ? whole : figures.toString();
    }

    private static String caption(String given, String content) {
        var image = IMAGE_PART.matcher(content);
        if (!image.matches()) {
            return content;
        }
        var text = image.group(2).isBlank()
                ? attributes(given).getOrDefault("caption", "")
                : image.group(2).strip();
        return figure(image.group(1).strip(), text);
    }

    private static String figure(String image, String caption) {
        return "\n\n<figure>" + image + (caption.isBlank() ? "" : "<figcaption>" + caption + "</figcaption>")
                + "</figure>\n\n";
    }

    private static String code(String given, String content) {
        var language =
                attributes(given).getOrDefault("language", attributes(given).getOrDefault("lang", ""));
        var name = language.matches("[\\w+#-]{1,30}") ? " class=\"language-" + language + "\"" : "";
        var text = content.replaceAll("^\\R", "").stripTrailing();
        return "\n\n<pre><code" + name + ">" + Entities.escape(Parser.unescapeEntities(text, false))
                + "</code></pre>\n\n";
    }

    private static String link(String name, Map<String, String> attributes, String content, String whole) {
        var url = content.strip().startsWith("http")
                ? content.strip()
                : attributes.entrySet().stream()
                        .filter(entry -> List.of("src", "url", "mp3", "mp4", "m4v", "webm", "ogg", "id")
                                .contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .filter(Shortcodes::isAddress)
                        .findFirst()
                        .orElse("");
        if (url.isEmpty()) {
            return whole;
        }
        return switch (name) {
            case "audio" -> "\n\n<figure><audio controls src=\"" + attribute(url) + "\"></audio></figure>\n\n";
            case "video" -> {
                var still = attributes.getOrDefault("poster", "");
                yield "\n\n<figure><video controls src=\"" + attribute(url)
                        + (isAddress(still) ? "\" poster=\"" + attribute(still) : "") + "\"></video></figure>\n\n";
            }
            default -> "\n\n<p><a href=\"" + attribute(url) + "\">" + Entities.escape(url) + "</a></p>\n\n";
        };
    }

    /** Whole, or from the root of the old site's host. */
    private static boolean isAddress(String text) {
        return text.startsWith("http") || text.startsWith("/");
    }

    private static String attribute(String text) {
        return Entities.escape(text).replace("\"", "&quot;");
    }

    private static Map<String, String> attributes(String given) {
        var attributes = new LinkedHashMap<String, String>();
        var matcher = ATTRIBUTE.matcher(given);
        while (matcher.find()) {
            var value = matcher.group(2) != null
                    ? matcher.group(2)
                    : matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
            attributes.put(matcher.group(1), Parser.unescapeEntities(value, true));
        }
        return attributes;
    }
}
