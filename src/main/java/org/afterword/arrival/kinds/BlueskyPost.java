package org.afterword.arrival.kinds;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.afterword.arrival.Arrival;
import org.afterword.arrival.Arrived;
import org.afterword.arrival.Declined;
import org.afterword.arrival.Target;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Line;
import org.afterword.importer.source.JsonObject;
import org.afterword.importer.source.WrittenTime;

/** Reads one post of Bluesky. Handles change, so that who wrote it and the last part of its address are its name. */
record BlueskyPost(Line line, JsonObject post) {
    private static final Pattern URI =
            Pattern.compile("at://([A-Za-z0-9._:%-]{1,300})/app\\.bsky\\.feed\\.post/([A-Za-z0-9._:~-]{1,200})");
    private static final String PROFILE = "https://bsky.app/profile/";
    private static final Set<String> DOUBTS = Set.of("!hide", "!warn", "!takedown", "spam", "impersonation", "scam");

    Arrived arrived() {
        var uri = URI.matcher(post.raw("uri").strip());
        if (!uri.matches()) {
            return new Declined(line, "", "it has no address to recognize it by");
        }
        var id = uri.group(1) + "/" + uri.group(2);
        var author = post.object("author");
        var labels = labels(author);
        if (labels.contains("!no-unauthenticated")) {
            return new Declined(line, id, "its author shows it only to people who have signed in");
        }
        labels.addAll(labels(post));
        var words = post.object("record");
        var reply = words.object("reply");
        var root = name(reply.object("root").raw("uri"));
        if (root.isEmpty()) {
            return new Declined(line, id, "it does not say what it answers");
        }
        return new Arrival(
                line,
                "bluesky",
                Optional.of(id),
                new Target(List.of(), discussions(root.get(), reply), ""),
                name(reply.object("parent").raw("uri")).filter(parent -> !parent.equals(root.get())),
                Optional.empty(),
                Kept.name(author.text("displayName")).or(() -> Kept.name(author.text("handle"))),
                author.text("did").filter(BlueskyPost::isDid).map(did -> PROFILE + did),
                author.text("did").filter(BlueskyPost::isDid),
                words.text("createdAt")
                        .flatMap(text -> WrittenTime.of(text, ZoneOffset.UTC))
                        .or(() -> post.text("indexedAt").flatMap(text -> WrittenTime.of(text, ZoneOffset.UTC))),
                Optional.empty(),
                Comment.Kind.COMMENT,
                Body.html(Facets.html(words) + Facets.shown(words.object("embed"))),
                Optional.of(PROFILE + id.replace("/", "/post/")),
                marks(labels));
    }

    private static List<String> discussions(String root, JsonObject reply) {
        return List.of(reply.object("root").raw("uri").strip(), PROFILE + root.replace("/", "/post/"));
    }

    private static boolean isDid(String did) {
        return did.matches("did:[a-z]{1,20}:[A-Za-z0-9._:%-]{1,300}");
    }

    private static Optional<String> name(String uri) {
        var found = URI.matcher(uri.strip());
        return found.matches() ? Optional.of(found.group(1) + "/" + found.group(2)) : Optional.empty();
    }

    private static Set<String> labels(JsonObject labelled) {
        var values = new HashSet<String>();
        for (var label : labelled.objects("labels")) {
            if (!label.flag("neg")) {
                label.text("val").ifPresent(values::add);
            }
        }
        return values;
    }

    private static Set<Arrival.Mark> marks(Set<String> labels) {
        var marks = EnumSet.noneOf(Arrival.Mark.class);
        for (var label : labels) {
            if (DOUBTS.contains(label)) {
                marks.add(Arrival.Mark.DOUBTED);
            } else if (label.equals("bot")) {
                marks.add(Arrival.Mark.BOT);
            } else if (!label.startsWith("!")) {
                marks.add(Arrival.Mark.SENSITIVE);
            }
        }
        return marks;
    }
}
