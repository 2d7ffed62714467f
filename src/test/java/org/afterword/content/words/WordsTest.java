package org.afterword.content.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.support.Folder;
import org.afterword.template.BuiltInTheme;
import org.afterword.template.EnglishWords;
import org.afterword.template.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsTest {
    @TempDir
    Path site;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void aWordIsChosenByItsNumber() throws Exception {
        var words = words("en");
        assertEquals("1 comment", words.say("comments", 1));
        assertEquals("0 comments", words.say("comments", 0));
        assertEquals("2 comments", words.say("comments", 2));
        assertEquals(List.of(), problems);
    }

    @Test
    void eachLanguageHasItsOwnPlurals() throws Exception {
        Folder.write(site.resolve("templates/words/pl.yaml"), """
                comments: {zero: "brak komentarzy", one: "{1} komentarz", few: "{1} komentarze", many: "{1} komentarzy", other: "{1} komentarza"}
                """);
        var words = words("pl");
        assertEquals(
                List.of(
                        "brak komentarzy",
                        "1 komentarz",
                        "2 komentarze",
                        "5 komentarzy",
                        "22 komentarze",
                        "112 komentarzy"),
                List.of(0, 1, 2, 5, 22, 112).stream()
                        .map(number -> words.say("comments", number))
                        .toList());
    }

    @Test
    void aLanguageWithoutWordsIsNotCalledEnglish() throws Exception {
        assertEquals("ps", words("ps").say("language"));
        assertEquals("English", words("en-GB").say("language"));
    }

    @Test
    void anEnglishWordAmongOthersFromTheRightRunsFromTheLeft() throws Exception {
        Folder.write(site.resolve("templates/words/ckb.yaml"), "archive: ئەرشیڤ\n");
        var words = words("ckb");
        assertEquals("ئەرشیڤ", words.say("archive"));
        assertEquals("\u2066Thank you\u2069", words.say("thanks"));
        assertEquals("\u20660 comments\u2069", words.say("comments", 0));
        assertEquals(EnglishWords.marked("Thank you", true), words.marked("thanks", List.of()));
        assertEquals(EnglishWords.marked("June 1, 2024", true), words.date(LocalDate.of(2024, 6, 1)));
        assertEquals("Thank you", words("hr").say("thanks"));
        assertEquals(EnglishWords.marked("Thank you", false), words("hr").marked("thanks", List.of()));
        assertEquals("Thank you", words("en-GB").marked("thanks", List.of()));
        assertEquals(Optional.of("en"), words("hr").alertLanguage("tip"));
    }

    @Test
    void anEnglishWordHasEnglishPlurals() throws Exception {
        Folder.write(site.resolve("templates/words/hi.yaml"), "archive: संग्रह\n");
        assertEquals("0 comments", words("hi").say("comments", 0));
    }

    @Test
    void aRegionsWordsStandOverTheLanguages() throws Exception {
        Folder.write(site.resolve("templates/words/es-MX.yaml"), "archive: El archivo\n");
        var words = words("es-MX");
        assertEquals("El archivo", words.say("archive"));
        assertEquals("Anónimo", words.say("anonymous"));
        assertEquals(List.of(), problems);
    }

    @Test
    void aDateIsWrittenAsTheLanguageWritesIt() throws Exception {
        assertEquals("June 1, 2024", words("en").date(LocalDate.of(2024, 6, 1)));
        assertEquals("1 de junio de 2024", words("es").date(LocalDate.of(2024, 6, 1)));
    }

    @Test
    void whatIsFilledInIsNotFilledAgain() throws Exception {
        assertEquals("{2} on {1}", words("en").say("comment-by", "{2}", "{1}"));
        assertEquals("$1 on \\", words("en").say("comment-by", "$1", "\\"));
    }

    @Test
    void whatIsWrongInATranslationIsTold() throws Exception {
        Folder.write(
                site.resolve("templates/words/en.yaml"),
                "commments: x\ncomments: {one: x}\nmonths: [January]\narchive: [a]\n");
        words("en");
        assertEquals(
                List.of(
                        "templates/words/en.yaml:1:1 words/unknown",
                        "templates/words/en.yaml:2:11 words/type",
                        "templates/words/en.yaml:3:9 words/type",
                        "templates/words/en.yaml:4:10 words/type"),
                problems.stream()
                        .map(problem -> problem.position() + " " + problem.code())
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    void aWordThatIsNotThereIsTheTemplatesMistake() throws Exception {
        var words = words("en");
        var mistake = assertThrows(IllegalArgumentException.class, () -> words.say("coments", 1));
        assertTrue(mistake.getMessage().contains("did you mean 'comments'?"));
        assertThrows(IllegalArgumentException.class, () -> words.say("comments"));
    }

    private Words words(String language) throws Exception {
        return Words.read(
                Theme.read(site, BuiltInTheme.USUAL, problems::add),
                language,
                () -> Position.file("content/site.yaml"),
                problems::add);
    }
}
