package org.afterword.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;

/**
 * Finds blocks that would be shown nowhere, since the template that is extended has none of that name: pages would miss a
 * part, and the engine says nothing. A site's own frame may leave parts out; but it must have the one that all pages fill.
 */
final class Blocks {
    /** What other engines call the block that holds what is the page's own. */
    private static final Set<String> MAIN_ELSEWHERE = Set.of("content", "body", "contents", "page");

    private static final String CODE = "template/block";
    private static final String MAIN = "main";

    private final Theme theme;
    private final Map<String, BlockNames> blocks = new LinkedHashMap<>();

    /** Of a frame, by the names of blocks that it lacks: who fills them. */
    private final Map<String, Map<String, Set<String>>> lacking = new TreeMap<>();

    Blocks(Theme theme) {
        this.theme = theme;
        for (var name : theme.templates()) {
            var text = theme.file(name).orElseThrow().text();
            if (text.contains("block") || text.contains("extends")) {
                blocks.put(name, BlockNames.of(text));
            }
        }
    }

    void check(Consumer<Problem> problems) {
        blocks.forEach((name, one) -> twice(name, one.twice()).ifPresent(problems));
        blocks.keySet().forEach(name -> check(name, problems));
        blocks.forEach((name, one) -> printed(name, one, problems));
        lacking.forEach((frame, names) -> names.forEach(
                (block, users) -> lacking(frame, block, List.copyOf(users)).ifPresent(problems)));
    }

    /** Of two blocks with one name, the engine shows one of them twice. */
    private Optional<Problem> twice(String name, int place) {
        if (place < 0 || theme.isBuiltIn(name)) {
            return Optional.empty();
        }
        var source = theme.file(name).orElseThrow();
        var block = source.text().substring(place).split("[^\\w-]", 2)[0];
        return Optional.of(Problem.error(
                CODE,
                source.at(place, place + block.length()),
                "this template has a block '" + block + "' already, and what is in one of the two is never shown",
                "give one of them another name; to show a block once more, write {{ block(\"" + block + "\") }}"));
    }

    /** The engine prints nothing for a block that no template has. */
    private void printed(String name, BlockNames own, Consumer<Problem> problems) {
        if (own.printed().isEmpty() || theme.isBuiltIn(name)) {
            return;
        }
        var known = new TreeSet<String>();
        blocks.values()
                .forEach(one -> one.all().stream()
                        .filter(block -> !one.printed().containsKey(block))
                        .forEach(known::add));
        own.printed().forEach((block, start) -> {
            if (!known.contains(block)) {
                problems.accept(Problem.error(
                        CODE,
                        theme.file(name).orElseThrow().at(start, start + block.length()),
                        "there is no block '" + block + "', so nothing would be shown here",
                        Nearest.hint(block, known)));
            }
        });
    }

    private void check(String name, Consumer<Problem> problems) {
        var own = blocks.get(name);
        var line = ancestors(name);
        if (line.isEmpty()) {
            return;
        }
        var placed = new HashSet<String>();
        line.forEach(ancestor -> placed.addAll(
                blocks.containsKey(ancestor) ? blocks.get(ancestor).all() : Set.of()));
        var frame = line.get(line.size() - 1);
        var usual = theme.builtIn(frame)
                .map(source -> BlockNames.of(source.text()).all())
                .orElse(Set.of());
        if (!theme.isBuiltIn(name)) {
            empty(name, line, usual).ifPresent(problems);
        }
        for (var block : own.outerBut(placed)) {
            if (usual.contains(block)) {
                lacking.computeIfAbsent(frame, key -> new TreeMap<>())
                        .computeIfAbsent(block, key -> new TreeSet<>())
                        .add(name);
            } else if (!theme.isBuiltIn(name)) {
                int start = own.outer().get(block);
                problems.accept(Problem.error(
                        CODE,
                        theme.file(name).orElseThrow().at(start, start + block.length()),
                        "'%s' has no block '%s', so this one would be shown nowhere".formatted(line.get(0), block),
                        placed.isEmpty()
                                ? "give it one"
                                : placed.contains("main") && MAIN_ELSEWHERE.contains(block)
                                        ? "use 'main'"
                                        : Nearest.hint(block, new TreeSet<>(placed))));
            }
        }
    }

    /** Of a template that extends another, only the blocks are shown. */
    private Optional<Problem> empty(String name, List<String> line, Set<String> usual) {
        var own = blocks.get(name);
        var source = theme.file(name).orElseThrow();
        if (own.stray() >= 0) {
            return Optional.of(Problem.error(
                    CODE,
                    source.at(own.stray(), own.stray() + 1),
                    "this template extends '" + line.get(0)
                            + "', so anything outside its blocks would be shown nowhere",
                    "put it between {% block main %} and {% endblock %}"));
        }
        var frame = line.get(line.size() - 1);
        boolean hasMain = blocks.containsKey(frame) && blocks.get(frame).all().contains(MAIN);
        boolean fills = own.all().contains(MAIN)
                || line.stream()
                        .filter(ancestor -> !ancestor.equals(frame))
                        .anyMatch(ancestor -> blocks.containsKey(ancestor)
                                && blocks.get(ancestor).all().contains(MAIN));
        boolean misnamed = own.outer().keySet().stream().anyMatch(block -> !usual.contains(block));
        return fills || misnamed || !hasMain || !usual.contains(MAIN) || !BuiltInTheme.FILES.contains(name)
                ? Optional.empty()
                : Optional.of(Problem.error(
                        CODE,
                        Position.file(source.path()),
                        "this template has no block 'main', so the main part of its page would be empty",
                        "write it between {% block main %} and {% endblock %}"));
    }

    /** The templates that one extends, from the nearest on; none that is not there. */
    private List<String> ancestors(String name) {
        var line = new ArrayList<String>();
        for (var next = parent(name);
                next.isPresent()
                        && !line.contains(next.get())
                        && theme.file(next.get()).isPresent();
                next = parent(next.get())) {
            line.add(next.get());
        }
        return line;
    }

    private Optional<String> parent(String name) {
        return Optional.ofNullable(blocks.get(name)).flatMap(BlockNames::parent);
    }

    /** A block that a frame of the site's own lacks is a slip where one that nobody fills is called nearly so, or where all fill it. */
    private Optional<Problem> lacking(String frame, String block, List<String> users) {
        var source = theme.file(frame).orElseThrow();
        var filled = new HashSet<String>();
        blocks.forEach((name, one) -> {
            if (!name.equals(frame)) {
                filled.addAll(one.all());
            }
        });
        var outer = new HashMap<>(blocks.containsKey(frame) ? blocks.get(frame).outer() : Map.<String, Integer>of());
        outer.keySet().removeAll(filled);
        var meant = Nearest.to(block, outer.keySet());
        var message = "this template has no block '%s', so what %s would be shown nowhere"
                .formatted(
                        block,
                        users.size() == 1
                                ? users.get(0) + " has in it"
                                : users.get(0) + " and " + (users.size() - 1) + " more have in it");
        if (meant.isPresent()) {
            int start = outer.get(meant.get());
            return Optional.of(Problem.error(
                    CODE, source.at(start, start + meant.get().length()), message, "call '" + meant.get() + "' so"));
        }
        return block.equals(MAIN)
                ? Optional.of(Problem.error(
                        CODE,
                        Position.file(source.path()),
                        message,
                        "write {% block main %}{% endblock %} where it should be"))
                : Optional.empty();
    }
}
