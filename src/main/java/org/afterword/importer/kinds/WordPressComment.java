package org.afterword.importer.kinds;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.Moment;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;
import org.afterword.importer.source.XmlElement;
import org.jsoup.parser.Parser;

/** Reads a {@code wp:comment}. */
final class WordPressComment {
    private final String file;
    private final ZoneId zone;
    private final WordPressAuthors authors;
    private final Consumer<Exported> out;

    WordPressComment(String file, ZoneId zone, WordPressAuthors authors, Consumer<Exported> out) {
        this.file = file;
        this.zone = zone;
        this.authors = authors;
        this.out = out;
    }

    /** The names that last, by the numbers that Afterword gives comments anew in each export. */
    static Map<String, String> names(List<XmlElement> comments) {
        var names = new HashMap<String, String>();
        comments.forEach(comment -> comment.text("wp:comment_id")
                .ifPresent(number ->
                        AfterwordElements.of(comment).text("id").ifPresent(name -> names.putIfAbsent(number, name))));
        return names;
    }

    /** @param names of the comments to the same article that Afterword itself exported, by their numbers */
    void read(XmlElement comment, String thread, Map<String, String> names) {
        var line = new Line(file, comment.line());
        var own = AfterwordElements.of(comment);
        var id = own.text("id").or(() -> comment.text("wp:comment_id")).orElse("");
        if (comment.isTwo("wp:comment_content") || comment.isTwo("wp:comment_id")) {
            out.accept(Refused.ranTogether(What.COMMENT, line));
        }
        if (comment.child("wp:comment_content").isEmpty() && !own.isThere()) {
            out.accept(new Refused(What.COMMENT, line, id, "it has no wp:comment_content"));
            return;
        }
        var name = comment.text("wp:comment_author").map(text -> Parser.unescapeEntities(text, false));
        var type = comment.text("wp:comment_type").orElse("comment");
        own.checkDates(new UnreadDate(out, line), id);
        out.accept(new ExportedComment(
                line,
                thread,
                id,
                comment.text("wp:comment_parent")
                        .filter(parent -> !parent.equals("0"))
                        .map(parent -> names.getOrDefault(parent, parent)),
                own.isThere() ? own.text("author") : name,
                comment.text("wp:comment_author_url"),
                own.text("by")
                        .map(by -> new ExportedComment.Recognized(by, "the export says so"))
                        .or(() -> authors.recognize(
                                comment.text("wp:comment_user_id").orElse("0"),
                                comment.text("wp:comment_author_email"),
                                name)),
                own.isThere() ? own.moment("date") : date(comment, line, id),
                own.moment("edited"),
                own.flag("removed") ? State.REMOVED : state(comment, type, line, id),
                own.text("kind")
                        .flatMap(WordPressComment::kind)
                        .orElseGet(() -> kind(type).orElse(Comment.Kind.COMMENT)),
                own.flag("pinned"),
                own.text("id").orElse(id.isEmpty() ? "" : "comment-" + id),
                own.number("about"),
                own.isThere()
                        ? own.source()
                        : Optional.of(new Comment.Source(
                                "wordpress",
                                Optional.of(id).filter(text -> !text.isEmpty()),
                                Optional.empty(),
                                Optional.empty())),
                own.markdown("body")
                        .orElseGet(() -> new Body(comment.raw("wp:comment_content"), Body.Format.WORDPRESS))));
    }

    private Optional<Moment> date(XmlElement comment, Line line, String id) {
        var local = comment.text("wp:comment_date");
        var date = WordPressDates.moment(local, comment.text("wp:comment_date_gmt"), zone);
        new UnreadDate(out, line).need("comment", id, local.orElse(""), date);
        return date;
    }

    private State state(XmlElement comment, String type, Line line, String id) {
        var approved = comment.text("wp:comment_approved").orElse("");
        if (kind(type).isEmpty()) {
            out.accept(new Remark(line, "held", "comment %s has the type '%s', so it is held".formatted(id, type)));
            return State.PENDING;
        }
        return switch (approved) {
            case "1" -> State.APPROVED;
            case "0" -> State.PENDING;
            case "spam" -> State.SPAM;
            case "trash", "post-trashed" -> State.REMOVED;
            default -> {
                out.accept(new Remark(
                        line, "held", "comment %s has the state '%s', so it is held".formatted(id, approved)));
                yield State.PENDING;
            }
        };
    }

    private static Optional<Comment.Kind> kind(String type) {
        return switch (type) {
            case "comment" -> Optional.of(Comment.Kind.COMMENT);
            case "pingback" -> Optional.of(Comment.Kind.PINGBACK);
            case "trackback" -> Optional.of(Comment.Kind.TRACKBACK);
            case "webmention" -> Optional.of(Comment.Kind.WEBMENTION);
            default -> Optional.empty();
        };
    }
}
