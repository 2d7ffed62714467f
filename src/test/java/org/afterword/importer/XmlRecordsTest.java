package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class XmlRecordsTest {
    private final List<Exported> told = new ArrayList<>();

    private List<String> titles(String records) throws IOException {
        var titles = new ArrayList<String>();
        new XmlRecords(
                        ExportFile.of("x.xml", "<rss><channel>\n" + records + "\n</channel></rss>"),
                        Set.of("rss", "channel"),
                        name -> name,
                        element -> What.ARTICLE,
                        told::add)
                .read((record, whole) -> titles.add(record.text("title").orElse("?") + (whole ? "" : " (in parts)")));
        return titles;
    }

    @Test
    void readsWhatFollowsARecordThatIsLeftOpen() throws IOException {
        assertEquals(
                List.of("One (in parts)", "Two", "Three"),
                titles("<item><title>One</title>\n<item><title>Two</title></item>\n<item><title>Three</title></item>"));
    }

    @Test
    void readsWhatABrokenRecordHadSwallowed() throws IOException {
        assertEquals(
                List.of("One (in parts)", "Two"),
                titles(
                        "<item><title>One</title><b><![CDATA[open</b></item>\n<item><title>Two</title><c><![CDATA[x]]></c></item>"));
    }

    @Test
    void tellsWhereARecordMayHaveSwallowedAnother() throws IOException {
        titles(
                "<item><title>One</title><b><![CDATA[open</b></item>\n<item><title>Two</title><b><![CDATA[x]]></b></item>");
        assertTrue(told.stream()
                .anyMatch(one -> one instanceof Remark remark && remark.code().equals("swallowed")));
    }

    @Test
    void tellsTheLineOfEachRecord() throws IOException {
        titles(
                "<item><title>One</title></item>\n\n<item><title>T</title><b></item>\n<item>&nothing; &amp; &eacute; & x</item>");
        assertEquals(
                List.of(4, 4, 5), told.stream().map(one -> one.line().number()).toList());
    }

    @Test
    void mendsAnUnquotedAttributeAndForbiddenCharacters() throws IOException {
        assertEquals(List.of("A & B"), titles("<item a=b><title>A \u0008& B</title></item>"));
        assertEquals(
                List.of("repaired"),
                told.stream().map(one -> ((Remark) one).code()).toList());
    }

    @Test
    void readsARecordWhoseEndStandsInCdata() throws IOException {
        assertEquals(
                List.of("One"),
                titles("<item><title>One</title><b><![CDATA[a feed ends with </item> always]]></b></item>"));
    }
}
