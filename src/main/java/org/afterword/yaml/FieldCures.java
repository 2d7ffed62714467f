package org.afterword.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What to do about a field that is not what it should be, as far as its value tells. */
final class FieldCures {
    private FieldCures() {}

    static String flag(Yaml node) {
        if (!(node instanceof Yaml.Scalar scalar)) {
            return "";
        }
        return switch (scalar.text().strip().toLowerCase(Locale.ROOT)) {
            case "true", "false" -> "take the quotes away";
            case "yes", "on", "1" -> "write true";
            case "no", "off", "0" -> "write false";
            default -> "";
        };
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

    static String asText(Yaml node) {
        var place = node.place().position();
        boolean single = node instanceof Yaml.Sequence list
                && list.items().size() == 1
                && list.items().get(0) instanceof Yaml.Scalar item
                && place.excerpt().strip().endsWith("[" + item.text() + "]");
        return single
                ? "take the brackets away"
                : QuotedLine.asText(place.excerpt(), place.column())
                        .map(line -> "put it in quotes: " + line)
                        .orElse("write one text");
    }
}
