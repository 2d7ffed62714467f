package org.afterword.moderation.receive;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.afterword.arrival.Arrival;
import org.afterword.arrival.Arrived;
import org.afterword.arrival.Declined;
import org.afterword.content.thread.Comment;
import org.afterword.content.thread.Reply;
import org.afterword.markdown.Prose;
import org.afterword.moderation.inbox.Waiting;

/** Stands in until the reception is there: holds all that is new. */
public final class Reception {
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /** Judges one. */
    public Outcome judge(Arrived arrived) {
        if (arrived instanceof Declined declined) {
            return new Outcome.Refused(declined.reason());
        }
        var arrival = (Arrival) arrived;
        var id = arrival.id().orElseThrow();
        if (!known.add(id)) {
            return new Outcome.Known("known");
        }
        var path = arrival.target().addresses().get(0);
        var when = arrival.date()
                .map(date -> date.time()
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .format(DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")))
                .orElse("undated");
        var folder = path.replaceAll("^/|/$", "");
        var file = "inbox/" + (folder.isEmpty() ? "index" : folder) + "/" + when + "-" + arrival.system() + "-" + id
                + ".yaml";
        var comment = new Comment(
                id,
                arrival.name(),
                Optional.empty(),
                arrival.date(),
                Optional.empty(),
                arrival.url(),
                Prose.byVisitor(arrival.body().text()),
                Optional.empty(),
                false,
                false,
                false,
                Comment.Kind.COMMENT,
                Optional.of(new Comment.Source(arrival.system(), Optional.of(id), Optional.empty(), Optional.empty())));
        return new Outcome.Held(
                new Waiting(
                        file,
                        Optional.of(path),
                        new Reply(comment, arrival.answers()),
                        List.of("new here"),
                        Optional.empty(),
                        Optional.empty(),
                        false),
                Optional.empty());
    }
}
