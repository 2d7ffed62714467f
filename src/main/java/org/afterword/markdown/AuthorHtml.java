package org.afterword.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.afterword.base.Html;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.image.attributes.ImageAttributesExtension;
import org.commonmark.ext.ins.InsExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.internal.ThematicBreakParser;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Renders an author's Markdown, with every extension, and HTML as it was written. */
final class AuthorHtml {
    /** With fewer, a table of contents helps nobody. */
    private static final int FEWEST_HEADINGS = 3;

    /** How many blocks may lie within each other; what is deeper is words. */
    static final int DEEPEST = 200;

    private static final List<Extension> EXTENSIONS = List.of(
            strikethrough(Syntax.PLAIN),
            new BareAddresses(AutolinkType.URL, AutolinkType.EMAIL, AutolinkType.WWW),
            TaskListItemsExtension.create(),
            FootnotesExtension.create(),
            InsExtension.create(),
            ImageAttributesExtension.create());

    /** All that the parser knows but what {@link LineStarts} looks for. */
    private static final Set<Class<? extends Block>> BLOCKS =
            Set.of(BlockQuote.class, HtmlBlock.class, FencedCodeBlock.class, IndentedCodeBlock.class);

    private static final Parser PARSER = parser(Syntax.PLAIN).build();
    private static final Parser WITH_ADDRESSES = withAddresses(Syntax.PLAIN).build();
    private static final Parser WITHOUT_TABLES = Parser.builder()
            .inlineParserFactory(BoundedParagraphs.factory())
            .maxOpenBlockParsers(DEEPEST)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final Wording wording;

    AuthorHtml(Wording wording) {
        this.wording = wording;
    }

    /** A parser of an author's Markdown, to be set up further. */
    static Parser.Builder parser(Syntax syntax) {
        return blocks(syntax)
                .extensions(EXTENSIONS.subList(1, EXTENSIONS.size()))
                .extensions(List.of(strikethrough(syntax)))
                .postProcessor(new AuthorBlocks());
    }

    /** Words between two tildes; between one, too, where that means nothing else. */
    static Extension strikethrough(Syntax syntax) {
        return StrikethroughExtension.builder().requireTwoTildes(syntax.marks()).build();
    }

    /** A parser that knows all blocks, and no extension but tables. */
    static Parser.Builder blocks(Syntax syntax) {
        var parser = Parser.builder()
                .inlineParserFactory(BoundedParagraphs.factory())
                .linkProcessor(new SpelledLabels())
                .maxOpenBlockParsers(DEEPEST)
                .enabledBlockTypes(BLOCKS)
                .customBlockParserFactory(LineStarts.ofTables())
                .customBlockParserFactory(LineStarts.ofHeadings())
                .customBlockParserFactory(new ThematicBreakParser.Factory())
                .customBlockParserFactory(LineStarts.ofLists());
        return syntax.marks() ? parser : parser.customInlineContentParserFactory(LoneTildes.factory());
    }

    /** The same, which keeps emphasis out of addresses. */
    static Parser.Builder withAddresses(Syntax syntax) {
        return parser(syntax).customInlineContentParserFactory(AddressSigns.factory());
    }

    static Node parse(String markdown) {
        return parse(markdown, Syntax.PLAIN);
    }

    static Node parse(String markdown, Syntax syntax) {
        var signs = Signs.of(markdown);
        var usual = AddressSigns.matterIn(signs) ? WITH_ADDRESSES : PARSER;
        return parse(syntax.isPlain() ? usual : Parsers.of(syntax, signs), signs);
    }

    /** The same with the places of all nodes. */
    static Node parseWithPlaces(String markdown, Syntax syntax) {
        return parseWithPlaces(Signs.of(markdown), syntax);
    }

    static Node parseWithPlaces(Signs signs, Syntax syntax) {
        return parse(Parsers.withPlaces(syntax, signs), signs);
    }

    /** Parses a text, in which tables are words where they would be too much. */
    static Node parse(Parser parser, Signs signs) {
        var markdown = signs.text();
        var document = (TableSize.tooMuch(markdown).isEmpty() ? parser : WITHOUT_TABLES).parse(markdown);
        if (signs.has("&#") || signs.hasControls()) {
            ReferenceCleaning.cleanAuthors(document);
        }
        return document;
    }

    RenderedArticle render(ArticleText article, Destinations places) {
        var document = parse(article.markdown(), article.syntax());
        boolean raw = leaveFirstLevelToTitle(document);
        var procedure = article.steps() ? AuthorNodes.procedure(document) : null;
        var sizes = new Sizes(article, places);
        var attributes =
                new AuthorAttributes(article, places, wording, new PageIds(article.stepIds(), document), sizes);
        var written = Growth.ofAuthor(article.markdown());
        write(document, written, attributes, procedure, places, sizes, article.syntax());
        var html = written.toString();
        var contents = contents(article, attributes.headings());
        return procedure == null
                ? new RenderedArticle(new Html(html), List.of(), Html.EMPTY, contents, raw)
                : parts(html, contents, raw);
    }

    private void write(
            Node document,
            Appendable written,
            AuthorAttributes attributes,
            Node procedure,
            Destinations places,
            Sizes sizes,
            Syntax syntax) {
        var renderer = HtmlRenderer.builder();
        if (syntax.mathematics()) {
            TiedFormula.tieAll(document);
            renderer.nodeRendererFactory(context -> new FormulaRenderer(context));
        }
        if (!syntax.isPlain()) {
            renderer.nodeRendererFactory(context -> new SyntaxRenderer(context));
        }
        renderer.nodeRendererFactory(context -> new AuthorBlocks.Renderer(context, wording))
                .nodeRendererFactory(context -> new AuthorNodes(context, procedure, places, sizes))
                .extensions(List.of(TablesExtension.create()))
                .extensions(EXTENSIONS)
                .attributeProviderFactory(
                        context -> attributes) // after the extensions', to see what they give an image
                .build()
                .render(document, written);
    }

    /** The ids that a text gives, as they are when it is rendered. */
    Set<String> ids(String markdown, int steps, Syntax syntax) {
        var places = Destinations.onPage("/", "/");
        var document = parse(markdown, syntax);
        var ids = new PageIds(steps, document);
        var article = ArticleText.alone(markdown, "/", "/", syntax);
        var sizes = new Sizes(article, places);
        var attributes = new AuthorAttributes(article, places, wording, ids, sizes);
        write(document, new StringBuilder(), attributes, null, places, sizes, syntax);
        return ids.given();
    }

    /**
     * The page's only first-level heading is its title: an author who uses that level means one below it.
     *
     * @return whether HTML of the author's own is in the text
     */
    private static boolean leaveFirstLevelToTitle(Node document) {
        var headings = new ArrayList<Heading>();
        var html = new ArrayList<Node>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add(heading);
                visitChildren(heading);
            }

            @Override
            public void visit(HtmlBlock block) {
                html.add(block);
            }

            @Override
            public void visit(HtmlInline inline) {
                html.add(inline);
            }
        });
        if (headings.stream().anyMatch(heading -> heading.getLevel() == 1)) {
            headings.forEach(heading -> heading.setLevel(Math.min(6, heading.getLevel() + 1)));
        }
        return !html.isEmpty();
    }

    private static List<RenderedArticle.Heading> contents(ArticleText article, List<RenderedArticle.Heading> headings) {
        return article.contents() && headings.size() >= FEWEST_HEADINGS ? List.copyOf(headings) : List.of();
    }

    private static RenderedArticle parts(String html, List<RenderedArticle.Heading> contents, boolean raw) {
        int cut = html.indexOf(AuthorNodes.CUT);
        var before = html.substring(0, cut);
        var steps = new ArrayList<Html>();
        for (int next = html.indexOf(AuthorNodes.CUT, cut + 1);
                next >= 0;
                next = html.indexOf(AuthorNodes.CUT, cut + 1)) {
            steps.add(new Html(html.substring(cut + 1, next)));
            cut = next;
        }
        return new RenderedArticle(
                new Html(before), List.copyOf(steps), new Html(html.substring(cut + 1)), contents, raw);
    }
}
