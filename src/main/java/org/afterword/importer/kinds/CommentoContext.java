package org.afterword.importer.kinds;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.afterword.importer.source.JsonRecords;

/** What a Commento export says outside of its comments: its version, and who wrote them, and to which pages. */
final class CommentoContext {
    /** @param moderator whether the site trusts the writer with others' comments */
    record Writer(Optional<String> name, Optional<String> url, boolean moderator) {}

    /** A page of version 3. */
    record Page(String path, String title, boolean closed) {}

    private final Map<String, Writer> writers = new HashMap<>();
    private final Map<String, Page> pages = new HashMap<>();
    private int version = 1;

    void learn(JsonRecords.One one) {
        var fields = one.fields();
        switch (one.array()) {
            case "commenters" ->
                fields.text("commenterHex", "id")
                        .ifPresent(id -> writers.put(
                                id,
                                new Writer(
                                        fields.text("name"),
                                        fields.text("link", "websiteUrl").filter(url -> !url.equals("undefined")),
                                        fields.flag("isModerator"))));
            case "pages" ->
                fields.text("id")
                        .ifPresent(id -> pages.put(
                                id,
                                new Page(
                                        fields.text("path").orElse("/"),
                                        fields.text("title").orElse(""),
                                        fields.flag("isReadonly"))));
            case "" ->
                fields.text("version")
                        .filter(text -> text.matches("\\d{1,6}"))
                        .ifPresent(text -> version = Integer.parseInt(text));
            default -> {}
        }
    }

    int version() {
        return version;
    }

    Optional<Writer> writer(String id) {
        return Optional.ofNullable(writers.get(id));
    }

    Optional<Page> page(String id) {
        return Optional.ofNullable(pages.get(id));
    }
}
