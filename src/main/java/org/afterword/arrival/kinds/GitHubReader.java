package org.afterword.arrival.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.arrival.Arrived;
import org.afterword.arrival.Declined;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.JsonObject;
import org.afterword.importer.source.JsonRecords;

/**
 * Reads the event that GitHub gives a workflow: an issue written with the form for answers, a comment on an issue or in a
 * discussion, or what a program dispatched.
 */
final class GitHubReader implements ArrivalReader {
    private static final Pattern EVENT = Pattern.compile("\"action\"\\s*:|\"event_type\"\\s*:|\"client_payload\"\\s*:");
    private static final Pattern WHAT = Pattern.compile("\"(?:issue|comment|discussion|client_payload)\"\\s*:\\s*\\{");

    @Override
    public String kind() {
        return "github";
    }

    @Override
    public boolean recognizes(String head) {
        return head.stripLeading().startsWith("{")
                && EVENT.matcher(head).find()
                && WHAT.matcher(head).find();
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Arrived> arrived) throws IOException {
        var out = Handing.to(arrived);
        new JsonRecords(file, Set.of(), array -> What.COMMENT, Handing.told(out)).read(one -> {
            var event = one.fields();
            if (event.has("client_payload")) {
                out.accept(JsonForm.arrival(event.object("client_payload"), one.line(), zone));
            } else if (!event.object("comment").isEmpty()) {
                out.accept(comment(event, new GitHubComment(one.line())));
            } else if (!event.object("issue").isEmpty()) {
                out.accept(new GitHubIssue(one.line()).arrived(event));
            } else {
                out.accept(new Declined(one.line(), "", "it is not an event that brings an answer"));
            }
        });
    }

    private static Arrived comment(JsonObject event, GitHubComment reading) {
        boolean deleted = event.text("action").filter("deleted"::equals).isPresent();
        var comment = event.object("comment");
        return event.object("discussion").isEmpty()
                ? reading.onIssue(comment, event.object("issue"), deleted)
                : reading.inDiscussion(comment, event.object("discussion"), deleted);
    }
}
