package org.afterword.importer.ledger;

import java.io.StringWriter;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.What;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The ledger for a program to read, as one line of JSON. */
public final class LedgerJson {
    private LedgerJson() {}

    /** Every record that was not simply written is in it. */
    public static String of(Ledger ledger, boolean dryRun) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeBooleanProperty("dryRun", dryRun);
            for (var what : What.values()) {
                counts(json, ledger, what);
            }
            json.writeObjectPropertyStart("authorRules");
            ledger.rules().forEach(json::writeNumberProperty);
            json.writeEndObject();
            json.writeArrayPropertyStart("entries");
            ledger.entries().forEach(entry -> entry(json, entry));
            json.writeEndArray();
            json.writeArrayPropertyStart("notes");
            ledger.notes().forEach(note -> {
                json.writeStartObject();
                line(json, note.line());
                json.writeStringProperty("code", note.code());
                json.writeStringProperty("message", note.message());
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeArrayPropertyStart("conflicts");
            ledger.conflicts().forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("writtenPaths");
            ledger.files().forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("removedPaths");
            ledger.removedFiles().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void counts(JsonGenerator json, Ledger ledger, What what) {
        json.writeObjectPropertyStart(what + "s");
        json.writeNumberProperty("read", ledger.count(what));
        for (var fate : Fate.values()) {
            json.writeNumberProperty(fate == Fate.THERE ? "alreadyThere" : fate.toString(), ledger.countOf(what, fate));
        }
        json.writeEndObject();
    }

    private static void entry(JsonGenerator json, Ledger.Entry entry) {
        json.writeStartObject();
        json.writeStringProperty("what", entry.what().toString());
        json.writeStringProperty("id", entry.id());
        line(json, entry.line());
        json.writeStringProperty(
                "fate",
                entry.fate() == Fate.THERE ? "alreadyThere" : entry.fate().toString());
        json.writeStringProperty("reason", entry.reason());
        json.writeEndObject();
    }

    private static void line(JsonGenerator json, Line line) {
        json.writeStringProperty("file", line.file());
        if (line.number() > 0) {
            json.writeNumberProperty("line", line.number());
        }
    }
}
