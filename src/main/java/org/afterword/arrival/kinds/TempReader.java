package org.afterword.arrival.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.*;
import java.util.function.Consumer;
import org.afterword.arrival.*;
import org.afterword.base.Moment;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.*;
import org.afterword.importer.source.*;

public final class TempReader implements ArrivalReader {
    public String kind() {
        return "form";
    }

    public boolean recognizes(String head) {
        return head.contains("message");
    }

    public void read(ExportFile file, ZoneId zone, Consumer<Arrived> arrived) throws IOException {
        new JsonRecords(file, Set.of(""), x -> What.COMMENT, x -> System.err.println(x)).read(one -> {
            var f = one.fields();
            arrived.accept(new Arrival(
                    one.line(),
                    "form",
                    f.text("id"),
                    Target.at(f.text("article").orElse("")),
                    Optional.empty(),
                    f.text("reply_to"),
                    f.text("name"),
                    f.text("url"),
                    Optional.empty(),
                    f.text("created_at").flatMap(t -> Moment.parse(t, zone)),
                    Optional.empty(),
                    Comment.Kind.COMMENT,
                    new Body(f.text("message").orElse(""), Body.Format.TEXT),
                    Optional.empty(),
                    Set.of()));
        });
    }
}
