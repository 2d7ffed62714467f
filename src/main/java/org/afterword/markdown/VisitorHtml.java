package org.afterword.markdown;

import java.util.List;
import java.util.Set;
import org.afterword.base.Html;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.internal.ThematicBreakParser;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Renders a visitor's Markdown. Where it has no raw HTML, all that comes out was written by {@link PlainWords}, or by
 * {@link VisitorNodes} and commonmark's own renderer, whose elements and attributes are within the allow-list; only where it
 * has some does the result go through {@link AllowList}. A test holds both ways to the same answer.
 */
final class VisitorHtml {
    private static final List<Extension> EXTENSIONS =
            List.of(StrikethroughExtension.create(), new BareAddresses(AutolinkType.URL, AutolinkType.WWW));

    private static final Set<Class<? extends Block>> BLOCKS =
            Set.of(BlockQuote.class, FencedCodeBlock.class, IndentedCodeBlock.class);

    private final Parser parser =
            parser().customBlockParserFactory(VisitorBlocks.factory()).build();
    private final Parser withAddresses = parser().customBlockParserFactory(VisitorBlocks.factory())
            .customInlineContentParserFactory(AddressSigns.factory())
            .build();
    private final Parser withoutBlocks =
            parser().customInlineContentParserFactory(AddressSigns.factory()).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .nodeRendererFactory(VisitorNodes::new)
            .softbreak("<br>\n")
            .build();

    private static Parser.Builder parser() {
        return Parser.builder()
                .inlineParserFactory(BoundedParagraphs.factory())
                .linkProcessor(new SpelledLabels())
                .extensions(EXTENSIONS)
                .customInlineContentParserFactory(LoneTildes.factory())
                .enabledBlockTypes(BLOCKS)
                .customBlockParserFactory(LineStarts.ofHeadings())
                .customBlockParserFactory(new ThematicBreakParser.Factory())
                .customBlockParserFactory(LineStarts.ofLists())
                .maxOpenBlockParsers(64)
                .maxInlineNesting(64);
    }

    Html render(String markdown) {
        var text = VisitorText.clean(markdown);
        return new Html(PlainWords.html(text).orElseGet(() -> rendered(text)));
    }

    /** What {@link #render} gives where words are not taken for plain. */
    String rendered(String text) {
        try {
            var html = new Growth(text);
            boolean raw = write(text, html).html();
            return raw ? Growth.checked(text, AllowList.clean(html.toString())) : html.toString();
        } catch (Growth.TooMuch e) {
            return PlainWords.escaped(text); // the words stay, and #remarks says so
        }
    }

    /** What {@link #render} gives where nothing is taken on trust: for the test that compares the two. */
    Html renderAndClean(String markdown) {
        var html = new StringBuilder();
        write(VisitorText.clean(markdown), html);
        return new Html(AllowList.clean(html.toString()));
    }

    /** What is to be told of a text, which is rendered only where it might become too long. */
    VisitorRemarks remarks(String markdown) {
        var text = VisitorText.clean(markdown);
        var document = parsed(text);
        var settled = settled(document, text);
        try {
            if (Growth.isConceivable(text)) {
                var html = new Growth(text);
                renderer.render(document, html);
                if (settled.html()) {
                    Growth.checked(text, AllowList.clean(html.toString()));
                }
            }
            return new VisitorRemarks(settled.unseen(), false);
        } catch (Growth.TooMuch e) {
            return new VisitorRemarks(List.of(), true);
        }
    }

    private VisitorTags.Settled write(String text, Appendable html) {
        var document = parsed(text);
        var settled = settled(document, text);
        renderer.render(document, html);
        return settled;
    }

    private Node parsed(String text) {
        return (BareAddresses.mayBeIn(text) ? withAddresses : parser).parse(text);
    }

    private VisitorTags.Settled settled(Node document, String text) {
        var settled = text.indexOf('<') < 0
                ? VisitorTags.Settled.NOTHING
                : VisitorTags.settle(document, withoutBlocks::parse);
        if (text.contains("]:")) {
            UnusedDefinitions.giveBack(document);
        }
        if (text.indexOf('&') >= 0) {
            ReferenceCleaning.clean(document);
        }
        return settled;
    }
}
