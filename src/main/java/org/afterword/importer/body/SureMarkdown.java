package org.afterword.importer.body;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Tells of trees that what {@link MarkdownWriter} makes of them renders to them again, so that nobody need try it. They
 * are those in which nothing can be taken for anything else: words of letters, digits and the commonest signs; emphasis,
 * code, links and images that hold no other and touch no word outside, so that their marks can open here and close there
 * and do nothing else (CommonMark §6.2); blocks that begin with a word, and lists that do not follow each other. A test
 * holds it to its word.
 *
 * @param visitor whether the Markdown is a visitor's, which has no images and no classes
 */
record SureMarkdown(boolean visitor) {
    private static final String BEFORE_MARK = " \n(\"'";
    private static final String AFTER_MARK = " \n.,;:!?)\"'";
    private static final String NO_LINE_START = ":-";
    private static final Pattern WEB_ADDRESS =
            Pattern.compile("https?://[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)*+(?:/[A-Za-z0-9._/?=&,-]*)?");
    private static final Pattern PATH = Pattern.compile("/(?:[A-Za-z0-9_-]++(?:\\.[A-Za-z0-9_-]++)*+/?)*+");
    private static final Pattern LANGUAGE = Pattern.compile("language-[A-Za-z0-9]+");
    private static final Pattern SIZE = Pattern.compile("[1-9]\\d{0,3}");
    private static final int DEEPEST = 10;

    /** Whether all blocks of a body, and their order, are sure. */
    boolean is(Element body) {
        return areBlocks(body, true);
    }

    /** Whether no list follows another, nor words outside of any block, so that each block can be looked at for itself. */
    boolean areApart(Element body) {
        boolean afterList = false;
        for (var node : body.childNodes()) {
            if (node instanceof Element element) {
                if (afterList && isList(element)) {
                    return false;
                }
                afterList = isList(element);
            } else if (!(node instanceof TextNode words && words.isBlank())) {
                return false;
            }
        }
        return true;
    }

    private boolean areBlocks(Element parent, boolean top) {
        boolean afterList = false;
        for (var node : parent.childNodes()) {
            if (node instanceof TextNode words && words.isBlank()) {
                continue;
            }
            if (!(node instanceof Element element) || !isBlock(element, top)) {
                return false;
            }
            boolean list = isList(element);
            if (list && afterList) {
                return false;
            }
            afterList = list;
        }
        return parent.childrenSize() > 0;
    }

    /** Whether a block that stands alone is sure. */
    boolean isBlock(Element block) {
        return isBlock(block, true);
    }

    private boolean isBlock(Element block, boolean top) {
        if (block.attributesSize() > 0 && !MarkdownWriter.isNamedByWords(block)) {
            return false;
        }
        return switch (block.normalName()) {
            case "p" -> isLine(block, 0, block.childNodeSize(), true);
            case "h2", "h3", "h4", "h5", "h6" -> top && isLine(block, 0, block.childNodeSize(), false);
            case "ul", "ol" -> isList(block, 0);
            case "blockquote" -> top && areBlocks(block, false);
            case "pre" -> top && isCode(block);
            default -> false;
        };
    }

    private static boolean isList(Element element) {
        return element.normalName().equals("ul") || element.normalName().equals("ol");
    }

    private boolean isList(Element list, int depth) {
        for (var node : list.childNodes()) {
            if (!(node instanceof TextNode words && words.isBlank())
                    && !(node instanceof Element item
                            && item.normalName().equals("li")
                            && item.attributesSize() == 0
                            && isItem(item, depth))) {
                return false;
            }
        }
        return list.childrenSize() > 0;
    }

    /** Words, and perhaps a list behind them. */
    private boolean isItem(Element item, int depth) {
        int end = item.childNodeSize();
        while (end > 0 && item.childNode(end - 1) instanceof TextNode words && words.isBlank()) {
            end--;
        }
        if (end > 0 && item.childNode(end - 1) instanceof Element last && isList(last)) {
            if (depth >= DEEPEST || last.attributesSize() > 0 || !isList(last, depth + 1)) {
                return false;
            }
            end--;
        }
        return isLine(item, 0, end, true);
    }

    /** Whether the nodes of a range are words and phrases, beginning with one. */
    private boolean isLine(Element parent, int from, int to, boolean breaks) {
        boolean start = true;
        boolean any = false;
        for (int i = from; i < to; i++) {
            var node = parent.childNode(i);
            if (node instanceof TextNode words) {
                var text = words.getWholeText();
                boolean blank = text.isBlank();
                if (!SureWords.isSure(text)
                        || !blank && start && NO_LINE_START.indexOf(SureWords.firstSeen(text)) >= 0
                        || !blank && start && SureWords.isDigit(SureWords.firstSeen(text))) {
                    return false;
                }
                any |= !blank;
                start &= blank;
            } else if (node instanceof Element element && element.normalName().equals("br")) {
                if (!breaks || start || element.attributesSize() > 0 || i == to - 1) {
                    return false;
                }
                start = true;
            } else if (node instanceof Element element) {
                if (!isPhrase(element) || !mayFollow(parent, i - 1, from) || !mayPrecede(parent, i + 1, to)) {
                    return false;
                }
                any = true;
                start = false;
            } else {
                return false;
            }
        }
        return any && !start;
    }

    private static boolean mayFollow(Element parent, int before, int from) {
        if (before < from) {
            return true;
        }
        if (parent.childNode(before) instanceof TextNode words) {
            var text = words.getWholeText();
            return !text.isEmpty() && BEFORE_MARK.indexOf(text.charAt(text.length() - 1)) >= 0;
        }
        return parent.childNode(before).normalName().equals("br");
    }

    private static boolean mayPrecede(Element parent, int after, int to) {
        if (after >= to) {
            return true;
        }
        if (parent.childNode(after) instanceof TextNode words) {
            var text = words.getWholeText();
            return !text.isEmpty() && AFTER_MARK.indexOf(text.charAt(0)) >= 0;
        }
        return parent.childNode(after).normalName().equals("br");
    }

    private boolean isPhrase(Element phrase) {
        return switch (phrase.normalName()) {
            case "em", "i", "strong", "b" -> phrase.attributesSize() == 0 && isWords(phrase);
            case "code" -> phrase.attributesSize() == 0 && isCodeSpan(phrase);
            case "a" ->
                phrase.attributesSize() == 1 && isAddress(phrase.attr("href")) && (isWords(phrase) || isFrame(phrase));
            case "img" -> isImage(phrase);
            default -> false;
        };
    }

    /** Words that begin and end with a letter or a digit. */
    private static boolean isWords(Element phrase) {
        if (phrase.childNodeSize() != 1 || !(phrase.childNode(0) instanceof TextNode words)) {
            return false;
        }
        var text = words.getWholeText();
        return !text.isEmpty()
                && SureWords.isSure(text)
                && SureWords.isLetterOrDigit(text.charAt(0))
                && SureWords.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    private static boolean isCodeSpan(Element code) {
        if (code.childNodeSize() != 1 || !(code.childNode(0) instanceof TextNode words)) {
            return false;
        }
        var text = words.getWholeText();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '`' || !(c >= ' ' && c < 0x7F || SureWords.isLetterOrDigit(c))) {
                return false;
            }
        }
        return !text.isEmpty() && text.charAt(0) != ' ' && text.charAt(text.length() - 1) != ' ';
    }

    private boolean isAddress(String href) {
        return WEB_ADDRESS.matcher(href).matches()
                || !visitor && PATH.matcher(href).matches() && !href.endsWith(".md");
    }

    /** A link around an image and nothing else. */
    private boolean isFrame(Element link) {
        return link.childNodeSize() == 1
                && link.childNode(0) instanceof Element image
                && image.normalName().equals("img")
                && isImage(image);
    }

    private boolean isImage(Element image) {
        if (visitor || !isAddress(image.attr("src")) || !SureWords.isSure(image.attr("alt"))) {
            return false;
        }
        for (var attribute : image.attributes()) {
            boolean known = switch (attribute.getKey()) {
                case "src", "alt" -> true;
                case "width", "height" -> SIZE.matcher(attribute.getValue()).matches();
                default -> false;
            };
            if (!known) {
                return false;
            }
        }
        return true;
    }

    private boolean isCode(Element pre) {
        if (pre.childNodeSize() != 1
                || !(pre.childNode(0) instanceof Element code)
                || !code.normalName().equals("code")
                || !code.childNodes().stream().allMatch(MarkdownWriter::isPartOfCode)) {
            return false;
        }
        if (code.attributesSize() > 0
                && (visitor
                        || code.attributesSize() > 1
                        || !LANGUAGE.matcher(code.attr("class")).matches())) {
            return false;
        }
        var text = code.wholeText();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= ' ' && c < 0x7F || c == '\n' || c == '\t' || SureWords.isLetterOrDigit(c))) {
                return false;
            }
        }
        return !text.isBlank();
    }
}
