package org.afterword.yaml;

import java.util.Locale;
import org.afterword.base.Problem;
import org.afterword.base.SourceText;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Says what a broken piece of YAML has wrong in words for a person who does not know YAML's grammar. */
final class YamlMistakes {
    private YamlMistakes() {}

    static Problem explain(YamlEngineException mistake, SourceText source, String part, int linesBefore) {
        if (mistake instanceof MarkedYamlEngineException marked && marked.getProblemMark().isPresent()) {
            var mark = marked.getProblemMark().get();
            var position = source.at(mark.getLine() + 1 + linesBefore, mark.getColumn() + 1, 1);
            var said = marked.getProblem() == null ? "" : marked.getProblem();
            var before = position.excerpt().substring(0, Math.min(position.excerpt().length(), position.column()));
            if (before.isBlank() && before.indexOf('\t') >= 0) {
                int column = position.excerpt().indexOf('\t') + 1;
                return Problem.error("yaml/tab", source.at(position.line(), column, 1), "a tab cannot indent YAML", "use spaces");
            }
            if (said.startsWith("mapping values are not allowed here")) {
                return Problem.error("yaml/syntax", position, "a colon is not expected here",
                        "put a value that has a colon in it in quotes, and check that the line is indented like its neighbours");
            }
            if (said.contains("found unexpected end of stream") || said.contains("unexpected end of line")) {
                return Problem.error("yaml/syntax", position, "a quote that was opened before is never closed", "close it");
            }
            return Problem.error("yaml/syntax", position, "this is not YAML: " + plain(said),
                    marked.getContext() == null ? "" : plain(marked.getContext()));
        }
        int bad = firstUnprintable(part);
        if (bad >= 0) {
            int line = 1 + linesBefore + (int) part.substring(0, bad).chars().filter(c -> c == '\n').count();
            int column = bad - part.lastIndexOf('\n', bad);
            return Problem.error("yaml/character", source.at(line, column, 1),
                    "the character U+%04X is not allowed".formatted(part.codePointAt(bad)), "remove it");
        }
        return Problem.error("yaml/syntax", source.at(1 + linesBefore, 1, 1), "this cannot be read: " + plain(mistake.getMessage()), "");
    }

    private static int firstUnprintable(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!StreamReader.isPrintable(text.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The parser's own words on one line, without the names that it gives to its tokens. */
    private static String plain(String said) {
        var line = said.lines().findFirst().orElse("").strip();
        var plain = line.replace("<block end>", "the end of this block")
                .replace("<block mapping start>", "a field")
                .replace("BlockEntry", "a dash")
                .replace("<block sequence start>", "a list");
        return plain.isEmpty() ? plain : plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
    }
}
