package org.afterword.importer.kinds;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.fingerprint.Sha256;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** A comment or a trackback in Movable Type's format. */
record MovableTypeComment(String file, ZoneId zone, MovableTypePart part) {

    /** @param key of the article that it was said to */
    void read(String key, Consumer<Exported> out) {
        var at = new Line(file, part.line());
        var id = id();
        if (!part.whole()) {
            out.accept(new Refused(What.COMMENT, at, id, "the file ends within it, or it is too long"));
            return;
        }
        boolean ping = part.name().equals("PING");
        var title = part.field("TITLE")
                .filter(any -> ping)
                .map(text -> "<strong>" + Entities.escape(Parser.unescapeEntities(text, false)) + "</strong>\n\n")
                .orElse("");
        out.accept(new ExportedComment(
                at,
                key,
                id,
                Optional.empty(),
                part.field(ping ? "BLOG NAME" : "AUTHOR").map(LoneAddress::ofName),
                part.field("URL"),
                Optional.empty(),
                MovableTypeTime.of(part, "comment", file, zone, out),
                Optional.empty(),
                State.APPROVED,
                ping ? Comment.Kind.TRACKBACK : Comment.Kind.COMMENT,
                false,
                id,
                Optional.empty(),
                Optional.of(new Comment.Source("movabletype", Optional.of(id), Optional.empty(), Optional.empty())),
                new Body(title + part.words().strip(), Body.Format.WORDPRESS)));
    }

    /** Movable Type numbers no comment, so what it says stands for it. */
    private String id() {
        return "m"
                + Sha256.beginning(
                        10,
                        part.field("AUTHOR").orElse(""),
                        part.field("DATE").orElse(""),
                        part.field("URL").orElse(""),
                        part.words().strip());
    }
}
