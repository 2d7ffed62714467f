package org.afterword.arrival.kinds;

import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.arrival.Arrival;
import org.afterword.arrival.Arrived;
import org.afterword.arrival.Declined;
import org.afterword.arrival.Deletion;
import org.afterword.arrival.Target;
import org.afterword.arrival.mail.OwnWords;
import org.afterword.content.thread.Comment;
import org.afterword.importer.body.Emoji;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Line;
import org.afterword.importer.source.JsonObject;

/** Reads one comment, on an issue or in a discussion, as an event, the REST API or the GraphQL API has it. */
record GitHubComment(Line line) {
    private static final Pattern IN_LINK = Pattern.compile("#(?:discussioncomment|issuecomment)-(\\d{1,20})$");

    Arrived onIssue(JsonObject comment, JsonObject issue, boolean deleted) {
        var id = id(comment);
        if (issue.has("pull_request") || isOnPullRequest(comment)) {
            return new Declined(line, id.orElse(""), "it is a comment on a pull request");
        }
        if (IssueForm.isOne(issue.raw("body"))) {
            return new Declined(line, id.orElse(""), "it is a comment on an answer that was sent as an issue");
        }
        return arrived(GitHub.ISSUES, comment, id, GitHub.target(issue, talk(comment)), Optional.empty(), deleted);
    }

    Arrived inDiscussion(JsonObject comment, JsonObject discussion, boolean deleted) {
        var parent = comment.text("parent_id");
        return inDiscussion(comment, GitHub.target(discussion, talk(comment)), parent, deleted);
    }

    Arrived inDiscussion(JsonObject comment, Target target, Optional<String> parent, boolean deleted) {
        return arrived(
                GitHub.DISCUSSIONS, comment, id(comment), target, Kept.id(parent), deleted || comment.has("deletedAt"));
    }

    /** The number, which all of GitHub's ways tell, or else the id of GraphQL alone. */
    static Optional<String> id(JsonObject comment) {
        return Kept.id(comment.text("databaseId")
                .or(() -> numbered(comment.raw("url")))
                .or(() -> numbered(comment.raw("html_url")))
                .or(() -> comment.text("id")));
    }

    /** The address of the issue or the discussion that it stands in. */
    static Optional<String> talk(JsonObject comment) {
        return Kept.address(comment.text("html_url").or(() -> comment.text("url")))
                .filter(link -> IN_LINK.matcher(link).find())
                .map(link -> link.substring(0, link.indexOf('#')))
                .or(() -> Kept.address(comment.text("issue_url").map(GitHubComment::shown)));
    }

    /** The page of what the REST API has at an address. */
    private static String shown(String address) {
        return address.replaceFirst("^https://api\\.github\\.com/repos/", "https://github.com/");
    }

    private static Optional<String> numbered(String link) {
        var match = IN_LINK.matcher(link);
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }

    private static boolean isOnPullRequest(JsonObject comment) {
        return comment.raw("html_url").contains("/pull/");
    }

    private Arrived arrived(
            String system,
            JsonObject comment,
            Optional<String> id,
            Target target,
            Optional<String> parent,
            boolean deleted) {
        var html = comment.text("html_url");
        var link = Kept.address(html.or(() -> comment.text("url")));
        if (deleted) {
            return new Deletion(line, system, id, link, target, parent);
        }
        var user = comment.has("user") ? comment.object("user") : comment.object("author");
        var login = GitHub.login(comment, comment.has("user") ? "user" : "author");
        var edited = GitHub.edited(comment);
        var marks = GitHub.marks(user, edited);
        if (comment.flag("isMinimized")) {
            marks.add(Arrival.Mark.DOUBTED);
        }
        if (GitHub.isByHost(comment)) {
            marks.add(Arrival.Mark.HOST);
        }
        return new Arrival(
                line,
                system,
                id,
                target,
                parent,
                Optional.empty(),
                login,
                GitHub.page(login),
                GitHub.account(login),
                GitHub.time(comment, "created_at", "createdAt"),
                edited,
                Comment.Kind.COMMENT,
                body(comment),
                link,
                marks);
    }

    private static Body body(JsonObject comment) {
        var typed = OwnWords.withoutReply(comment.raw("body"));
        return typed.isBlank() && comment.text("body").isEmpty()
                ? Body.html(comment.raw("bodyHTML"))
                : new Body(Emoji.shown(typed), Body.Format.MARKDOWN);
    }
}
