package org.afterword.listen;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.afterword.listen.posted.Mistake;

/** What became of posts, in numbers alone. Safe for use by several threads. */
final class Counts {
    private int held;
    private int known;
    private int programs;
    private int failures;
    private String failed = "";
    private final Map<Mistake, Integer> refused = new EnumMap<>(Mistake.class);

    synchronized void held() {
        held++;
    }

    synchronized void known() {
        known++;
    }

    /** A program filled in the field that people do not see. */
    synchronized void program() {
        programs++;
    }

    /** A mistake in Afterword itself. Its message is left out, since it may hold what was posted. */
    synchronized void failed(Throwable failure) {
        var place = Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.afterword."))
                .limit(3)
                .map(frame -> " < " + frame.getClassName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining());
        failures++;
        failed = failure.getClass().getName() + place;
    }

    synchronized void refused(Mistake mistake) {
        refused.merge(mistake, 1, Integer::sum);
    }

    /** What there is to tell since the last time, in one line; empty where nothing came. */
    synchronized Optional<String> take() {
        int refusals =
                programs + refused.values().stream().mapToInt(count -> count).sum() + failures;
        int all = held + known + refusals;
        if (all == 0) {
            return Optional.empty();
        }
        var reasons = new StringJoiner(", ", " (", ")").setEmptyValue("");
        refused.forEach((mistake, count) -> reasons.add(count + " " + mistake.told()));
        if (programs > 0) {
            reasons.add(programs + " filled in the field that only programs see");
        }
        if (failures > 0) {
            reasons.add(failures + " for a mistake in Afterword itself, please report it: " + failed);
        }
        var line = "received: " + all + " = " + held + " held + " + known + " known already + " + refusals + " refused"
                + reasons;
        held = 0;
        known = 0;
        programs = 0;
        failures = 0;
        refused.clear();
        return Optional.of(line);
    }
}
