package org.afterword.yaml;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.base.Shortened;
import org.afterword.base.problem.Place;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;

/** Tells where YAML takes a person's words for something else: what stands behind a hash sign for a comment, or a name for nothing. */
final class EatenWords {
    /** Fields that hold a person's words. */
    private static final Set<String> WORDS =
            Set.of("title", "description", "author", "body", "name", "series", "tags", "invitation", "footer", "alt");

    private static final Set<String> NAMES = Set.of("author", "name", "title", "series");
    private static final Set<String> TRUTHS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");
    private static final int LONGEST = 40;

    private final Consumer<Problem> problems;
    private final Set<Place> told = new HashSet<>();

    EatenWords(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** Whether something was told of a value. */
    boolean isTold(Place value) {
        return told.contains(value);
    }

    /** @param node a field's value, or one of its items */
    void check(String field, Yaml node) {
        if (WORDS.contains(field) && node instanceof Yaml.Scalar scalar && scalar.plain()) {
            checkComment(field, scalar);
            checkName(field, scalar);
        }
    }

    private void checkComment(String field, Yaml.Scalar scalar) {
        boolean empty = scalar.text().isEmpty();
        scalar.place()
                .commentBehind(scalar.text())
                .filter(comment -> !(empty && isRemark(comment)) && told.add(scalar.place()))
                .ifPresent(comment -> problems.accept(Problem.warning(
                        "yaml/cut",
                        comment,
                        "a '#' behind a space begins a comment of YAML, so "
                                + (empty ? "nothing is left" : "'" + shortened(scalar.text()) + "' ends before it"),
                        field.equals("body")
                                ? "put the text in quotes, or below 'body: |'"
                                : "put the text in quotes if this belongs to it" + inQuotes(comment))));
    }

    private static String inQuotes(Position comment) {
        return QuotedLine.of(comment.excerpt())
                .filter(QuotedLine::isGood)
                .flatMap(QuotedLine::asOneText)
                .map(line -> ": " + line)
                .orElse("");
    }

    private void checkName(String field, Yaml.Scalar scalar) {
        boolean nothing = scalar.text().equalsIgnoreCase("null");
        boolean isToldAsMissing = nothing && field.equals("title");
        if (!isToldAsMissing
                && NAMES.contains(field)
                && (nothing || TRUTHS.contains(scalar.text()))
                && told.add(scalar.place())) {
            problems.accept(Problem.warning(
                    "yaml/name",
                    scalar.place().position(),
                    "'%s' without quotes is YAML's word for %s, not a name"
                            .formatted(scalar.text(), nothing ? "nothing" : "a truth value"),
                    "write %s: \"%s\" if it is one".formatted(field, scalar.text())));
        }
    }

    /** Behind no text at all, {@code # like this} is meant as a comment, and {@code #1} hardly is. */
    private static boolean isRemark(Position comment) {
        var line = comment.excerpt();
        return line.startsWith("# ", line.offsetByCodePoints(0, comment.column() - 1));
    }

    private static String shortened(String text) {
        return Shortened.to(LONGEST, text.strip().replace('\n', ' '));
    }
}
