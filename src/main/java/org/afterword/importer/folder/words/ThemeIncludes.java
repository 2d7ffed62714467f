package org.afterword.importer.folder.words;

import java.util.Optional;
import org.afterword.importer.body.Frames;

/**
 * What the includes of well-known themes of Jekyll show, where the theme is a gem or lies elsewhere, so that the folder does
 * not have them: those of Minimal Mistakes, Chirpy and al-folio, whose names others took over.
 */
final class ThemeIncludes {
    private ThemeIncludes() {}

    /** @param call with the include's name in the place of the tag's */
    static Optional<String> say(Call call) {
        var given = call.arguments();
        return switch (call.name().replaceFirst("\\.(?:html|liquid|md)$", "")) {
            case "figure", "image", "img" -> picture(given);
            case "video" ->
                given.named("id")
                        .flatMap(id -> player(given.named("provider").orElse(""), id))
                        .map(to -> Written.link("", to));
            case "embed/youtube", "youtube", "youtubePlayer", "youtube-player", "youtube_embed" ->
                given.named("id", "video", "video_id")
                        .flatMap(id -> player("youtube", id))
                        .map(to -> Written.link("", to));
            case "embed/vimeo", "vimeo", "vimeoPlayer" ->
                given.named("id", "video", "video_id")
                        .flatMap(id -> player("vimeo", id))
                        .map(to -> Written.link("", to));
            case "embed/video", "embed/audio" ->
                given.named("src")
                        .map(source -> element(call.name().contains("audio") ? "audio" : "video", source, given));
            default -> Optional.empty();
        };
    }

    /** A picture whose place is sure: a path from the site's root, as al-folio writes it without a slash, or an address. */
    private static Optional<String> picture(Arguments given) {
        return given.named("path")
                .map(path -> path.matches("(?i)/.*|https?:.*") ? path : "/" + path)
                .or(() -> given.named("image_path", "src", "url", "image", "img"))
                .filter(source -> source.matches("(?i)/.*|https?:.*"))
                .map(source -> Written.figure(
                        source,
                        given.named("alt", "title").orElse(""),
                        given.named("caption", "description").map(Rendered::within),
                        given.named("link"),
                        new String[] {given.named("width").orElse("")}));
    }

    private static Optional<String> player(String provider, String id) {
        if (!id.matches("[\\w-]{1,40}")) {
            return Optional.empty();
        }
        return switch (provider) {
            case "youtube" -> Frames.film("https://www.youtube.com/embed/" + id);
            case "vimeo" -> Frames.film("https://player.vimeo.com/video/" + id);
            default -> Optional.empty();
        };
    }

    private static String element(String name, String source, Arguments given) {
        var player = "<" + name + " controls src=\"" + Written.attribute(source) + "\"></" + name + ">";
        return given.named("title")
                .map(title ->
                        "<figure>" + player + "<figcaption>" + Written.attribute(title) + "</figcaption></figure>")
                .orElse(player);
    }
}
