package org.afterword.pages;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON (RFC 8259) that may also stand in a script element: no character in it could end one. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** @param value a text, a number, a boolean, or lists and maps of them; an absent optional in a map is left out */
    static String of(Object value) {
        var json = new StringWriter();
        try (var generator = FACTORY.createGenerator(ObjectWriteContext.empty(), json)) {
            write(generator, value);
        }
        return inScript(json.toString());
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((name, item) -> {
                var present = item instanceof Optional<?> optional ? optional.orElse(null) : item;
                if (present != null) {
                    json.writeName(String.valueOf(name));
                    write(json, present);
                }
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(item -> write(json, item));
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(String.valueOf(value));
        }
    }

    /** These characters stand in JSON only within strings, where they may be escaped. */
    private static String inScript(String json) {
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
                return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
                        .replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
            }
        }
        return json;
    }
}
