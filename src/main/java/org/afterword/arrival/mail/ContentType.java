package org.afterword.arrival.mail;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;

/** The parameters of a {@code Content-Type} (RFC 2045 §5.1). */
final class ContentType {
    private ContentType() {}

    /** By their names in small letters. */
    static Map<String, String> parse(String field) {
        var parameters = new HashMap<String, String>();
        for (var one : RawFieldParser.DEFAULT
                .parseRawBody(new RawField("Content-Type", field))
                .getParams()) {
            if (one.getValue() != null) {
                parameters.putIfAbsent(
                        one.getName().toLowerCase(Locale.ROOT), one.getValue().strip());
            }
        }
        return parameters;
    }
}
