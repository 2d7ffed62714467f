package org.afterword.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.image.attributes.ImageAttributesExtension;
import org.commonmark.ext.ins.InsExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** What can be said of an article's Markdown without rendering it. */
public final class Outline {
    private static final int LONGEST_EXCERPT = 220;
    private static final int EXCERPT_SOURCE = 600;

    /** No file's path is longer, not even with each of its bytes written as an escape. */
    private static final int LONGEST_LINK = 4096;

    private static final String NO_ENDING = " \t\n\u000B\f\r,;:–—-";
    private static final List<String> IMAGE_TYPES =
            List.of(".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".bmp", ".avif", ".ico", ".apng", ".jfif");

    /** For the words of a paragraph: of the extensions, those whose signs are no words. */
    private static final Parser BLOCKS = blocks(Syntax.PLAIN).build();

    private static final Parser BLOCKS_WITH_ADDRESSES = blocks(Syntax.PLAIN)
            .customInlineContentParserFactory(AddressSigns.factory())
            .build();

    private static final Pattern GAP = Pattern.compile(" {2,}");
    private static final Pattern BEFORE_STOP = Pattern.compile("(?<=\\S) (?=[.,](?:\\s|$))");

    private Outline() {}

    static Parser.Builder blocks(Syntax syntax) {
        return AuthorHtml.blocks(syntax)
                .extensions(List.of(
                        AuthorHtml.strikethrough(syntax),
                        FootnotesExtension.create(),
                        InsExtension.create(),
                        ImageAttributesExtension.create()));
    }

    /** The words of each step of the procedure: of the items of the first top-level ordered list. */
    public static List<String> steps(String markdown, Syntax syntax) {
        var list = AuthorNodes.procedure(AuthorHtml.parse(markdown, syntax));
        var steps = new ArrayList<String>();
        for (var item = list == null ? null : list.getFirstChild(); item != null; item = item.getNext()) {
            var text = new StringBuilder();
            for (var block = item.getFirstChild(); block != null; block = block.getNext()) {
                text.append(text.isEmpty() ? "" : " ").append(AuthorAttributes.text(block));
            }
            steps.add(text.toString());
        }
        return List.copyOf(steps);
    }

    /**
     * The words of all paragraphs before the mark {@code <!--more-->}; where there is none, the first paragraph's, cut at a
     * word's end at about 220 characters. Empty where there is no paragraph.
     */
    public static String excerpt(String markdown, Syntax syntax) {
        return Summary.of(markdown, syntax).orElseGet(() -> beginning(markdown, syntax));
    }

    /** More is parsed only as it is needed: the paragraph may come late, or name a link that is defined later. */
    private static String beginning(String markdown, Syntax syntax) {
        int end = markdown.indexOf("\n\n");
        var plain = syntax.isPlain() && end > 0 ? FirstWords.of(markdown.substring(0, end)) : Optional.<String>empty();
        if (plain.isPresent()) {
            return shortened(plain.get());
        }
        for (int length = EXCERPT_SOURCE; end >= 0; length *= 8) {
            var found = firstParagraph(markdown.substring(0, end), syntax);
            boolean maybeReference = found.contains("]");
            if (!found.isEmpty() && !maybeReference) {
                return shortened(found);
            }
            end = length < markdown.length() ? lastBlankLine(markdown, length) : -1;
        }
        return shortened(firstParagraph(markdown, syntax));
    }

    private static int lastBlankLine(String markdown, int length) {
        int blank = markdown.lastIndexOf("\n\n", length);
        return blank > 0 ? blank : length;
    }

    /** A text for the words of its paragraphs. */
    static Node parse(String markdown, Syntax syntax) {
        var signs = Signs.of(markdown);
        var usual = AddressSigns.matterIn(signs) ? BLOCKS_WITH_ADDRESSES : BLOCKS;
        return AuthorHtml.parse(syntax.isPlain() ? usual : Parsers.ofWords(syntax, signs), signs);
    }

    static String firstParagraph(String markdown, Syntax syntax) {
        for (var node = parse(markdown, syntax).getFirstChild(); node != null; node = node.getNext()) {
            var text = node instanceof Paragraph ? AuthorAttributes.text(node) : "";
            if (!text.isEmpty() && !(node.getFirstChild() instanceof Image)) {
                return withoutGaps(text, markdown.contains("[^"));
            }
        }
        return "";
    }

    /** A picture, a tag or the mark of a note that stood between two blanks leaves one of them. */
    static String withoutGaps(String text, boolean notes) {
        var joined = text.contains("  ") ? GAP.matcher(text).replaceAll(" ") : text;
        return notes && joined.contains(" ") ? BEFORE_STOP.matcher(joined).replaceAll("") : joined;
    }

    /**
     * The paths of images on this site that the text may refer to, found by their endings without parsing: perhaps some
     * too many, never one too few that Markdown's own syntax can write. Equal paths are one text, since those of all articles
     * are compared whenever one is read again.
     */
    public static Set<String> images(String markdown, String folder) {
        var images = new LinkedHashSet<String>();
        var pointed = new LastBefore("<", markdown);
        for (int dot = markdown.indexOf('.'); dot >= 0; dot = markdown.indexOf('.', dot + 1)) {
            int end = imageEnd(markdown, dot);
            if (end > 0) {
                var link = markdown.substring(linkStart(markdown, dot, pointed.at(dot)), end);
                if (!Links.isElsewhere(link)) {
                    Links.resolve(link, folder)
                            .map(Links::file)
                            .map(String::intern)
                            .ifPresent(images::add);
                }
            }
        }
        return images;
    }

    /** Where the ending of an image's name ends that begins with the dot, or -1: most dots end a sentence. */
    private static int imageEnd(String markdown, int dot) {
        if (dot + 1 < markdown.length() && Character.isLetterOrDigit(markdown.charAt(dot + 1))) {
            for (var type : IMAGE_TYPES) {
                if (markdown.regionMatches(true, dot, type, 0, type.length())) {
                    return dot + type.length();
                }
            }
        }
        return -1;
    }

    /** Whether an address is that of an image's file, by its ending. */
    static boolean isImage(String address) {
        int dot = address.lastIndexOf('.');
        return dot >= 0 && imageEnd(address, dot) == address.length();
    }

    private static int linkStart(String markdown, int end, int pointed) {
        int start = end;
        int first = Math.max(0, end - LONGEST_LINK);
        while (start > first && "<\"' \t\n=".indexOf(markdown.charAt(start - 1)) < 0 && !opens(markdown, start - 1)) {
            start--;
        }
        boolean isBehindBlank = start > first && " \t".indexOf(markdown.charAt(start - 1)) >= 0;
        boolean mayHaveSpaces = isBehindBlank && pointed >= first && pointed < start;
        var between = mayHaveSpaces ? markdown.substring(pointed, end) : "";
        boolean hasSpaces = mayHaveSpaces && between.indexOf('\n') < 0 && between.indexOf('>') < 0;
        return hasSpaces ? pointed + 1 : start;
    }

    /** Whether a bracket opens the address of a link; within one, a pair of them is a part of it (CommonMark §6.3). */
    private static boolean opens(String markdown, int at) {
        return markdown.charAt(at) == '(' && (at == 0 || markdown.charAt(at - 1) == ']');
    }

    static String shortened(String text) {
        return shortened(text, LONGEST_EXCERPT);
    }

    /** @param longest in characters */
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest - 1);
        int end = space > 0 ? space : text.offsetByCodePoints(0, text.codePointCount(0, longest - 1));
        while (end > 0 && NO_ENDING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end) + "…";
    }
}
