package org.afterword.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What in a template is the engine's: what it prints, its tags and its comments. All else is text. */
final class TemplateParts {
    private static final String VERBATIM = "verbatim";
    private static final Set<Character> BEGINNINGS = Set.of('{', '%', '#');

    private TemplateParts() {}

    /** What a part does. */
    enum Kind {
        PRINT,
        TAG,
        COMMENT
    }

    /**
     * A part with its braces.
     *
     * @param name the word that a tag begins with; empty for others
     * @param end behind its last brace
     */
    record Part(Kind kind, String name, int start, int end) {
        /** The first word behind a tag's name, without quotes. */
        String argument(String template) {
            int from = template.indexOf(name, start) + name.length();
            var words =
                    template.substring(from, Math.max(from, end - 2)).strip().split("[\\s(-]", 2);
            return words[0].replaceAll("[\"']", "");
        }
    }

    /** Whether a template has nothing in it but blanks and comments. */
    static boolean isNothing(String template) {
        int shown = 0;
        for (var part : of(template)) {
            if (part.kind() != Kind.COMMENT
                    || !template.substring(shown, part.start()).isBlank()) {
                return false;
            }
            shown = part.end();
        }
        return template.substring(shown).isBlank();
    }

    /** The parts of a template, in their order. One that is not closed lasts to the end; within {@code verbatim} are none. */
    static List<Part> of(String template) {
        var parts = new ArrayList<Part>();
        for (int at = template.indexOf('{'); at >= 0; ) {
            var part = at(template, at);
            part.ifPresent(parts::add);
            int end = part.map(Part::end).orElse(at + 1);
            if (part.isPresent() && part.get().name().equals(VERBATIM)) {
                int close = template.indexOf("end" + VERBATIM, end);
                end = close < 0 ? template.length() : Math.max(end, template.lastIndexOf("{%", close));
            }
            at = template.indexOf('{', end);
        }
        return parts;
    }

    private static Optional<Part> at(String template, int at) {
        char second = at + 1 < template.length() ? template.charAt(at + 1) : ' ';
        if (!BEGINNINGS.contains(second)) {
            return Optional.empty();
        }
        var kind = second == '{' ? Kind.PRINT : second == '%' ? Kind.TAG : Kind.COMMENT;
        int close = template.indexOf((second == '{' ? "}" : second) + "}", at + 2);
        int end = close < 0 ? template.length() : close + 2;
        return Optional.of(new Part(kind, kind == Kind.TAG ? name(template, at + 2, end) : "", at, end));
    }

    private static String name(String template, int start, int end) {
        int from = start;
        while (from < end && !Character.isLetter(template.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < end && Character.isLetterOrDigit(template.charAt(to))) {
            to++;
        }
        return template.substring(from, to);
    }
}
