package org.afterword.serve.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a browser asks of the inbox.
 *
 * @param path decoded, beginning with a slash
 * @param fields of the address or the form, by their names
 */
public record Asked(String path, Map<String, List<String>> fields) {

    Optional<String> field(String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst();
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }
}
