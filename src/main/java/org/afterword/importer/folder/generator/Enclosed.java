package org.afterword.importer.folder.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.afterword.content.article.Enclosure;
import org.afterword.importer.folder.matter.Matter;

/**
 * The sound or film of an article, under the names that themes and plug-ins for podcasts gave it.
 *
 * @param names the fields that told of it
 */
record Enclosed(Enclosure file, List<String> names) {
    private static final String[] FILES = {
        "enclosure",
        "podcast",
        "podcast_file",
        "podcast_url",
        "podcast_link",
        "audio",
        "audio_file",
        "audio_url",
        "mp3",
        "mp3_url",
        "audiofile",
        "podcastFile",
        "audioUrl",
        "episode",
        "video",
        "media",
        "file"
    };
    private static final String[] ADDRESSES = {"url", "file", "src", "href", "path", "link", "mp3", "filename"};
    private static final List<String> LENGTHS = List.of(
            "enclosure_length",
            "podcast_bytes",
            "podcast_size",
            "podcast_file_size",
            "podcast_length",
            "audio_size",
            "audio_length",
            "filesize",
            "file_size",
            "length",
            "size",
            "bytes");
    private static final List<String> DURATIONS =
            List.of("podcast_duration", "audio_duration", "duration", "podcast_length", "audio_length", "length");
    private static final List<String> TYPES = List.of("enclosure_type", "podcast_type", "audio_type", "type", "mime");
    private static final List<String> EPISODES = List.of("episode", "episode_number", "episodeNumber");

    static Optional<Enclosed> in(Matter matter) {
        for (var name : FILES) {
            var value = matter.fields().get(name);
            if (value == null) {
                continue;
            }
            var one = value instanceof List<?> list && list.size() == 1 ? list.get(0) : value;
            var within = one instanceof Map<?, ?> map ? Matter.of(map) : Matter.NONE;
            var address = Matter.scalar(one).or(() -> within.text(ADDRESSES)).orElse("");
            var found = found(address, name, within, matter);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What the file's own group says of it goes before what stands beside it. */
    private static Optional<Enclosed> found(String address, String name, Matter within, Matter beside) {
        var names = new ArrayList<>(List.of(name));
        var type = within.text(TYPES.toArray(String[]::new))
                .or(() -> first(beside, TYPES.subList(0, 3), "[\\w.-]+/[\\w.+-]+", names));
        var plain = Enclosure.told(address, type.orElse(""), "", "");
        if (plain.isEmpty() || address.strip().contains("\n")) {
            return Optional.empty();
        }
        var length = first(within, LENGTHS, "\\d{4,15}", new ArrayList<>())
                .or(() -> first(beside, LENGTHS, "\\d{4,15}", names));
        var duration = first(within, DURATIONS, "\\d{1,4}|.*\\D.*", new ArrayList<>())
                .or(() -> first(beside, DURATIONS, "\\d{1,4}|.*\\D.*", names));
        var explicit = within.text("explicit").or(() -> first(beside, List.of("explicit"), ".*", names));
        return Enclosure.told(address, type.orElse(""), length.orElse(""), duration.orElse(""))
                .map(file -> new Enclosed(
                        file.numbered(
                                number(within, beside, EPISODES, names),
                                number(within, beside, List.of("season", "season_number", "seasonNumber"), names),
                                explicit.flatMap(Enclosed::truth)),
                        names));
    }

    private static Optional<Integer> number(Matter within, Matter beside, List<String> fields, List<String> names) {
        return first(within, fields, "[1-9]\\d{0,4}", new ArrayList<>())
                .or(() -> first(beside, fields, "[1-9]\\d{0,4}", names))
                .map(Integer::valueOf);
    }

    private static Optional<Boolean> truth(String text) {
        return Stream.of("yes", "true", "explicit").anyMatch(text::equalsIgnoreCase)
                ? Optional.of(true)
                : Stream.of("no", "false", "clean").anyMatch(text::equalsIgnoreCase)
                        ? Optional.of(false)
                        : Optional.empty();
    }

    /** The first of some fields with a text of a shape; its name joins those that told something. */
    private static Optional<String> first(Matter of, List<String> fields, String shape, List<String> names) {
        for (var field : fields) {
            var text = of.text(field).map(String::strip).filter(words -> words.matches(shape));
            if (text.isPresent()) {
                names.add(field);
                return text;
            }
        }
        return Optional.empty();
    }
}
