package org.afterword.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.support.Corpus;
import org.junit.jupiter.api.Test;

class YamlReaderTest {
    private final List<Problem> problems = new ArrayList<>();

    @Test
    void everyNodeKnowsItsPlace() {
        var root = (Yaml.Mapping) read("a: x\nb:\n  - 👍 y\n  - \"z\"\n");
        var list = (Yaml.Sequence) root.entries().get(1).value();
        assertEquals(
                "3:5",
                list.items().get(0).place().line() + ":"
                        + list.items().get(0).place().column());
        assertEquals(
                "4:5+3",
                list.items().get(1).place().line() + ":"
                        + list.items().get(1).place().column() + "+"
                        + list.items().get(1).place().length());
        assertEquals(2, root.entries().get(1).key().place().line());
    }

    @Test
    void aQuotedWordIsTextAndNotNothing() {
        assertTrue(((Yaml.Scalar) read("~")).isNull());
        assertTrue(!((Yaml.Scalar) read("\"~\"")).isNull());
        assertTrue(!((Yaml.Scalar) read("'null'")).isNull());
    }

    @Test
    void aPartOfAFileIsToldInTheFilesLines() {
        var source = new SourceText("f", "---\na: 1\na: 2\n---\n");
        YamlReader.read(source, "a: 1\na: 2\n", 1, problems::add);
        assertEquals("f:3:1", problems.get(0).position().toString());
    }

    @Test
    void bracketsHaveABoundAndRepliesHaveNone() {
        var deep = "a: " + "[".repeat(25_001);
        YamlReader.read(new SourceText("f", deep), deep, 0, problems::add);
        assertTrue(problems.get(0).message().startsWith("more than 25000 brackets"), problems.toString());
        problems.clear();
        read("a: " + "[".repeat(100) + "]".repeat(100));
        var nested = new StringBuilder();
        for (int level = 0; level < 400; level++) { // as replies to replies are
            nested.append("  ".repeat(level))
                    .append("- a: !!str b\n")
                    .append("  ".repeat(level))
                    .append("  replies:\n");
        }
        read(nested + "  ".repeat(400) + "- c");
        assertTrue(problems.isEmpty(), problems.toString());
    }

    @Test
    void twoDocumentsAreOneTooMany() {
        read("a: 1\n---\nb: 2\n");
        assertEquals(
                "yaml/documents f:2:1",
                problems.get(0).code() + " " + problems.get(0).position());
    }

    @Property(tries = 2000)
    void anyTextIsReadOrItsMistakeIsTold(@ForAll("yaml") String text) {
        var found = new ArrayList<Problem>();
        YamlReader.read(new SourceText("f", text), found::add);
        found.forEach(problem -> {
            assertTrue(problem.position().line() >= 1, text);
            assertTrue(problem.code().startsWith("yaml/"), text);
            assertTrue(!problem.message().contains("org.") && !problem.message().contains("\n"), problem.message());
            assertTrue(
                    !problem.message().contains("<block") && !problem.message().contains("Token"), problem.message());
        });
    }

    @Property(tries = 1000)
    void quotedTextIsReadAsItIs(@ForAll String text) {
        var read = (Yaml.Scalar) YamlReader.read(new SourceText("f", Corpus.yaml(text)), problem -> {
                    throw new AssertionError(problem);
                })
                .orElseThrow();
        assertEquals(text, read.text());
    }

    @Provide
    Arbitrary<String> yaml() {
        return Arbitraries.of(
                        "a", ": ", "- ", "\n", "\n  ", "[", "]", "{", "}", ", ", "\"", "'", "|", ">", "&x ", "*x",
                        "!t ", "? ", "#", "%", "@", "`", "\t", "---\n", "...\n", "~", "é", "\u0007", "\\", "\uFEFF",
                        "<<: ")
                .list()
                .ofMaxSize(20)
                .map(pieces -> String.join("", pieces));
    }

    private Yaml read(String text) {
        return YamlReader.read(new SourceText("f", text), problems::add).orElseThrow();
    }
}
