package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.Shortened;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.PrivateWords;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;

/** Reads ikiwiki's comments: files {@code comment_1…._comment} in a folder that has the name of a page. They answer nobody. */
final class IkiwikiImporter implements Importer {
    private static final Pattern HEAD = Pattern.compile("\\A\uFEFF?\\s*\\[\\[!_?comment\\s");
    private static final Pattern FIELD = Pattern.compile(
            "\\b([a-z]++)=(?:\"\"\"(?<long>.*?)\"\"\"|'''(?<other>.*?)'''|\"(?<short>(?:[^\"\\\\]|\\\\.)*+)\"|(?<bare>[^\\s\\]\"']++))",
            Pattern.DOTALL);
    /** A link or a directive of ikiwiki's. */
    private static final Pattern OWN = Pattern.compile("\\[\\[[!\\w][^\\[\\]]{0,500}+\\]\\]");

    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern NAME = Pattern.compile("(?:.*[/\\\\!])?([^/\\\\!]+?)(\\._comment(?:_pending)?)?");

    @Override
    public String kind() {
        return "ikiwiki";
    }

    @Override
    public boolean recognizes(String head) {
        return HEAD.matcher(head).find();
    }

    @Override
    public boolean isFolder() {
        return true;
    }

    @Override
    public boolean names(String file) {
        return file.endsWith("._comment") || file.endsWith("._comment_pending");
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Exported> records) throws IOException {
        var line = new Line(file.name(), 1);
        var text = file.wholeText(CommentFile.MOST_CHARACTERS);
        var name = NAME.matcher(file.name());
        var id = name.matches() ? name.group(1) : file.name();
        var fields = fields(text.orElse(""), line, records);
        if (fields.getOrDefault("content", "").isBlank()) {
            records.accept(CommentFile.refused(line, id, text));
            return;
        }
        if (LETTER.matcher(FIELD.matcher(HEAD.matcher(text.orElse("")).replaceFirst(""))
                        .replaceAll(""))
                .find()) {
            records.accept(new Refused(What.COMMENT, line, id, "it has words outside its fields"));
            return;
        }
        var own = OWN.matcher(fields.get("content"));
        if (own.find()) {
            records.accept(new Remark(
                    line, "markup", "%s in comment %s stays as it is".formatted(Shortened.to(60, own.group()), id)));
        }
        var place = CommentPlace.of(file.name());
        records.accept(place.thread(line));
        new CommentFile(
                        kind(),
                        line,
                        place.folder(),
                        id,
                        Optional.empty(),
                        name(fields),
                        Optional.ofNullable(fields.get("url"))
                                .map(SomeAddress::whole)
                                .or(() -> Optional.ofNullable(fields.get("username"))
                                        .filter(IkiwikiImporter::isAddress)),
                        Optional.ofNullable(fields.get("date")),
                        file.name().endsWith("._comment_pending") ? State.PENDING : State.APPROVED,
                        "",
                        body(fields))
                .hand(ZoneOffset.UTC, records);
    }

    private static Map<String, String> fields(String text, Line line, Consumer<Exported> out) {
        var fields = new HashMap<String, String>();
        var field = FIELD.matcher(text);
        while (field.find()) {
            var value = field.group("long");
            value = value == null ? field.group("other") : value;
            value = value == null ? field.group("short") : value;
            value = (value == null ? field.group("bare") : value).replace("\\\"", "\"");
            value = field.group("short") == null ? value : value.replace("&quot;", "\"");
            var first = fields.putIfAbsent(field.group(1), value);
            if (first != null && !first.equals(value)) {
                out.accept(Remark.doubled(line, field.group(1), value));
            }
        }
        return fields;
    }

    /** Who signed in has an address instead of a name, and perhaps a name beside it. */
    private static Optional<String> name(Map<String, String> fields) {
        return Optional.ofNullable(fields.get("claimedauthor"))
                .or(() -> Optional.ofNullable(fields.get("nickname")))
                .or(() -> Optional.ofNullable(fields.get("username"))
                        .map(name -> isAddress(name) ? name.replaceFirst("^https?://([^/]+).*", "$1") : name))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.indexOf('@') < 0);
    }

    private static boolean isAddress(String name) {
        return name.matches("https?://.+");
    }

    /** A subject of the writer's own comes before the words. */
    private static Body body(Map<String, String> fields) {
        var words = fields.get("content").strip();
        var subject = PrivateWords.without(fields.getOrDefault("subject", "").strip());
        var format = switch (fields.getOrDefault("format", "mdwn")) {
            case "html" -> Body.Format.HTML;
            case "mdwn" -> Body.Format.MARKDOWN;
            default -> Body.Format.TEXT;
        };
        if (subject.isEmpty() || subject.matches("comment \\d+") || format == Body.Format.HTML) {
            return new Body(words, format);
        }
        return new Body(
                (format == Body.Format.TEXT
                                ? subject
                                : "**" + subject.replaceAll("[\\\\`*_\\[\\]<>&]", "\\\\$0") + "**")
                        + "\n\n" + words,
                format);
    }
}
