package org.afterword.importer.kinds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.What;
import org.afterword.importer.source.JsonObject;
import org.afterword.yaml.Yaml;
import org.afterword.yaml.YamlReader;
import tools.jackson.core.JacksonException;

/** The fields of a Staticman file, whatever it is written in. */
record StaticmanFields(Map<String, String> values) {
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---[ \\t]*\\n(.*?\\n)---[ \\t]*\\n(.*\\S.*)\\z", Pattern.DOTALL);

    /** @param out is told why nothing can be read */
    static Optional<StaticmanFields> read(String file, String text, Consumer<Exported> out) {
        if (text.stripLeading().startsWith("{")) {
            try {
                var object = JsonObject.parse(text.strip());
                object.lostWords()
                        .ifPresent(words -> out.accept(Refused.doubled(new Line(file, 1), object.doubled(), words)));
                return Optional.of(new StaticmanFields(object.texts()));
            } catch (JacksonException e) {
                refuse(file, e.getLocation() == null ? 1 : e.getLocation().getLineNr(), JsonObject.fault(e), out);
                return Optional.empty();
            }
        }
        var source = new SourceText(file, text);
        var front = FRONT_MATTER.matcher(source.text());
        boolean parts = front.matches();
        return yaml(source, parts ? front.group(1) : source.text(), parts ? 1 : 0, out)
                .map(fields -> {
                    if (parts) {
                        fields.values().putIfAbsent("message", front.group(2).strip());
                    }
                    return fields;
                });
    }

    private static Optional<StaticmanFields> yaml(SourceText source, String part, int before, Consumer<Exported> out) {
        var problems = new ArrayList<Problem>();
        var found = YamlReader.read(source, part, before, problems::add);
        if (found.isPresent() && found.get() instanceof Yaml.Mapping mapping) {
            var values = new HashMap<String, String>();
            for (var entry : mapping.entries()) {
                if (entry.value() instanceof Yaml.Scalar scalar && !scalar.isNull()) {
                    values.putIfAbsent(entry.key().text(), scalar.text());
                }
            }
            problems.stream()
                    .filter(Problem::isError)
                    .map(problem -> new Refused(
                            What.RECORD, line(source.path(), problem.position().line()), "", problem.message()))
                    .forEach(out);
            return Optional.of(new StaticmanFields(values));
        }
        var first = problems.stream().findFirst();
        refuse(
                source.path(),
                first.map(problem -> problem.position().line()).orElse(1),
                first.map(Problem::message).orElse("it has no fields"),
                out);
        return Optional.empty();
    }

    private static Line line(String file, int line) {
        return new Line(file, Math.max(1, line));
    }

    private static void refuse(String file, int line, String reason, Consumer<Exported> out) {
        out.accept(new Refused(What.COMMENT, line(file, line), "", reason));
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
