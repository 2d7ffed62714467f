package org.afterword.content.data;

import java.util.ArrayList;
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

    /** An item or a field that is in no other. */
    private static final Pattern AT_EDGE = Pattern.compile("(?:- |[\\w\"'][^:\\n]*+:(?= |\\R))");

    /** So many times at most is a file read on behind a mistake. */
    private static final int MOST_PARTS = 20;

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
                var found = new ArrayList<Problem>();
                var yaml = YamlReader.read(text, found::add);
                found.forEach(problems);
                if (yaml.isEmpty() && !found.isEmpty()) {
                    readOn(text, found.get(found.size() - 1).position().line(), problems);
                }
                yaml.ifPresent(whole -> EatenWords.within(whole, problems));
                yield yaml.map(PlainValues::of);
            }
        };
    }

    /** Tells of the mistakes behind one that ended the reading: whatever begins at the edge is read anew. */
    private static void readOn(SourceText text, int broken, Consumer<Problem> problems) {
        var whole = text.text();
        if (whole.stripLeading().startsWith("{") || whole.stripLeading().startsWith("[")) {
            return; // what is in brackets has no edge
        }
        int line = 1;
        int parts = 0;
        int after = broken;
        for (int start = 0; start >= 0 && start < whole.length() && parts < MOST_PARTS; line++) {
            if (line > after
                    && AT_EDGE.matcher(whole).region(start, whole.length()).lookingAt()) {
                var found = new ArrayList<Problem>();
                boolean isRead = YamlReader.read(text, whole.substring(start), line - 1, found::add)
                        .isPresent();
                found.forEach(problems);
                if (isRead || found.isEmpty()) {
                    return;
                }
                after = Math.max(line, found.get(found.size() - 1).position().line());
                parts++;
            }
            start = whole.indexOf('\n', start) + 1;
            start = start == 0 ? -1 : start;
        }
    }
}
