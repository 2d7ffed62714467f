package org.afterword.importer.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without the parser is what the parser reads. */
class PlainXmlTest {
    private static final XmlParser PARSER = new XmlParser(
            "<rss xmlns:wp=\"http://wp\" xmlns=\"\">", namespace -> namespace.equals("http://wp") ? "w" : "");

    /** An element, all that it has, and the line that it begins in. */
    private static String seen(XmlElement element) {
        var children = element.children().stream().map(PlainXmlTest::seen).toList();
        var attributes = List.of("a", "b", "isPermaLink", "x:y").stream()
                .map(name -> name + element.attribute(name))
                .toList();
        return element.name() + element.line() + attributes + "'" + element.text() + "'" + children;
    }

    private static XmlElement plain(String xml) {
        return PlainXml.parse(xml, 7, name -> name.startsWith("wp:") ? "w" + name.substring(2) : name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<item>\n<title>A &amp; B &lt;3</title>\n<guid isPermaLink=\"false\">http://x/?p=1&amp;q</guid></item>",
                "<wp:comment>\n\t<wp:comment_id>1</wp:comment_id><wp:comment_content><![CDATA[<p>Hi ]] > there\n]]></wp:comment_content></wp:comment>",
                "<item><a><![CDATA[one]]]]><![CDATA[>two]]></a><b/><c a=\"x &quot;y&quot;\" b=\"\" /></item>",
                "<item>Ünï 😀 \u0085\u00a0</item>"
            })
    void readsPlainRecordsAsTheParserDoes(String xml) throws XMLStreamException {
        assertNotNull(plain(xml));
        assertEquals(seen(PARSER.parseAny(xml, 7)), seen(plain(xml)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>x",
                "<a></b>",
                "<a/><b/>",
                " <a/>",
                "<a/>\n",
                "<a>&copy;</a>",
                "<a>&#8217;</a>",
                "<a>& b</a>",
                "<a>]]></a>",
                "<a>\r\n</a>",
                "<a>\u0001</a>",
                "<a>\ud83d</a>",
                "<a>\ufffe</a>",
                "<a b=\"1\" b=\"2\"/>",
                "<a b=\"<\"/>",
                "<a b=\"x\ny\"/>",
                "<a b='x'/>",
                "<a b=x/>",
                "<a xmlns=\"x\"/>",
                "<a x:y=\"1\"/>",
                "<a><!-- c --></a>",
                "<a><?p i?></a>",
                "<!DOCTYPE a><a/>",
                "<a><![CDATA[x</a>",
                "<1a/>",
                "< a/>",
                "<a></a >",
                ""
            })
    void leavesAllElseToTheParser(String xml) {
        assertNull(plain(xml));
    }

    @Property(tries = 10_000)
    void readsWhatTheParserReads(@ForAll("records") String xml) throws XMLStreamException {
        var plain = plain(xml);
        if (plain != null) {
            assertEquals(seen(PARSER.parseAny(xml, 7)), seen(plain));
        }
    }

    @Provide
    Arbitrary<String> records() {
        var part = Arbitraries.of(
                "words",
                " ",
                "\n",
                "\t",
                "\r",
                "é",
                "😀",
                "\ud83d",
                "\u0000",
                "\u007f",
                "\u0085",
                "\u2028",
                "\uffff",
                "&amp;",
                "&lt;",
                "&quot;",
                "&#39;",
                "&nbsp;",
                "&",
                "]]>",
                "]",
                ">",
                "<a>",
                "</a>",
                "<a a=\"1\">",
                "<a a=\"1\"  b=\"&amp;]]>\">",
                "<a a=\"1\"b=\"2\">",
                "<a a=\"1\" a=\"2\">",
                "<a >",
                "<wp:b>",
                "</wp:b>",
                "<b:c:d/>",
                "<a/>",
                "<a />",
                "<a/ >",
                "<a x:y=\"1\"/>",
                "<!--c-->",
                "<?p i?>",
                "<![CDATA[",
                "<![CDATA[x]]>",
                "<![CDATA[<a>&]]>",
                "<![CDATA[]]>",
                "<",
                "\"");
        var inner = part.list().ofMaxSize(8).map(parts -> String.join("", parts));
        var whole = Arbitraries.of("item", "wp:x", "a")
                .flatMap(name -> inner.map(words -> "<" + name + ">" + words + "</" + name + ">"));
        var nested = whole.list().ofMaxSize(3).map(parts -> "<item>\n" + String.join("\n", parts) + "</item>");
        return Arbitraries.oneOf(whole, nested, inner);
    }
}
