package org.afterword.importer.folder.words;

import java.util.Optional;
import org.afterword.importer.body.Frames;

/**
 * What the includes of well-known themes of Jekyll show, where the theme is a gem or lies elsewhere, so that the folder does
 * not have them: those of Minimal Mistakes and Chirpy, whose names others took over.
 */
final class ThemeIncludes {
    private ThemeIncludes() {}

    /** @param call with the include's name in the place of the tag's */
    static Optional<String> say(Call call) {
        var given = call.arguments();
        return switch (call.name().replaceFirst("\\.html$", "")) {
            case "figure" ->
                given.named("image_path", "src", "url", "image")
                        .map(source -> Written.figure(
                                source,
                                given.named("alt").orElse(""),
                                given.named("caption").map(Rendered::within),
                                given.named("link")));
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
