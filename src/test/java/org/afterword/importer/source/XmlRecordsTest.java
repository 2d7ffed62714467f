package org.afterword.importer.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlRecordsTest {
    private final List<Exported> told = new ArrayList<>();

    private List<String> titles(String records) throws IOException {
        var titles = new ArrayList<String>();
        new XmlRecords(
                        ExportFile.of("x.xml", "<rss><channel>\n" + records + "\n</channel></rss>"),
                        Set.of("rss", "channel"),
                        name -> name,
                        Map.of("item", What.ARTICLE),
                        Set.of(),
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
    void partsTwoRecordsThatAnOpenCdataMadeOne() throws IOException {
        assertEquals(
                List.of("One (in parts)", "Two", "Three"),
                titles(
                        "<item><title>One</title><b><![CDATA[open</b><secret>s</secret></item>\n<item><title>Two</title><b><![CDATA[x]]></b></item>\n<item><title>Three</title></item>"));
        assertTrue(
                told.contains(new Remark(
                        new Line("x.xml", 2),
                        "broken",
                        "this article is not well-formed: a CDATA section in it is never closed")),
                told.toString());
    }

    @Test
    void readsTheChildrenThatABrokenChildHadSwallowed() throws IOException {
        var whole = new ArrayList<String>();
        new XmlRecords(
                        ExportFile.of(
                                "x.xml",
                                "<rss><item><c>1</c>\n<c><d><![CDATA[2</d></c>\n<c><d><![CDATA[3]]></d></c>\n<c>4<!-- never closed</c>\n<c>5</c></item></rss>"),
                        Set.of("rss"),
                        name -> name,
                        Map.of("c", What.COMMENT, "item", What.ARTICLE),
                        Set.of(),
                        told::add)
                .read((record, complete) -> record.children("c")
                        .forEach(c -> whole.add(
                                c.text() + c.child("d").map(XmlElement::text).orElse(""))));
        assertEquals(List.of("1", "3", "5"), whole);
        assertEquals(
                List.of(2, 4),
                told.stream()
                        .filter(one -> one instanceof Refused)
                        .map(one -> one.line().number())
                        .toList());
    }

    @Test
    void readsCdataThatHoldsCdata() throws IOException {
        assertEquals(
                List.of("One"),
                titles(
                        "<item><title>One</title><b><![CDATA[<b><![CDATA[x]]]]><![CDATA[></b></item>\n<item><b><![CDATA[y]]]]><![CDATA[>]]></b></item>"));
        assertEquals(List.of(), told);
    }

    @Test
    void readsOnBehindADocumentTypeWithinARecord() throws IOException {
        assertEquals(
                List.of("One (in parts)", "Two"),
                titles(
                        "<item><a>a</a><!DOCTYPE x [<!ENTITY q \"z\">]>\n<title>One</title></item>\n<item><title>Two</title></item>"));
        assertTrue(told.get(0) instanceof Refused, told.toString());
    }

    @Test
    void standsManyRecordsThatAreAllLeftOpen() throws IOException {
        assertEquals(List.of(), titles("<item>\n<!-- open\n".repeat(20_000)));
        assertEquals(20_000, told.size());
    }

    @Test
    void namesEachLineThatWasMended() throws IOException {
        titles("<item><title>R&D</title>\n<a>whole</a>\n<a>T & J</a></item>");
        assertEquals(
                List.of(2, 4), told.stream().map(one -> one.line().number()).toList());
    }

    @Test
    void tellsTheLineOfEachRecord() throws IOException {
        titles(
                "<item><title>One</title></item>\n\n<item><title>T</title><b></item>\n<item>&nothing; &amp; &eacute; & x</item>");
        assertEquals(
                List.of(4, 5, 5), told.stream().map(one -> one.line().number()).toList());
    }

    @Test
    void mendsAnUnquotedAttributeAndForbiddenCharacters() throws IOException {
        assertEquals(List.of("A & B"), titles("<item a=b><title>A \u0008& B</title></item>"));
        assertEquals(
                List.of("repaired"),
                told.stream().map(one -> ((Remark) one).code()).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<![CDATA[a ]]> b]]> | a ]]> b",
                "<![CDATA[a ]]> b]]><![CDATA[c]]> | a ]]> bc",
                "<![CDATA[a ]]> b ]]> c]]> | a ]]> b ]]> c",
                "<![CDATA[a]]>&<![CDATA[b]]> | a&b"
            })
    void mendsTheMarkOfAnEndAmongWords(String words, String said) throws IOException {
        assertEquals(List.of(said), titles("<item><title>" + words + "</title></item>"));
    }

    @Test
    void readsARecordWhoseEndStandsInCdata() throws IOException {
        assertEquals(
                List.of("One"),
                titles("<item><title>One</title><b><![CDATA[a feed ends with </item> always]]></b></item>"));
    }
}
