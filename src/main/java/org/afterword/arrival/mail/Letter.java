package org.afterword.arrival.mail;

import java.util.Map;
import java.util.Optional;

/**
 * A mail as far as it matters here.
 *
 * @param fields of its head, by their names in small letters, unfolded, as they are written; the first of each name
 * @param type what its body is as a whole, such as {@code multipart/alternative}
 * @param plain its text, where it has one that is no attachment
 * @param html its text in HTML, likewise
 */
public record Letter(Map<String, String> fields, String type, Optional<String> plain, Optional<String> html) {

    /** A field of its head as it is written; empty where there is none. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
