package org.afterword.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.afterword.base.problem.Problem;

/** A problem as JSON. */
final class ProblemJson {
    private ProblemJson() {}

    static Map<String, Object> of(Problem problem) {
        var position = problem.position();
        var json = new LinkedHashMap<String, Object>();
        json.put("severity", problem.severity());
        json.put("code", problem.code());
        json.put("file", position.path());
        if (position.line() > 0) {
            json.put("line", position.line());
            json.put("column", position.column());
            json.put("length", position.length());
        }
        json.put("message", problem.message());
        json.put("hint", problem.hint());
        return json;
    }
}
