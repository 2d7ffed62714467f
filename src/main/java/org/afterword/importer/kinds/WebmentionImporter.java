package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.afterword.arrival.kinds.Mention;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.JsonObject;
import org.afterword.importer.source.JsonRecords;

/**
 * Reads webmention.io's feed of what other sites sent (JF2). A like, a repost or a bookmark has no words; it is kept as a
 * webmention with the sign that is usual for it.
 */
final class WebmentionImporter implements Importer {
    private static final Pattern START = Pattern.compile("^\\s*\\{\\s*\"(?:type|name|children)\"");
    private static final Pattern FEED = Pattern.compile("\"children\"\\s*:\\s*\\[");

    private static final Set<String> WORDS = Set.of("html", "text", "value");
    /** What JF2 and webmention.io call what is not the words. */
    private static final Set<String> KNOWN = Set.of(
            "type",
            "author",
            "url",
            "published",
            "updated",
            "name",
            "summary",
            "photo",
            "video",
            "audio",
            "rels",
            "rsvp",
            "category",
            "syndication",
            "swarm-coins",
            "in-reply-to",
            "like-of",
            "repost-of",
            "bookmark-of",
            "mention-of",
            "content",
            "location",
            "uid",
            "rel",
            "start",
            "end",
            "lang",
            "refs",
            "email");

    @Override
    public String kind() {
        return "webmention";
    }

    @Override
    public boolean recognizes(String head) {
        return START.matcher(head).find()
                && FEED.matcher(head).find()
                && (head.contains("\"wm-id\"") || head.contains("\"wm-property\"") || head.contains("\"wm-target\""));
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Exported> records) throws IOException {
        var told = new HashSet<String>();
        new JsonRecords(file, Set.of("children"), array -> array.isEmpty() ? What.RECORD : What.COMMENT, records)
                .telling(Set.of("wm-id", "wm-target", "wm-property", "wm-source", "wm-received"))
                .read(one -> {
                    if (!one.array().isEmpty()) {
                        if (hasUnknownWords(one.fields())) {
                            records.accept(new Refused(
                                    What.COMMENT,
                                    one.line(),
                                    one.fields().text("wm-id").orElse(""),
                                    "it has no content, but an unknown field"));
                            return;
                        }
                        var mention = Mention.ofFeed(one.fields(), one.line(), zone);
                        new UnreadDate(records, one.line())
                                .check(
                                        "webmention " + mention.id(),
                                        one.fields().text("published"),
                                        Mention.published(one.fields(), zone));
                        mention(mention, told, records);
                    }
                });
    }

    /** Whether the words, which not every mention has, may be in a field whose name is damaged. */
    private static boolean hasUnknownWords(JsonObject mention) {
        if (Stream.of("url", "published")
                .anyMatch(field -> mention.object(field).countOf(WORDS) > 0)) {
            return true;
        }
        var content = mention.object("content");
        return content.isEmpty()
                ? mention.text("content", "summary").isEmpty() && mention.hasOther(KNOWN, "wm-")
                : content.countOf(WORDS) == 0;
    }

    private static void mention(Mention mention, Set<String> told, Consumer<Exported> out) {
        var line = mention.line();
        if (mention.target().isEmpty()) {
            out.accept(new Refused(What.COMMENT, line, mention.id(), "it does not say which page it was sent to"));
            return;
        }
        var page = mention.target().get().replaceFirst("#.*", "");
        boolean secret = mention.isPrivate();
        var thread = secret ? page + "#private" : page;
        if (told.add(thread)) {
            out.accept(new ExportedThread(
                    line,
                    thread,
                    List.of(),
                    List.of(page),
                    "",
                    false,
                    Optional.of("it was sent in private").filter(any -> secret)));
        }
        if (!mention.sign().isEmpty()) {
            out.accept(new Remark(
                    line,
                    "sign",
                    "webmention %s is a %s; its only words are '%s'"
                            .formatted(mention.id(), mention.property().replaceFirst("-of$", ""), mention.sign())));
        }
        out.accept(new ExportedComment(
                line,
                thread,
                mention.id(),
                Optional.empty(),
                mention.name(),
                mention.url().or(mention::source),
                Optional.empty(),
                mention.date(),
                Optional.empty(),
                State.APPROVED,
                Comment.Kind.WEBMENTION,
                false,
                "webmention-" + mention.id(),
                Optional.empty(),
                Optional.of(new Comment.Source(
                        "webmention", Optional.of(mention.id()), Optional.empty(), mention.source())),
                mention.body()));
    }
}
