package org.afterword.content.article;

import java.util.List;
import java.util.function.Consumer;
import org.afterword.base.problem.Place;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.yaml.Fields;
import org.afterword.yaml.NoGroup;
import org.afterword.yaml.Yaml;
import org.afterword.yaml.YamlReader;

/**
 * An article's file taken apart: the fields between two lines of three dashes, and the Markdown after them.
 *
 * @param fields none where the front matter is missing or broken
 * @param readable whether the front matter was found and its syntax is right
 * @param bodyStart the offset at which the Markdown begins
 */
record FrontMatter(Fields fields, boolean readable, int bodyStart) {
    private static final String FAMILY = "front-matter";
    private static final String FENCE = "---";

    static FrontMatter of(SourceText source, Consumer<Problem> problems) {
        var text = source.text();
        if (text.isBlank()) {
            problems.accept(Problem.error(
                    "front-matter/empty",
                    source.at(0, 0),
                    "the file is empty",
                    "begin it with a line '---', 'title: …' and another '---'"));
            return none(source, text.length(), problems);
        }
        if (!isFence(text, 0)) {
            problems.accept(Problem.error(
                    "front-matter/missing",
                    source.at(1, 1, 1 << 16),
                    "there is no front matter",
                    FrontMatterCures.missing(text)));
            return none(source, 0, problems);
        }
        int start = text.indexOf('\n') + 1;
        int end = lastFence(text, start);
        if (end <= 0) {
            problems.accept(Problem.error(
                    "front-matter/unclosed",
                    source.at(1, 1, FENCE.length()),
                    "the front matter that begins here is never closed",
                    FrontMatterCures.unclosed(source)));
            return none(source, text.length(), problems);
        }
        return parsed(source, text.substring(start, end), lineAfter(text, end), problems);
    }

    /** The offset at which a file's Markdown begins, whatever its fields say. */
    static int bodyStart(String text) {
        if (!isFence(text, 0)) {
            return text.isBlank() ? text.length() : 0;
        }
        int end = lastFence(text, text.indexOf('\n') + 1);
        return end <= 0 ? text.length() : lineAfter(text, end);
    }

    /** Where the line begins that closes the front matter; not above 0 where there is none. */
    private static int lastFence(String text, int start) {
        int end = start;
        while (end > 0 && end <= text.length() && !isFence(text, end)) {
            end = text.indexOf('\n', end) + 1;
        }
        return end;
    }

    private static int lineAfter(String text, int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? text.length() : end + 1;
    }

    private static FrontMatter parsed(SourceText source, String yaml, int bodyStart, Consumer<Problem> problems) {
        var broken = new boolean[1];
        var found = YamlReader.read(source, yaml, 1, problem -> {
            broken[0] |= problem.code().startsWith("yaml/") || problem.code().equals("file/conflict");
            problems.accept(problem);
        });
        if (found.isPresent() && found.get() instanceof Yaml.Mapping mapping) {
            return new FrontMatter(new Fields(mapping, FAMILY, problems), true, bodyStart);
        }
        boolean blank = found.isEmpty() || found.get() instanceof Yaml.Scalar scalar && scalar.isNull();
        if (!blank) {
            problems.accept(NoGroup.problem("front-matter/type", "front matter", found.get(), "write 'title: …'"));
        }
        var empty = none(source, bodyStart, problems);
        return blank && !broken[0] ? new FrontMatter(empty.fields, true, bodyStart) : empty;
    }

    private static FrontMatter none(SourceText source, int bodyStart, Consumer<Problem> problems) {
        var nothing = new Yaml.Mapping(List.of(), new Place(source, 1, 1, FENCE.length()));
        return new FrontMatter(new Fields(nothing, FAMILY, problems), false, bodyStart);
    }

    /** Whether a line is one of three dashes. */
    static boolean isFence(String text, int start) {
        int end = text.indexOf('\n', start);
        var line = text.substring(start, end < 0 ? text.length() : end);
        return line.stripTrailing().equals(FENCE);
    }
}
