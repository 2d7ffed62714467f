package org.afterword.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * A line of YAML that holds a field or an item of a list, taken apart for a cure: how it would read with quotes.
 *
 * @param before what stands before the value: the indentation, dashes and the field's name with its colon and a space
 * @param value what the person most likely meant as one text
 */
record QuotedLine(String before, String value) {
    private static final Pattern LINE = Pattern.compile("([ \t]*+(?:- ++)*+(?:[\\w][^:\"'\\[\\]{}#]*:[ \t]+)?)(\\S.*)");
    private static final Pattern NO_SPACE = Pattern.compile("([ \t]*+(?:- ++)*+[\\w][\\w-]*:)([^\\s/\\d].*)");
    private static final Pattern FIELD = Pattern.compile("([\\w-]+: +)(\\S.*)");
    private static final LoadSettings SETTINGS = LoadSettings.builder().build();
    private static final int LONGEST = 200;

    /** Empty where the line has no value, or neither a field's name nor a dash. */
    static Optional<QuotedLine> of(String line) {
        var found = LINE.matcher(line.stripTrailing());
        return found.matches() && !found.group(1).isBlank()
                ? Optional.of(new QuotedLine(found.group(1), found.group(2)))
                : Optional.empty();
    }

    /** The cure for a value in a line, by its column, that is meant as text and is read as something else; empty where it goes on below. */
    static Optional<String> asText(String line, int column) {
        int at = line.offsetByCodePoints(0, Math.min(column - 1, line.codePointCount(0, line.length())));
        var before = line.substring(0, at);
        var list = of(line).filter(
                        all -> all.value().startsWith("[") && all.before().length() < at);
        if (list.isPresent()) {
            return list.filter(QuotedLine::isGood).flatMap(QuotedLine::cured);
        }
        return before.isBlank()
                ? Optional.empty()
                : Optional.of(new QuotedLine(before, line.substring(at).strip()))
                        .filter(QuotedLine::isGood)
                        .flatMap(QuotedLine::asOneText);
    }

    /** A line such as {@code title:Post} with the space that it lacks; empty where it lacks none. */
    static Optional<String> spaced(String line) {
        var found = NO_SPACE.matcher(line.stripTrailing());
        return found.matches() ? shown(found.group(1) + " " + found.group(2)) : Optional.empty();
    }

    /** Whether the line can be read as it stands, whatever is around it. */
    boolean isGood() {
        return !parts(before.stripLeading() + value).isEmpty();
    }

    /** The line as it should be: quotes around the value, or around the items of a list that need them. */
    Optional<String> cured() {
        return items().or(() -> whole(inner())).flatMap(QuotedLine::shown);
    }

    /** The line with quotes around all of its value, whatever the value looks like. */
    Optional<String> asOneText() {
        return whole(value).flatMap(QuotedLine::shown);
    }

    /** The line with a quote or a bracket at its end. */
    Optional<String> closedBy(char end) {
        return Optional.of(before.stripTrailing() + " " + value + end)
                .filter(line -> !parts(line.stripLeading()).isEmpty())
                .flatMap(QuotedLine::shown);
    }

    /** The line without its last character, if it is good then. */
    Optional<String> withoutLast() {
        boolean isClosing = "]}".indexOf(value.charAt(value.length() - 1)) >= 0;
        return Optional.of(new QuotedLine(before, value.substring(0, value.length() - 1)))
                .filter(line -> isClosing)
                .filter(QuotedLine::isGood)
                .flatMap(line -> shown(line.before + line.value));
    }

    private Optional<String> whole(String text) {
        return Optional.of(before.stripTrailing() + " " + quoted(text)).filter(line -> isScalar(line.stripLeading()));
    }

    /** A list in brackets with quotes around each item that is no text without them. */
    Optional<String> items() {
        return between("[", "]").flatMap(all -> {
            var items = new ArrayList<String>();
            for (var item : all.split(",")) {
                var text = item.strip();
                if (text.isEmpty()) {
                    continue; // a comma too many
                }
                items.add(isScalar("[" + text + "]") ? text : quoted(text));
            }
            var line = before.stripTrailing() + " [" + String.join(", ", items) + "]";
            return Optional.of(line).filter(it -> !parts(it.stripLeading()).isEmpty());
        });
    }

    /** A group in braces with quotes around each value that is no text without them; empty where one of its parts is no field. */
    Optional<String> fields() {
        return between("{", "}").flatMap(all -> {
            var fields = new ArrayList<String>();
            for (var part : all.split(",")) {
                var field = FIELD.matcher(part.strip());
                if (!field.matches()) {
                    return Optional.empty();
                }
                var text = field.group(2);
                fields.add(field.group(1) + (isScalar("[" + text + "]") ? text : quoted(text)));
            }
            var line = before.stripTrailing() + " {" + String.join(", ", fields) + "}";
            return Optional.of(line).filter(it -> !parts(it.stripLeading()).isEmpty());
        });
    }

    /** What a person put between quotes that do not hold. */
    private String inner() {
        return between("'", "'").or(() -> between("\"", "\"")).orElse(value);
    }

    private Optional<String> between(String open, String close) {
        return value.length() > 1 && value.startsWith(open) && value.endsWith(close)
                ? Optional.of(value.substring(1, value.length() - 1))
                : Optional.empty();
    }

    private static String quoted(String text) {
        boolean easy = text.indexOf('"') < 0 && text.indexOf('\\') < 0;
        return easy ? '"' + text + '"' : "'" + text.replace("'", "''") + "'";
    }

    private static boolean isScalar(String line) {
        var parts = parts(line);
        return !parts.isEmpty()
                && parts.get(parts.size() - 1) instanceof ScalarEvent
                && parts.stream()
                        .skip(1)
                        .noneMatch(part -> part instanceof CollectionStartEvent start && start.isFlow());
    }

    /** The values and collections of a text as they begin; none where it is no YAML. */
    private static List<Event> parts(String text) {
        var parts = new ArrayList<Event>();
        try {
            var parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
            while (parser.hasNext()) {
                var event = parser.next();
                if (event.getEventId() == Event.ID.Alias) {
                    return List.of();
                }
                if (event instanceof ScalarEvent || event instanceof CollectionStartEvent) {
                    parts.add(event);
                }
            }
        } catch (YamlEngineException | IllegalArgumentException e) {
            return List.of();
        }
        return parts;
    }

    private static Optional<String> shown(String line) {
        return Optional.of(line.strip()).filter(text -> text.length() <= LONGEST);
    }
}
