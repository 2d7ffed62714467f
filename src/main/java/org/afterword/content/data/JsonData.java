package org.afterword.content.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.problem.JsonMistakes;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.Reworded;
import org.afterword.base.problem.SourceText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON (RFC 8259) as a template's values. A name that stands twice in a group is an error. */
final class JsonData {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonData() {}

    static Optional<Object> read(SourceText text, Consumer<Problem> problems) {
        try (var json = FACTORY.createParser(ObjectReadContext.empty(), text.text())) {
            var first = json.nextToken();
            if (first == null) {
                problems.accept(problem(text, 1, 1, JsonMistakes.EMPTY));
                return Optional.empty();
            }
            var value = value(json, first);
            if (json.nextToken() != null) {
                var place = json.currentTokenLocation();
                problems.accept(problem(text, place.getLineNr(), place.getColumnNr(), JsonMistakes.BEHIND));
            }
            return Optional.ofNullable(value);
        } catch (StreamReadException e) {
            var place = e.getLocation();
            problems.accept(problem(
                    text,
                    place == null ? 1 : Math.max(1, place.getLineNr()),
                    place == null ? 1 : Math.max(1, place.getColumnNr()),
                    JsonMistakes.of(e.getOriginalMessage())));
        } catch (JacksonException e) {
            problems.accept(problem(text, 1, 1, JsonMistakes.of(e.getOriginalMessage())));
        }
        return Optional.empty();
    }

    private static Problem problem(SourceText text, int line, int column, Reworded mistake) {
        return Problem.error("data/json", text.at(line, column, 1), mistake.what(), mistake.cure());
    }

    private static Object value(JsonParser json, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> {
                var group = new LinkedHashMap<String, Object>();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    var name = json.currentName();
                    group.put(name, value(json, json.nextToken()));
                }
                yield group;
            }
            case START_ARRAY -> {
                var list = new ArrayList<Object>();
                for (var next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken()) {
                    list.add(value(json, next));
                }
                yield list;
            }
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT ->
                json.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? (Object) json.getDecimalValue()
                        : json.getLongValue();
            case VALUE_NUMBER_FLOAT -> json.getDecimalValue();
            default -> json.getString();
        };
    }
}
