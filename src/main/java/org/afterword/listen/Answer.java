package org.afterword.listen;

import java.util.Map;

/**
 * What a client is told.
 *
 * @param headers beside those that every answer has
 * @param body a page in UTF-8; empty where there is none
 */
record Answer(int status, Map<String, String> headers, String body) {

    static Answer seeOther(String address) {
        return new Answer(303, Map.of("Location", address), "");
    }

    static Answer page(int status, String page) {
        return new Answer(status, Map.of("Content-Type", "text/html; charset=utf-8"), page);
    }

    /** For a program. */
    static Answer line(int status, String line) {
        return new Answer(status, Map.of("Content-Type", "text/plain; charset=utf-8"), line + "\n");
    }

    Answer with(String name, String value) {
        var more = new java.util.HashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }
}
