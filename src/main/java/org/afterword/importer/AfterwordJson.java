package org.afterword.importer;

import java.io.Reader;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.content.Comment;
import org.afterword.content.Moment;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Reads Afterword's own JSON, one article in memory at a time. */
final class AfterwordJson {
    private final String file;
    private final Consumer<Exported> out;

    AfterwordJson(String file, Consumer<Exported> out) {
        this.file = file;
        this.out = out;
    }

    void read(Reader text) {
        try (var json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = json.currentName();
                var token = json.nextToken();
                if (name.equals("settings") && token == JsonToken.VALUE_STRING) {
                    out.accept(new ExportedSite(line(json), "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(json.getString())));
                } else if (name.equals("authors") && token == JsonToken.START_OBJECT) {
                    var line = line(json);
                    fields(json).forEach((key, author) -> out.accept(new ExportedAuthor(line, key, author, Optional.empty())));
                } else if (name.equals("articles") && token == JsonToken.START_ARRAY) {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        article(json);
                    }
                } else {
                    json.skipChildren();
                }
            }
        } catch (StreamReadException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            out.accept(new Refused(What.FILE, new Line(file, line), "", "this is not JSON: " + e.getOriginalMessage().lines().findFirst().orElse("")));
        }
    }

    private void article(JsonParser json) {
        var line = line(json);
        var fields = new HashMap<String, String>();
        var comments = new ArrayList<Fields>();
        try {
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = json.currentName();
                if (json.nextToken() == JsonToken.START_ARRAY && name.equals("comments")) {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        comments.add(new Fields(line(json), fields(json)));
                    }
                } else {
                    value(json, name, fields);
                }
            }
        } finally {
            emit(line, fields, comments);
        }
    }

    private record Fields(Line line, Map<String, String> values) {
        Optional<String> text(String name) {
            return Optional.ofNullable(values.get(name)).filter(text -> !text.isEmpty());
        }

        Optional<Moment> moment(String name) {
            return text(name).flatMap(text -> Moment.parse(text, ZoneOffset.UTC));
        }
    }

    /** What was read of an article before the file broke off is kept, too. */
    private void emit(Line line, Map<String, String> fields, List<Fields> comments) {
        var path = fields.getOrDefault("file", "");
        var text = fields.get("text");
        if (text != null && OwnRecords.isArticlePath(path)) {
            out.accept(OwnRecords.article(line, path, path, fields.getOrDefault("title", ""), text));
        } else {
            out.accept(new Refused(What.ARTICLE, line, path, text == null ? "it has no text" : "its file is no path that an article can have"));
        }
        comments.forEach(comment -> comment(path, comment));
    }

    private void comment(String thread, Fields fields) {
        var id = fields.text("id").orElse("");
        if (id.isEmpty()) {
            out.accept(new Refused(What.COMMENT, fields.line(), "", "it has no id"));
            return;
        }
        var source = fields.text("source.system").map(system -> new Comment.Source(system, fields.text("source.id"), fields.text("source.parent"), fields.text("source.url")));
        out.accept(new ExportedComment(fields.line(), thread, id, fields.text("replyTo"), fields.text("author"), fields.text("url"),
                OwnRecords.by(fields.text("by")), fields.moment("date"), fields.moment("edited"),
                fields.text("removed").isPresent() ? State.REMOVED : fields.text("held").isPresent() ? State.PENDING : State.APPROVED,
                OwnRecords.kind(fields.text("kind").orElse("")), fields.text("pinned").isPresent(), id,
                fields.text("about").filter(step -> step.matches("[1-9]\\d{0,3}")).map(Integer::valueOf), source,
                new Body(fields.text("body").orElse(""), Body.Format.MARKDOWN)));
    }

    /** The fields of an object, those of objects within it under both names; only what is true of flags. */
    private static Map<String, String> fields(JsonParser json) {
        var fields = new HashMap<String, String>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            json.nextToken();
            value(json, name, fields);
        }
        return fields;
    }

    private static void value(JsonParser json, String name, Map<String, String> fields) {
        switch (json.currentToken()) {
            case VALUE_STRING, VALUE_NUMBER_INT -> fields.put(name, json.getString());
            case VALUE_TRUE -> fields.put(name, "true");
            case START_OBJECT -> fields(json).forEach((inner, value) -> fields.put(name + "." + inner, value));
            case START_ARRAY -> json.skipChildren();
            default -> { }
        }
    }

    private Line line(JsonParser json) {
        return new Line(file, json.currentTokenLocation().getLineNr());
    }
}
