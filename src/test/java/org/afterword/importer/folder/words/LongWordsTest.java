package org.afterword.importer.folder.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.afterword.importer.folder.matter.Matter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Something short that stands very often in an article is read in time that grows with its number, whichever generator's. */
class LongWordsTest {
    private static final int LENGTH = 200_000;
    private static final Told UNTOLD = new Told() {
        @Override
        public void left(int line, String tag) {}

        @Override
        public void dropped(String mark) {}
    };
    private static final Map<String, UnaryOperator<String>> READERS = Map.of(
            "jekyll",
            text -> new JekyllText(
                            new LiquidValues(Map.of(), new LiquidFilters("", "")),
                            path -> Optional.empty(),
                            path -> Optional.empty(),
                            "downloads/code",
                            Optional.empty())
                    .plain(text, 1, UNTOLD, false),
            "hugo",
            text -> new HugoText(
                            name -> Optional.empty(), name -> Optional.empty(), Matter.NONE, true, Optional.empty())
                    .plain(text, 1, UNTOLD, false),
            "zola",
            text -> new ZolaText(name -> Optional.empty(), name -> Optional.empty(), "").plain(text, 1, UNTOLD),
            "hexo",
            text -> new HexoText(name -> Optional.empty(), name -> Optional.empty(), name -> Optional.empty(), true)
                    .plain(text, 1, UNTOLD, LiquidValues.strict(Map.of(), new EleventyFilters("")), false),
            "pelican",
            text -> new PelicanText(name -> Optional.empty(), "", Optional.empty()).plain(text, 1, UNTOLD, false));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% a ",
                "{%a%",
                "{% codeblock",
                "{{< a ",
                "{{</* ",
                "{{ a(\"",
                "<div markdown=1 ",
                ": a\n",
                "a\n\n: b\n",
                "    :::a\n",
                "{:.a}",
                "](@/a",
                "{::comment}",
                "{::comment}{:/}",
                "*[a]: b\n",
                "!!! a ",
                "!!! a\n    b\n",
                "a\n{: .note}\n",
                "{: .note}\n",
                "# a  ",
                "# {:",
                "{% note %}",
                "{% include figure ",
                "{{ \"{{\" }}",
                "{{ '{ ",
                "```\n"
            })
    void readsWhatIsThereVeryOften(String piece) {
        reads("Words.\n\n" + piece.repeat(LENGTH / piece.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "' ", "'a'", "- "})
    void readsVeryOftenWhatMayStandBehindABrace(String piece) {
        reads("Words. {{ " + piece.repeat(LENGTH / piece.length()));
        reads("Words. {% a " + piece.repeat(LENGTH / piece.length()));
    }

    private static void reads(String text) {
        READERS.forEach((name, reader) -> assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertTrue(reader.apply(text).contains("Words."), name),
                () -> name + " reads it too slowly"));
    }

    /** What stands in a tag is taken apart, too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% if @ %}a{% endif %}",
                "{{ @ }}",
                "{% video @ %}",
                "{% blockquote a@b %}a{% endblockquote %}",
                "{% include a.html @ %}",
                "{{< figure @ >}}",
                "{{< a@",
                "{{ youtube(id=@) }}",
                "``` @`\na\n```\n",
                "# a@b\n{: #a}\n",
                "# a@{#a}b"
            })
    void readsLongTags(String tag) {
        for (var piece : new String[] {"|", "'a' | ", "a.", "a and ", "not ", " ", "\"\\", "a ==", "a=", "a"}) {
            var text = "Words.\n\n" + tag.replace("@", piece.repeat(LENGTH / 4 / piece.length()));
            READERS.forEach((name, reader) -> assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertTrue(reader.apply(text).contains("Words."), name),
                    () -> name + " reads '" + piece + "' too slowly"));
        }
    }

    @Test
    void readsAListOfVeryManyDefinitions() {
        var made = READERS.get("jekyll").apply("Shoe\n: Worn on a foot.\n\n".repeat(20_000));
        assertEquals(20_000, made.split("<dt>", -1).length - 1);
        assertEquals(2, made.split("</?dl>", -1).length - 1);
    }
}
