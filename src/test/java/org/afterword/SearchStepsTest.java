package org.afterword;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A search through words that anybody may write looks at each letter a bounded number of times. The letters that are looked at
 * are counted: twice the text may take twice as many, and not four times as many.
 */
class SearchStepsTest {
    private static final int TIMES = 2000;

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "importer.body.PersonName,MAIL,'a'",
                "importer.body.PersonName,MAIL,'a.'",
                "importer.body.PersonName,MAIL,'a@'",
                "importer.body.SimpleMarkup,HREF,' '",
                "importer.body.SimpleMarkup,IGNORED,' '",
                "importer.kinds.AnswerMention,HTML,' '",
                "importer.kinds.HashOverImporter,XML,' '",
                "importer.folder.generator.Fields,OFFSET,' '",
                "importer.folder.generator.Fields,BEFORE_OFFSET,' '",
                "arrival.kinds.Facets,BLANK_LINES,' '",
                "content.article.JoinedTags,SIGN,' '",
                "markdown.HeadingId,AT_END,' '",
                "markdown.WordSlips,CONTENTS,'[TOC'",
            })
    void takeTimeThatGrowsWithTheText(String owner, String field, String pump) throws ReflectiveOperationException {
        var declared = Class.forName("org.afterword." + owner).getDeclaredField(field);
        declared.setAccessible(true);
        var pattern = (Pattern) declared.get(null);
        long once = steps(pattern, pump.repeat(TIMES) + "\u0001");
        long twice = steps(pattern, pump.repeat(2 * TIMES) + "\u0001");
        assertTrue(twice < 3 * once + 100, field + ": " + once + ", then " + twice);
    }

    private static long steps(Pattern pattern, String text) {
        var counting = new Counting(text);
        var found = pattern.matcher(counting);
        while (found.find()) {
            // all of them
        }
        return counting.steps;
    }

    private static final class Counting implements CharSequence {
        private final String text;
        private long steps;

        Counting(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            steps++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }
    }
}
