package org.afterword.markdown;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;

/** What a reader reads of a text in Markdown, as plain text: its words without signs, tags and addresses. */
public final class ReadableText {
    private ReadableText() {}

    /** The words of a text of either trust; blanks and breaks are single spaces. */
    public static String of(Prose prose) {
        return prose.trust() == Trust.AUTHOR ? byAuthor(prose.markdown(), Syntax.PLAIN) : byVisitor(prose.markdown());
    }

    /** Most comments are paragraphs of lines, for which nothing need be parsed. */
    private static String byVisitor(String markdown) {
        var html = Markdown.VISITOR.render(markdown).markup();
        var words = html.replace("<p>", "").replace("</p>\n", " ").replace("<br>\n", " ");
        return words.indexOf('<') < 0 && words.indexOf('&') < 0
                ? words.strip()
                : Jsoup.parseBodyFragment(html).text();
    }

    /** The words of an article. */
    public static String byAuthor(String markdown, Syntax syntax) {
        var words = new Reading();
        AuthorHtml.parse(markdown, syntax).accept(words);
        return words.text.toString().strip();
    }

    private static final class Reading extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();

        private final UnreadElement unread = new UnreadElement();

        @Override
        public void visit(Text words) {
            add(words.getLiteral());
        }

        @Override
        public void visit(Code code) {
            add(code.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock code) {
            block(code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            block(code.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            block(Jsoup.parseBodyFragment(html.getLiteral()).text());
        }

        @Override
        public void visit(HtmlInline html) {
            unread.pass(html.getLiteral());
            if (!InlineTag.isWithinWords(html.getLiteral())) {
                gap();
            }
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            gap();
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            gap();
        }

        @Override
        protected void visitChildren(Node parent) {
            super.visitChildren(parent);
            if (parent instanceof Block) {
                gap();
            }
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof FormulaBlock formula) {
                block(formula.written());
            } else {
                visitChildren(block);
            }
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof FormulaNode formula) {
                add(formula.written());
            }
            visitChildren(node);
            if (node instanceof TableCell) {
                gap();
            }
        }

        private void block(String words) {
            gap();
            for (var word : words.split("\\s+")) {
                add(word);
                gap();
            }
        }

        private void add(String words) {
            boolean isBehindGap = !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
            if (!unread.isOpen()) {
                text.append(isBehindGap ? words.stripLeading() : words);
            }
        }

        private void gap() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }
}
