package org.afterword.yaml;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.base.Shortened;
import org.afterword.base.problem.Place;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;

/** Tells where YAML takes a person's words for something else: what stands behind a hash sign for a comment, or a name for nothing. */
public final class EatenWords {
    /** Fields that hold a person's words. */
    private static final Set<String> WORDS = Set.of(
            "title",
            "description",
            "author",
            "bio",
            "body",
            "name",
            "series",
            "tags",
            "trust",
            "invitation",
            "footer",
            "copyright",
            "alt");

    private static final Set<String> NAMES = Set.of("author", "name", "title", "series");

    /** Fields that hold what stands behind the sign in an address. */
    private static final Set<String> FRAGMENTS = Set.of("id", "reply_to", "about");

    private static final Set<String> TRUTHS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");
    private static final int LONGEST = 40;

    private final Consumer<Problem> problems;
    private final Set<Place> told = new HashSet<>();

    EatenWords(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** Looks at each text in a value whose fields have names of a person's own: what is cut there by {@code #this} is told. */
    public static void within(Yaml node, Consumer<Problem> problems) {
        new EatenWords(problems).checkAll("", node, 0);
    }

    /** Whether something was told of a value. */
    boolean isTold(Place value) {
        return told.contains(value);
    }

    /** @param node a field's value, or one of its items */
    void check(String field, Yaml node) {
        if (node instanceof Yaml.Scalar scalar && scalar.plain()) {
            boolean words = WORDS.contains(field);
            if (words || scalar.text().isEmpty()) {
                checkComment(field, scalar, words && !scalar.text().isEmpty());
            }
            if (words) {
                checkName(field, scalar);
            }
        }
    }

    private void checkAll(String field, Yaml node, int depth) {
        if (depth > PlainValues.DEEPEST) {
            return;
        }
        if (node instanceof Yaml.Mapping group) {
            group.entries().forEach(entry -> checkAll(entry.key().text(), entry.value(), depth + 1));
        } else if (node instanceof Yaml.Sequence list) {
            list.items().forEach(item -> checkAll(field, item, depth + 1));
        } else if (node instanceof Yaml.Scalar scalar && scalar.plain()) {
            var value = CoreSchema.value(scalar);
            if (value == null && scalar.text().isEmpty() || value instanceof String) {
                checkComment(field, scalar, false);
            }
        }
    }

    /** @param surely whether what stands behind is hardly meant as a comment, even with a blank behind its sign */
    private void checkComment(String field, Yaml.Scalar scalar, boolean surely) {
        boolean empty = scalar.text().isEmpty();
        scalar.place()
                .commentBehind(scalar.text())
                .filter(comment -> (surely || !isRemark(comment)) && told.add(scalar.place()))
                .ifPresent(comment -> problems.accept(Problem.warning(
                        "yaml/cut",
                        comment,
                        "a '#' behind a space begins a comment of YAML, so "
                                + (empty ? "nothing is left" : "'" + shortened(scalar.text()) + "' ends before it"),
                        cure(field, comment))));
    }

    private static String cure(String field, Position comment) {
        if (field.equals("body")) {
            return "put the text in quotes, or below 'body: |'";
        } else if (FRAGMENTS.contains(field)) {
            return "write " + field + ": "
                    + comment.excerpt().replaceFirst("^[^#]*#", "").strip() + ", without the sign";
        }
        return "put the text in quotes if this belongs to it" + inQuotes(comment);
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

    /** {@code # like this} is mostly meant as a comment, and {@code #1} hardly is. */
    private static boolean isRemark(Position comment) {
        var line = comment.excerpt();
        return line.startsWith("# ", line.offsetByCodePoints(0, comment.column() - 1));
    }

    private static String shortened(String text) {
        return Shortened.to(LONGEST, text.strip().replace('\n', ' '));
    }
}
