package org.afterword.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.afterword.base.Shortened;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.Place;
import org.afterword.base.problem.Problem;

/**
 * The fields of one mapping, read by name and type. A field of another type is reported and then counts as absent. The
 * names that were asked for are the known ones: {@link #refuseOthers()} reports the rest.
 */
public final class Fields {
    private static final String TEXT = "text";

    private final Map<String, Yaml.Entry> byName = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Yaml.Mapping mapping;
    private final String family;
    private final Consumer<Problem> problems;
    private final EatenWords eaten;

    /** @param family the first part of the codes of all problems that are found here, such as {@code front-matter} */
    public Fields(Yaml.Mapping mapping, String family, Consumer<Problem> problems) {
        this.mapping = mapping;
        this.family = family;
        this.problems = problems;
        this.eaten = new EatenWords(problems);
        for (var entry : mapping.entries()) {
            byName.put(entry.key().text(), entry);
        }
    }

    /** Where the group begins. */
    public Place place() {
        return mapping.place();
    }

    /** Where a field's value stands, or the group itself where the field is absent. */
    public Place placeOf(String name) {
        var entry = byName.get(name);
        return entry == null ? mapping.place() : entry.value().place();
    }

    /** Reports a problem with one of the items of a list. */
    public void report(String rule, Yaml item, String message, String hint) {
        problems.accept(Problem.error(family + "/" + rule, item.place().position(), message, hint));
    }

    /** Warns of one of the items of a list. */
    public void warn(String rule, Yaml item, String message, String hint) {
        problems.accept(Problem.warning(family + "/" + rule, item.place().position(), message, hint));
    }

    /** Reports a problem with a field's value. */
    public void report(String rule, String name, String message, String hint) {
        problems.accept(Problem.error(family + "/" + rule, placeOf(name).position(), message, hint));
    }

    /** Warns of a field's value. */
    public void warn(String rule, String name, String message, String hint) {
        problems.accept(Problem.warning(family + "/" + rule, placeOf(name).position(), message, hint));
    }

    public Optional<String> text(String name) {
        return value(name).flatMap(node -> text(node, name));
    }

    /** A text without the space around it. */
    public Optional<String> stripped(String name) {
        return text(name).map(String::strip);
    }

    /** A text without the space around it; empty where nothing is left. */
    public Optional<String> line(String name) {
        return stripped(name).filter(text -> !text.isEmpty());
    }

    /** A text as a value of another type; what {@code reader} cannot read is reported with what it expects. */
    public <T> Optional<T> parsed(String name, String rule, Function<String, Optional<T>> reader, String expected) {
        return parsed(name, rule, reader, text -> Optional.empty(), expected);
    }

    /** The same; {@code cures} guesses from a text that cannot be read what is to be done. */
    public <T> Optional<T> parsed(
            String name,
            String rule,
            Function<String, Optional<T>> reader,
            Function<String, Optional<String>> cures,
            String expected) {
        return text(name).flatMap(text -> {
            var value = reader.apply(text.strip());
            if (value.isEmpty()) {
                report(
                        rule,
                        name,
                        text.isBlank()
                                ? "'" + name + "' is empty"
                                : "'%s' cannot be '%s'".formatted(name, shortened(text)),
                        cures.apply(text).orElse("write " + expected));
            }
            return value;
        });
    }

    /** {@code true} or {@code false}. */
    public boolean flag(String name, boolean absent) {
        var node = value(name);
        if (node.isEmpty()) {
            if (byName.containsKey(name)) {
                report("type", name, "'" + name + "' is empty", "write true or false, or take the line out");
            }
            return absent;
        }
        if (node.get() instanceof Yaml.Scalar scalar && scalar.plain()) {
            switch (scalar.text()) {
                case "true", "True", "TRUE" -> {
                    return true;
                }
                case "false", "False", "FALSE" -> {
                    return false;
                }
                default -> {}
            }
        }
        report(
                "type",
                name,
                "'" + name + "' must be true or false, not " + shown(node.get()),
                FieldCures.flag(node.get()));
        return absent;
    }

    /** Whether a field is {@code true} or {@code false}. */
    public boolean isFlag(String name) {
        var node = value(name);
        return node.isPresent()
                && node.get() instanceof Yaml.Scalar scalar
                && scalar.plain()
                && List.of("true", "false").contains(scalar.text().toLowerCase(Locale.ROOT));
    }

    /** A whole number within bounds. */
    public int whole(String name, int least, int most, int absent) {
        var text = text(name);
        if (text.isEmpty()) {
            return absent;
        }
        try {
            int number = Integer.parseInt(text.get().strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, with the bounds
        }
        report(
                "type",
                name,
                "'%s' must be a whole number from %s to %s, not '%s'"
                        .formatted(name, least, most, shortened(text.get())),
                "write '" + name + ": " + absent + "', or take the line out");
        return absent;
    }

    /** One of a few words, as the constants of an enum are named in lower case. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> words) {
        return text(name).flatMap(text -> {
            var names = new ArrayList<String>();
            for (var word : words.getEnumConstants()) {
                var written = word.name().toLowerCase(Locale.ROOT);
                names.add(written);
                if (written.equals(text.strip())) {
                    return Optional.of(word);
                }
            }
            report(
                    "choice",
                    name,
                    "'%s' cannot be '%s'".formatted(name, shortened(text)),
                    FieldCures.choice(text, names)
                            .or(() -> Nearest.to(text, names).map(near -> "did you mean '" + near + "'?"))
                            .orElse("it can be " + String.join(", ", names)));
            return Optional.empty();
        });
    }

    /** A list of texts, each with its place; empty where absent. */
    public List<Yaml.Scalar> texts(String name) {
        var texts = new ArrayList<Yaml.Scalar>();
        for (var item : list(name, "write [%s]")) {
            if (item instanceof Yaml.Scalar text) {
                eaten.check(name, text);
                texts.add(text);
            } else {
                wrongType(item, "each item of '" + name + "'", TEXT, FieldCures.asText(item, ""));
            }
        }
        return List.copyOf(texts);
    }

    /** A list of anything; empty where absent. */
    public List<Yaml> list(String name) {
        return list(name, "write each of its items behind a dash");
    }

    private List<Yaml> list(String name, String hint) {
        var node = value(name);
        if (node.isPresent() && node.get() instanceof Yaml.Sequence sequence) {
            return sequence.items();
        }
        if (node.isPresent()) {
            report(
                    "type",
                    name,
                    "'" + name + "' must be a list, not " + shown(node.get()),
                    node.get() instanceof Yaml.Scalar scalar
                            ? hint.contains("[%s]")
                                    ? FieldCures.list(shortened(scalar.text()))
                                    : hint.replace("%s", shortened(scalar.text()))
                            : hint.contains("%s") ? "write each of its items behind a dash" : hint);
        }
        return List.of();
    }

    /** A list of groups of fields; empty where absent. */
    public List<Fields> groups(String name) {
        return groups(name, "");
    }

    /** @param hint how to mend what is no list of groups */
    public List<Fields> groups(String name, String hint) {
        var groups = new ArrayList<Fields>();
        for (var item : list(name, hint)) {
            group(item, "each item of '" + name + "'", hint).ifPresent(groups::add);
        }
        return groups;
    }

    /** A group of fields within this one. */
    public Optional<Fields> group(String name) {
        return group(name, "write its fields below it, each as 'name: value' and further in");
    }

    /** @param hint how to mend what is no group; {@code %s} in it is the text that stands there */
    public Optional<Fields> group(String name, String hint) {
        var node = value(name);
        return node.isPresent() ? group(node.get(), "'" + name + "'", hint) : Optional.empty();
    }

    /** The names of all fields, for a mapping whose names the author chooses. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** Whether there is a field that has not been asked for. */
    public boolean hasOthers() {
        return !known.containsAll(byName.keySet());
    }

    /** A value of any kind. */
    public Optional<Yaml> value(String name) {
        known.add(name);
        var entry = byName.get(name);
        if (entry != null) {
            eaten.check(name, entry.value());
        }
        return entry == null || entry.value() instanceof Yaml.Scalar scalar && scalar.isNull()
                ? Optional.empty()
                : Optional.of(entry.value());
    }

    /** Tells of each text within a field that a comment cuts, where the names of its fields are a person's own. */
    public void tellOfEatenWords(String name) {
        value(name).ifPresent(node -> EatenWords.within(node, problems));
    }

    /** Whether the field has no value: it is absent, empty or blank. One of a wrong type has one. */
    public boolean isBlank(String name) {
        var node = value(name);
        return node.isEmpty()
                || node.get() instanceof Yaml.Scalar scalar && scalar.text().isBlank();
    }

    /** Whether the field is there without a value, and that is not told yet as words which YAML took for something else. */
    public boolean isLeftEmpty(String name) {
        return has(name) && isBlank(name) && !eaten.isTold(placeOf(name));
    }

    /** Whether the field is there, even without a value. */
    public boolean has(String name) {
        known.add(name);
        return byName.containsKey(name);
    }

    /** Whether a field that is absent seems to be there under another name, which {@link #refuseOthers()} reports. */
    public boolean misspells(String name, ForeignFields elsewhere) {
        return !byName.containsKey(name)
                && byName.keySet().stream()
                        .anyMatch(other -> !known.contains(other)
                                && (Nearest.to(other, List.of(name)).isPresent() || elsewhere.means(other, name)));
    }

    /** Reports every field that was not asked for. */
    public void refuseOthers() {
        refuseOthers(ForeignFields.NONE);
    }

    /**
     * The same, where fields may come from other programs.
     *
     * @param elsewhere what stands for a field here that others have
     */
    public void refuseOthers(ForeignFields elsewhere) {
        for (var entry : byName.values()) {
            var name = entry.key().text();
            if (!known.contains(name)) {
                problems.accept(Problem.error(
                        family + "/unknown",
                        entry.key().place().position(),
                        "unknown field '" + shortened(name) + "'",
                        FieldCures.oddSpace(name)
                                .or(() -> FieldCures.withSpace(name, known))
                                .or(() -> elsewhere.cure(name))
                                .orElseGet(() -> unknown(name))));
            }
        }
    }

    private String unknown(String name) {
        var hint = Nearest.hint(name, known);
        return hint.startsWith("known: ") && known.contains("extra")
                ? "put a field of your own under 'extra'; " + hint
                : hint;
    }

    private Optional<String> text(Yaml node, String name) {
        if (node instanceof Yaml.Scalar scalar) {
            return Optional.of(scalar.text());
        }
        wrongType(node, "'" + name + "'", TEXT, FieldCures.asText(node, name));
        return Optional.empty();
    }

    private Optional<Fields> group(Yaml node, String what, String hint) {
        if (node instanceof Yaml.Mapping group) {
            return Optional.of(new Fields(group, family, problems));
        }
        wrongType(
                node,
                what,
                "a group of fields",
                node instanceof Yaml.Scalar scalar ? hint.replace("%s", shortened(scalar.text())) : unfilled(hint));
        return Optional.empty();
    }

    private void wrongType(Yaml node, String what, String wanted, String hint) {
        problems.accept(Problem.error(
                family + "/type", node.place().position(), what + " must be " + wanted + ", not " + shown(node), hint));
    }

    private static String unfilled(String hint) {
        return hint.replace("%s", "…");
    }

    private static String shown(Yaml node) {
        return node instanceof Yaml.Scalar scalar ? "'" + shortened(scalar.text()) + "'" : node.kind();
    }

    private static String shortened(String text) {
        return Shortened.to(40, text.strip().replace('\n', ' '));
    }
}
