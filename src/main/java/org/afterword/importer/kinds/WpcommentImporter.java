package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;

/** Reads the comments that lie beside Nikola's articles, one a file, such as {@code sprain.12.wpcomment} beside {@code sprain.md}. */
final class WpcommentImporter implements Importer {
    private static final Set<String> OWN = Set.of("parent_id", "date_utc", "author_ip");
    private static final Pattern NAME = Pattern.compile("(.*)\\.([^./\\\\]+)\\.wpcomment");

    @Override
    public String kind() {
        return "wpcomment";
    }

    @Override
    public boolean recognizes(String head) {
        if (!head.startsWith(".. ")) {
            return false;
        }
        var fields = CommentHead.of(head).fields().keySet();
        return fields.contains("id") && fields.stream().anyMatch(OWN::contains);
    }

    @Override
    public boolean isFolder() {
        return true;
    }

    @Override
    public boolean names(String file) {
        return file.endsWith(".wpcomment");
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Exported> records) throws IOException {
        var line = new Line(file.name(), 1);
        var text = file.wholeText(CommentFile.MOST_CHARACTERS);
        var name = NAME.matcher(file.name());
        if (text.isEmpty() || !name.matches()) {
            records.accept(new Refused(
                    What.COMMENT,
                    line,
                    "",
                    text.isEmpty()
                            ? "it is longer than %s characters".formatted(CommentFile.MOST_CHARACTERS)
                            : "its name does not say which article it belongs to"));
            return;
        }
        comment(CommentHead.of(text.get()), line, CommentPlace.at(name.group(1)), name.group(2), records);
    }

    private void comment(CommentHead head, Line line, CommentPlace place, String number, Consumer<Exported> out) {
        var id = head.text("id").orElse(number);
        if (head.words().isBlank()) {
            out.accept(new Refused(What.COMMENT, line, id, "it has no message"));
            return;
        }
        head.tell(line, out);
        out.accept(place.thread(line));
        new CommentFile(
                        kind(),
                        line,
                        place.folder(),
                        id,
                        head.text("parent_id").filter(parent -> !parent.equals("None") && !parent.equals("0")),
                        head.text("author"),
                        head.text("author_url"),
                        head.text("date_utc"),
                        state(head),
                        "comment-" + id,
                        body(head, line, id, out))
                .hand(ZoneOffset.UTC, out);
    }

    private static State state(CommentHead head) {
        return switch (head.text("status").orElse("")) {
            case "spam" -> State.SPAM;
            case "trash", "post-trashed" -> State.REMOVED;
            case "hold", "pending" -> State.PENDING;
            default -> head.text("approved").orElse("True").equals("True") ? State.APPROVED : State.PENDING;
        };
    }

    private static Body body(CommentHead head, Line line, String id, Consumer<Exported> out) {
        var compiler = head.text("compiler").orElse("wordpress");
        return new Body(
                head.words(),
                switch (compiler) {
                    case "wordpress" -> Body.Format.WORDPRESS;
                    case "html" -> Body.Format.HTML;
                    case "markdown" -> Body.Format.MARKDOWN;
                    default -> {
                        out.accept(new Remark(
                                line,
                                "markup",
                                "comment %s is in %s, and its text stays as it is".formatted(id, compiler)));
                        yield Body.Format.TEXT;
                    }
                });
    }
}
