package org.afterword.content.settings;

import java.util.List;
import java.util.Optional;
import org.afterword.yaml.Fields;
import org.afterword.yaml.Yaml;

/** All settings within one group, such as {@code site:}, as other generators have them. */
final class NestedSettings {
    private static final List<String> GROUPS = List.of("site", "blog", "config", "settings", "website", "params");

    private NestedSettings() {}

    /** The group's name, where the title stands in it. */
    static Optional<String> in(Fields fields) {
        return fields.isBlank("title")
                ? GROUPS.stream()
                        .filter(name -> fields.names().contains(name))
                        .filter(name -> fields.value(name).orElse(null) instanceof Yaml.Mapping group
                                && group.entries().stream()
                                        .anyMatch(entry -> entry.key().text().equals("title")))
                        .findFirst()
                : Optional.empty();
    }

    static void tell(String group, Fields fields) {
        fields.report(
                "unknown",
                group,
                "the settings stand below '" + group + "', where they are not read",
                "take the line '" + group + ":' out, and the blanks before the lines below it");
    }
}
