package org.afterword.markdown;

import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.PostProcessor;

/**
 * Makes bare addresses links, as {@link AutolinkExtension} does, which looks for them at every letter of a text: it is
 * asked only of texts that have what each address has, and hardly any text has it.
 */
final class BareAddresses implements Parser.ParserExtension {
    private final Parser.ParserExtension extension;

    BareAddresses(AutolinkType... types) {
        extension = (Parser.ParserExtension)
                AutolinkExtension.builder().linkTypes(types).build();
    }

    @Override
    public void extend(Parser.Builder parser) {
        extension.extend(new Parser.Builder() {
            @Override
            public Parser.Builder postProcessor(PostProcessor links) {
                parser.postProcessor(document -> mayHaveAddress(document) ? links.process(document) : document);
                return this;
            }
        });
    }

    private static boolean mayHaveAddress(Node document) {
        var search = new AbstractVisitor() {
            private boolean found;

            @Override
            public void visit(Text text) {
                found = found || mayHaveAddress(text.getLiteral());
            }
        };
        document.accept(search);
        return search.found;
    }

    private static boolean mayHaveAddress(String text) {
        return text.contains("://") || text.contains("www.") || text.indexOf('@') >= 0;
    }
}
