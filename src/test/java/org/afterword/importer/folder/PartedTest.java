package org.afterword.importer.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.afterword.importer.folder.matter.JsMatter;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.folder.matter.MatterException;
import org.afterword.importer.folder.matter.Parted;
import org.afterword.importer.folder.matter.PythonMatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands above an article, in each of the forms that generators take. */
class PartedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: A\ntags: [x, 1]\n---\n\nWords.\n",
                "\uFEFF---\r\ntitle: A\r\ntags: [x, 1]\r\n...\r\nWords.\r\n",
                "+++\ntitle = \"A\"\ntags = [\"x\", 1]\n+++\nWords.\n",
                "{\"title\": \"A\", \"tags\": [\"x\", 1]}\n\nWords.\n",
                "{\n  // why\n  \"title\": \"A\", \"tags\": [\"x\", 1]}\n\nWords.\n",
                "---json\n{\"title\": \"A\", \"tags\": [\"x\", 1]}\n---\nWords.\n",
                "Title: A\nTags: x\n\nWords.\n",
                ".. title: A\n.. tags: x\n\nWords.\n",
                "<!--\n.. title: A\n.. tags: x\n-->\nWords.\n"
            })
    void fieldsAndWords(String text) throws MatterException {
        var parted = Parted.of(text, true);
        assertEquals("A", parted.matter().text("title").orElseThrow());
        assertEquals("x", parted.matter().list("tags").get(0));
        assertEquals("Words.\n", parted.body());
        var before = text.replace("\r\n", "\n");
        assertEquals(before.substring(0, before.indexOf("Words")).lines().count() + 1, parted.line());
    }

    @Test
    void anchorsAliasesAndMergedFields() throws MatterException {
        var matter = Parted.of("---\na: &a {x: 1, y: [1.5, yes]}\nb: *a\nc: {<<: *a, z: 2}\n---\n", false)
                .matter();
        assertEquals(matter.fields().get("a"), matter.fields().get("b"));
        assertEquals("2", matter.within("c").text("z").orElseThrow());
    }

    @Test
    void whatTheEnvironmentMaySayIsWhatStandsBesideIt() {
        var js = JsMatter.exported("""
                module.exports = {
                  url: process.env.URL || "https://a.example.org",
                  base: import.meta.env["BASE"] ?? '/b/',
                  key: process.env.KEY,
                };
                """);
        assertEquals(
                Map.of("url", "https://a.example.org", "base", "/b/"),
                js.matter().fields());
        assertEquals(Set.of("key"), js.workedOut());
    }

    @Test
    void aTextThatOpensItsFieldsAndNeverClosesThemHasNone() throws MatterException {
        assertEquals(Matter.NONE, Parted.of("---\ntitle: A\n\nWords.\n", false).matter());
        assertEquals(Matter.NONE, Parted.of("---\n", false).matter());
        assertEquals(Matter.NONE, Parted.of("", true).matter());
        assertEquals(
                Matter.NONE, Parted.of("Note: this is a sentence.\n", false).matter());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: A\ntags: [x\n---\nWords.\n",
                "+++\ntitle = \"A\"\ntags = [\n+++\nWords.\n",
                "{\"title\": \"A\",\n oops}\nWords.\n",
                "---\nonly words\n---\n"
            })
    void tellsInWhichLineFieldsGoWrong(String text) {
        var wrong = assertThrows(MatterException.class, () -> Parted.of(text, true));
        assertTrue(wrong.line() >= 2 && wrong.line() <= 4, wrong.line() + ": " + wrong.getMessage());
    }

    /** In the words of the program, and not in those of the libraries that read them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"title\": \"A\"\\n\"date\": 1}|2|write a comma behind the value before it",
                "{\"title\": \"A \"B\" C\"}|1|for a quote within a text",
                "{\\n\"date\": 2014-05-06}|2|put a date in double quotes",
                "{\\n'title': 'A'}|2|write double quotes",
                "{\\ntitle: \"A\"}|2|write the name in double quotes",
                "{\"title\": \"A\\nB\"}|1|close the text",
                "+++\\ntitle = A post\\n+++|2|put a text in double quotes",
                "+++\\ntitle = “A”\\n+++|2|write straight quotes",
                "+++\\ntitle: \"A\"\\n+++|2|TOML has name = value",
                "+++\\ntitle \"A\"\\n+++|2|TOML has name = value",
                "+++\\ntitle = \"A\\ndate = 1\\n+++|2|write the quote that closes it",
                "+++\\ntitle = \"\"\"A\\n+++|2|write the three quotes that close it",
                "+++\\ntitle = \"A\"\\ntitle = \"B\"\\n+++|3|'title' is there a second time",
                "+++\\ntags = [\"a\" \"b\"]\\n+++|2|write a comma between two items",
                "+++\\ntags = [\"a\",\\n+++|2|write the ']'",
                "+++\\ndate = 06.05.2014\\n+++|2|write a date as 2012-06-11",
                "+++\\ndate = 2014-13-06\\n+++|2|there is no such month",
                "+++\\ndate = 2014-05-06 10:00\\n+++|2|write it as 2012-06-11T09:30:00-05:00",
                "+++\\ntitle = \"C:\\x\"\\n+++|2|write two backslashes",
                "+++\\n[params\\na = 1\\n+++|2|write [name]",
                "+++\\nx = {a = 1,\\nb = 2}\\n+++|2|write it in one line",
                "+++\\ndraft =\\n+++|2|a field has no value",
                "+++\\n<<<<<<< HEAD\\n+++|2|if a merge was left half done",
                "+++\\nn = 99999999999999999999\\n+++|2|a number is too large",
                "---\\ntitle: A: B\\n---|2|put it in quotes: title: \"A: B\"",
                "---\\ntags: [a, b\\n---|2|write tags: [a, b]",
                "---\\n\\ttitle: A\\n---|2|use spaces",
            })
    void saysWhatToDoAboutFieldsThatCannotBeRead(String written, int line, String cure) {
        var text = written.replace("\\n", "\n").replace("\\t", "\t") + "\n";
        var wrong = assertThrows(MatterException.class, () -> Parted.of(text, false));
        assertTrue(wrong.getMessage().contains(cure), wrong.getMessage());
        assertTrue(Math.abs(wrong.line() - line) <= 1, wrong.line() + ": " + wrong.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---js\n{ title: now(), x: 1 }\n---\n",
                "---javascript\nconst title = 'A';\nfunction x() { return 1; }\n---\n",
                "---js\nconst x = require('x');\n---\n"
            })
    void refusesFieldsByNameThatJavaScriptWorksOut(String text) {
        var wrong = assertThrows(MatterException.class, () -> Parted.of(text, false));
        assertEquals("it is JavaScript, which is not run", wrong.getMessage());
        assertEquals(1, wrong.line());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---js\n{ title: 'A', /* so */ tags: ['x'] }\n---\nWords.\n",
                "---javascript\nconst title = \"A\"; // so\n\nconst tags = [\n  'x',\n];\n---\nWords.\n"
            })
    void readsFieldsThatStandPlainlyInJavaScript(String text) throws MatterException {
        var parted = Parted.of(text, false);
        assertEquals("A", parted.matter().text("title").orElseThrow());
        assertEquals(List.of("x"), parted.matter().list("tags"));
        assertEquals("Words.\n", parted.body());
    }

    @Test
    void whatStandsPlainlyInJavaScript() {
        var read =
                JsMatter.exported("import x from 'x'; // export default {no: 1}\nconst y = {z: 1};\nexport default {\n"
                        + "  /* a comment, */ title: 'It\\'s', \"key words\": [1, `two`, three(), null],\n"
                        + "  url: process.env.URL || 'http://localhost:8080', deep: { a: { b: true } },\n"
                        + "  ...rest, method() { return { no: 1 }; }, n: -1.5, text: `a ${x}`,\n"
                        + "  permalink: (data) => `/b/${data.page.fileSlug}/${this.slugify(data.title)}/`,\n};\n");
        var matter = read.matter();
        assertEquals("It's", matter.text("title").orElseThrow());
        assertEquals(List.of("1", "two"), matter.list("key words"));
        assertEquals("true", matter.within("deep").within("a").text("b").orElseThrow());
        assertEquals("-1.5", matter.text("n").orElseThrow());
        assertEquals(
                "/b/{{ page.fileSlug }}/{{ title | slugify }}/",
                matter.text("permalink").orElseThrow());
        assertTrue(
                read.workedOut().containsAll(List.of("url", "text", "method")),
                read.workedOut().toString());
        assertTrue(matter.text("url", "no", "text", "z").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "module.exports = { a: 1 };",
                "module.exports = function (config) { config.x({ b: 2 }); return { a: 1 }; };",
                "module.exports = () => ({ a: 1 });",
                "export default { a: 1"
            })
    void whatAFileOfJavaScriptExports(String text) {
        assertEquals("1", JsMatter.exported(text).matter().text("a").orElseThrow());
    }

    @Test
    void whatStandsPlainlyInPython() {
        var matter = PythonMatter.read(
                "import os\nNAME = 'It\\'s' # so\nLONG = ('a'\n  'b')\nPAIRS = (('x', '/x/'), ('y', \"/y/\"),)\nMAP = {'a': {'b': 1}}\n"
                        + "YES = True\nRUN = os.path.join('a')\nSUM = 'a' + x\nTYPED: str = 'z'\n");
        assertEquals("It's", matter.text("NAME").orElseThrow());
        assertEquals(
                List.of(List.of("x", "/x/"), List.of("y", "/y/")),
                matter.fields().get("PAIRS"));
        assertEquals("1", matter.within("MAP").within("a").text("b").orElseThrow());
        assertEquals("z", matter.text("TYPED").orElseThrow());
        var again = PythonMatter.read("LANG = 'en'\nBY = {LANG: '', 'fr': './fr'}\nURL = LANG + '/x'\n");
        assertEquals(Map.of("en", "", "fr", "./fr"), again.within("BY").fields());
        assertEquals("en/x", again.text("URL").orElseThrow());
        assertTrue(matter.flag("YES", false));
        assertTrue(matter.text("RUN", "SUM").isEmpty());
    }
}
