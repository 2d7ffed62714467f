package org.afterword.importer.kinds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

/**
 * The fields of a comment in a Staticman file, whatever it is written in.
 *
 * @param values of what is itself a group of fields, such as {@code author}, by both names with a dot between
 * @param place of the comments that stand in the same list; empty where the file is of this one alone
 * @param above the comment in which this one stands as an answer
 */
record StaticmanFields(
        Map<String, String> values, Line line, Optional<CommentPlace> place, Optional<StaticmanFields> above) {
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---[ \\t]*\\n(.*?\\n)---[ \\t]*\\n(.*\\S.*)\\z", Pattern.DOTALL);

    /** Fields for addresses, which are not read. */
    private static final List<String> PRIVATE = List.of("email", "ip");

    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F.:x]{3,40}|[\\w+/=]{16,}|[^\\s@]+@\\S+");

    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z]{2,5}\\z");

    /** @param out is told why nothing can be read */
    static List<StaticmanFields> read(String file, String text, Consumer<Exported> out) {
        if (text.stripLeading().startsWith("{") && !StaticmanShape.isByPage(text)) {
            try {
                var object = JsonObject.parse(text.strip());
                object.lostWords()
                        .ifPresent(words -> out.accept(Refused.doubled(new Line(file, 1), object.doubled(), words)));
                return List.of(
                        new StaticmanFields(object.texts(), new Line(file, 1), Optional.empty(), Optional.empty()));
            } catch (JacksonException e) {
                refuse(file, e.getLocation() == null ? 1 : e.getLocation().getLineNr(), JsonObject.fault(e), out);
                return List.of();
            }
        }
        var source = new SourceText(file, text);
        var front = FRONT_MATTER.matcher(source.text());
        boolean parts = front.matches();
        var found = yaml(source, parts ? front.group(1) : source.text(), parts ? 1 : 0, out);
        if (parts) {
            found.forEach(fields ->
                    fields.values().putIfAbsent("message", front.group(2).strip()));
        }
        return found;
    }

    private static List<StaticmanFields> yaml(SourceText source, String part, int before, Consumer<Exported> out) {
        var problems = new ArrayList<Problem>();
        var root = YamlReader.read(source, part, before, problems::add);
        var found = new ArrayList<StaticmanFields>();
        if (root.isPresent() && root.get() instanceof Yaml.Mapping mapping && isByPage(mapping)) {
            for (var page : mapping.entries()) {
                if (page.value() instanceof Yaml.Sequence list) {
                    addAll(list, source.path(), CommentPlace.at(page.key().text()), Optional.empty(), found);
                }
            }
        } else if (root.isPresent() && root.get() instanceof Yaml.Mapping mapping) {
            found.add(new StaticmanFields(
                    values(mapping), new Line(source.path(), 1), Optional.empty(), Optional.empty()));
        } else if (root.isPresent() && root.get() instanceof Yaml.Sequence list) {
            var place = CommentPlace.at(ENDING.matcher(source.path()).replaceFirst(""));
            addAll(list, source.path(), place, Optional.empty(), found);
        }
        if (found.isEmpty()) {
            var first = problems.stream().findFirst();
            refuse(
                    source.path(),
                    first.map(problem -> problem.position().line()).orElse(1),
                    first.map(Problem::message).orElse("it has no fields"),
                    out);
        } else {
            problems.stream()
                    .filter(Problem::isError)
                    .map(problem -> new Refused(
                            What.RECORD, line(source.path(), problem.position().line()), "", problem.message()))
                    .forEach(out);
        }
        return found;
    }

    /** Whether it has a list of comments for each page, and is none itself. */
    private static boolean isByPage(Yaml.Mapping mapping) {
        return !mapping.entries().isEmpty()
                && mapping.entries().stream()
                        .allMatch(entry -> entry.value() instanceof Yaml.Sequence
                                || entry.value() instanceof Yaml.Scalar scalar && scalar.isNull());
    }

    /** Adds the comments of a list, and behind each the answers that stand in it. */
    private static void addAll(
            Yaml.Sequence list,
            String file,
            CommentPlace place,
            Optional<StaticmanFields> above,
            List<StaticmanFields> found) {
        for (var item : list.items()) {
            if (item instanceof Yaml.Mapping mapping) {
                var one = new StaticmanFields(
                        values(mapping), line(file, mapping.place().line()), Optional.of(place), above);
                found.add(one);
                mapping.entries().forEach(entry -> {
                    if (entry.value() instanceof Yaml.Sequence answers) {
                        addAll(answers, file, place, Optional.of(one), found);
                    }
                });
            }
        }
    }

    private static Map<String, String> values(Yaml.Mapping mapping) {
        var values = new HashMap<String, String>();
        for (var entry : mapping.entries()) {
            if (entry.value() instanceof Yaml.Scalar scalar && !scalar.isNull()) {
                values.putIfAbsent(entry.key().text(), scalar.text());
            } else if (entry.value() instanceof Yaml.Mapping group) {
                values(group).forEach((name, value) -> values.put(entry.key().text() + "." + name, value));
            }
        }
        return values;
    }

    private static Line line(String file, int line) {
        return new Line(file, Math.max(1, line));
    }

    private static void refuse(String file, int line, String reason, Consumer<Exported> out) {
        out.accept(new Refused(What.COMMENT, line(file, line), "", reason));
    }

    /** Whether each field for an address that it has holds one, or what stands for one. */
    boolean hasAddress() {
        return PRIVATE.stream()
                .noneMatch(name -> values.containsKey(name)
                        && !ADDRESS.matcher(values.get(name).strip()).matches());
    }

    /** The field for an address that has words in it. */
    Optional<String> misplaced() {
        return PRIVATE.stream().filter(this::isWords).findFirst();
    }

    private boolean isWords(String name) {
        return raw(name).strip().split("\\s+", 3).length > 2;
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
