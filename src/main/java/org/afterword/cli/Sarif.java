package org.afterword.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.afterword.base.Json;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.content.address.UrlPath;

/** Problems in the Static Analysis Results Interchange Format (SARIF 2.1.0), which code hosts show beside the lines. */
final class Sarif {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private Sarif() {}

    static String of(List<Problem> problems) {
        var codes =
                List.copyOf(new TreeSet<>(problems.stream().map(Problem::code).toList()));
        var driver = map(
                "name",
                "Afterword",
                "rules",
                codes.stream().map(code -> map("id", code)).toList());
        var run = map(
                "tool",
                map("driver", driver),
                "columnKind",
                "unicodeCodePoints",
                "results",
                problems.stream().map(problem -> result(problem, codes)).toList());
        return Json.of(map("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
    }

    private static Map<String, Object> result(Problem problem, List<String> codes) {
        var hint = problem.hint().isEmpty() ? "" : " (" + problem.hint() + ")";
        return map(
                "ruleId",
                problem.code(),
                "ruleIndex",
                codes.indexOf(problem.code()),
                "level",
                problem.severity().toString(),
                "message",
                map("text", problem.message() + hint),
                "locations",
                List.of(map("physicalLocation", place(problem.position()))));
    }

    private static Map<String, Object> place(Position position) {
        var file = map(
                "uri",
                UrlPath.encode(
                        position.path().replace("%", "%25").replace("#", "%23").replace("?", "%3F")));
        return position.line() == 0
                ? map("artifactLocation", file)
                : map(
                        "artifactLocation",
                        file,
                        "region",
                        map(
                                "startLine",
                                position.line(),
                                "startColumn",
                                position.column(),
                                "endColumn",
                                position.column() + position.length()));
    }

    /** @param fields names, each followed by its value */
    private static Map<String, Object> map(Object... fields) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < fields.length; i += 2) {
            map.put((String) fields[i], fields[i + 1]);
        }
        return map;
    }
}
