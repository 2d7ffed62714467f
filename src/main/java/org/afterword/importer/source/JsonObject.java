package org.afterword.importer.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.afterword.base.Shortened;
import org.afterword.base.problem.JsonMistakes;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** A JSON object, read leniently: numbers and truth values are their text, and null is nothing. */
public final class JsonObject {
    /** How deep objects and lists may lie in each other. */
    static final int DEEPEST = 200;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();
    static final String TOO_DEEP = "it is nested too deeply";

    private static final Pattern ID =
            Pattern.compile("_?id|(?:comment|post|message)_?(?:id|hex)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS = Pattern.compile("\\p{L} \\p{L}");
    private static final JsonObject NONE = new JsonObject(Map.of(), Map.of());

    private final Map<String, Object> fields;
    private final Map<String, Object> doubled;

    /** @param doubled what fields that it has twice said first */
    private JsonObject(Map<String, Object> fields, Map<String, Object> doubled) {
        this.fields = fields;
        this.doubled = doubled;
    }

    /** @throws JacksonException if it is not one well-formed object */
    public static JsonObject parse(String text) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new tools.jackson.core.exc.StreamReadException(parser, "it is not an object");
            }
            var object = object(parser);
            if (parser.nextToken() != null) {
                throw new tools.jackson.core.exc.StreamReadException(parser, "something follows the object");
            }
            return object;
        }
    }

    /** What is wrong with a text that could not be parsed, in words. */
    public static String fault(JacksonException thrown) {
        var said = thrown.getOriginalMessage().lines().findFirst().orElse("").strip();
        if (thrown instanceof StreamConstraintsException) {
            return said.contains("nesting") ? TOO_DEEP : "it has a name or a number that is too long";
        }
        return Shortened.to(160, JsonMistakes.of(said).what());
    }

    /** The object, or one without fields where the text is none that is well-formed. */
    public static JsonObject parsed(String text) {
        try {
            return parse(text);
        } catch (JacksonException e) {
            return NONE;
        }
    }

    /** The names of an object's own fields, as far as the text can be read. */
    public static Set<String> names(String text) {
        var names = new HashSet<String>();
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    names.add(parser.currentName());
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
        } catch (JacksonException e) {
            return names; // it is broken here, or no more of it is known
        }
        return names;
    }

    /** What is no JSON but has fields all the same. */
    public static JsonObject of(Map<String, String> texts) {
        return new JsonObject(Map.copyOf(texts), Map.of());
    }

    private static JsonObject object(JsonParser parser) {
        var fields = new LinkedHashMap<String, Object>();
        Map<String, Object> doubled = Map.of();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            var value = value(parser);
            var first = value == null ? null : fields.put(name, value);
            if (first != null) {
                doubled = doubled.isEmpty() ? new TreeMap<>() : doubled;
                doubled.putIfAbsent(name, first);
            }
        }
        return new JsonObject(fields, doubled);
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                var items = new ArrayList<Object>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    var item = value(parser);
                    if (item != null) {
                        items.add(item);
                    }
                }
                yield items;
            }
            case VALUE_NULL -> null;
            default -> parser.getString();
        };
    }

    /** A text, a number or a truth value without white space at its ends; empty where it is none or has nothing in it. */
    public Optional<String> text(String name) {
        return fields.get(name) instanceof String text
                ? Optional.of(text.strip()).filter(words -> !words.isEmpty())
                : Optional.empty();
    }

    /** The first of several fields that has something in it. */
    public Optional<String> text(String name, String other) {
        return text(name).or(() -> text(other));
    }

    /** The text as it is; empty where there is none. */
    public String raw(String name) {
        return fields.get(name) instanceof String text ? text : "";
    }

    /** All fields that are a text, a number or a truth value. */
    public Map<String, String> texts() {
        var texts = new HashMap<String, String>();
        fields.forEach((name, value) -> {
            if (value instanceof String text) {
                texts.put(name, text);
            }
        });
        return texts;
    }

    /** The texts of all fields at any depth, each with the name of its field, in their order. */
    public List<Map.Entry<String, String>> allTexts() {
        var all = new ArrayList<Map.Entry<String, String>>();
        fields.forEach((name, value) -> addTexts(name, value, all));
        return all;
    }

    private static void addTexts(String name, Object value, List<Map.Entry<String, String>> all) {
        if (value instanceof String text) {
            all.add(Map.entry(name, text));
        } else if (value instanceof JsonObject object) {
            all.addAll(object.allTexts());
        } else if (value instanceof List<?> list) {
            list.forEach(item -> addTexts(name, item, all));
        }
    }

    /** All fields that have a text, a number or a truth value, or a list of them, in the order of their names. */
    public Map<String, List<String>> values() {
        var values = new TreeMap<String, List<String>>();
        fields.forEach((name, value) -> {
            if (value instanceof String text) {
                values.put(name, List.of(text));
            } else if (value instanceof List<?> list) {
                var texts = list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList();
                if (!texts.isEmpty()) {
                    values.put(name, texts);
                }
            }
        });
        return values;
    }

    /** Whether a field says {@code true} or {@code 1}. */
    public boolean flag(String name) {
        return text(name)
                .filter(text -> text.equals("true") || text.equals("1"))
                .isPresent();
    }

    /** Whether there is a field of that name which is not null. */
    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /** Whether it has no fields, or none that is not null. */
    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** The names of its fields, in their order. */
    public Set<String> names() {
        return fields.keySet();
    }

    /** The object of that name, or an empty one. */
    public JsonObject object(String name) {
        return fields.get(name) instanceof JsonObject object ? object : NONE;
    }

    /** The objects in the list of that name. */
    public List<JsonObject> objects(String name) {
        return list(name).stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .toList();
    }

    /** Whether it, or an object that is one of its fields, is two that ran together: it has two ids, or most fields twice. */
    boolean isTwo() {
        return doubled.size() > 1
                || doubled.keySet().stream().anyMatch(name -> ID.matcher(name).matches())
                || fields.values().stream().anyMatch(value -> value instanceof JsonObject one && one.isTwo());
    }

    /** The fields that it has twice, of which only the last is known (RFC 8259 §4 leaves open what that means). */
    public Set<String> doubled() {
        return doubled.keySet();
    }

    /** Words that a field had which another of its name took the place of, if there are any. */
    public Optional<String> lostWords() {
        return doubled.entrySet().stream()
                .filter(field -> field.getValue() instanceof String text
                        && text.strip().indexOf(' ') > 0
                        && !text.equals(fields.get(field.getKey())))
                .map(field -> (String) field.getValue())
                .findFirst();
    }

    /** How many of some fields it has. */
    public int countOf(Set<String> names) {
        return (int) fields.keySet().stream().filter(names::contains).count();
    }

    /** Whether it has a field that is none of these and does not begin with a mark. */
    public boolean hasOther(Set<String> names, String mark) {
        return fields.keySet().stream().anyMatch(name -> !names.contains(name) && !name.startsWith(mark));
    }

    /** How many objects in lists within it, at any depth, look like records: see {@link #isLikeRecord}. */
    public int within(Set<String> telling) {
        return fields.values().stream()
                .mapToInt(value -> within(value, telling))
                .sum();
    }

    private static int within(Object value, Set<String> telling) {
        if (value instanceof JsonObject object) {
            return object.within(telling);
        }
        int count = 0;
        if (value instanceof List<?> list) {
            for (var item : list) {
                count += item instanceof JsonObject object
                                && (object.isLikeRecord(telling) || object.holdsRecord(telling))
                        ? 1
                        : 0;
                count += within(item, telling);
            }
        }
        return count;
    }

    /** Whether it is a record with what belongs to it around it, such as a comment beside its replies. */
    private boolean holdsRecord(Set<String> telling) {
        return fields.values().stream()
                .anyMatch(value -> value instanceof JsonObject object && object.countOf(telling) > 1);
    }

    /** Whether it has two of some fields, or one of them beside an id and words. */
    private boolean isLikeRecord(Set<String> telling) {
        int told = countOf(telling);
        return told > 1
                || told == 1
                        && fields.keySet().stream()
                                .anyMatch(name -> ID.matcher(name).matches())
                        && hasWords();
    }

    /** Whether a field of it has more than one word. */
    public boolean hasWords() {
        return fields.values().stream()
                .anyMatch(value ->
                        value instanceof String text && WORDS.matcher(text).find());
    }

    /** The list of that name, of texts, objects and lists, without what is null; empty where there is none. */
    public List<?> list(String name) {
        return fields.get(name) instanceof List<?> list ? list : List.of();
    }
}
