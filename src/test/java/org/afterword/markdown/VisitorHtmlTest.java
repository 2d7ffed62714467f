package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.afterword.support.Corpus;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitorHtmlTest {
    private static final List<String> PIECES = List.of(
            "*",
            "**",
            "_",
            "~~",
            "`",
            "```",
            "\n",
            "\n\n",
            "> ",
            "- ",
            "1. ",
            "# ",
            "    ",
            "---",
            "[",
            "]",
            "(",
            ")",
            "![",
            "](",
            "<",
            ">",
            "https://ok.example/",
            "http://x.example",
            "www.y.example",
            "<https://z.example>",
            "javascript:alert(1)",
            "#c1",
            " \"title\"",
            "&amp;",
            "&#58;",
            "&",
            "\\",
            "a",
            " ",
            "word",
            "é",
            "\u202E",
            "\u0000",
            "\t",
            "|",
            "[x]: https://r.example",
            "\"",
            "'",
            "#",
            "#a b",
            "HTTPS://UP.EXAMPLE/",
            "https://ü.example/ü",
            "https://a b.example",
            "https://x.example:99999/",
            "https://x.example/%zz",
            "http://",
            "https://[::1]/",
            "//x.example",
            "x@y.example",
            "{{ x }}");

    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z]+:");

    private final VisitorHtml visitor = new VisitorHtml();

    /** Where there is no raw HTML nothing is cleaned, since nothing would change. */
    @ParameterizedTest
    @ValueSource(
            strings = {"elements.txt", "attributes.txt", "links.txt", "structure.txt", "characters.txt", "names.txt"})
    void cleaningChangesNothingThatWasRenderedFromAnAttack(String file) {
        assertAll(Corpus.lines(file).stream().map(attack -> () -> cleaningChangesNothing(attack)));
    }

    @Test
    void cleaningChangesNothingThatWasRenderedFromHonestWords() {
        assertAll(
                Corpus.lines("honest.txt").stream().map(line -> () -> cleaningChangesNothing(line.split(" ⇒ ", 2)[0])));
    }

    @Property(tries = 2000)
    void cleaningChangesNothing(@ForAll("markdown") String markdown) {
        assertEquals(
                normal(visitor.renderAndClean(markdown).markup()),
                normal(visitor.render(markdown).markup()),
                markdown);
    }

    /** What is in an element's content is whole: parsed anywhere it is what it is alone. */
    @Property(tries = 1000)
    void whatIsRenderedStaysInItsElement(@ForAll("markdown") String markdown) {
        var html = visitor.render(markdown).markup();
        var body = Jsoup.parseBodyFragment("<div>" + html + "</div><i>end</i>").body();
        assertEquals(2, body.childNodeSize(), html);
        assertEquals(normal(Jsoup.parseBodyFragment(html).body()), normal(body.child(0)), html);
    }

    @Test
    void honestWordsSurvive() {
        assertAll(Corpus.lines("honest.txt").stream().map(line -> () -> {
            var parts = line.split(" ⇒ ", 2);
            assertEquals(normal(parts[1]), normal(visitor.render(parts[0]).markup()), parts[0]);
        }));
    }

    @Provide
    Arbitrary<String> markdown() {
        return Arbitraries.of(PIECES).list().ofMaxSize(25).map(pieces -> String.join("", pieces));
    }

    /** The elements with their attributes in order, and the texts without the space between blocks. */
    private static String normal(String html) {
        return normal(Jsoup.parseBodyFragment(html).body());
    }

    private static String normal(Element parent) {
        var normal = new StringBuilder();
        parent.childNodes().forEach(node -> add(node, normal));
        return normal.toString();
    }

    /** The cleaner writes the scheme in lower case. */
    private static String lowerScheme(String address) {
        return SCHEME.matcher(address).replaceFirst(scheme -> scheme.group().toLowerCase(Locale.ROOT));
    }

    private static void add(Node node, StringBuilder to) {
        if (node instanceof TextNode text) {
            boolean inBlock = text.parent() != null && text.parent().nameIs("code");
            to.append(inBlock ? text.getWholeText() : text.getWholeText().replace("\n", ""));
        } else if (node instanceof Element element) {
            Map<String, String> attributes = new TreeMap<>();
            element.attributes()
                    .forEach(attribute -> attributes.put(attribute.getKey(), lowerScheme(attribute.getValue())));
            to.append('<')
                    .append(element.normalName())
                    .append(attributes.isEmpty() ? "" : attributes)
                    .append('>');
            Stream.of(element.childNodes().toArray(Node[]::new)).forEach(child -> add(child, to));
            to.append("</").append(element.normalName()).append('>');
        }
    }
}
