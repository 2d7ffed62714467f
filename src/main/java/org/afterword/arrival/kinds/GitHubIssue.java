package org.afterword.arrival.kinds;

import java.util.Optional;
import java.util.Set;
import org.afterword.arrival.Arrival;
import org.afterword.arrival.Arrived;
import org.afterword.arrival.Declined;
import org.afterword.arrival.Deletion;
import org.afterword.arrival.Target;
import org.afterword.arrival.mail.OwnWords;
import org.afterword.base.Moment;
import org.afterword.content.thread.Comment;
import org.afterword.importer.body.Emoji;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Line;
import org.afterword.importer.source.JsonObject;

/** Reads an issue that is an answer by itself. */
record GitHubIssue(Line line) {
    private static final String SYSTEM = "github";

    Arrived arrived(JsonObject event) {
        var issue = event.object("issue");
        var id = Kept.id(issue.text("id", "number")).map(number -> "issue-" + number);
        var link = Kept.address(issue.text("html_url"));
        if (issue.has("pull_request")) {
            return new Declined(line, id.orElse(""), "it is a pull request");
        }
        if (event.text("action").filter("deleted"::equals).isPresent()) {
            return new Deletion(line, SYSTEM, id, link);
        }
        var form = IssueForm.fields(issue.raw("body"));
        if (form.isEmpty()) {
            return new Declined(line, id.orElse(""), "it was not written with the form for answers");
        }
        var answer = FormFields.arrival(line, id, form.get(), GitHub.time(issue, "created_at", "createdAt"));
        return answer instanceof Arrival arrival ? completed(arrival, event, issue, link) : answer;
    }

    private static Arrival completed(Arrival form, JsonObject event, JsonObject issue, Optional<String> link) {
        var login = GitHub.login(issue, "user");
        boolean edited = event.text("action").filter("edited"::equals).isPresent();
        var changed = edited ? GitHub.edited(issue) : Optional.<Moment>empty();
        Set<Arrival.Mark> marks = GitHub.marks(issue.object("user"), changed);
        return new Arrival(
                form.line(),
                SYSTEM,
                form.id(),
                new Target(form.target().addresses(), form.target().discussions(), ""),
                form.parent(),
                form.answers(),
                form.name().or(() -> login),
                form.url().or(() -> GitHub.page(login)),
                GitHub.account(login),
                form.date(),
                changed,
                Comment.Kind.COMMENT,
                new Body(Emoji.shown(OwnWords.withoutReply(form.body().text())), Body.Format.MARKDOWN),
                link,
                marks);
    }
}
