package org.afterword.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.afterword.base.Json;
import org.afterword.build.BuildReport;

/** A build's outcome as one line of JSON. */
final class BuildJson {
    private BuildJson() {}

    /** @param why whether each written file is to be named with what changed */
    static String of(BuildOutcome outcome, boolean why) {
        var json = new LinkedHashMap<String, Object>();
        json.put("built", outcome.isGood());
        json.put("problems", outcome.problems().stream().map(ProblemJson::of).toList());
        json.put("files", files(outcome.report()));
        if (why) {
            json.put(
                    "why",
                    outcome.report().written().stream().map(BuildJson::of).toList());
        }
        json.put("left_out", LeftOutLine.json(outcome.leftOut()));
        json.put("comments", of(outcome.ledger()));
        json.put("seconds", Math.round(outcome.seconds() * 1000) / 1000.0);
        return Json.of(json);
    }

    private static Map<String, Object> files(BuildReport report) {
        var json = new LinkedHashMap<String, Object>();
        json.put("written", report.written().size());
        json.put("kept", report.kept());
        json.put("removed", report.removed());
        return json;
    }

    private static Map<String, Object> of(BuildReport.Written file) {
        var json = new LinkedHashMap<String, Object>();
        json.put("path", file.path());
        json.put("because", file.because());
        return json;
    }

    private static Map<String, Object> of(Ledger ledger) {
        var json = new LinkedHashMap<String, Object>();
        json.put("read", ledger.read());
        json.put("shown", ledger.shown());
        json.put("removed", ledger.removed());
        json.put("held", ledger.held());
        json.put("refused", ledger.refused());
        json.put("repaired", ledger.repaired());
        return json;
    }
}
