package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Code;
import org.commonmark.node.Delimited;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.junit.jupiter.api.Test;

/** The quick way and the parser make the same of marks. {@code -Dcases=1000000} tries more texts. */
class PlainMarksTest {
    private static final int CASES = Integer.getInteger("cases", 20_000);

    private static final List<String> WHOLE = List.of(
            "*a b*",
            "**é**",
            "`a_b*c`",
            "`<b>`",
            "[a b](https://x.example/c-d)",
            "[字](http://x.example)",
            "words",
            "\"said\"",
            "(so)",
            "*a `b` [c](https://x.example) d*",
            "\n\n- a\n- *b*\n\n",
            "\n\n> a\n> *b\n> c*\n\n",
            "\n- a\n");
    private static final List<String> BETWEEN =
            List.of(" ", " ", " ", ", ", ". ", "\n", "\n\n", ": ", "", "-", "/", "'");
    private static final List<String> BROKEN = List.of(
            "*",
            "**",
            "`",
            "[",
            "]",
            "(",
            ")",
            "](",
            "<",
            ">",
            "_",
            "~",
            "\\",
            "&",
            "!",
            "@",
            "www.",
            "WWW.",
            "://",
            "x.example",
            "  ",
            "\t",
            "🙂",
            "\u0301",
            "\u00A0",
            "1",
            "1. ",
            "- ",
            "> ",
            "#",
            "=",
            "字",
            "。",
            "+");

    private static final List<String> BROKEN_BY_AUTHORS = List.of(
            "$",
            "{#x}",
            "^",
            "==",
            "++",
            "~~",
            "[^1]",
            "\n[^1]: a",
            "{width=1}",
            "![a](b.png)",
            "!",
            "| a |",
            ":",
            "[ ] ",
            "--");

    private static final List<Syntax> SYNTAXES = List.of(Syntax.PLAIN, new Syntax(true, true, true, true, false, ""));

    private final VisitorHtml visitor = new VisitorHtml();
    private final Random random = new Random(7);

    @Test
    void marksComeOutAsTheParserHasThem() {
        int plain = 0;
        for (int i = 0; i < CASES; i++) {
            var text = i % 2 == 0 ? whole() : broken(BROKEN);
            var html = PlainWords.html(text);
            plain += html.isPresent() ? 1 : 0;
            html.ifPresent(quick -> assertEquals(visitor.rendered(text), quick, text));
        }
        assertTrue(plain > CASES / 8, "of " + CASES + " texts only " + plain + " are read the quick way");
    }

    @Test
    void authorsMarksAreReadAsTheParserReadsThem() {
        int plain = 0;
        for (int i = 0; i < CASES; i++) {
            var text = i % 2 == 0 ? whole() : i % 4 == 1 ? broken(BROKEN) : broken(BROKEN_BY_AUTHORS);
            plain += isReadQuickly(text) ? 1 : 0;
            for (var syntax : SYNTAXES) {
                var slow = AuthorHtml.parse(slow(syntax), Signs.of(text));
                assertEquals(tree(slow, false), tree(AuthorHtml.parse(text, syntax), false), text);
                assertEquals(tree(slow, true), tree(AuthorHtml.parseWithPlaces(text, syntax), true), text);
            }
        }
        assertTrue(plain > CASES / 8, "of " + CASES + " texts only " + plain + " are read the quick way");
    }

    @Test
    void firstWordsAreTheOnesThatTheParserReads() {
        int plain = 0;
        for (int i = 0; i < CASES; i++) {
            var text = i % 2 == 0 ? whole() : i % 4 == 1 ? broken(BROKEN) : broken(BROKEN_BY_AUTHORS);
            int blank = text.indexOf("\n\n");
            var block = blank < 0 ? text : text.substring(0, blank);
            var words = FirstWords.of(block);
            plain += words.isPresent() ? 1 : 0;
            words.ifPresent(quick -> assertEquals(Outline.firstParagraph(text, Syntax.PLAIN), quick, text));
        }
        assertTrue(plain > CASES / 16, "of " + CASES + " texts only " + plain + " are read the quick way");
    }

    /** A parser that knows places, and no quick way. */
    private static Parser slow(Syntax syntax) {
        return Parsers.with(syntax, AuthorHtml.withAddresses(syntax), (slip, span) -> {})
                .inlineParserFactory(InlineParserImpl::new)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build();
    }

    private static boolean isReadQuickly(String text) {
        var lines = text.strip().lines().map(line -> SourceLine.of(line, null)).toList();
        return PlainNodes.read(SourceLines.of(lines), new Paragraph());
    }

    /** All that a node says of itself, and what is in it. */
    private static String tree(Node node, boolean withPlaces) {
        var tree = new StringBuilder(node.toString().replaceAll("@[0-9a-f]+", ""));
        if (node instanceof Code code) {
            tree.append(code.getLiteral());
        } else if (node instanceof Delimited marks) {
            tree.append(marks.getOpeningDelimiter()).append(marks.getClosingDelimiter());
        } else if (node instanceof Link link) {
            tree.append(link.getDestination()).append(link.getTitle());
        }
        if (withPlaces) {
            tree.append(node.getSourceSpans());
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            tree.append('(').append(tree(child, withPlaces)).append(')');
        }
        return tree.toString();
    }

    private String whole() {
        var text = new StringBuilder();
        for (int n = random.nextInt(5); n >= 0; n--) {
            text.append(one(WHOLE)).append(one(BETWEEN));
        }
        return text.toString();
    }

    private String broken(List<String> pieces) {
        var text = new StringBuilder(whole());
        for (int n = random.nextInt(3); n >= 0; n--) {
            int at = random.nextInt(text.length() + 1);
            if (random.nextInt(3) > 0) {
                text.insert(at, one(pieces));
            } else {
                text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
            }
        }
        return text.toString();
    }

    private String one(List<String> pieces) {
        return pieces.get(random.nextInt(pieces.size()));
    }
}
