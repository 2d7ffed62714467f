package org.afterword.importer.source;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.base.problem.JsonMistakes;
import org.afterword.base.problem.Reworded;
import org.afterword.importer.record.Line;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Where a file that begins as JSON stops being it.
 *
 * @param line the place, in which no value is seen that has its quotes: it may be a secret, or what somebody wrote
 * @param mistake what is wrong there
 */
public record JsonBreak(Line line, Reworded mistake) {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();
    private static final Pattern VALUE =
            Pattern.compile("(?<=[:\\[,]\\s{0,9}\")(?:[^\"\\\\]|\\\\.)++(?=\"\\s*+[,\\]}])");

    /** What is seen of a line is less. */
    private static final int WINDOW = 2000;

    /** Empty where it begins as something else, or is JSON to its end. */
    public static Optional<JsonBreak> in(ExportFile file) throws IOException {
        var head = file.head().stripLeading();
        if (!head.startsWith("{") && !head.startsWith("[")) {
            return Optional.empty();
        }
        try (var text = file.text();
                var json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            while (json.nextToken() != null) {
                continue; // all that counts is whether it can go on
            }
            return Optional.empty();
        } catch (StreamReadException e) {
            var place = e.getLocation();
            return place == null
                    ? Optional.empty()
                    : Optional.of(new JsonBreak(
                            line(file, place.getLineNr(), place.getCharOffset()),
                            JsonMistakes.of(e.getOriginalMessage())));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The end of the last line that says anything, where the place is behind it. */
    private static Line line(ExportFile file, int number, long offset) throws IOException {
        var window = new StringBuilder();
        try (var text = file.text()) {
            text.skip(Math.max(0, offset - WINDOW));
            for (int c = text.read(); c >= 0 && window.length() < 2 * WINDOW; c = text.read()) {
                window.append((char) c);
            }
        }
        int at = (int) Math.min(Math.min(offset, WINDOW), window.length());
        int last = window.substring(0, at).stripTrailing().length();
        boolean ends = window.substring(at).isBlank();
        int place = ends ? last : at;
        int above =
                (int) window.substring(place, at).chars().filter(c -> c == '\n').count();
        int start = window.lastIndexOf("\n", Math.max(0, place - 1)) + 1;
        int end = window.indexOf("\n", place);
        var seen = window.substring(start, end < 0 ? window.length() : end).stripTrailing();
        var hidden =
                VALUE.matcher(seen).replaceAll(value -> "*".repeat(value.group().length()));
        return Line.at(
                file.name(),
                number - above,
                hidden.codePointCount(0, Math.min(place - start, hidden.length())) + 1,
                hidden);
    }
}
