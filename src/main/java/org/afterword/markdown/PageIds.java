package org.afterword.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.afterword.base.SameName;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/**
 * The ids of an article's page. The page's own names come first, then those that the author wrote in HTML, then those given to
 * headings, then the other headings'. None of them depends on who answers: a comment whose id is one of these is shown under another.
 */
public final class PageIds {
    /** What templates name so on each article's page. */
    static final Set<String> EVERYWHERE = Set.of("main", "comments", "comments-count");

    /** What templates and footnotes name so. */
    private static final List<String> OWN = List.of("main", "comments", "comments-count", "contents");

    private static final Pattern ID =
            Pattern.compile("(?i)[\\s\"'/]id\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

    /** What a heading without letters is named. */
    static final String SECTION = "section";

    private final IdGenerator generator =
            IdGenerator.builder().defaultId(SECTION).build();
    private final Set<String> given = new HashSet<>();
    private final List<HeadingId> taken = new ArrayList<>();

    /** @param steps how many steps the page has, each with an id */
    PageIds(int steps, Node document) {
        for (int step = 1; step <= steps; step++) {
            given.add("step-" + step);
        }
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock block) {
                note(block.getLiteral());
            }

            @Override
            public void visit(HtmlInline inline) {
                note(inline.getLiteral());
            }
        });
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof HeadingId id && (isOwn(id.id()) || !given.add(id.id()))) {
                    taken.add(id);
                }
                visitChildren(node);
            }
        });
    }

    /** Whether a heading has the id that its author gave it: nothing else had it before. */
    boolean has(HeadingId id) {
        return !taken.contains(id);
    }

    /** The ids that headings were to have, and that something else has. */
    List<HeadingId> taken() {
        return taken;
    }

    /** Whether the page itself may have something of this name. */
    public static boolean isOwn(String id) {
        return OWN.contains(id) || id.startsWith("fn-") || id.startsWith("fnref-");
    }

    private void note(String html) {
        var ids = ID.matcher(html);
        while (ids.find()) {
            given.add(ids.group(1) != null ? ids.group(1) : ids.group(2) != null ? ids.group(2) : ids.group(3));
        }
    }

    /** An id for a heading that nothing else has. The generator's own lower case would be that of the machine's language. */
    String heading(String text) {
        var words = SameName.small(SameName.composed(text), Locale.ROOT);
        var id = generator.generateId(words);
        if (isOwn(id) && !OWN.contains(id)) {
            id = generator.generateId(SECTION + " " + words);
        }
        while (OWN.contains(id) || !given.add(id)) {
            id = generator.generateId(words);
        }
        return id;
    }

    Set<String> given() {
        return given;
    }

    /** Whether a heading of these words need not say its id: it gets this one by itself, or the page has something of that name. */
    public static boolean isOf(String words, String id) {
        return isOwn(id)
                || isPlainly(words, id)
                || new PageIds(0, new Document()).heading(words).equals(id);
    }

    /** Whether an id is what becomes of words of ASCII's letters with one space between them. */
    private static boolean isPlainly(String words, String id) {
        boolean letter = false;
        for (int i = 0; i < words.length() && words.length() == id.length(); i++) {
            char c = words.charAt(i);
            boolean space = letter && c == ' ' && i < words.length() - 1;
            letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && !space || id.charAt(i) != (space ? '-' : (char) (c | 0x20))) {
                return false;
            }
        }
        return words.length() == id.length() && letter;
    }

    /** All ids that an article's text gives; for the few that have a comment of such a name. */
    public static Set<String> of(String markdown, int steps, Syntax syntax) {
        return new AuthorHtml(kind -> kind).ids(markdown, steps, syntax);
    }
}
