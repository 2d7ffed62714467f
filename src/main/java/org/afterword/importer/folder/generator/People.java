package org.afterword.importer.folder.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.content.address.Slug;
import org.afterword.importer.body.PersonName;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.record.ExportedAuthor;
import org.afterword.importer.record.Line;

/** The authors of a folder: those that data and settings name, and those that only articles do. */
final class People {
    private final Line line;
    private final Map<String, ExportedAuthor> known = new LinkedHashMap<>();
    private final Map<String, ExportedAuthor> used = new LinkedHashMap<>();

    /** @param line where the settings stand */
    People(Line line) {
        this.line = line;
    }

    /** Makes all authors of a data file known. */
    void add(Matter authors) {
        authors.fields().keySet().forEach(key -> add(key, authors.within(key)));
    }

    /** Makes an author known by the key that articles name. */
    void add(String key, Matter author) {
        var name = author.text("name", "display_name", "title")
                .flatMap(PersonName::of)
                .orElse(key);
        known.put(
                key,
                new ExportedAuthor(
                        line,
                        Slug.of(key),
                        name,
                        address(author.text("url", "uri", "web", "website", "site", "homepage"))));
    }

    /** The key of who a field names, be it a key, a name, a list of them, or fields of its own. */
    Optional<String> key(Object author) {
        if (author instanceof List<?> list) {
            return list.isEmpty() ? Optional.empty() : key(list.get(0));
        } else if (author instanceof Map<?, ?> map) {
            var fields = Matter.of(map);
            return fields.text("name", "display_name")
                    .flatMap(name -> use(
                            new ExportedAuthor(line, Slug.of(name), name, address(fields.text("url", "uri", "web")))));
        }
        var text = Matter.scalar(author).map(String::strip).orElse("");
        return Optional.ofNullable(known.get(text))
                .or(() -> PersonName.of(text)
                        .map(name -> new ExportedAuthor(line, Slug.of(name), name, Optional.empty())))
                .flatMap(this::use);
    }

    /** A website as a whole address where it is one without a scheme; anything else as it is, so that it is told. */
    private static Optional<String> address(Optional<String> written) {
        return written.map(url -> PersonName.address(url).orElse(url));
    }

    private Optional<String> use(ExportedAuthor author) {
        if (author.key().isEmpty()) {
            return Optional.empty();
        }
        used.putIfAbsent(author.key(), author);
        return Optional.of(author.key());
    }

    /** Those that articles name. */
    List<ExportedAuthor> used() {
        return new ArrayList<>(used.values());
    }
}
