package org.afterword.content.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.problem.Problem;
import org.afterword.content.address.WebAddress;
import org.afterword.content.settings.PolicyWarnings;
import org.afterword.markdown.Links;
import org.afterword.markdown.Need;
import org.afterword.yaml.Fields;
import org.afterword.yaml.ForeignFields;
import org.afterword.yaml.Yaml;

/** Reads which file of sound or film goes with an article. Whether one of this site is there, others look. */
final class EnclosureReader {
    static final String FIELD = "enclosure";

    private static final int MOST = 100_000;
    private static final ForeignFields ELSEWHERE = new ForeignFields()
            .add("use 'file'", "src url href path audio video mp3 address link")
            .add("use 'length', the file's size in bytes", "size bytes filesize")
            .add("use 'duration', such as duration: 31:07", "time runtime playtime minutes seconds")
            .add("use 'type', such as type: audio/mpeg", "mime mimetype format contenttype")
            .add("use 'episode'", "number episodenumber no")
            .add("use 'title'", "name caption");

    private final Fields fields;
    private final Fields group;

    private EnclosureReader(Fields fields, Fields group) {
        this.fields = fields;
        this.group = group;
    }

    /** @param folder the article's, from which its path starts */
    static Optional<Enclosure> read(Fields fields, String folder) {
        if (fields.value(FIELD).filter(Yaml.Sequence.class::isInstance).isPresent()) {
            fields.report(
                    "enclosure",
                    FIELD,
                    "an article has one sound or film, and here is a list",
                    "name one of them, and give each of the others an article of its own, or a link in the text");
            return Optional.empty();
        }
        var within = fields.value(FIELD).filter(Yaml.Mapping.class::isInstance).flatMap(any -> fields.group(FIELD));
        return within.isPresent()
                ? new EnclosureReader(fields, within.get()).group(folder)
                : fields.line(FIELD).flatMap(file -> new EnclosureReader(fields, fields).alone(file, folder));
    }

    /** Warns where the pages' policy does not let a file elsewhere be played. */
    static void checkPolicy(Fields fields, Enclosure enclosure, PolicyWarnings policy, Consumer<Problem> problems) {
        if (!enclosure.isOwn()) {
            var need = new Need(
                    Need.Kind.MEDIA,
                    FIELD,
                    enclosure.address(),
                    0,
                    enclosure.address().length());
            policy.tell(List.of(need), any -> fields.placeOf(FIELD).positionOf(enclosure.name()), problems);
        }
    }

    private Optional<Enclosure> alone(String file, String folder) {
        var address = address(FIELD, file, folder);
        var type = address.flatMap(path -> type(FIELD, path));
        if (address.isPresent() && !address.get().startsWith("/")) {
            report(
                    FIELD,
                    "the length of a file elsewhere must be told: feeds have it, and the build asks nobody",
                    "write enclosure: {file: \"" + file + "\", length: …}, with its size in bytes");
            return Optional.empty();
        }
        return type.map(known -> new Enclosure(
                address.get(),
                known,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    private Optional<Enclosure> group(String folder) {
        var file = group.line("file");
        if (group.isBlank("file") && !group.misspells("file", ELSEWHERE)) {
            report("file", "the enclosure has no file", "add 'file: …', such as file: episode-1.mp3");
        }
        var address = file.flatMap(written -> address("file", written, folder));
        var type = address.flatMap(this::givenType);
        var seconds = group.parsed(
                "duration",
                "enclosure",
                PlayingTime::parse,
                PlayingTime::meant,
                "minutes and seconds such as 31:07, or hours too, such as 1:02:03");
        var length = address.flatMap(this::length);
        var enclosure = new Enclosure(
                address.orElse(""),
                type.orElse(""),
                length,
                seconds,
                group.line("title"),
                number("episode"),
                number("season"),
                group.has("explicit") ? Optional.of(group.flag("explicit", false)) : Optional.empty());
        List.of("type", "length").forEach(group::has); // known, even where nobody asked for them
        group.refuseOthers(ELSEWHERE);
        return address.filter(known -> type.isPresent() && (known.startsWith("/") || length.isPresent()))
                .map(known -> enclosure);
    }

    /** A path on this site, or a whole address. */
    private Optional<String> address(String field, String file, String folder) {
        var address = Links.isElsewhere(file)
                ? WebAddress.safe(file)
                : Links.resolve(file, folder).map(Links::file).filter(path -> path.startsWith("/"));
        if (address.isEmpty()) {
            report(
                    field,
                    "'" + file + "' is no file of this site, and no address on the web",
                    "put the file beside the article and write its name, or an address that begins with https://");
        }
        return address;
    }

    private Optional<String> givenType(String address) {
        if (group.isBlank("type")) {
            return type("file", address);
        }
        var given = group.line("type").orElse("");
        var told = SoundType.of(address);
        if (SoundType.isOne(given)
                && told.filter(known -> contradicts(known, given)).isEmpty()) {
            return Optional.of(given);
        }
        report(
                "type",
                SoundType.isOne(given)
                        ? "a file with this name is no '" + given + "'"
                        : "'" + given + "' is no media type of sound or film",
                told.map(known -> "take the line out: the file's name tells it, " + known)
                        .orElse("write one such as audio/mpeg or video/mp4"));
        return Optional.empty();
    }

    /** The same kinds of file can hold sound alone, or a film. */
    private static boolean contradicts(String told, String given) {
        return told.startsWith("audio/") && !told.equals("audio/ogg") && given.startsWith("video/")
                || told.equals("video/quicktime") && given.startsWith("audio/");
    }

    private Optional<String> type(String field, String address) {
        var type = SoundType.of(address);
        if (type.isEmpty()) {
            report(
                    field,
                    "the name of this file does not tell what kind of sound or film it is",
                    field.equals(FIELD)
                            ? "name a file that ends in " + SoundType.ENDINGS
                            : "name a file that ends in " + SoundType.ENDINGS + ", or add 'type: audio/…'");
        }
        return type;
    }

    private Optional<Long> length(String address) {
        if (address.startsWith("/")) {
            if (group.has("length")) {
                fields.warn(
                        FIELD,
                        FIELD,
                        "'length' has no effect: the build looks how long a file of this site is",
                        "take it out");
            }
            return Optional.empty();
        }
        var length = group.parsed(
                "length",
                "enclosure",
                text -> Optional.of(text)
                        .filter(digits -> digits.matches("[1-9]\\d{0,14}"))
                        .map(Long::valueOf),
                "the file's size in bytes, in digits alone, such as 24986239");
        if (group.isBlank("length") && !group.misspells("length", ELSEWHERE)) {
            report(
                    "file",
                    "the length of a file elsewhere must be told: feeds have it, and the build asks nobody",
                    "add 'length: …', its size in bytes");
        }
        return length;
    }

    private Optional<Integer> number(String name) {
        int number = group.whole(name, 1, MOST, 0);
        return number == 0 ? Optional.empty() : Optional.of(number);
    }

    private void report(String field, String message, String cure) {
        group.report(FIELD, field, message, cure);
    }
}
