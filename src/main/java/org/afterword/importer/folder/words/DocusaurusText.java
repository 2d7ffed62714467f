package org.afterword.importer.folder.words;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.afterword.importer.body.LinkChange;
import org.afterword.importer.body.OldPage;
import org.afterword.importer.body.OutsideCode;

/** The words of an article of Docusaurus': Markdown with boxes, and with statements and elements of JSX in it. */
public final class DocusaurusText {
    /** A statement above the words, or an empty line there. */
    private static final Pattern STATEMENT = Pattern.compile(
            "[ \\t]*+\\n|(?:import\\s[^;'\"]*+|export\\s[^;'\"\\n]*+)['\"][^'\"\\n]*+['\"][ \\t]*+;?[ \\t]*+(?:\\n|\\z)");

    private static final Pattern TITLE =
            Pattern.compile("\\A\\s*+(?:#[ \\t]++([^\\n]++)|([^\\n#>`<-][^\\n]*+)\\n=++[ \\t]*+)(?:\\n|\\z)");
    private static final Pattern ID = Pattern.compile("[ \\t]{0,9}\\{#[\\w-]++\\}[ \\t]*+$");
    private static final Pattern CUT = Pattern.compile("<!--\\s*+truncate\\s*+-->");

    /** A block of code with more than its language, such as its title or which lines stand out. */
    private static final Pattern FENCE =
            Pattern.compile("(?m)^([> \\t]{0,12})((?:`{3,}|~{3,})[\\w+#-]+)[ \\t]++([^`\\n]*+)$");

    private static final Pattern NAMED = Pattern.compile("title=(?:\"([^\"]*+)\"|'([^']*+)')");

    /** An attribute whose value is in braces, but only says a text or names a file. */
    private static final Pattern PLAIN = Pattern.compile(
            "=\\{\\s*+(?:(?:require|useBaseUrl)\\(\\s*+)?(?:[\"'`]([^\"'`{}\\n]*+)[\"'`]|(\\d{1,5}))\\s*+\\)?(?:\\.default)?\\s*+\\}");

    /** A link as an element of JSX. */
    private static final Pattern TO = Pattern.compile("<Link\\b([^<>]*?)\\sto=(?=[\"'])");

    private static final Pattern STYLE = Pattern.compile("\\sstyle=\\{\\{[^{}\\n]*+\\}\\}");
    /** An element of JSX, or its end; what has capitals alone is HTML. */
    private static final Pattern ELEMENT = Pattern.compile("<(/?+)(?=[A-Z]\\w{0,99}[a-z.])([A-Z][\\w.]*+)");

    /** A statement below them. */
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import\\s[^;'\"\n]{0,300}['\"][^'\"\n]{1,300}['\"][ \\t]*+;?[ \\t]*+$\\n?");

    private static final Pattern CLASS = Pattern.compile("(<[a-z][a-z0-9]{0,20}\\b[^<>]{0,300}?\\s)className=");

    /** A text in braces, which shows itself. */
    private static final Pattern QUOTED = Pattern.compile(
            "(?<![={(,])\\{(?:\"([^\"\\\\\\n]{1,300}+)\"|'([^'\\\\\\n]{1,300}+)'|`([^`\\\\$\\n]{1,300}+)`)\\}");

    /** What shows what a program makes of it, or nothing. */
    private static final Pattern MADE =
            Pattern.compile("(?m)(?<![={(,\\w\\\\_^$}])\\{(?![{#:%])[^{}\\n]{1,300}+\\}|^export\\s++\\w[\\w ]{0,99}");

    private static final Pattern BOX = Pattern.compile("(?m)^[ \\t]*+:{3,}[ \\t]?([A-Za-z][\\w-]*+)");

    private static final Pattern LINK = Pattern.compile("[^\\s()<>\"']++");

    private final String folder;
    private final String base;
    private final Function<String, Optional<String>> files;
    private final UnaryOperator<String> pages;

    /**
     * @param folder in which the article lies, with a slash at its end
     * @param base the path that the site lies under, which links there do without; empty for the top
     * @param files where a file was served, by its path in the folder of the site
     * @param pages where a page is that links name by its address
     */
    public DocusaurusText(
            String folder, String base, Function<String, Optional<String>> files, UnaryOperator<String> pages) {
        this.folder = folder;
        this.base = base;
        this.files = files;
        this.pages = pages;
    }

    /** The heading that is an article's title where its fields have none. */
    public static Optional<String> title(String body) {
        var title = TITLE.matcher(belowStatements(body));
        return title.find()
                ? Optional.of(ID.matcher(title.group(1) == null ? title.group(2) : title.group(1))
                                .replaceFirst("")
                                .replaceFirst("[ \\t]+#+[ \\t]*$", "")
                                .strip())
                        .filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    /** The path of a file that another in some folder names; one that begins with a slash counts from the top. */
    public static String resolved(String folder, String path) {
        var parts = new ArrayDeque<String>();
        for (var part : ((path.startsWith("/") ? "" : folder) + path).split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    /**
     * The words as Markdown.
     *
     * @param titled whether a heading above them is only the article's title
     */
    public String plain(String body, int line, boolean titled, Told told) {
        var words = belowStatements(body);
        words = titled ? TITLE.matcher(words).replaceFirst("") : words;
        words = FENCE.matcher(DocusaurusBoxes.shown(words)).replaceAll(found -> {
            var title = NAMED.matcher(found.group(3));
            var above = title.find()
                    ? "*" + (title.group(1) == null ? title.group(2) : title.group(1)) + "*\n"
                            + found.group(1).stripTrailing() + "\n" + found.group(1)
                    : "";
            return Matcher.quoteReplacement(found.group(1) + above + found.group(2));
        });
        words = OutsideCode.pieces(words, DocusaurusText::said);
        words = elements(words, body, line, told);
        boxes(words, body, line, told);
        statements(words, body, line, told);
        var missing = new MissingLinks(LINK);
        var led = LinkChange.in(words, link -> led(link, missing));
        missing.tell(body, line, told);
        return Kramdown.plain(led, told);
    }

    private static String said(String piece) {
        var made =
                withoutComments(piece.contains("truncate") ? CUT.matcher(piece).replaceAll("") : piece);
        made = made.contains("import ") ? IMPORT.matcher(made).replaceAll("") : made;
        made = made.indexOf('{') < 0
                ? made
                : QUOTED.matcher(made)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                found.group(found.group(1) != null ? 1 : found.group(2) != null ? 2 : 3)));
        made = made.contains("className=") ? CLASS.matcher(made).replaceAll("$1class=") : made;
        made = made.contains("</Link>")
                ? TO.matcher(made).replaceAll("<a$1 href=").replace("</Link>", "</a>")
                : made;
        return made.contains("={")
                ? PLAIN.matcher(STYLE.matcher(made).replaceAll(""))
                        .replaceAll(found -> Matcher.quoteReplacement(
                                "=\"" + (found.group(1) == null ? found.group(2) : found.group(1)) + "\""))
                : made;
    }

    /** A comment that never ends is words. */
    private static String withoutComments(String piece) {
        var bare = new StringBuilder();
        int done = 0;
        for (int at = piece.indexOf("{/*"), end; at >= 0; at = piece.indexOf("{/*", done)) {
            end = piece.indexOf("*/}", at);
            if (end < 0) {
                break;
            }
            bare.append(piece, done, at);
            done = end + "*/}".length();
        }
        return bare.append(piece, done, piece.length()).toString();
    }

    private static String belowStatements(String body) {
        var statement = STATEMENT.matcher(body);
        int start = 0;
        while (start < body.length() && statement.region(start, body.length()).lookingAt()) {
            start = statement.end();
        }
        return body.substring(start);
    }

    /** Shows elements as they are written that only their own program knows, and tells once of each. */
    private static String elements(String words, String body, int line, Told told) {
        var names = new HashSet<String>();
        var shown = OutsideCode.pieces(
                words,
                piece -> ELEMENT.matcher(piece).replaceAll(found -> {
                    names.add(found.group(2));
                    return "\\\\$0";
                }));
        FoundLines.each(ELEMENT, body, line, (found, here) -> {
            if (names.remove(found.group(2))) {
                told.left(here, "<" + found.group(2) + ">");
            }
        });
        return shown;
    }

    /** Tells once of each expression and each statement that stays as it is. */
    private static void statements(String words, String body, int line, Told told) {
        if (words.indexOf('{') < 0 && !words.contains("export ")) {
            return;
        }
        var left = new HashSet<String>();
        OutsideCode.pieces(words, piece -> {
            MADE.matcher(piece)
                    .results()
                    .forEach(found -> left.add(found.group().strip()));
            return piece;
        });
        FoundLines.each(MADE, body, line, (found, here) -> {
            if (left.remove(found.group().strip())) {
                told.left(here, found.group().strip());
            }
        });
    }

    /** Tells once of each kind of box that stays as it is: one of the site's own, or one that never ends. */
    private static void boxes(String words, String body, int line, Told told) {
        if (!words.contains(":::")) {
            return;
        }
        var names = new HashSet<String>();
        OutsideCode.pieces(words, piece -> {
            BOX.matcher(piece).results().forEach(found -> names.add(found.group(1)));
            return piece;
        });
        FoundLines.each(BOX, body, line, (found, here) -> {
            if (names.remove(found.group(1))) {
                told.left(here, ":::" + found.group(1));
            }
        });
    }

    private String led(String link, MissingLinks missing) {
        if (link.startsWith("pathname://")) {
            return link.substring("pathname://".length());
        } else if (link.startsWith("//") || link.matches("(?i)[a-z][\\w+.-]*:.*")) {
            return link;
        }
        int end = OldPage.pathEnd(link);
        var path = link.substring(0, end).replace("%20", " ");
        var rest = link.substring(end);
        var file = path.startsWith("@site/") ? resolved("", path.substring("@site/".length())) : resolved(folder, path);
        var to = files.apply(file);
        if (to.isPresent()) {
            return to.get().replace(" ", "%20") + rest;
        } else if (path.matches("(?i).*\\.mdx?")) {
            missing.add(link);
            return link;
        }
        boolean isBased = !base.isEmpty() && (path + "/").startsWith(base + "/");
        return path.startsWith("/") ? base + pages.apply(isBased ? path.substring(base.length()) : path) + rest : link;
    }
}
