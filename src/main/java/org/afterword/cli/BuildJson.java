package org.afterword.cli;

import java.io.StringWriter;
import org.afterword.base.Problem;
import org.afterword.build.BuildReport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A build's outcome as one line of JSON. */
final class BuildJson {
    private BuildJson() {}

    /** @param why whether each written file is to be named with what changed */
    static String of(BuildOutcome outcome, boolean why) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeBooleanProperty("built", outcome.isGood());
            json.writeArrayPropertyStart("problems");
            outcome.problems().forEach(problem -> write(json, problem));
            json.writeEndArray();
            json.writeObjectPropertyStart("files");
            json.writeNumberProperty("written", outcome.report().written().size());
            json.writeNumberProperty("kept", outcome.report().kept());
            json.writeNumberProperty("removed", outcome.report().removed());
            json.writeEndObject();
            if (why) {
                json.writeArrayPropertyStart("why");
                outcome.report().written().forEach(file -> write(json, file));
                json.writeEndArray();
            }
            write(json, outcome.ledger());
            json.writeNumberProperty("seconds", Math.round(outcome.seconds() * 1000) / 1000.0);
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, BuildReport.Written file) {
        json.writeStartObject();
        json.writeStringProperty("path", file.path());
        json.writeArrayPropertyStart("because");
        file.because().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Ledger ledger) {
        json.writeObjectPropertyStart("comments");
        json.writeNumberProperty("read", ledger.read());
        json.writeNumberProperty("shown", ledger.shown());
        json.writeNumberProperty("removed", ledger.removed());
        json.writeNumberProperty("held", ledger.held());
        json.writeNumberProperty("refused", ledger.refused());
        json.writeNumberProperty("repaired", ledger.repaired());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Problem problem) {
        var position = problem.position();
        json.writeStartObject();
        json.writeStringProperty("severity", problem.severity().toString());
        json.writeStringProperty("code", problem.code());
        json.writeStringProperty("file", position.path());
        if (position.line() > 0) {
            json.writeNumberProperty("line", position.line());
            json.writeNumberProperty("column", position.column());
            json.writeNumberProperty("length", position.length());
        }
        json.writeStringProperty("message", problem.message());
        json.writeStringProperty("hint", problem.hint());
        json.writeEndObject();
    }
}
