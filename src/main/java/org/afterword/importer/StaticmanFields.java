package org.afterword.importer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.Position;
import org.afterword.base.Problem;
import org.afterword.base.SourceText;
import org.afterword.yaml.Yaml;
import org.afterword.yaml.YamlReader;
import tools.jackson.core.JacksonException;

/** The fields of a Staticman file, whatever it is written in. */
record StaticmanFields(Map<String, String> values) {
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---[ \\t]*\\n(.*?\\n)---[ \\t]*\\n(.*\\S.*)\\z", Pattern.DOTALL);

    /** @param problems is told why nothing can be read */
    static Optional<StaticmanFields> read(String file, String text, Consumer<Problem> problems) {
        if (text.stripLeading().startsWith("{")) {
            try {
                return Optional.of(new StaticmanFields(JsonObject.parse(text.strip()).texts()));
            } catch (JacksonException e) {
                var at = e.getLocation();
                problems.accept(Problem.error("json/syntax", new Position(file, Math.max(1, at == null ? 1 : at.getLineNr()), 1, 1, ""),
                        "it is no JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""), ""));
                return Optional.empty();
            }
        }
        var source = new SourceText(file, text);
        var front = FRONT_MATTER.matcher(source.text());
        boolean parts = front.matches();
        return yaml(source, parts ? front.group(1) : source.text(), parts ? 1 : 0, problems).map(fields -> {
            if (parts) {
                fields.values().putIfAbsent("message", front.group(2).strip());
            }
            return fields;
        });
    }

    private static Optional<StaticmanFields> yaml(SourceText source, String part, int before, Consumer<Problem> problems) {
        var first = new Problem[1];
        var found = YamlReader.read(source, part, before, problem -> first[0] = first[0] == null ? problem : first[0]);
        if (found.isPresent() && found.get() instanceof Yaml.Mapping mapping) {
            var values = new HashMap<String, String>();
            for (var entry : mapping.entries()) {
                if (entry.value() instanceof Yaml.Scalar scalar && !scalar.isNull()) {
                    values.putIfAbsent(entry.key().text(), scalar.text());
                }
            }
            return Optional.of(new StaticmanFields(values));
        }
        problems.accept(first[0] != null ? first[0] : Problem.error("yaml/type", source.at(1, 1, 1), "it has no fields", ""));
        return Optional.empty();
    }

    /** The first of these fields that has something in it, without white space at its ends. */
    Optional<String> text(String... names) {
        return Optional.of(raw(names).strip()).filter(text -> !text.isEmpty());
    }

    /** The first of these fields that has something in it. */
    String raw(String... names) {
        for (var name : names) {
            var text = values.get(name);
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return "";
    }
}
