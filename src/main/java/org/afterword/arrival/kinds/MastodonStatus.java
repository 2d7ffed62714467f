package org.afterword.arrival.kinds;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.afterword.arrival.Arrival;
import org.afterword.arrival.Arrived;
import org.afterword.arrival.Declined;
import org.afterword.arrival.Target;
import org.afterword.base.Moment;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Line;
import org.afterword.importer.source.JsonObject;
import org.afterword.importer.source.WrittenTime;

/** Reads one post of the Fediverse. */
record MastodonStatus(Line line, JsonObject status) {
    private static final String SYSTEM = "mastodon";

    /**
     * @param root the id of the post that it all began with
     * @param within whether what it answers is not that post
     */
    Arrived arrived(String root, boolean within) {
        var id = Kept.id(status.text("id"));
        var visibility = status.text("visibility").orElse("");
        if (!Set.of("public", "unlisted").contains(visibility)) {
            return declined(id, "it is not public");
        }
        var account = status.object("account");
        if (account.flag("suspended")) {
            return declined(id, "its account is suspended");
        }
        if (root.isEmpty()) {
            return declined(id, "it does not say what it answers");
        }
        var edited = time("edited_at");
        return new Arrival(
                line,
                SYSTEM,
                id,
                new Target(List.of(), List.of(root), ""),
                Kept.id(status.text("in_reply_to_id")).filter(any -> within),
                Optional.empty(),
                name(account),
                Kept.address(account.text("url")),
                acct(account),
                time("created_at"),
                edited,
                Comment.Kind.COMMENT,
                Body.html(PostText.of(status)),
                Kept.address(status.text("url", "uri")),
                marks(account, edited));
    }

    private Declined declined(Optional<String> id, String reason) {
        return new Declined(line, id.orElse(""), reason);
    }

    private Optional<Moment> time(String field) {
        return status.text(field).flatMap(text -> WrittenTime.of(text, ZoneOffset.UTC));
    }

    /** Without the small pictures that only the server there knows by their names. */
    private static Optional<String> name(JsonObject account) {
        var shown = account.raw("display_name");
        for (var emoji : account.objects("emojis")) {
            shown = emoji.text("shortcode").isEmpty()
                    ? shown
                    : shown.replace(":" + emoji.raw("shortcode").strip() + ":", "");
        }
        return Kept.name(Optional.of(shown)).or(() -> Kept.name(account.text("username")));
    }

    /** Those of the server itself are told without it. */
    private static Optional<String> acct(JsonObject account) {
        return account.text("acct")
                .filter(acct -> acct.matches("[\\w.-]{1,200}(?:@[\\w.:-]{1,200})?"))
                .flatMap(acct -> acct.contains("@")
                        ? Optional.of(acct)
                        : host(account.raw("url")).map(host -> acct + "@" + host))
                .map(acct -> "acct:" + acct);
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url.strip()).getHost());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Set<Arrival.Mark> marks(JsonObject account, Optional<Moment> edited) {
        var marks = EnumSet.noneOf(Arrival.Mark.class);
        if (status.flag("sensitive") || status.text("spoiler_text").isPresent()) {
            marks.add(Arrival.Mark.SENSITIVE);
        }
        if (account.flag("bot")) {
            marks.add(Arrival.Mark.BOT);
        }
        if (edited.isPresent()) {
            marks.add(Arrival.Mark.EDITED);
        }
        if (account.flag("limited")) {
            marks.add(Arrival.Mark.DOUBTED);
        }
        return marks;
    }
}
