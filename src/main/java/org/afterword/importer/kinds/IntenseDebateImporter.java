package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.Moment;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.OldAddress;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.WrittenTime;
import org.afterword.importer.source.XmlElement;
import org.afterword.importer.source.XmlRecords;
import org.jsoup.parser.Parser;

/**
 * Reads IntenseDebate's XML export: a {@code blogpost} for each article, with its address in percent signs and its comments.
 * Its shape is that which WordPress' own plug-in for it reads. It holds public comments alone.
 */
final class IntenseDebateImporter implements Importer {
    private static final Pattern POST = Pattern.compile("<blogpost\\s*>");
    private static final Pattern COMMENT = Pattern.compile("<comment\\s+id=|<comments\\s*/?>");

    @Override
    public String kind() {
        return "intensedebate";
    }

    @Override
    public boolean recognizes(String head) {
        return POST.matcher(head).find() && COMMENT.matcher(head).find();
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Exported> records) throws IOException {
        new XmlRecords(
                        file,
                        Set.of("output"),
                        namespace -> "",
                        Map.of("blogpost", What.RECORD, "comment", What.COMMENT),
                        Set.of("text"),
                        records)
                .read((record, whole) -> {
                    if (record.name().equals("blogpost")) {
                        post(record, file.name(), zone, records);
                    } else {
                        refuse(comments(record), file.name(), records);
                    }
                });
    }

    /** The comments in an element, whatever the elements between them are called where the file is damaged. */
    private static List<XmlElement> comments(XmlElement element) {
        return element.name().equals("comment")
                ? List.of(element)
                : element.children().stream()
                        .flatMap(child -> comments(child).stream())
                        .toList();
    }

    private static void refuse(List<XmlElement> comments, String file, Consumer<Exported> out) {
        comments.forEach(comment -> out.accept(new Refused(
                What.COMMENT,
                new Line(file, comment.line()),
                comment.attribute("id").orElse(""),
                "there is no way to know which article it belongs to")));
    }

    private static void post(XmlElement post, String file, ZoneId zone, Consumer<Exported> out) {
        var line = new Line(file, post.line());
        var url = post.text("url").map(OldAddress::decoded);
        var guid = post.text("guid").map(OldAddress::decoded);
        var key = url.or(() -> guid).orElse("");
        var comments = comments(post);
        if (key.isEmpty() || post.isTwo("url")) {
            out.accept(new Refused(
                    What.RECORD,
                    line,
                    key,
                    key.isEmpty() ? "the article has neither an address nor a guid" : "two articles ran together"));
            refuse(comments, file, out);
            return;
        }
        out.accept(new ExportedThread(
                line,
                key,
                guid.map(List::of).orElse(List.of()),
                url.map(List::of).orElse(List.of()),
                post.text("title").map(IntenseDebateImporter::plain).orElse(""),
                false,
                Optional.empty()));
        comments.forEach(comment -> comment(comment, key, new Line(file, comment.line()), zone, out));
    }

    private static void comment(XmlElement comment, String thread, Line line, ZoneId zone, Consumer<Exported> out) {
        var id = comment.attribute("id").orElse("");
        if (comment.isTwo("text") || comment.isTwo("gmt")) {
            out.accept(Refused.ranTogether(What.COMMENT, line));
        }
        if (id.isEmpty() || comment.child("text").isEmpty()) {
            out.accept(new Refused(What.COMMENT, line, id, id.isEmpty() ? "it has no id" : "it has no text"));
            return;
        }
        out.accept(new ExportedComment(
                line,
                thread,
                id,
                comment.attribute("parentid").filter(parent -> !parent.equals("0") && !parent.equals(id)),
                comment.text("name").map(IntenseDebateImporter::plain),
                comment.text("url").map(OldAddress::decoded),
                Optional.empty(),
                date(comment, id, line, zone, out),
                Optional.empty(),
                State.APPROVED,
                Comment.Kind.COMMENT,
                false,
                "comment-" + id,
                Optional.empty(),
                Optional.of(new Comment.Source("intensedebate", Optional.of(id), Optional.empty(), Optional.empty())),
                new Body(comment.raw("text"), Body.Format.WORDPRESS)));
    }

    private static Optional<Moment> date(
            XmlElement comment, String id, Line line, ZoneId zone, Consumer<Exported> out) {
        var date = comment.text("gmt")
                .flatMap(text -> WrittenTime.of(text, ZoneOffset.UTC))
                .or(() -> comment.text("date").flatMap(text -> WrittenTime.of(text, zone)));
        var written = comment.text("gmt").or(() -> comment.text("date")).orElse("");
        new UnreadDate(out, line).need("comment", id, written, date);
        return date;
    }

    /** Without the references for characters that are left behind XML's own. */
    private static String plain(String text) {
        return Parser.unescapeEntities(text, false);
    }
}
