package org.afterword.importer.folder.words;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.afterword.importer.body.OutsideCode;
import org.afterword.importer.body.SignedPattern;

/** What kramdown has beyond Markdown: lists of attributes, definition lists, Markdown within HTML, and a table of contents. */
final class Kramdown {
    private static final Pattern CONTENTS = Pattern.compile(
            "(?m)^ {0,3}(?:[*+-]|\\d+\\.)[ \\t][^\\n]*\\n[ \\t]*\\{:[^{}\\n]*\\btoc\\b[^{}\\n]*\\}[ \\t]*$\\n?|^\\[toc\\][ \\t]*$\\n?");
    private static final Pattern HEADING = Pattern.compile(
            "(?m)^( {0,3}#{1,6} [^\\n]*+|[^\\n]++\\n(?:=++|-++)[ \\t]*+)\\n[ \\t]*+\\{:(?:[^{}#\\n]|#(?![\\w:.-]))*+#([\\w:.-]++)[^{}\\n]*+\\}[ \\t]*$");
    private static final Pattern HEADING_ID = Pattern.compile(
            "(?m)^( {0,3}#{1,6} [^\\n{]*+)\\{:?[ \\t]*((?:[#.][\\w:.-]++)(?:[ \\t]++[#.]?[\\w:.=\"-]++)*+)[ \\t]*+\\}[ \\t]*$");
    private static final Pattern ALONE = Pattern.compile("(?m)^ {0,3}\\{:(?!:)([^{}\\n]*)\\}[ \\t]*(?:\\n|\\z)");
    private static final Pattern OPTION =
            Pattern.compile("(?m)^\\{:/?:?(?:options|comment|nomarkdown)[^{}\\n]*\\}[ \\t]*(?:\\n|\\z)");
    /** Attributes of an item of a list, which stand before its words. */
    private static final Pattern ITEM =
            Pattern.compile("(?m)^([ \\t]{0,9}(?:[*+-]|\\d{1,9}\\.)[ \\t]{1,4})(\\{:(?!:)[^{}\\n]*\\})[ \\t]*");

    private static final Pattern WITHIN =
            Pattern.compile("(?m)^[ \\t]*<(?:div|section|aside|figure|details|article)\\b[^>\\n]*+>");
    private static final Pattern MARKDOWN = Pattern.compile("[ \\t]markdown=[\"']?(?:1|block|span)[\"']?");
    private static final Pattern INLINE =
            Pattern.compile("\\{:[ \\t]?((?:[^{}:\"'\\n]++|\"[^\"{}\\n]*\"|'[^'{}\\n]*')*+)\\}");
    private static final String COMMENT = "{::comment}";

    private static final Pattern COMMENT_END = Pattern.compile("\\{:/(?:comment)?\\}[ \\t]*(\\n?)");
    private static final Pattern AS_IT_IS = Pattern.compile("\\{::nomarkdown[^{}\\n]*\\}|\\{:/nomarkdown\\}");
    private static final Pattern WIDTH = Pattern.compile("width\\s*=\\s*[\"']?(\\d+)(?:px)?[\"']?");
    private static final Pattern ID = Pattern.compile("(?:^|\\s)#([\\w:.-]+)");

    private final Told told;

    private Kramdown(Told told) {
        this.told = told;
    }

    /** The text as Markdown. What only styles is left out. */
    static String plain(String text, Told told) {
        return OutsideCode.runs(text, new Kramdown(told)::run);
    }

    private String run(String text) {
        var made = text;
        boolean listed = made.contains("{:");
        if (listed && made.contains("toc") || made.contains("[toc]")) {
            made = CONTENTS.matcher(made).replaceAll("");
        }
        if (listed || made.contains("{#") || made.contains("{.")) {
            made = headings(made);
        }
        if (listed) {
            made = attributes(made);
        }
        if (made.contains("markdown=")) {
            made = WITHIN.matcher(made).replaceAll(Kramdown::opened);
        }
        return DefinitionLists.plain(made);
    }

    /** Looks only where a line begins with the sign of a heading. */
    private String headings(String text) {
        var heading = HEADING_ID.matcher(text);
        var made = new StringBuilder();
        int done = 0;
        for (int sign = text.indexOf('#'), end; sign >= 0; sign = text.indexOf('#', end)) {
            int start = text.lastIndexOf('\n', sign) + 1;
            end = text.indexOf('\n', sign);
            end = end < 0 ? text.length() : end;
            if (sign - start < 4 && heading.region(start, end).lookingAt()) {
                made.append(text, done, start).append(heading(heading));
                done = end;
            }
        }
        return done == 0 ? text : made.append(text, done, text.length()).toString();
    }

    /** A heading with the place that links to it lead to, which stands on the line of the words. */
    private static String named(String heading, String id) {
        int end = heading.indexOf('\n') < 0 ? heading.length() : heading.indexOf('\n');
        return heading.substring(0, end).stripTrailing() + " <a id=\"" + id + "\"></a>"
                + heading.substring(end).stripTrailing();
    }

    private String attributes(String text) {
        var made = text;
        if (made.contains("{::")) {
            made = AS_IT_IS.matcher(withoutComments(made)).replaceAll("");
        }
        if (mayNameHeading(made)) {
            made = HEADING.matcher(made)
                    .replaceAll(found -> Matcher.quoteReplacement(named(found.group(1), found.group(2))));
        }
        made = SignedPattern.replaced(made, "{:", OPTION, found -> "");
        made = SignedPattern.replacedInLines(made, "{:", ALONE, this::alone);
        made = SignedPattern.replacedInLines(made, "{:", ITEM, this::item);
        return OutsideCode.pieces(
                made, piece -> SignedPattern.replaced(piece, "{:", INLINE, found -> within(found, piece)));
    }

    /** Whether a line begins with attributes that may have an id. */
    private static boolean mayNameHeading(String text) {
        for (int at = text.indexOf("{:"), end; at >= 0; at = text.indexOf("{:", end)) {
            end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            boolean named = text.substring(at, end).indexOf('#') > 0;
            if (named && text.substring(text.lastIndexOf('\n', at) + 1, at).isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** A comment that never ends is words. */
    private static String withoutComments(String text) {
        var bare = new StringBuilder();
        var end = COMMENT_END.matcher(text);
        int done = 0;
        for (int at = text.indexOf(COMMENT); at >= 0 && end.find(at); at = text.indexOf(COMMENT, done)) {
            boolean alone = at == 0 || text.charAt(at - 1) == '\n';
            bare.append(text, done, at);
            done = alone ? end.end() : end.start(1);
        }
        return bare.append(text, done, text.length()).toString();
    }

    private String heading(MatchResult found) {
        var id = ID.matcher(found.group(2));
        if (id.find()) {
            return named(found.group(1), id.group(1));
        }
        told.dropped("{" + found.group(2) + "}");
        return found.group(1).stripTrailing();
    }

    private String alone(MatchResult found) {
        var id = ID.matcher(found.group(1));
        if (id.find()) {
            return "<a id=\"" + id.group(1) + "\"></a>\n";
        }
        told.dropped(found.group().strip());
        return "";
    }

    private String item(MatchResult found) {
        var id = ID.matcher(found.group(2).substring(2, found.group(2).length() - 1));
        if (id.find()) {
            return found.group(1) + "<a id=\"" + id.group(1) + "\"></a>";
        }
        told.dropped(found.group(2));
        return found.group(1);
    }

    /** An element whose inner text is Markdown: here that begins behind a blank line. */
    private static String opened(MatchResult tag) {
        var said = MARKDOWN.matcher(tag.group());
        return Matcher.quoteReplacement(said.find() ? said.replaceFirst("") + "\n" : tag.group());
    }

    /** The width of a picture has a form of its own here. */
    private String within(MatchResult found, String piece) {
        if (found.start() > 0 && !isBehindWords(piece.charAt(found.start() - 1))) {
            return found.group();
        }
        var width = WIDTH.matcher(found.group(1));
        var id = ID.matcher(found.group(1));
        if (width.find()) {
            return "{width=" + width.group(1) + "}";
        } else if (id.find()) {
            return "<a id=\"" + id.group(1) + "\"></a>";
        }
        told.dropped(found.group());
        return "";
    }

    private static boolean isBehindWords(char c) {
        return ")*_]>}".indexOf(c) >= 0 || Character.isLetterOrDigit(c);
    }
}
