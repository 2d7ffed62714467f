package org.afterword.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** Finds blocks, elements and addresses that may be meant as they are, and more often are a mistake: only a check tells of them. */
final class BlockDoubts {
    private static final Pattern SENTENCE =
            Pattern.compile("(?s)[\\p{Lu}\"“„«](?=\\P{L}*+\\p{L})[^{}<>=;$\\\\|_#*`/]*[.!?:…]\\s*");
    private static final Pattern HEADING = Pattern.compile("#{1,6} \\p{Lu}[^\\n]*\\s*");
    private static final Pattern MARK = Pattern.compile("<!--\\s*(?i:nextpage|toc|tocstop)\\s*-->\\s*");
    private static final Pattern ID = Pattern.compile("\\sid\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|(?=www\\.))(?:www\\.)?([\\w.-]+\\.\\w{2,})(?:[/?#:].*)?");
    private static final Pattern HOME_WITH_QUERY =
            Pattern.compile("/?(?:index\\.php)?\\?(?:p|page_id|cat|tag|m|author|attachment_id|paged|post)=.*");
    private static final int FEWEST_WORDS = 5;
    private static final int FIRST_YEAR = 1000;

    private final String markdown;
    private final List<Slip> doubts;
    private final Set<String> ids = new HashSet<>();
    private final ListDoubts items;
    private boolean more;

    BlockDoubts(String markdown, List<Slip> doubts) {
        this.markdown = markdown;
        this.doubts = doubts;
        this.items = new ListDoubts(markdown, doubts);
    }

    /** Prose that blanks before it make code. */
    void indented(IndentedCodeBlock block) {
        var text = block.getLiteral().strip();
        boolean prose = SENTENCE.matcher(text).matches() && text.split("\\s+").length >= FEWEST_WORDS;
        boolean html = text.startsWith("<") && block.getPrevious() instanceof HtmlBlock;
        if (prose || html || HEADING.matcher(text).matches()) {
            add(Slip.Kind.INDENTED, block);
        }
    }

    /** What other programs draw or set as formulas, and languages that are misspelt. */
    void fenced(FencedCodeBlock block) {
        var name = block.getInfo() == null ? "" : block.getInfo().strip().toLowerCase(Locale.ROOT);
        if (name.equals("mermaid") || name.equals("plantuml") || name.equals("chart")) {
            add(Slip.Kind.DRAWING, block);
        } else if (name.equals("math")) {
            add(Slip.Kind.FORMULA, block);
        }
        var language = CodeLanguages.named(block.getInfo()).toLowerCase(Locale.ROOT);
        if (CodeLanguages.meant(language).isPresent()) {
            misspelt(language, NodePlaces.start(block), block.getOpeningFenceLength());
        }
    }

    /** Points at the language, or at the fence where a reference such as {@code &#106;} stands in it. */
    private void misspelt(String language, int fence, int fenceLength) {
        int line = markdown.indexOf('\n', fence);
        int last = (line < 0 ? markdown.length() : line) - language.length();
        int at = fence + fenceLength;
        while (at <= last && !markdown.regionMatches(true, at, language, 0, language.length())) {
            at++;
        }
        doubts.add(
                at <= last
                        ? new Slip(Slip.Kind.MISSPELT_LANGUAGE, language, at, at + language.length())
                        : new Slip(Slip.Kind.MISSPELT_LANGUAGE, language, fence, fence + fenceLength));
    }

    /** A paragraph that a line of dashes right below it makes a heading. */
    void heading(Heading heading) {
        var text = markdown.substring(NodePlaces.start(heading), NodePlaces.end(heading));
        int underline = text.lastIndexOf('\n');
        if (underline > 0 && !text.startsWith("#")) {
            var words = text.substring(0, underline).strip();
            if (words.indexOf('\n') >= 0 || words.endsWith(".") || words.endsWith(",")) {
                add(Slip.Kind.UNDERLINED, heading);
            }
        }
    }

    void list(BulletList list) {
        items.bullets(list);
    }

    /** Also a year that begins a sentence. */
    void list(OrderedList list) {
        items.ordered(list);
        var start = list.getMarkerStartNumber();
        if (start != null && start >= FIRST_YEAR && list.getFirstChild() == list.getLastChild()) {
            add(Slip.Kind.YEAR, list);
        }
    }

    void html(Node node, String html) {
        boolean isMore = Summary.isMark(html);
        if (isMore && (more || !Summary.isEnd(node)) || MARK.matcher(html).matches()) {
            add(Slip.Kind.PAGE_MARK, node);
        }
        more |= isMore;
        ElementDoubts.find(html, new HtmlPlaces(node, html, markdown.length()), doubts);
        if (html.indexOf("id") < 0) {
            return;
        }
        var places = new HtmlPlaces(node, html, markdown.length());
        var id = ID.matcher(html);
        while (id.find()) {
            var name = id.group(1) != null ? id.group(1) : id.group(2) != null ? id.group(2) : id.group(3);
            if (!ids.add(name) || PageIds.EVERYWHERE.contains(name) || name.indexOf(' ') >= 0) {
                int start = places.of(id.start() + 1);
                doubts.add(new Slip(
                        Slip.Kind.ODD_ID, name, start, start + id.group().length() - 1));
            }
        }
    }

    void lead(Lead lead) {
        var address = lead.address();
        if (lead.kind() == Lead.Kind.PICTURE && address.indexOf('?') > 0 && !Links.isElsewhere(address)) {
            doubts.add(new Slip(Slip.Kind.QUERY, address, lead.start(), lead.end()));
        }
        if (lead.kind() == Lead.Kind.LINK && HOME_WITH_QUERY.matcher(address).matches()) {
            doubts.add(new Slip(Slip.Kind.OLD_QUERY, address, lead.start(), lead.end()));
        }
        if (lead.kind() == Lead.Kind.LINK && (Detours.isOne(address) || Detours.isMarked(address))) {
            doubts.add(new Slip(Slip.Kind.DETOUR, address, lead.start(), lead.end()));
        }
        if (address.startsWith("`")) {
            doubts.add(new Slip(Slip.Kind.NEARLY_LINK, address, lead.start(), lead.end()));
        }
        var shown = ADDRESS.matcher(lead.words().strip());
        var meant = ADDRESS.matcher(address);
        if (lead.kind() == Lead.Kind.LINK
                && shown.matches()
                && meant.matches()
                && !address.toLowerCase(Locale.ROOT).contains(shown.group(1).toLowerCase(Locale.ROOT))) {
            doubts.add(new Slip(Slip.Kind.OTHER_ADDRESS, lead.words().strip(), lead.start(), lead.end()));
        }
    }

    private void add(Slip.Kind kind, Node node) {
        int start = NodePlaces.start(node);
        int end = markdown.indexOf('\n', start);
        end = end < 0 ? markdown.length() : end;
        doubts.add(new Slip(kind, markdown.substring(start, end).strip(), start, Math.max(end, start + 1)));
    }
}
