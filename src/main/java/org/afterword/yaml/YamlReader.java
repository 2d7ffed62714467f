package org.afterword.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.base.problem.Place;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads one YAML document from a source text. Nodes are put together from the parser's events with a stack of our own,
 * so that no depth of nesting can overflow the thread's. Aliases are refused: in content they serve nobody, and ten of
 * them can stand for a billion nodes.
 */
public final class YamlReader {
    private static final int MOST_CODE_POINTS = 256 * 1024 * 1024;

    /** The library takes time that grows with the square of the depth: about a second here. Ten thousand replies need most of it. */
    private static final int DEEPEST = 25_000;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(MOST_CODE_POINTS).build();

    /** So many names within each other end the reading: each is a mistake, and the library's time grows with their square. */
    private static final int MOST_NAMES = 16;

    private static final String YAMLS_OWN = "tag:yaml.org,2002:";

    /** The kinds of a value that YAML itself knows, such as {@code !!str}; with other words, {@code !!} is a shout. */
    private static final Set<String> KINDS = Set.of("str", "int", "float", "bool", "null", "binary", "timestamp");

    private final SourceText source;
    private final int linesBefore;
    private final Consumer<Problem> problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private Yaml root;

    /** How many of what is open are in brackets. */
    private int brackets;

    /** How many of what is open are to be a field's name. */
    private int names;

    private YamlReader(SourceText source, int linesBefore, Consumer<Problem> problems) {
        this.source = source;
        this.linesBefore = linesBefore;
        this.problems = problems;
    }

    /** Reads a whole file. Empty where there is no document in it, or where its syntax is broken or not read here, which is reported. */
    public static Optional<Yaml> read(SourceText source, Consumer<Problem> problems) {
        return read(source, source.text(), 0, problems);
    }

    /** Reads a part of a file that is YAML, such as front matter, and begins after {@code linesBefore} lines. */
    public static Optional<Yaml> read(SourceText source, String part, int linesBefore, Consumer<Problem> problems) {
        var plain = PlainYaml.read(source, part, linesBefore);
        return plain.isPresent() ? plain : byLibrary(source, part, linesBefore, problems);
    }

    /** What {@link #read} gives where nothing is taken for plain. */
    static Optional<Yaml> byLibrary(SourceText source, String part, int linesBefore, Consumer<Problem> problems) {
        var reader = new YamlReader(source, linesBefore, problems);
        try {
            return reader.document(part);
        } catch (YamlEngineException | IllegalArgumentException e) {
            problems.accept(YamlMistakes.explain(e, source, part, linesBefore));
            return Optional.empty();
        }
    }

    private Optional<Yaml> document(String text) {
        var parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
        boolean ended = false;
        boolean complete = true;
        while (parser.hasNext()) {
            var event = parser.next();
            if (names > MOST_NAMES) {
                problems.accept(noName(place(event), "a group of fields"));
                return Optional.empty();
            }
            if (event instanceof CollectionStartEvent begun && begun.isFlow()) {
                brackets++;
            }
            if (brackets > DEEPEST) {
                problems.accept(tooDeep(place(event)));
                return Optional.empty();
            }
            switch (event.getEventId()) {
                case Scalar -> add(scalar((ScalarEvent) event));
                case SequenceStart -> open(new Open(place(event), new ArrayList<>(), null, null));
                case MappingStart -> open(new Open(place(event), null, new ArrayList<>(), new HashMap<>()));
                case SequenceEnd, MappingEnd -> close();
                case Alias -> {
                    complete = false;
                    problems.accept(alias(place(event).position()));
                    add(new Yaml.Scalar("", true, place(event)));
                }
                case DocumentEnd -> ended = true;
                case DocumentStart -> {
                    if (ended) {
                        problems.accept(Problem.error(
                                "yaml/documents",
                                place(event).position(),
                                "a second document begins here",
                                "keep one document in a file: remove this line"));
                        return document(complete);
                    }
                }
                default -> {}
            }
        }
        return document(complete);
    }

    /** Nothing where something was refused: what is left would give rise to problems that are none. */
    private Optional<Yaml> document(boolean complete) {
        return complete ? Optional.ofNullable(root) : Optional.empty();
    }

    private void add(Yaml node) {
        if (open.isEmpty()) {
            root = node;
        } else {
            open.peek().add(node, problems);
        }
    }

    private void open(Open collection) {
        names += !open.isEmpty() && open.peek().awaitsName() ? 1 : 0;
        open.push(collection);
    }

    private void close() {
        var collection = open.pop();
        names -= !open.isEmpty() && open.peek().awaitsName() ? 1 : 0;
        brackets = Math.max(0, brackets - 1); // within brackets, all is in brackets
        add(collection.close());
    }

    private static Problem tooDeep(Place place) {
        return Problem.error(
                "yaml/syntax",
                place.position(),
                "more than " + DEEPEST + " brackets are open here",
                "put a text in quotes if it begins with a bracket");
    }

    private static Problem noName(Place place, String kind) {
        return Problem.error(
                "yaml/key",
                place.position(),
                "a field's name must be text, not " + kind,
                FieldCures.ofBraces(place.position()).orElse("write one word before the colon"));
    }

    private static Problem alias(Position place) {
        return Problem.error(
                "yaml/alias",
                place,
                "a value that begins with '*' is an alias to YAML, and aliases are not read here",
                QuotedLine.of(place.excerpt())
                        .filter(line -> "*[".indexOf(line.value().charAt(0)) >= 0)
                        .flatMap(QuotedLine::cured)
                        .map(line -> "put it in quotes: " + line)
                        .orElse("put it in quotes, or write the value out"));
    }

    private Yaml.Scalar scalar(ScalarEvent event) {
        boolean isTagged = event.getTag().filter(tag -> !isYamlsOwn(tag)).isPresent();
        if (isTagged || event.getAnchor().isPresent()) {
            tellOfMark(place(event).position(), isTagged ? "tag" : "name");
        }
        return new Yaml.Scalar(event.getValue(), event.isPlain(), place(event));
    }

    private static boolean isYamlsOwn(String tag) {
        return tag.startsWith(YAMLS_OWN) && KINDS.contains(tag.substring(YAMLS_OWN.length()));
    }

    /** A word with an exclamation mark or an ampersand before a value is none of its words to YAML. */
    private void tellOfMark(Position place, String what) {
        problems.accept(Problem.warning(
                "yaml/mark",
                place,
                "the first word is YAML's %s of the value, so that it is left out".formatted(what),
                QuotedLine.of(place.excerpt())
                        .filter(line -> line.before().length() + 1 == place.column())
                        .flatMap(QuotedLine::asOneText)
                        .map(line -> "put it in quotes if it belongs to the text: " + line)
                        .orElse("put it in quotes if it belongs to the text")));
    }

    private Place place(Event event) {
        var start = event.getStartMark().orElseThrow();
        var end = event.getEndMark().orElse(start);
        int length =
                end.getLine() == start.getLine() ? Math.max(1, end.getColumn() - start.getColumn()) : restOfLine(start);
        return new Place(source, start.getLine() + 1 + linesBefore, start.getColumn() + 1, length);
    }

    private static int restOfLine(Mark start) {
        return 1 << 16;
    }

    /** A collection whose end has not been met yet: a sequence has items, a mapping has entries. */
    private static final class Open {
        private final Place place;
        private final List<Yaml> items;
        private final List<Yaml.Entry> entries;
        private final Map<String, Place> keys;
        private Yaml.Scalar key;
        private boolean skip;

        Open(Place place, List<Yaml> items, List<Yaml.Entry> entries, Map<String, Place> keys) {
            this.place = place;
            this.items = items;
            this.entries = entries;
            this.keys = keys;
        }

        boolean awaitsName() {
            return items == null && key == null;
        }

        void add(Yaml node, Consumer<Problem> problems) {
            if (items != null) {
                items.add(node);
            } else if (key == null) {
                key = key(node, problems);
            } else {
                if (!skip) {
                    entries.add(new Yaml.Entry(key, node));
                }
                key = null;
            }
        }

        private Yaml.Scalar key(Yaml node, Consumer<Problem> problems) {
            skip = true;
            if (!(node instanceof Yaml.Scalar scalar)) {
                problems.accept(noName(node.place(), node.kind()));
                return new Yaml.Scalar("", true, node.place());
            }
            var first = keys.putIfAbsent(scalar.text(), scalar.place());
            if (first != null) {
                problems.accept(Problem.error(
                        "yaml/duplicate",
                        scalar.place().position(),
                        "field '%s' is here a second time; the first is in line %s"
                                .formatted(scalar.text(), first.line()),
                        "keep one of the two"));
            }
            skip = first != null;
            return scalar;
        }

        Yaml close() {
            return items != null ? new Yaml.Sequence(items, place) : new Yaml.Mapping(entries, place);
        }
    }
}
