package org.afterword.pages;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON (RFC 8259) that may also stand in a script element: no character in it could end one. */
final class Json {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().characterEscapes(new InScript()).build();

    private Json() {}

    /** @param value a text, a number, a boolean, or lists and maps of them; an absent optional in a map is left out */
    static String of(Object value) {
        var json = new StringWriter();
        try (var generator = FACTORY.createGenerator(ObjectWriteContext.empty(), json)) {
            write(generator, value);
        }
        return json.toString();
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

    /** Escapes also what means something to HTML's parser, and the two line ends that are none in JSON. */
    private static final class InScript extends CharacterEscapes {
        private static final long serialVersionUID = 1L;
        private static final int[] ASCII = standardAsciiEscapesForJSON();

        static {
            ASCII['<'] = ESCAPE_STANDARD;
            ASCII['>'] = ESCAPE_STANDARD;
            ASCII['&'] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ASCII;
        }

        @Override
        public SerializableString getEscapeSequence(int c) {
            return switch (c) {
                case '\u2028' -> new SerializedString("\\u2028");
                case '\u2029' -> new SerializedString("\\u2029");
                default -> null;
            };
        }
    }
}
