package org.afterword.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Walks through the tree of a text and notes what stands there. */
final class Surveyor extends AbstractVisitor {
    private static final String COMMENT = "<!--";

    /** What was to be a heading's id. */
    private static final Pattern NO_ID = Pattern.compile("\\{\\s*#[^{}]*\\}$");

    private final String markdown;
    private final Syntax syntax;
    private final boolean withSlips;
    private final List<Lead> leads = new ArrayList<>();
    private final List<Survey.Heading> headings = new ArrayList<>();
    private final List<Slip> slips = new ArrayList<>();
    private final List<Slip> doubts = new ArrayList<>();
    private final DefinitionSlips definitions = new DefinitionSlips(slips, doubts);
    private final TagSlips tags;
    private final BlockDoubts blocks;

    /** Whoever shows code may teach how to start a server on the reader's own machine. */
    private boolean hasCode;

    /** @param withSlips whether slips of the pen are wanted, too; without them, those that come by the way are left out */
    Surveyor(String markdown, Syntax syntax, boolean withSlips) {
        this.markdown = markdown;
        this.syntax = syntax;
        this.withSlips = withSlips;
        this.tags = new TagSlips(markdown);
        this.blocks = new BlockDoubts(markdown, doubts);
    }

    /** Tells of ids that headings were to have, and that something else has. */
    void taken(List<HeadingId> ids) {
        for (var id : ids) {
            var written = "{#" + id.id() + "}";
            slip(Slip.Kind.TAKEN_ID, written, markdown.indexOf(written, NodePlaces.start(id)));
        }
    }

    Survey survey() {
        definitions.finish(leads);
        if (!withSlips) {
            return new Survey(List.copyOf(leads), List.copyOf(headings), List.of(), List.copyOf(doubts));
        }
        if (hasCode) {
            slips.removeIf(slip -> slip.kind() == Slip.Kind.OWN_MACHINE && WebWriting.isServer(slip.written()));
        }
        slips.addAll(tags.slips());
        slips.addAll(LineSlips.in(markdown));
        slips.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return new Survey(List.copyOf(leads), List.copyOf(headings), List.copyOf(slips), List.copyOf(doubts));
    }

    @Override
    public void visit(Link link) {
        var words = AuthorAttributes.text(link);
        boolean says = !words.isBlank()
                || !(link.getFirstChild() == null
                        || link.getFirstChild() == link.getLastChild() && link.getFirstChild() instanceof Text);
        lead(link, Lead.Kind.LINK, link.getDestination(), words);
        BesideLinks.find(link, words, markdown, slips);
        if (link.getDestination().isEmpty()) {
            slip(Slip.Kind.EMPTY_LINK, words, link);
        } else if (!says) {
            slip(Slip.Kind.WORDLESS_LINK, link.getDestination(), link);
        }
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        lead(image, Lead.Kind.PICTURE, image.getDestination(), AuthorAttributes.text(image));
        if (image.getDestination().isEmpty()) {
            slip(Slip.Kind.EMPTY_PICTURE, AuthorAttributes.text(image), image);
        }
    }

    /** The address is pointed at, unless a reference defines it elsewhere. */
    private void lead(Node node, Lead.Kind kind, String address, String words) {
        int start = NodePlaces.start(node);
        int end = Math.max(NodePlaces.end(node), start + 1);
        int at = address.isEmpty() ? -1 : AddressPlaces.within(node, address, markdown);
        lead(
                at < 0
                        ? new Lead(kind, address, words, start, end)
                        : new Lead(kind, address, words, at, at + address.length()));
    }

    private void lead(Lead lead) {
        leads.add(lead);
        blocks.lead(lead);
        if (WebWriting.isBroken(lead.address())) {
            slip(Slip.Kind.BROKEN_ADDRESS, lead);
        } else if (WebWriting.isOwnMachine(lead.address()) && !isShown(lead)) {
            slip(Slip.Kind.OWN_MACHINE, lead);
        } else if (WebWriting.isNoMail(lead.address())) {
            slip(Slip.Kind.NO_ADDRESS_OF_MAIL, lead);
        } else if (WebWriting.isNoNumber(lead.address())) {
            slip(Slip.Kind.NO_NUMBER, lead);
        } else if (lead.kind() == Lead.Kind.LINK && WebWriting.isOfBrowser(lead.address())) {
            slip(Slip.Kind.NO_PAGE, lead);
        } else if (lead.kind() == Lead.Kind.PICTURE && NoPictures.isNone(lead.address())) {
            slip(Slip.Kind.NO_PICTURE, lead);
        }
    }

    /** Whoever shows the address in words means the reader's machine, as one who writes about servers does. */
    private static boolean isShown(Lead lead) {
        return lead.kind() != Lead.Kind.LINK
                || lead.words().contains("localhost")
                || lead.words().contains("127.0.0.1")
                || WebWriting.isShown(lead.address(), lead.words());
    }

    @Override
    public void visit(HtmlBlock block) {
        var html = block.getLiteral();
        html(block, html);
        if (html.stripLeading().startsWith(COMMENT) && !html.contains("-->")) {
            slip(
                    Slip.Kind.OPEN_COMMENT,
                    COMMENT,
                    new HtmlPlaces(block, html, markdown.length()).of(html.indexOf(COMMENT)));
        }
    }

    @Override
    public void visit(HtmlInline inline) {
        html(inline, inline.getLiteral());
    }

    private void html(Node node, String html) {
        tags.take(node, html);
        blocks.html(node, html);
        if (html.indexOf('=') < 0) {
            return;
        }
        var places = new HtmlPlaces(node, html, markdown.length());
        for (var lead : HtmlLeads.of(html)) {
            int start = places.of(lead.start());
            lead(new Lead(lead.kind(), lead.address(), lead.words(), start, start + lead.end() - lead.start()));
        }
    }

    @Override
    public void visit(Heading heading) {
        blocks.heading(heading);
        headings.add(new Survey.Heading(
                heading.getLevel(),
                AuthorAttributes.text(heading),
                NodePlaces.start(heading),
                NodePlaces.end(heading)));
        if (syntax.headingIds() && heading.getLastChild() instanceof Text text) {
            var id = NO_ID.matcher(text.getLiteral());
            if (id.find()) {
                int start = markdown.indexOf(id.group(), NodePlaces.start(heading));
                slip(Slip.Kind.NO_ID, id.group(), Math.max(start, NodePlaces.start(heading)));
            }
        }
        words(heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (withSlips) {
            CrowdedWords.findDeep(paragraph, markdown, slips);
        }
        words(paragraph);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) {
            definitions.refer(reference.getLabel());
        }
        if (node instanceof TableCell cell) {
            words(cell);
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FootnoteDefinition note) {
            definitions.note(note);
        } else if (block instanceof TableBlock table) {
            TableSlips.find(table, markdown, slips);
        }
        if (block instanceof Definition || block instanceof Definitions.Term) {
            words(block);
        } else {
            visitChildren(block);
        }
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        definitions.define(definition);
    }

    private void words(Node node) {
        if (withSlips) {
            WordSlips.find(node, markdown, slips, doubts);
        } else {
            WordSlips.findDoubts(node, markdown, doubts);
        }
        visitChildren(node);
    }

    @Override
    public void visit(OrderedList list) {
        blocks.list(list);
        visitChildren(list);
    }

    @Override
    public void visit(BulletList list) {
        blocks.list(list);
        visitChildren(list);
    }

    @Override
    public void visit(Code code) {
        hasCode = true;
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        blocks.indented(block);
        hasCode = true;
    }

    @Override
    public void visit(FencedCodeBlock block) {
        blocks.fenced(block);
        hasCode = true;
        FenceSlips.find(block, slips);
    }

    private void slip(Slip.Kind kind, Lead lead) {
        slips.add(new Slip(kind, lead.address(), lead.start(), lead.end()));
    }

    private void slip(Slip.Kind kind, String written, Node node) {
        slips.add(new Slip(
                kind, written, NodePlaces.start(node), Math.max(NodePlaces.end(node), NodePlaces.start(node) + 1)));
    }

    private void slip(Slip.Kind kind, String written, int start) {
        slips.add(new Slip(kind, written, start, start + written.length()));
    }
}
