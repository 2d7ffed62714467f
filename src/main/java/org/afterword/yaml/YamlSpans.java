package org.afterword.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Finds where each node of a YAML text begins and ends. Like {@link YamlReader}, it needs no recursion. */
public final class YamlSpans {
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    private record Open(CollectionStartEvent event, List<YamlSpan> parts) {}

    private final String text;
    private final IntUnaryOperator offsets;
    private final Deque<Open> open = new ArrayDeque<>();
    private YamlSpan root;

    private YamlSpans(String text) {
        this.text = text;
        boolean plain = text.codePointCount(0, text.length()) == text.length();
        this.offsets = plain ? index -> index : offsets(text);
    }

    /** @param text of one document, with line ends as {@code \n}. Empty where there is none in it, or none that can be read */
    public static Optional<YamlSpan> of(String text) {
        var spans = new YamlSpans(text);
        try {
            spans.read();
            return Optional.ofNullable(spans.root);
        } catch (YamlEngineException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Marks count code points, and offsets count characters. */
    private static IntUnaryOperator offsets(String text) {
        var all = new int[text.codePointCount(0, text.length()) + 1];
        for (int offset = 0, i = 0; offset < text.length(); i++) {
            all[i] = offset;
            offset += Character.charCount(text.codePointAt(offset));
        }
        all[all.length - 1] = text.length();
        return index -> all[Math.min(index, all.length - 1)];
    }

    private void read() {
        var parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
        while (parser.hasNext()) {
            var event = parser.next();
            switch (event.getEventId()) {
                case Scalar -> add(scalar((ScalarEvent) event));
                case SequenceStart, MappingStart ->
                    open.push(new Open((CollectionStartEvent) event, new ArrayList<>()));
                case SequenceEnd -> add(collection(YamlSpan.Kind.SEQUENCE, event));
                case MappingEnd -> add(collection(YamlSpan.Kind.MAPPING, event));
                default -> {}
            }
        }
    }

    private void add(YamlSpan span) {
        if (open.isEmpty()) {
            root = root == null ? span : root;
        } else {
            open.peek().parts().add(span);
        }
    }

    private YamlSpan collection(YamlSpan.Kind kind, Event end) {
        var opened = open.pop();
        var parts = opened.parts();
        boolean flow = opened.event().isFlow();
        int start = start(opened.event());
        int last = flow
                ? end(end)
                : parts.isEmpty() ? start : parts.get(parts.size() - 1).end();
        return new YamlSpan(kind, flow, start, last, false, "", List.copyOf(parts));
    }

    private YamlSpan scalar(ScalarEvent event) {
        int start = start(event);
        int end = end(event);
        boolean keeps = false;
        if (event.isLiteral() || event.isFolded()) {
            int header = text.indexOf('\n', start);
            var indicators = header < 0 ? "" : text.substring(start, header).replaceFirst("\\s.*", "");
            keeps = indicators.indexOf('+') >= 0;
            while (!keeps && end > start && " \t\n".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
        }
        return new YamlSpan(YamlSpan.Kind.SCALAR, false, start, end, keeps, event.getValue(), List.of());
    }

    private int start(Event event) {
        return offsets.applyAsInt(event.getStartMark().orElseThrow().getIndex());
    }

    private int end(Event event) {
        return offsets.applyAsInt(event.getEndMark().orElseThrow().getIndex());
    }
}
