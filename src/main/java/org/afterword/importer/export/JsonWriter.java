package org.afterword.importer.export;

import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import org.afterword.base.Moment;
import org.afterword.content.thread.Reply;
import org.afterword.importer.record.AfterwordNames;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes a site as JSON: the files as they stand, and the comments field by field. */
final class JsonWriter {
    private JsonWriter() {}

    static void write(WholeSite site, Writer out) {
        try (var json = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("format", AfterwordNames.NAMESPACE);
            json.writeStringProperty("title", site.settings().title());
            json.writeStringProperty("url", site.settings().url());
            optional(json, "settings", site.text());
            json.writeObjectPropertyStart("authors");
            site.settings().authors().values().forEach(author -> json.writeStringProperty(author.key(), author.name()));
            json.writeEndObject();
            json.writeArrayPropertyStart("articles");
            for (var article : site.articles()) {
                article(json, article);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw("\n");
        }
    }

    private static void article(JsonGenerator json, WholeSite.Whole whole) {
        json.writeRaw("\n");
        json.writeStartObject();
        json.writeStringProperty("file", whole.file());
        json.writeStringProperty("path", whole.article().path());
        json.writeStringProperty("title", whole.article().title());
        json.writeStringProperty("text", whole.text());
        json.writeArrayPropertyStart("comments");
        whole.comments().forEach(reply -> comment(json, reply, false));
        whole.held().forEach(reply -> comment(json, reply, true));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void comment(JsonGenerator json, Reply reply, boolean held) {
        var comment = reply.comment();
        json.writeRaw("\n");
        json.writeStartObject();
        json.writeStringProperty("id", comment.id());
        optional(json, "replyTo", reply.to());
        optional(json, "author", comment.name());
        optional(json, "by", comment.by());
        optional(json, "date", comment.date().map(Moment::iso));
        optional(json, "edited", comment.edited().map(Moment::iso));
        optional(json, "url", comment.url());
        optional(json, "about", comment.about().map(String::valueOf));
        flag(json, "pinned", comment.pinned());
        flag(json, "removed", comment.removed());
        flag(json, "held", held);
        json.writeStringProperty("kind", comment.kind().name().toLowerCase(Locale.ROOT));
        comment.source().ifPresent(source -> {
            json.writeObjectPropertyStart("source");
            json.writeStringProperty("system", source.system());
            optional(json, "id", source.id());
            optional(json, "parent", source.parent());
            optional(json, "url", source.url());
            json.writeEndObject();
        });
        json.writeStringProperty("body", comment.body().markdown());
        json.writeEndObject();
    }

    private static void optional(JsonGenerator json, String name, Optional<String> text) {
        text.ifPresent(value -> json.writeStringProperty(name, value));
    }

    private static void flag(JsonGenerator json, String name, boolean value) {
        if (value) {
            json.writeBooleanProperty(name, true);
        }
    }
}
