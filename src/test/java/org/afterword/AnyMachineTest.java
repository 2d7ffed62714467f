package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written does not depend on the language, the time zone and the charset of the machine. */
class AnyMachineTest {
    /** Other letters for I, other digits, another year, another beginning of the day. */
    private static final List<String> AWKWARD =
            List.of("tr-TR", "az", "lt", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "hi-IN-u-nu-deva");

    /** What goes by the machine where it is not told otherwise. */
    private static final Pattern BY_THE_MACHINE = Pattern.compile(
            "\"[^\"\\n]*%[-+0-9,.]*[defg][^\"\\n]*\"\\s*\\.formatted|String\\.format\\(\\s*\"|to(?:Lower|Upper)Case\\(\\)"
                    + "|systemDefault\\(|defaultCharset\\(|Locale\\.getDefault\\(|TimeZone\\.getDefault\\(|\\.getBytes\\(\\)"
                    + "|ofPattern\\(\"[^\"\\n]*\"\\)|new SimpleDateFormat\\([^,()]*\\)|new Scanner\\([^,()]*\\)|new File(?:Reader|Writer)\\(");

    private final Locale language = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void asItWas() {
        Locale.setDefault(language);
        TimeZone.setDefault(zone);
    }

    private Path site() throws IOException {
        var site = folder.resolve("site");
        Files.createDirectories(site.resolve("content"));
        Files.createDirectories(site.resolve("templates"));
        Files.writeString(site.resolve("content/site.yaml"), """
                title: TITLE I
                url: https://example.org
                authors: {linnea: {name: LINNEA IŞIK}}
                """);
        for (var day : List.of("2024-03-31", "1899-12-31", "2024-05-01T23:30:00-05:00", "2023-10-29T02:30")) {
            Files.writeString(
                    site.resolve("content/I" + day.length() + day.charAt(3) + ".md"), """
                    ---
                    title: TITLE I %s
                    date: %s
                    tags: [İstanbul, IĞDIR, Title]
                    ---
                    ## TITLE I

                    ## Ì Í Ĩ

                    <DIV TITLE="I">I</DIV>

                    ```INI
                    [I]
                    ```

                    A note[^I].

                    [^I]: I.
                    """.formatted(day, day));
        }
        Files.writeString(site.resolve("content/I104.comments.yaml"), """
                - author: linnea IŞIK
                  date: 2024-04-01
                  body: I, <I>I</I> and ![I](HTTPS://EXAMPLE.ORG/I).
                - author: İI
                  url: HTTP://I.EXAMPLE
                  body: I
                """);
        Files.writeString(site.resolve("templates/onward.html"), """
                {{ "title I" | upper }} {{ "TITLE I" | lower }} {{ 1234.5 | numberformat }} {{ "%,d" | format(1234) }}
                {{ article.published | date("d MMMM yyyy HH:mm Z") }} {{ "1.5.2024" | date("D", existingFormat="d.M.yyyy") }}
                """);
        return site;
    }

    private SortedMap<String, String> build(Path site, String name) {
        var output = folder.resolve(name);
        var run = Program.run("build", site.toString(), "--output", output.toString());
        assertEquals(0, run.exitCode(), run.said());
        return Folder.bytes(output);
    }

    @Test
    void aSiteIsTheSameOnEveryMachine() throws IOException {
        var site = site();
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        var expected = build(site, "expected");
        var pages = expected.toString();
        assertTrue(pages.contains("id=\"title-i\""), pages);
        assertTrue(pages.contains("TITLE I title i 1,234.5 1,234"), pages);
        assertTrue(pages.contains("1 May 2024 23:30 -0500"), pages);
        for (var awkward : AWKWARD) {
            Locale.setDefault(Locale.forLanguageTag(awkward));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Sao_Paulo"));
            Folder.delete(site.resolve(".afterword"));
            assertEquals(expected, build(site, awkward), awkward);
        }
    }

    @Test
    void soItIsWhereAMachineIsAskedToBeAwkwardFromItsBeginning() throws Exception {
        var site = site();
        var expected = build(site, "expected");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=ISO-8859-9",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Apia",
                "-cp",
                System.getProperty("java.class.path"),
                "org.afterword.cli.Main",
                "build",
                site.toString(),
                "--output",
                folder.resolve("child").toString()));
        Folder.delete(site.resolve(".afterword"));
        var child = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, child.waitFor(), said);
        assertEquals(Map.of(), Folder.differences(expected, Folder.bytes(folder.resolve("child"))));
    }

    @Test
    void noCodeOfOursGoesByTheMachine() throws IOException {
        var found = new ArrayList<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source : sources.filter(Files::isRegularFile).toList()) {
                BY_THE_MACHINE
                        .matcher(Files.readString(source))
                        .results()
                        .forEach(place -> found.add(source.getFileName() + ": " + place.group()));
            }
        }
        assertEquals(
                List.of("InitCommand.java: systemDefault("), found, "but that a new blog begins in the machine's zone");
    }
}
