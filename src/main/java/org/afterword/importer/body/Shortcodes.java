package org.afterword.importer.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.afterword.importer.record.ExportedFile;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Replaces WordPress' shortcodes by the HTML that they stood for: galleries and captions become figures, media and
 * embeds links or players. One that is not known stays in the text as it is, and is told.
 */
public final class Shortcodes {
    private static final Pattern CODE = Pattern.compile("(?s)\\[(code|sourcecode)\\b([^\\]]*)\\](.*?)\\[/\\1\\]");
    private static final Pattern CAPTION = Pattern.compile("(?s)\\[(caption|wp_caption)\\b([^\\]]*)\\](.*?)\\[/\\1\\]");
    private static final Pattern ENCLOSING =
            Pattern.compile("(?s)\\[(embed|audio|video|youtube|playlist)\\b([^\\]]*)\\](.*?)\\[/\\1\\]");
    private static final Pattern SINGLE = Pattern.compile("\\[(gallery|embed|audio|video|youtube|more)\\b([^\\]]*)\\]");
    private static final Pattern ANY =
            Pattern.compile("(?<![\\[\\w])\\[/?([a-z][a-z0-9_-]{2,40})(?:\\s+[\\w-]+=[^\\]]*)?/?\\](?![(\\[])");
    private static final Set<String> KNOWN =
            Set.of("code", "sourcecode", "caption", "gallery", "embed", "audio", "video", "youtube", "playlist");

    private static final Pattern ATTRIBUTE =
            Pattern.compile("([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"']+))");
    private static final Pattern IMAGE_PART =
            Pattern.compile("(?s)^\\s*((?:<a\\b[^>]*>\\s*)?<img\\b[^>]*>(?:\\s*</a>)?)(.*)$");

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
        var expanded =
                CODE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(code(match.group(2), match.group(3))));
        expanded = CAPTION.matcher(expanded)
                .replaceAll(match -> Matcher.quoteReplacement(caption(match.group(2), match.group(3))));
        expanded = ENCLOSING
                .matcher(expanded)
                .replaceAll(match -> Matcher.quoteReplacement(
                        link(match.group(1), attributes(match.group(2)), match.group(3), match.group())));
        expanded = SINGLE.matcher(expanded)
                .replaceAll(match ->
                        Matcher.quoteReplacement(single(match.group(1), match.group(2), article, match.group(), told)));
        var left = ANY.matcher(expanded.replaceAll("(?is)<(pre|code)\\b[^>]*>.*?</\\1>", ""));
        while (left.find()) {
            if (!left.group().startsWith("[/")) {
                told.accept((KNOWN.contains(left.group(1))
                                ? "the shortcode [%s] names nothing that the export has; it stays in the text"
                                : "the shortcode [%s] is not known; it stays in the text")
                        .formatted(left.group(1)));
            }
        }
        return expanded;
    }

    private String single(String name, String given, String article, String whole, Consumer<String> told) {
        return switch (name) {
            case "gallery" -> gallery(attributes(given), article, whole, told);
            case "more" -> "";
            default -> link(name, attributes(given), given.strip().replaceFirst("^=", ""), whole);
        };
    }

    private String gallery(Map<String, String> attributes, String article, String whole, Consumer<String> told) {
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
        return figures.isEmpty() ? whole : figures.toString();
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
                        .filter(value -> value.startsWith("http"))
                        .findFirst()
                        .orElse("");
        if (url.isEmpty()) {
            return whole;
        }
        return switch (name) {
            case "audio", "video" ->
                "\n\n<figure><" + name + " controls src=\"" + attribute(url) + "\"></" + name + "></figure>\n\n";
            default -> "\n\n<p><a href=\"" + attribute(url) + "\">" + Entities.escape(url) + "</a></p>\n\n";
        };
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
