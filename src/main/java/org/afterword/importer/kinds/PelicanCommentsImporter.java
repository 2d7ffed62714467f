package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.importer.folder.address.PelicanParts;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.State;
import org.afterword.importer.source.ExportFile;

/** Reads the files of Pelican's comment system, one a comment, in folders that have the names of articles. */
final class PelicanCommentsImporter implements Importer {
    private static final Set<String> ARTICLES = Set.of("title", "category", "tags", "slug", "layout");

    @Override
    public String kind() {
        return "pelican-comments";
    }

    @Override
    public boolean recognizes(String head) {
        if (head.startsWith("---") || head.startsWith(".. ")) {
            return false;
        }
        var fields = CommentHead.of(head).fields().keySet();
        return fields.contains("author")
                && fields.contains("date")
                && !fields.contains("_id")
                && fields.stream().noneMatch(ARTICLES::contains);
    }

    @Override
    public boolean isFolder() {
        return true;
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Exported> records) throws IOException {
        var line = new Line(file.name(), 1);
        var text = file.wholeText(CommentFile.MOST_CHARACTERS);
        var name = file.name()
                .substring(Math.max(file.name().lastIndexOf('/'), file.name().lastIndexOf('\\')) + 1);
        var id = PelicanParts.slug(name);
        var head = CommentHead.of(text.orElse(""));
        if (head.words().isBlank()) {
            records.accept(CommentFile.refused(line, id, text));
            return;
        }
        var place = CommentPlace.of(file.name());
        // Pecosys names its article, by a number and the address
        var page = head.text("article").flatMap(number -> head.text("url"));
        head.tell(line, records);
        records.accept(page.map(url -> place.thread(line).at(url).called(url)).orElseGet(() -> place.thread(line)));
        new CommentFile(
                        kind(),
                        line,
                        page.orElse(place.folder()),
                        id,
                        head.text("replyto"),
                        head.text("author"),
                        head.text("website")
                                .or(() -> head.text("site"))
                                .or(() -> head.text("url").filter(url -> page.isEmpty())),
                        head.text("date").map(PelicanCommentsImporter::written),
                        State.APPROVED,
                        "comment-" + id,
                        body(name, head.words(), line, id, records))
                .hand(zone, records);
    }

    /** The plug-in's own form writes a month, a day and an hour with one digit where that is enough. */
    private static String written(String date) {
        return date.replaceAll("(?<![\\d.])(\\d)(?=[-: ]|$)", "0$1");
    }

    private static Body body(String name, String words, Line line, String id, Consumer<Exported> out) {
        if (name.endsWith(".rst")) {
            out.accept(new Remark(
                    line, "markup", "comment %s is in reStructuredText, and its text stays as it is".formatted(id)));
            return new Body(words, Body.Format.TEXT);
        }
        return new Body(words, name.matches(".*\\.html?") ? Body.Format.HTML : Body.Format.MARKDOWN);
    }

    /** A comment is named with the ending of its file, and in older versions without. */
    @Override
    public List<ExportedComment> complete(List<ExportedComment> comments, Consumer<Exported> told) {
        var known = new HashSet<String>();
        comments.forEach(comment -> known.add(comment.thread() + "\n" + comment.id()));
        return comments.stream()
                .map(comment -> comment.parent()
                        .filter(parent -> !known.contains(comment.thread() + "\n" + parent)
                                && known.contains(comment.thread() + "\n" + parent + "md"))
                        .map(parent -> comment.answering(comment.thread(), Optional.of(parent + "md")))
                        .orElse(comment))
                .toList();
    }
}
