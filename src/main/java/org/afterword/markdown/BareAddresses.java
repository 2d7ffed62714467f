package org.afterword.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.PostProcessor;

/**
 * Makes bare addresses links, as {@link AutolinkExtension} does, which looks for them at every letter of a text: it is
 * asked only of texts that have what each address has, and hardly any text has it. An address ends where a sentence does,
 * in whatever script.
 */
final class BareAddresses implements Parser.ParserExtension {
    private final Parser.ParserExtension extension;

    BareAddresses(AutolinkType... types) {
        extension = (Parser.ParserExtension)
                AutolinkExtension.builder().linkTypes(types).build();
    }

    /** Whether a text may have an address with signs in it. */
    static boolean mayBeIn(String text) {
        return mayBeIn(text, beginning -> true);
    }

    /** The same of a text whose signs are noted. */
    static boolean mayBeIn(Signs signs) {
        return mayBeIn(signs.text(), signs::mayHave);
    }

    private static boolean mayBeIn(String text, Predicate<String> mayHave) {
        return mayHave.test("://") && isSignBehind(text, "://")
                || mayHave.test("www.") && isSignBehind(text, "www.")
                || mayHave.test("WWW.") && isSignBehind(text, "WWW.")
                || mayHave.test("@") && isSignBeforeHost(text);
    }

    private static boolean isSignBehind(String text, String beginning) {
        for (int at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at)) {
            for (at += beginning.length(); at < text.length() && !AddressSigns.isEnd(text.charAt(at)); at++) {
                if (AddressSigns.isSign(text, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSignBeforeHost(String text) {
        for (int host = text.indexOf('@'); host >= 0; host = text.indexOf('@', host + 1)) {
            for (int at = host - 1; at >= 0 && AddressSigns.isInName(text.charAt(at)); at--) {
                if (AddressSigns.isSign(text, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public void extend(Parser.Builder parser) {
        extension.extend(new Parser.Builder() {
            @Override
            public Parser.Builder postProcessor(PostProcessor links) {
                parser.postProcessor(document -> linked(document, links));
                return this;
            }
        });
    }

    private static Node linked(Node document, PostProcessor links) {
        var found = new ArrayList<Text>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                if (mayHaveAddress(text.getLiteral())) {
                    found.add(text);
                }
            }
        });
        if (found.isEmpty()) {
            return document;
        }
        found.forEach(BareAddresses::part);
        return links.process(document);
    }

    private static boolean mayHaveAddress(String text) {
        return text.contains("://") || text.contains("www.") || text.indexOf('@') >= 0;
    }

    /** Parts a text before each character that ends an address, since the extension takes each part for itself. */
    private static void part(Text text) {
        var literal = text.getLiteral();
        int from = 0;
        for (int i = 0; i < literal.length(); i++) {
            if (i > from && (literal.charAt(i) > 0x7F ? AddressEnd.isAt(literal, i) : isBehindWord(literal, i))) {
                text.insertBefore(piece(text, from, i));
                from = i;
            }
        }
        if (from > 0) {
            text.insertBefore(piece(text, from, literal.length()));
            text.unlink();
        }
    }

    /** Whether an address begins behind a word and a full stop or a dash, without a space, as in {@code There.https://…}. */
    private static boolean isBehindWord(String text, int at) {
        char before = text.charAt(at - 1);
        if (before != '.' && before != '-' || !text.startsWith("http://", at) && !text.startsWith("https://", at)) {
            return false;
        }
        int start = at - 1;
        while (start > 0 && isInScheme(text.charAt(start - 1))) {
            start--;
        }
        return start == 0
                || Character.isWhitespace(text.charAt(start - 1))
                || "(\"'[“‘«„".indexOf(text.charAt(start - 1)) >= 0;
    }

    /** RFC 3986 §3.1. */
    private static boolean isInScheme(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '+';
    }

    private static Text piece(Text text, int from, int to) {
        var piece = new Text(text.getLiteral().substring(from, to));
        var spans = text.getSourceSpans();
        if (spans.size() == 1 && to <= spans.get(0).getLength()) {
            piece.setSourceSpans(List.of(spans.get(0).subSpan(from, to)));
        } else {
            piece.setSourceSpans(spans);
        }
        return piece;
    }
}
