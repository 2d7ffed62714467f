package org.afterword.arrival.kinds;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.afterword.arrival.Arrived;
import org.afterword.importer.record.Line;
import org.afterword.importer.source.JsonObject;

/**
 * A form in JSON: flat, or within what a service puts around it. Netlify's webhook has {@code payload.data.fields}, its API
 * {@code data}, its event {@code data.fields}; Staticman has {@code fields} and {@code options}, Cusdis {@code data}.
 */
final class JsonForm {
    private static final List<String> ENVELOPES = List.of("payload", "client_payload", "data", "fields");

    /** Netlify may escape what a visitor typed; a text that has both was not escaped as a whole. */
    private static final UnaryOperator<String> UNESCAPED =
            text -> text.indexOf('<') < 0 ? text.replace("&lt;", "<") : text;

    private JsonForm() {}

    static Arrived arrival(JsonObject json, Line line, ZoneId zone) {
        var inner = json;
        var outer = new TreeMap<String, List<String>>();
        boolean netlify = false;
        for (var envelope : ENVELOPES) {
            if (inner.has(envelope) && !inner.object(envelope).isEmpty()) {
                netlify |= inner.has("site_url") || inner.has("ordered_human_fields") || inner.has("human_fields");
                outer.putAll(inner.values());
                var options = inner.object("options").values();
                inner = inner.object(envelope);
                options.forEach((name, value) -> outer.put("options[" + name + "]", value));
            }
        }
        boolean wrapped = inner != json;
        var fields = wrapped ? within(outer, inner.values(), netlify) : inner.values();
        var ids = wrapped ? outer : fields;
        return FormFields.arrival(
                line,
                FormFields.value(ids, List.of("id", "_id", "objectId")),
                fields,
                FormFields.date(wrapped && !outer.isEmpty() ? merged(fields, outer) : fields, zone));
    }

    /** The form's own fields; of those around them only what the page chose, which Staticman calls options. */
    private static Map<String, List<String>> within(
            Map<String, List<String>> outer, Map<String, List<String>> inner, boolean netlify) {
        var fields = new TreeMap<String, List<String>>();
        outer.forEach((name, value) -> {
            if (name.startsWith("options[") || FormFields.TRAPS.contains(name)) {
                fields.put(name, value);
            }
        });
        inner.forEach((name, values) ->
                fields.put(name, netlify ? values.stream().map(UNESCAPED).toList() : values));
        return fields;
    }

    private static Map<String, List<String>> merged(
            Map<String, List<String>> fields, Map<String, List<String>> service) {
        var all = new TreeMap<>(fields);
        all.putAll(service);
        return all;
    }

    /** Whether it is only what holds a list of submissions. */
    static boolean isEnvelope(JsonObject json) {
        return json.has("submissions");
    }
}
