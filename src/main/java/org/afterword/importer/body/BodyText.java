package org.afterword.importer.body;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.afterword.importer.record.Body;
import org.afterword.markdown.Markdown;
import org.afterword.markdown.MentionedMarkup;
import org.afterword.markdown.Prose;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Turns the text of an export into Markdown. Each block becomes Markdown only where rendering it gives the same tree
 * again; any other stays HTML, written so that Markdown lets it through as it is. Safe for use by several threads.
 */
public final class BodyText {
    private static final SureMarkdown SURE_ARTICLE = new SureMarkdown(false);
    private static final SureMarkdown SURE_COMMENT = new SureMarkdown(true);
    private static final Pattern PARAGRAPHS = Pattern.compile("</p>\\s*<p>");
    private static final Pattern BREAK = Pattern.compile("<br ?/?>\\n?");
    private static final int MOST_LINES = 2000;
    private static final List<String> SET_APART =
            List.of("</p>", "</li>", "<ul>", "</ul>", "<ol>", "</ol>", "<blockquote>", "</blockquote>");
    private static final Set<String> INLINE_START = Set.of("video", "audio", "object", "svg", "noscript", "iframe");

    private final Markdown markdown = new Markdown("/", kind -> kind);

    /** An article's Markdown. {@code tree} is its body as {@link BodyTree#article} gives it. */
    public String article(Element tree) {
        return written(tree, false) + "\n";
    }

    /**
     * A comment's Markdown.
     *
     * @param page where it was shown: a visitor's link must lead there from anywhere
     */
    public String comment(Body body, OldPage page) {
        var text = lines(body.text());
        var typed = body.typed().map(BodyText::lines).filter(markdown -> isSame(text, markdown, page));
        if (typed.isPresent()) {
            return typed.get();
        }
        return switch (body.format()) {
            case MARKDOWN -> page.equals(OldPage.UNKNOWN) ? text : LinkChange.in(text, page::fromAnywhere);
            case TEXT -> isPlain(text) ? text : written(BodyTree.text(text), true);
            case WORDPRESS ->
                isPlain(text)
                        ? text
                        : simple(text, !hasBlocks(text))
                                .orElseGet(() -> written(BodyTree.comment(Paragraphs.of(text, false), page), true));
            case HTML ->
                isPlain(text) && text.indexOf('\n') < 0
                        ? text
                        : simple(text, false).orElseGet(() -> written(tree(text, page), true));
        };
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** Whether each line begins and ends with a block already, as a page shows it. */
    static boolean hasBlocks(String text) {
        if (!text.startsWith("<p>") && SET_APART.stream().noneMatch(text::startsWith)) {
            return false;
        }
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (text.charAt(at - 1) != '\n' && !isBefore(text, at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBefore(String text, int at) {
        for (var tag : SET_APART) {
            if (text.startsWith(tag, at - tag.length())) {
                return true;
            }
        }
        return false;
    }

    private static Element tree(String html, OldPage page) {
        return BodyTree.comment(MentionedMarkup.asWords(html, false), page);
    }

    /** What most comments are is read, written and compared without the parser. */
    private Optional<String> simple(String text, boolean breaksLines) {
        return SimpleMarkup.parse(text, breaksLines).flatMap(tree -> {
            var writer = new MarkdownWriter(true);
            var made = new StringBuilder();
            for (var paragraph : tree.children()) {
                var block = writer.block(paragraph);
                if (block.isEmpty()) {
                    return Optional.empty();
                }
                made.append(made.isEmpty() ? "" : "\n\n").append(block.get());
            }
            if (SURE_COMMENT.is(tree)) {
                return Optional.of(made.toString());
            }
            var rendered = markdown.render(Prose.byVisitor(made.toString())).markup();
            return SimpleMarkup.parse(rendered, false)
                    .filter(other -> SameTree.canonical(other).equals(SameTree.canonical(tree)))
                    .map(same -> made.toString());
        });
    }

    /** Tries the whole first, and each block for itself only where that is not the same. */
    private String written(Element tree, boolean visitor) {
        var writer = new MarkdownWriter(visitor);
        var sure = visitor ? SURE_COMMENT : SURE_ARTICLE;
        var children = tree.children();
        var blocks = children.stream().map(writer::block).toList();
        if (blocks.stream().allMatch(Optional::isPresent)) {
            var all = joined(blocks.stream().map(Optional::get));
            if (sure.is(tree)
                    || sure.areApart(tree) && isSameWhereUnsure(children, blocks, visitor)
                    || isSame(tree, all, visitor)) {
                return all;
            }
        }
        var whole = joined(IntStream.range(0, children.size()).mapToObj(i -> {
            var child = children.get(i);
            return blocks.get(i)
                    .filter(made -> sure.isBlock(child) || isSame(child, made, visitor))
                    .orElseGet(() -> html(child));
        }));
        if (tree.childrenSize() > 1 && !isSame(tree, whole, visitor)) {
            return allHtml(tree);
        }
        return whole;
    }

    /** Tries together those blocks that are not sure: what is sure neither takes in what stands beside it nor goes into it. */
    private boolean isSameWhereUnsure(List<Element> children, List<Optional<String>> blocks, boolean visitor) {
        var sure = visitor ? SURE_COMMENT : SURE_ARTICLE;
        var unsure = IntStream.range(0, children.size())
                .filter(i -> !sure.isBlock(children.get(i)))
                .toArray();
        var wanted = new Document("").appendElement("body");
        for (int i : unsure) {
            wanted.appendChild(children.get(i).clone());
        }
        return isSame(
                wanted, joined(IntStream.of(unsure).mapToObj(i -> blocks.get(i).get())), visitor);
    }

    private static String joined(Stream<String> blocks) {
        return blocks.filter(block -> !block.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private boolean isSame(Element wanted, String made, boolean visitor) {
        if (!isParagraphBounded(made)) {
            return false;
        }
        var rendered = markdown.render(visitor ? Prose.byVisitor(made) : Prose.byAuthor(made))
                .markup();
        if (wanted.normalName().equals("body")) {
            return SameTree.is(wanted, rendered);
        }
        var alone = new Document("").appendElement("body");
        alone.appendChild(wanted.clone());
        return SameTree.is(alone, rendered);
    }

    /** A parser of tables looks at all lines of a paragraph at each of them, so a very long one is better kept as HTML. */
    private static boolean isParagraphBounded(String made) {
        int lines = 0;
        for (int at = made.indexOf('\n'); at >= 0; at = made.indexOf('\n', at + 1)) {
            lines = at + 1 < made.length() && made.charAt(at + 1) == '\n' ? 0 : lines + 1;
            if (lines > MOST_LINES) {
                return false;
            }
        }
        return true;
    }

    /** Whether Markdown says what HTML does; most of either is read without the parser, and plain text without rendering. */
    private boolean isSame(String html, String made, OldPage page) {
        if (!isParagraphBounded(made)) {
            return false;
        }
        if (isPlain(made) && made.equals(plain(html))) {
            return true;
        }
        var rendered = markdown.render(Prose.byVisitor(made)).markup();
        var wanted = SimpleMarkup.parse(html, false);
        var shown = wanted.flatMap(any -> SimpleMarkup.parse(rendered, false));
        return shown.isPresent()
                ? SameTree.canonical(shown.get()).equals(SameTree.canonical(wanted.get()))
                : SameTree.is(tree(html, page), rendered);
    }

    /** What paragraphs of HTML say, with line ends for their breaks; anything else in it stays as it is. */
    private static String plain(String html) {
        return BREAK.matcher(PARAGRAPHS.matcher(html).replaceAll("\uE002\uE002"))
                .replaceAll("\uE002")
                .replace('\n', ' ')
                .replace('\uE002', '\n')
                .replaceFirst("^<p>", "")
                .replaceFirst("</p>$", "")
                .replace("&#39;", "'")
                .replace("&#34;", "\"")
                .replace("&quot;", "\"");
    }

    private static String allHtml(Element tree) {
        var text = new StringBuilder();
        for (var child : tree.children()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(html(child));
        }
        return text.toString();
    }

    /** HTML on one line, so that no blank line ends it (CommonMark §4.6); only scripts and styles keep theirs. */
    private static String html(Element element) {
        var copy = element.clone();
        new Document("")
                .outputSettings(new Document.OutputSettings().prettyPrint(false))
                .appendElement("body")
                .appendChild(copy);
        copy.traverse(new OneLine());
        var html =
                copy.outerHtml().replaceAll("\n\\s*\n+", "\n").replace(String.valueOf(OneLine.KEPT_LINE_END), "&#10;");
        return BodyTree.BLOCKS.contains(element.normalName()) && !INLINE_START.contains(element.normalName())
                ? html
                : "<div>" + html + "</div>";
    }

    /** Whether a text is the same as Markdown: no markup, and nothing in it or at a line's beginning that Markdown reads. */
    static boolean isPlain(String text) {
        boolean lineStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("<>&*_`[]\\#~|".indexOf(c) >= 0 || c < ' ' && c != '\n') {
                return false;
            }
            if (lineStart && (" -+=:".indexOf(c) >= 0 || c >= '0' && c <= '9')) {
                return false;
            }
            lineStart = c == '\n';
        }
        return true;
    }

    /** Tells what an article's text holds that no Markdown and no page of ours will show as it did. */
    public static void remarks(Element tree, Consumer<String> told) {
        tree.select("script, form, object, embed, iframe").stream()
                .map(Element::normalName)
                .distinct()
                .sorted()
                .forEach(told);
    }
}
