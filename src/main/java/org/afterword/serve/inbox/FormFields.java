package org.afterword.serve.inbox;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads names and values as browsers write them in addresses and in forms (URL Standard, application/x-www-form-urlencoded). */
public final class FormFields {
    /** So many bytes a form may have. */
    public static final int MOST_BYTES = 1 << 20;

    private static final int MOST_FIELDS = 2000;

    private FormFields() {}

    /** Empty where there are too many of them, or where something in them is cut off. */
    public static Optional<Map<String, List<String>>> read(String text) {
        var fields = new LinkedHashMap<String, List<String>>();
        var parts = text.split("&", MOST_FIELDS + 1);
        if (parts.length > MOST_FIELDS) {
            return Optional.empty();
        }
        try {
            for (var part : parts) {
                int equals = part.indexOf('=');
                if (!part.isEmpty()) {
                    var name = decoded(equals < 0 ? part : part.substring(0, equals));
                    fields.computeIfAbsent(name, ignored -> new ArrayList<>())
                            .add(equals < 0 ? "" : decoded(part.substring(equals + 1)));
                }
            }
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.of(fields);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
