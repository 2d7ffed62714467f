package org.afterword.content.data;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.content.folder.ContentFiles;
import org.afterword.content.folder.Source;
import org.afterword.yaml.EatenWords;
import org.afterword.yaml.PlainValues;
import org.afterword.yaml.YamlReader;

/** Finds the data files of a site and reads their values: text, numbers, true and false, lists and groups. */
public final class DataFiles {
    private static final Pattern DATA = Pattern.compile("/data/([^/]+)\\.(yaml|json|csv)");
    private static final Pattern NEARLY = Pattern.compile("/data/[^/]+\\.(?:yml|toml|tsv|YAML|JSON|CSV)");

    private DataFiles() {}

    /** The name by which templates know the file at an address; empty where it is not read as data. */
    public static Optional<String> name(String path) {
        var data = DATA.matcher(path);
        return data.matches() ? Optional.of(data.group(1)) : Optional.empty();
    }

    /**
     * Reads them all.
     *
     * @return what each holds, by its name without the ending
     */
    public static Map<String, Object> read(Collection<ContentFiles.Entry> files, Consumer<Problem> problems) {
        var values = new TreeMap<String, Object>();
        var names = new HashMap<String, String>();
        for (var file : files) {
            if (!file.path().startsWith("/data/")) {
                continue;
            }
            var data = DATA.matcher(file.path());
            if (data.matches()) {
                var other = names.putIfAbsent(data.group(1), file.name());
                if (other != null) {
                    problems.accept(Problem.error(
                            "data/name",
                            Position.file(file.name()),
                            "templates know this file by the name '%s', as they know %s"
                                    .formatted(data.group(1), other),
                            "rename one of the two"));
                } else {
                    var value = new Source(file.name(), file.file())
                            .text(problems)
                            .flatMap(text -> value(data.group(2), text, problems));
                    values.put(data.group(1), value.orElse(Map.of())); // that it is broken is told once
                }
            } else if (NEARLY.matcher(file.path()).matches()) {
                problems.accept(Problem.warning(
                        "data/kind",
                        Position.file(file.name()),
                        "templates cannot use this file: data is read from .yaml, .json and .csv",
                        "give it one of these endings and their form, or move it out of content/data"));
            }
        }
        return values;
    }

    private static Optional<Object> value(String ending, SourceText text, Consumer<Problem> problems) {
        return switch (ending) {
            case "json" -> JsonData.read(text, problems);
            case "csv" -> TableData.read(text, problems);
            default -> {
                if (text.text().isBlank()) {
                    problems.accept(Problem.warning(
                            "data/kind",
                            Position.file(text.path()),
                            "this file is empty, so templates get nothing from it",
                            "write a list or fields into it, or take it away"));
                }
                yield YamlReader.read(text, problems).map(yaml -> {
                    EatenWords.within(yaml, problems);
                    return PlainValues.of(yaml);
                });
            }
        };
    }
}
