package org.afterword.content.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterEditTest {
    private static final String TEXT =
            "---\r\n# mine\r\ntitle: 'A: b'\r\n\r\ndate: 2020-01-01 # then\r\ntags:\r\n  - a\r\ndraft: true\r\n---\r\n\r\nWords\n--- and more\r";

    @Test
    void changesOneLineAndKeepsAllOtherBytes() {
        assertEquals(
                Optional.of(TEXT.replace("2020-01-01 # then", "2024-06-01")),
                new FrontMatterEdit(TEXT).with("date", "2024-06-01"));
    }

    @Test
    void addsAFieldAtTheEndWithTheLineEndsOfTheFile() {
        assertEquals(
                Optional.of(TEXT.replace("draft: true\r\n", "draft: true\r\npage: true\r\n")),
                new FrontMatterEdit(TEXT).with("page", "true"));
    }

    @Test
    void takesAFieldOut() {
        assertEquals(Optional.of(TEXT.replace("draft: true\r\n", "")), new FrontMatterEdit(TEXT).without("draft"));
        assertEquals(Optional.of(TEXT), new FrontMatterEdit(TEXT).without("page"));
    }

    @Test
    void addsToFrontMatterInWhichNothingStands() {
        assertEquals(
                Optional.of("---\ndate: 2024-06-01\n---\nWords"),
                new FrontMatterEdit("---\n---\nWords").with("date", "2024-06-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n{title: A}\n---\n", "---\n  title: A\n---\n"})
    void addsNoLineWhereItWouldNotFit(String text) {
        assertEquals(Optional.empty(), new FrontMatterEdit(text).with("date", "2024-06-01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n{title: A, date: 2020-01-01}\n---\n",
                "---\ndate:\n  2020-01-01\n---\n",
                "---\ndate: >-\n  2020-01-01\ntitle: A\n---\n",
                "---\n? date\n: 2020-01-01\n---\n",
                "---\ndate: 2020-01-01\n\n  and more\ntitle: A\n---\n"
            })
    void leavesAloneWhatIsNotOneLine(String text) {
        assertEquals(Optional.empty(), new FrontMatterEdit(text).with("date", "2024-06-01"));
        assertEquals(Optional.empty(), new FrontMatterEdit(text).without("date"));
    }
}
