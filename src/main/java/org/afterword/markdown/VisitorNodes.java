package org.afterword.markdown;

import java.net.MalformedURLException;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Renders what a visitor's Markdown must not say as an author's may: a heading is a strong paragraph, an image is a link
 * to it, a link to anything but the web or this page is words as they were written, and a code block has no class.
 */
final class VisitorNodes extends CoreHtmlNodeRenderer {
    /** What a search engine and a browser are told about a visitor's link. */
    static final String REL = "ugc nofollow noopener";

    private static final Pattern LANGUAGE = Pattern.compile("\\{?\\.?[\\w+#.-]+(?::[\\w+#.-]+)?}?");

    private static final Set<String> UNSAID = Set.of("mailto", "tel", "sms", "xmpp", "data");

    VisitorNodes(HtmlNodeRendererContext context) {
        super(context);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Heading.class, Image.class, Link.class, FencedCodeBlock.class);
    }

    @Override
    public void visit(Heading heading) {
        var html = context.getWriter();
        html.line();
        html.tag("p");
        html.tag("strong");
        visitChildren(heading);
        html.tag("/strong");
        html.tag("/p");
        html.line();
    }

    @Override
    public void visit(FencedCodeBlock block) {
        var html = context.getWriter();
        html.line();
        html.tag("pre");
        html.tag("code");
        html.text(firstLine(block) + block.getLiteral());
        html.tag("/code");
        html.tag("/pre");
        html.line();
    }

    /** One word behind the fence of some code names its language; else what stands there was meant to be seen. */
    private static String firstLine(FencedCodeBlock block) {
        var info = block.getInfo() == null ? "" : block.getInfo().strip();
        boolean isNamed =
                LANGUAGE.matcher(info).matches() && !block.getLiteral().isBlank() && isClosed(block);
        return info.isEmpty() || isNamed ? "" : info + "\n";
    }

    private static boolean isClosed(FencedCodeBlock block) {
        return block.getClosingFenceLength() != null && block.getClosingFenceLength() > 0;
    }

    @Override
    public void visit(Link link) {
        if (isMention(link)) {
            var written = link.getDestination();
            context.getWriter().text(written.contains("://") ? written : "<" + written + ">");
            return;
        }
        link(link, link.getDestination(), link.getTitle());
    }

    @Override
    public void visit(Image image) {
        link(image, image.getDestination(), image.getTitle());
    }

    private void link(Node node, String destination, String title) {
        boolean within = isWithinLink(node);
        boolean allowed = isAllowed(destination) && !within;
        if (!allowed && !within && !isBlank(node) && isWritten(destination)) {
            asWritten(node, destination, title);
            return;
        }
        if (allowed) {
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("href", context.encodeUrl(destination));
            if (title != null) {
                attributes.put("title", title);
            }
            attributes.put("rel", REL);
            context.getWriter().tag("a", attributes);
        }
        if (isBlank(node)) {
            context.getWriter().text(destination);
        }
        visitChildren(node);
        if (allowed) {
            context.getWriter().tag("/a");
        }
    }

    /** What looks like a link may be none, as in {@code handlers[name](event)}: then each of its signs was meant. */
    private void asWritten(Node node, String destination, String title) {
        var html = context.getWriter();
        html.text(node instanceof Image ? "![" : "[");
        visitChildren(node);
        html.text("](" + destination + (title == null ? "" : " \"" + title + "\"") + ")");
    }

    /** An address for mail or calls stays private behind its words, and the bytes of a picture say nothing to a reader. */
    private static boolean isWritten(String destination) {
        var scheme =
                destination.substring(0, Math.max(destination.indexOf(':'), 0)).toLowerCase(Locale.ROOT);
        return !UNSAID.contains(scheme.strip());
    }

    /** Whether an address is one that no visitor's link may have, or what stands in angle brackets is none (CommonMark §6.5). */
    private static boolean isMention(Link link) {
        return !isAllowed(link.getDestination())
                && link.getFirstChild() instanceof Text words
                && words.getNext() == null
                && words.getLiteral().equals(link.getDestination());
    }

    /** Whether a link would have no words: those of an image within it are its own, or its address. */
    private static boolean isBlank(Node node) {
        var search = new AbstractVisitor() {
            private boolean found;

            @Override
            public void visit(Image image) {
                found = true;
            }
        };
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            child.accept(search);
        }
        return !search.found && AuthorAttributes.text(node).isEmpty();
    }

    /** An image in a link, or a link in an image's description, would make a link in a link. */
    private static boolean isWithinLink(Node node) {
        for (var above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof Link || above instanceof Image) {
                return true;
            }
        }
        return false;
    }

    /** Whether a visitor's link may lead there: {@code http}, {@code https}, or a place on the same page. */
    static boolean isAllowed(String url) {
        if (url.startsWith("#")) {
            return url.length() > 1 && url.chars().noneMatch(Character::isWhitespace);
        }
        var lower = url.toLowerCase(Locale.ROOT);
        return (lower.startsWith("https://") || lower.startsWith("http://")) && isWellFormed(url);
    }

    /** The same judgement as the allow-list's: among others, a port is a number. */
    private static boolean isWellFormed(String url) {
        if (isPlain(url.substring(url.indexOf("://") + 3))) {
            return true; // what most are, and Java looks for a reader of addresses in every jar before it judges one
        }
        try {
            return !new URL(url).getHost().isEmpty();
        } catch (MalformedURLException e) {
            return false;
        }
    }

    /** Whether an address is, after its scheme, a host and a path of letters, digits, dots, hyphens and underscores alone. */
    private static boolean isPlain(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean word = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!word && (i == 0 || "./-_".indexOf(c) < 0)) {
                return false;
            }
        }
        return !address.isEmpty();
    }
}
