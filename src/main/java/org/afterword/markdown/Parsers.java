package org.afterword.markdown;

import java.util.function.BiConsumer;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Parsers of what an author's Markdown knows besides the usual; each is soon made, and most texts need none. */
final class Parsers {
    private static final Parser WITH_PLACES = placed(AuthorHtml.parser(Syntax.PLAIN));
    private static final Parser WITH_PLACES_AND_ADDRESSES = placed(AuthorHtml.withAddresses(Syntax.PLAIN));

    private Parsers() {}

    /** The parser for a text as it is rendered. */
    static Parser of(Syntax syntax, Signs signs) {
        var usual = AddressSigns.matterIn(signs) ? AuthorHtml.withAddresses(syntax) : AuthorHtml.parser(syntax);
        return with(syntax, usual, (slip, span) -> {}).build();
    }

    /** The parser for the words of a paragraph. */
    static Parser ofWords(Syntax syntax, Signs signs) {
        var usual = Outline.blocks(syntax);
        if (AddressSigns.matterIn(signs)) {
            usual.customInlineContentParserFactory(AddressSigns.factory());
        }
        return with(syntax, usual, (slip, span) -> {}).build();
    }

    /** The parser whose nodes know their places. */
    static Parser withPlaces(Syntax syntax, Signs signs) {
        if (!syntax.isPlain()) {
            return withPlaces(syntax, (slip, span) -> {});
        }
        return AddressSigns.matterIn(signs) ? WITH_PLACES_AND_ADDRESSES : WITH_PLACES;
    }

    /** @param slips is told of what looks like a formula and is none */
    static Parser withPlaces(Syntax syntax, BiConsumer<FormulaSigns.Slip, SourceSpan> slips) {
        return placed(with(syntax.unset(), AuthorHtml.withAddresses(syntax), slips));
    }

    private static Parser placed(Parser.Builder parser) {
        return parser.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    }

    /** @param parser knows what is usual */
    static Parser.Builder with(Syntax syntax, Parser.Builder parser, BiConsumer<FormulaSigns.Slip, SourceSpan> slips) {
        if (syntax.shortcodes()) {
            parser.customBlockParserFactory(MadeHtml.factory());
        }
        if (syntax.mathematics()) {
            parser.customBlockParserFactory(FormulaBlock.factory())
                    .customInlineContentParserFactory(FormulaSigns.factory(slips));
        }
        if (syntax.marks()) {
            Marked.signs().forEach(parser::customDelimiterProcessor);
        }
        if (syntax.definitions()) {
            parser.customBlockParserFactory(Definition.factory()).postProcessor(new Definitions());
        }
        if (syntax.headingIds()) {
            parser.postProcessor(new HeadingId.Reading());
        }
        if (!syntax.typography().isEmpty()) {
            parser.customInlineContentParserFactory(EscapedSigns.factory())
                    .postProcessor(new Typography(syntax.typography()));
        }
        return parser;
    }
}
