package org.afterword.arrival.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.arrival.Arrived;
import org.afterword.arrival.Declined;
import org.afterword.arrival.Deletion;
import org.afterword.arrival.Target;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.JsonObject;
import org.afterword.importer.source.JsonRecords;

/**
 * Reads what other sites sent, from whoever took it in: webmention.io's feed, its older list and its hook, webmentiond and
 * go-jamming. The hook's secret is not looked at, and where a page was sent to in private, so is not the page.
 */
final class WebmentionReader implements ArrivalReader {
    private static final Pattern SHAPE = Pattern.compile("\"(?:children|links|items|json)\"\\s*:\\s*\\["
            + "|\"post\"\\s*:\\s*\\{|\"deleted\"\\s*:\\s*true|\"wm-(?:id|target|property)\"");

    private static final Pattern MARKUP =
            Pattern.compile("</?(?:p|a|br|em|strong|blockquote|div|span|ul|ol|li|h[1-6])\\b[^>]{0,500}>");

    @Override
    public String kind() {
        return "webmention";
    }

    @Override
    public boolean recognizes(String head) {
        var start = head.stripLeading();
        return (start.startsWith("{") || start.startsWith("["))
                && (head.contains("\"wm-") || head.contains("\"target\"") && head.contains("\"source\""))
                && SHAPE.matcher(head).find();
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Arrived> arrived) throws IOException {
        var out = Handing.to(arrived);
        new JsonRecords(file, Set.of("children", "links", "items", "json"), array -> What.COMMENT, Handing.told(out))
                .read(one -> {
                    var record = one.fields();
                    switch (one.array()) {
                        case "children" ->
                            out.accept(Mention.ofFeed(record, one.line(), zone).arrived());
                        case "links" ->
                            out.accept(link(record, one.line(), zone).arrived());
                        case "items" -> out.accept(item(record, one.line(), zone));
                        case "json" -> out.accept(jam(record, one.line(), zone).arrived());
                        default -> top(record, one.line(), zone, out);
                    }
                });
    }

    private static void top(JsonObject record, Line line, ZoneId zone, Consumer<Arrived> out) {
        if (record.has("wm-target") || record.has("wm-id")) {
            out.accept(Mention.ofFeed(record, line, zone).arrived());
        } else if (record.has("author")) {
            out.accept(jam(record, line, zone).arrived());
        } else if (record.has("author_name")) {
            out.accept(item(record, line, zone));
        } else if (record.has("source") || record.has("target")) {
            out.accept(hook(record, line, zone));
        } else if (!record.has("children") && !record.has("links") && !record.has("items") && !record.has("json")) {
            out.accept(new Declined(line, "", "it is not a webmention"));
        }
    }

    private static Arrived hook(JsonObject hook, Line line, ZoneId zone) {
        var source = Kept.address(hook.text("source"));
        var target = Kept.address(hook.text("target"));
        var post = hook.object("post");
        if (hook.flag("deleted")) {
            return new Deletion(
                    line,
                    "webmention",
                    Kept.id(post.text("wm-id")),
                    source,
                    target.map(Target::at).orElse(new Target(List.of(), List.of(), "")),
                    Optional.empty());
        }
        var sent = Mention.ofFeed(post, line, zone);
        return new Mention(
                        line,
                        post.text("wm-id").orElseGet(() -> Mention.id(source, target)),
                        sent.source().or(() -> source),
                        sent.target().or(() -> hook.text("target")),
                        sent.property(),
                        sent.name(),
                        sent.url(),
                        sent.date(),
                        sent.isPrivate() || hook.flag("private"),
                        sent.body())
                .arrived();
    }

    private static Mention link(JsonObject link, Line line, ZoneId zone) {
        var data = link.object("data");
        var source = data.text("url").or(() -> link.text("source"));
        var property = link.object("activity").text("type").orElse("link");
        return new Mention(
                line,
                link.text("id").orElseGet(() -> Mention.id(source, link.text("target"))),
                source,
                link.text("target"),
                property,
                data.object("author").text("name"),
                data.object("author").text("url"),
                data.text("published")
                        .flatMap(text -> Mention.time(text, zone))
                        .or(() -> link.text("verified_date").flatMap(text -> Mention.time(text, zone))),
                link.flag("private"),
                Mention.body(property, words(data, "name")));
    }

    private static Arrived item(JsonObject item, Line line, ZoneId zone) {
        var source = item.text("source");
        var id = item.text("id").orElseGet(() -> Mention.id(source, item.text("target")));
        var status = item.text("status").orElse("");
        if (status.equals("rejected") || status.equals("invalid")) {
            return new Declined(line, Kept.id(Optional.of(id)).orElse(""), "the service that received it rejected it");
        }
        var property = item.text("type").orElse("");
        return new Mention(
                        line,
                        id,
                        source,
                        item.text("target"),
                        property,
                        item.text("author_name"),
                        Optional.empty(),
                        item.text("created_at").flatMap(text -> Mention.time(text, zone)),
                        false,
                        Mention.body(property, words(item, "title")))
                .arrived();
    }

    private static Mention jam(JsonObject mention, Line line, ZoneId zone) {
        var source = mention.text("source", "url");
        var property = mention.text("type").orElse("");
        return new Mention(
                line,
                Mention.id(source, mention.text("target")),
                mention.text("url").or(() -> source),
                mention.text("target"),
                property,
                mention.object("author").text("name"),
                Optional.empty(),
                mention.text("published").flatMap(text -> Mention.time(text, zone)),
                false,
                Mention.body(property, words(mention, "name")));
    }

    /** These say nothing of what their words are marked up in: they are HTML where they look so. */
    private static Body words(JsonObject one, String title) {
        var text = one.text("content")
                .or(() -> Mention.summary(one))
                .or(() -> one.text(title))
                .orElse("");
        return new Body(text, MARKUP.matcher(text).find() ? Body.Format.HTML : Body.Format.TEXT);
    }
}
