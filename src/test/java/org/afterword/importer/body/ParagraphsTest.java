package org.afterword.importer.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WordPress' replacements give what they give written as patterns. */
class ParagraphsTest {
    @Property(tries = 10_000)
    void givesWhatThePatternsGive(@ForAll("texts") String text) {
        assertEquals(ParagraphsByPattern.of(text), Paragraphs.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One\ntwo\n\nthree",
                "A\n<pre>\n\nb\n</pre> c",
                "<PRE>a</pre><pre>b",
                "x<br>\n<BR />y\n \n\tz",
                "<p>a\n<p >b</P>\n\n</p><br>",
                "<blockquote class=\"x\">q\n\nr</blockquote>",
                "<h7>no</h7><h2\nid=x>yes</h2>",
                "<div\n<ul>\n<li>a<li>b</ul>"
            })
    void partsTextsThatPeopleWrite(String text) {
        assertEquals(ParagraphsByPattern.of(text), Paragraphs.of(text));
    }

    @Provide
    Arbitrary<String> texts() {
        var part = Arbitraries.of(
                "word",
                "two words",
                " ",
                "\t",
                "\n",
                "\n\n",
                "\n \n",
                "\r\n",
                "<br>",
                "<br />",
                "<BR/>",
                "<br ",
                "<p>",
                "</p>",
                "<p class=\"x\">",
                "<P>",
                "<p/>",
                "<div>",
                "<div\nid=\"a\">",
                "</div>",
                "<ul>",
                "<li>",
                "</li>",
                "</ul>",
                "<blockquote>",
                "<blockquote cite=\"y\">",
                "</blockquote>",
                "<pre>",
                "</pre>",
                "<pre\nlang=x>",
                "<PRE>",
                "</pre >",
                "<script>",
                "</script>",
                "<style>",
                "</style>",
                "<h2>",
                "</h2>",
                "<h9>",
                "<hr>",
                "<hr />",
                "<em>",
                "</em>",
                "<a href=\"z\n\">",
                "</a>",
                "<",
                ">",
                "<td>",
                "<th >",
                "</table>",
                "<figure/>",
                "<prelude>",
                "<pre_>",
                "\u00E9",
                "\u2003",
                "\uE000",
                "$1",
                "\\",
                "<iframe src=\"v\"></iframe>",
                "</");
        return part.list().ofMaxSize(24).map(parts -> String.join("", parts));
    }
}
