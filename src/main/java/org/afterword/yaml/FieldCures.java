package org.afterword.yaml;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.afterword.base.problem.Position;

/** What to do about a field that is not what it should be, as far as its value tells. */
final class FieldCures {
    static final String NOT_FILLED_IN = "write the value itself: nothing fills in what stands in braces";

    /** Fields whose texts hold no bracket, so that no quotes help. */
    private static final Set<String> OF_ONE_WORD = Set.of(
            "url",
            "language",
            "time-zone",
            "theme",
            "icon",
            "host",
            "date",
            "updated",
            "expires",
            "direction",
            "mail",
            "github",
            "webmention");

    /** What an item of a list needs quotes for. */
    private static final Pattern NOT_PLAIN = Pattern.compile("^[*&!|>%@`?]|[\\[\\]{}]|: | #");

    private FieldCures() {}

    static String flag(Yaml node) {
        if (!(node instanceof Yaml.Scalar scalar)) {
            return "write true or false";
        }
        return switch (scalar.text().strip().toLowerCase(Locale.ROOT)) {
            case "true", "false" -> "take the quotes away";
            case "yes", "on", "1" -> "write true";
            case "no", "off", "0" -> "write false";
            default -> "write true or false";
        };
    }

    /** A text where a list of texts belongs. */
    static String list(String text) {
        if (text.matches("-\\S.*")) {
            return "put a space behind each dash";
        }
        if (text.matches("\\(.*[)]") && text.indexOf('(', 1) < 0) {
            return list(text.substring(1, text.length() - 1));
        }
        if (text.matches("\\[.*]")) {
            return list(text.replaceAll("^\\[+|(?<!])]+$|['\"“”‘’]", ""));
        }
        boolean hasBullets = !text.isEmpty() && "•·∙◦".indexOf(text.charAt(0)) >= 0;
        var parts = hasBullets
                ? text.substring(1).split("\\s[•·∙◦]")
                : text.startsWith("#") ? text.substring(1).split("[\\s,;]#") : text.split("[,;]");
        var items = Arrays.stream(parts)
                .map(part -> part.replaceAll("^[\\s,;]++|(?<![\\s,;])[\\s,;]++$", ""))
                .filter(item -> !item.isEmpty())
                .toList();
        var cure = items.stream()
                .map(item -> NOT_PLAIN.matcher(item).find() ? "\"" + item + "\"" : item)
                .collect(Collectors.joining(", ", "write [", "]"));
        boolean several = items.size() == 1 && text.matches("\\p{Ll}++(?: \\p{Ll}++)++");
        return several ? cure + ", or [" + text.replace(" ", ", ") + "] for several" : cure;
    }

    /** A yes or a no where there is a word for each. */
    static Optional<String> choice(String text, List<String> words) {
        var word = switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "1" -> "open";
            case "false", "no", "none", "0" -> "off";
            default -> "";
        };
        return words.contains(word) ? Optional.of("write " + word) : Optional.empty();
    }

    /** A space that is no plain one comes in by copying from a page or a word processor, and nobody sees it. */
    static Optional<String> oddSpace(String name) {
        return name.codePoints()
                .filter(c -> c != ' ' && (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT))
                .mapToObj("there is a space in it that is no plain one (U+%04X): type it anew"::formatted)
                .findFirst();
    }

    /** A field and its value without a space between them, as in {@code {title:About}}. */
    static Optional<String> withSpace(String name, Collection<String> known) {
        int colon = name.indexOf(':');
        return colon > 0 && colon + 1 < name.length() && known.contains(name.substring(0, colon))
                ? Optional.of("put a space behind the colon: " + name.substring(0, colon + 1) + " "
                        + name.substring(colon + 1))
                : Optional.empty();
    }

    /** What stands in two braces is for another program; empty where something else stands there. */
    static Optional<String> ofBraces(Position place) {
        int at = place.line() == 0 ? 0 : place.excerpt().offsetByCodePoints(0, place.column() - 1);
        return place.excerpt().startsWith("{{", at) || at > 0 && place.excerpt().startsWith("{{", at - 1)
                ? Optional.of(NOT_FILLED_IN)
                : Optional.empty();
    }

    /** The one text that a list or a group holds, where the field's can never begin with a bracket or a brace. */
    private static Optional<String> single(Yaml node, String name) {
        var inner = node instanceof Yaml.Sequence list && list.items().size() == 1
                ? list.items().get(0)
                : node instanceof Yaml.Mapping group && group.entries().size() == 1
                        ? group.entries().get(0).value()
                        : node;
        return inner instanceof Yaml.Scalar scalar && !scalar.isNull()
                ? Optional.of("write " + name + ": " + scalar.text())
                : Optional.empty();
    }

    /** A person with a name, and more about them. */
    private static Optional<String> named(Yaml.Mapping group, String field) {
        return group.entries().stream()
                .filter(entry -> entry.key().text().equals("name") && entry.value() instanceof Yaml.Scalar)
                .map(entry -> "write " + field + ": " + ((Yaml.Scalar) entry.value()).text()
                        + ", and what else there is to say in a line of its own")
                .findFirst();
    }

    /** @param name of the field; empty for an item of a list */
    static String asText(Yaml node, String name) {
        var place = node.place().position();
        var braces = ofBraces(place);
        if (braces.isPresent()) {
            return braces.get();
        }
        boolean bracketed = node instanceof Yaml.Sequence list
                && list.items().size() == 1
                && list.items().get(0) instanceof Yaml.Scalar item
                && place.excerpt().strip().endsWith("[" + item.text() + "]");
        if (bracketed) {
            return "take the brackets away";
        } else if (name.isEmpty() && node instanceof Yaml.Sequence) {
            return "take one pair of brackets away, or write each item behind a hyphen of its own";
        } else if (OF_ONE_WORD.contains(name)) {
            return single(node, name).orElse("write one text behind '" + name + ":'");
        }
        var named = node instanceof Yaml.Mapping group ? named(group, name) : Optional.<String>empty();
        if (named.isPresent()) {
            return named.get();
        }
        return QuotedLine.asText(place.excerpt(), place.column())
                .map(line -> "put it in quotes: " + line)
                .orElse("write one text");
    }
}
