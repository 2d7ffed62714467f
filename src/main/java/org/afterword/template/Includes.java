package org.afterword.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;

/**
 * Which template uses which, read from the tags that name another: {@code extends}, {@code include}, {@code import},
 * {@code from} and {@code embed}. Names must be written out, so that what a page depends on is known without rendering.
 */
final class Includes {
    private static final Pattern TAG = Pattern.compile(
            "\\{%-?\\s*(?:extends|include|import|from|embed)\\s+(?:\"([^\"]*)\"|'([^']*)'|(\\S+))(\\s+with\\b)?");

    /** @param hands whether something new is handed over ({@code with}), so that a ring of such uses may come to an end */
    private record Use(String name, boolean hands, int start, int end) {}

    private final Theme theme;
    private final Map<String, List<Use>> uses = new LinkedHashMap<>();

    Includes(Theme theme) {
        this.theme = theme;
        for (var template : theme.templates()) {
            uses.put(template, uses(theme.file(template).orElseThrow().text()));
        }
    }

    private static List<Use> uses(String text) {
        var found = new ArrayList<Use>();
        Matcher tag = TAG.matcher(text);
        for (int at = text.indexOf("{%"), next; at >= 0; at = text.indexOf("{%", next)) {
            next = at + 2;
            if (tag.region(at, text.length()).lookingAt()) {
                next = tag.end();
                int group = tag.group(1) != null ? 1 : tag.group(2) != null ? 2 : 3;
                found.add(new Use(
                        group == 3 ? "" : tag.group(group), tag.group(4) != null, tag.start(group), tag.end(group)));
            }
        }
        return found;
    }

    /** Reports names that are not written out, templates that are not there, and rings that can never end. */
    void check(BiConsumer<String, Problem> problems) {
        uses.forEach((template, all) ->
                all.forEach(use -> problem(template, use).ifPresent(problem -> problems.accept(template, problem))));
    }

    private Optional<Problem> problem(String template, Use use) {
        if (use.name().isEmpty()) {
            return Optional.of(Problem.error(
                    "template/include",
                    place(template, use),
                    "the name of a template must be written out",
                    "put it in quotes"));
        } else if (!uses.containsKey(use.name())) {
            return Optional.of(Problem.error(
                    "template/missing",
                    place(template, use),
                    "there is no template '" + use.name() + "'",
                    Nearest.hint(use.name(), uses.keySet())));
        } else if (!use.hands() && reach(use.name()).contains(template)) {
            return Optional.of(Problem.error(
                    "template/loop",
                    place(template, use),
                    use.name().equals(template)
                            ? "this template uses itself"
                            : "this template uses '" + use.name() + "', which uses it again",
                    "for what repeats itself, include it with what is left to show: {% include … with {…} %}"));
        }
        return Optional.empty();
    }

    private Position place(String template, Use use) {
        return theme.file(template).orElseThrow().at(use.start(), use.end());
    }

    /** Whether a template other than itself names it. */
    boolean isUsed(String template) {
        return uses.entrySet().stream()
                .anyMatch(entry -> !entry.getKey().equals(template)
                        && entry.getValue().stream().anyMatch(use -> use.name().equals(template)));
    }

    /** The template and all that it uses, directly or not. */
    Set<String> reach(String template) {
        var reached = new LinkedHashSet<String>();
        var next = new ArrayDeque<String>();
        next.add(template);
        while (!next.isEmpty()) {
            var name = next.poll();
            if (uses.containsKey(name) && reached.add(name)) {
                uses.get(name).forEach(use -> next.add(use.name()));
            }
        }
        return reached;
    }

    /** The shortest way from a page's template to one that it uses: {@code " (used by thread.html, used by article.html)"}. */
    String through(String template, String page) {
        var usedBy = new HashMap<String, String>();
        var next = new ArrayDeque<String>();
        next.add(page);
        usedBy.put(page, "");
        while (!next.isEmpty()) {
            var user = next.poll();
            for (var use : uses.getOrDefault(user, List.of())) {
                if (usedBy.putIfAbsent(use.name(), user) == null) {
                    next.add(use.name());
                }
            }
        }
        var path = new ArrayList<String>();
        for (var user = usedBy.getOrDefault(template, ""); !user.isEmpty(); user = usedBy.get(user)) {
            path.add(user);
        }
        return path.isEmpty() ? "" : " (used by " + String.join(", used by ", path) + ")";
    }
}
