package org.afterword.importer.folder.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.afterword.importer.folder.matter.Matter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shortcodes with templates of an author's own, and abbreviations, become a bounded number of signs in bounded time. */
class TemplateGrowthTest {
    private static final int MOST = 10 << 20;
    private static final String LONG = "word ".repeat(4000);

    private final Set<String> told = new HashSet<>();

    @ParameterizedTest
    @ValueSource(strings = {"hugo", "zola", "nikola"})
    void ofManyLongTemplates(String generator) {
        var call = generator.equals("hugo") ? "{{< s >}}\n" : generator.equals("zola") ? "{{ s() }}\n" : "{{% s %}}\n";
        assertIsBounded(generator, call.repeat(3000), LONG);
        assertEquals(Set.of(call.strip()), told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hugo", "zola", "nikola"})
    void ofTemplatesThatDoubleWhatIsWithin(String generator) {
        var body = switch (generator) {
            case "hugo" -> "{{< s >}}".repeat(30) + "x" + "{{< /s >}}".repeat(30);
            case "zola" -> "{% s() %}\n".repeat(30) + "x\n" + "{% end %}\n".repeat(30);
            default -> "{{% s %}}".repeat(30) + "x" + "{{% /s %}}".repeat(30);
        };
        var inner = generator.equals("hugo") ? "{{ .Inner }}" : generator.equals("zola") ? "{{ body }}" : "{{ data }}";
        assertIsBounded(generator, body, "<p>" + inner + inner + "</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hugo", "zola", "nikola"})
    void ofALongTemplateThatShowsLittle(String generator) {
        var template = generator.equals("hugo") ? "{{/* " + LONG + " */}}x" : "{# " + LONG + " #}x";
        var call = generator.equals("hugo") ? "{{< s >}}\n" : generator.equals("zola") ? "{{ s() }}\n" : "{{% s %}}\n";
        assertIsBounded(generator, call.repeat(6000), template);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pelican", "nikola"})
    void ofAnAbbreviationWithALongMeaning(String generator) {
        assertIsBounded(generator, "*[abc]: " + LONG + "\n\n" + "abc ".repeat(10_000), "");
    }

    private void assertIsBounded(String generator, String body, String template) {
        var made = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> switch (generator) {
            case "hugo" ->
                new HugoText(
                                name -> Optional.of(template),
                                link -> Optional.empty(),
                                Matter.NONE,
                                false,
                                Optional.empty())
                        .plain(body, 1, telling(), false);
            case "zola" ->
                new ZolaText(name -> Optional.of(template), path -> Optional.empty(), "").plain(body, 1, telling());
            case "pelican" ->
                new PelicanText(path -> Optional.empty(), "", Optional.empty()).plain(body, 1, telling(), false);
            default ->
                new NikolaText(
                                name -> Optional.of(template),
                                name -> Optional.empty(),
                                slug -> Optional.empty(),
                                Optional::of,
                                Optional.empty())
                        .plain(body, 1, telling(), false);
        });
        assertTrue(made.length() <= MOST, () -> generator + ": " + made.length());
    }

    private Told telling() {
        return new Told() {
            @Override
            public void left(int line, String tag) {
                told.add(tag);
            }

            @Override
            public void dropped(String mark) {}
        };
    }
}
