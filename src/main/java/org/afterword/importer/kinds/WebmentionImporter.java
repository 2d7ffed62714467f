package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.fingerprint.Sha256;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.JsonObject;
import org.afterword.importer.source.JsonRecords;
import org.afterword.importer.source.WrittenTime;

/**
 * Reads webmention.io's feed of what other sites sent (JF2). A like, a repost or a bookmark has no words; it is kept as a
 * webmention with the sign that is usual for it.
 */
final class WebmentionImporter implements Importer {
    private static final Pattern START = Pattern.compile("^\\s*\\{\\s*\"(?:type|name|children)\"");
    private static final Pattern FEED = Pattern.compile("\"children\"\\s*:\\s*\\[");

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
                .read(one -> {
                    if (!one.array().isEmpty()) {
                        mention(one.fields(), one.line(), zone, told, records);
                    }
                });
    }

    private static void mention(JsonObject mention, Line line, ZoneId zone, Set<String> told, Consumer<Exported> out) {
        var target = mention.text("wm-target");
        var sign = sign(mention.text("wm-property").orElse("mention-of"));
        var source = mention.text("url", "wm-source");
        var id = mention.text("wm-id")
                .orElseGet(() -> "x"
                        + Sha256.hex(source.orElse("") + "\n" + target.orElse(""))
                                .substring(0, 8));
        if (target.isEmpty()) {
            out.accept(new Refused(What.COMMENT, line, id, "it does not say which page it was sent to"));
            return;
        }
        var page = target.get().replaceFirst("#.*", "");
        boolean secret = mention.flag("wm-private");
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
        if (!sign.isEmpty()) {
            out.accept(new Remark(
                    line,
                    "sign",
                    "webmention %s is a %s; its only words are '%s'"
                            .formatted(
                                    id, mention.text("wm-property").orElse("").replaceFirst("-of$", ""), sign)));
        }
        var date = mention.text("published", "wm-received")
                .flatMap(text -> WrittenTime.of(text, zone))
                .or(() -> mention.text("wm-received").flatMap(text -> WrittenTime.of(text, zone)));
        var author = mention.object("author");
        out.accept(new ExportedComment(
                line,
                thread,
                id,
                Optional.empty(),
                author.text("name"),
                author.text("url").or(() -> source),
                Optional.empty(),
                date,
                Optional.empty(),
                State.APPROVED,
                Comment.Kind.WEBMENTION,
                false,
                "webmention-" + id,
                Optional.empty(),
                Optional.of(new Comment.Source("webmention", Optional.of(id), Optional.empty(), source)),
                sign.isEmpty() ? words(mention, source) : new Body(sign, Body.Format.MARKDOWN)));
    }

    /** What was written there, or else its title, or else its address. */
    private static Body words(JsonObject mention, Optional<String> source) {
        var content = mention.object("content");
        if (content.text("html").isPresent()) {
            return Body.html(content.raw("html"));
        }
        return new Body(
                content.text("text")
                        .or(() -> mention.text("content", "summary"))
                        .or(() -> mention.text("name"))
                        .or(() -> source)
                        .orElse(""),
                Body.Format.TEXT);
    }

    private static String sign(String property) {
        return switch (property) {
            case "like-of" -> "♥";
            case "repost-of" -> "↻";
            case "bookmark-of" -> "★";
            default -> "";
        };
    }
}
