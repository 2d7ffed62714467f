package org.afterword.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Finds, in what stayed plain text, what may be meant, and more often is a mistake: only a check tells of it. */
final class WordDoubts {
    private static final Pattern LEFT_OVER = Pattern.compile(
            "\\b(?:TODO|FIXME|TRANSLATE):|(?m:^)(?:TODO|FIXME)\\b(?![.-]\\w| (?:lists?|apps?|items?|comments?|files?|notes?)\\b)|\\[(?:TODO|TBD|TK|FIXME)\\b[^\\[\\]\\n]*+\\]|\\bTKTK\\b|\\bTK(?=[.,;:)\\]?!]|$)"
                    + "|(?i:lorem ipsum dolor)|\\[(?:insert|INSERT|Insert|your) [^\\[\\]\\n]++\\](?![(\\[:])|As an AI language model"
                    + "|\\[(?:cid:[^\\[\\]\\n]++|image: [^\\[\\]\\n.]++\\.\\w{3,4})\\](?![(\\[:])|(?:cite)?turn\\dsearch\\d++"
                    + "|(?m:^)(?:Sent from my (?:iPhone|iPad|Android|Samsung|Galaxy)|Von meinem (?:iPhone|iPad) gesendet|Envoyé de mon (?:iPhone|iPad))"
                    + "|Subscribe for free to receive new posts and support my work");
    private static final Pattern TAGS =
            Pattern.compile("\\A(?:#\\p{L}[\\p{L}\\p{N}/_-]*+[ \\n]*+)++\\z|\\A#\\p{Lu}[^\\n\\f.!?#]{1,60}\\z");
    private static final Pattern NAME_OF_BLOCK = Pattern.compile("(?m) \\^[a-zA-Z0-9-]{3,}$");
    private static final Pattern FIELD = Pattern.compile("(?m)^[\\p{L} ]{2,30}:: \\S[^\\n\\f]*");

    /** Of a short line and one that defines it; or of what defines the line before. */
    private static final Pattern DEFINED = Pattern.compile("\\A(?:[^\\n\\f]{1,60}\\n)?: \\S[^\\n\\f]*");

    private static final Pattern RAISED = Pattern.compile("(?<=[\\p{L}\\p{N})])\\^[\\w+-]{1,8}\\^");
    private static final Pattern CITED = Pattern.compile("\\[@[\\w:-]{3,}\\]");
    private static final Pattern OF_LATEX =
            Pattern.compile("\\\\(?:textbf|textit|emph|cite|ref|footnote|section|begin|label)\\{[^}\\n\\f]{0,500}+\\}");
    private static final Pattern NOTE_BY_HAND = Pattern.compile("(?m)^\\[\\d{1,3}\\]:? \\p{L}[^\\n\\f]*");
    private static final Pattern OPEN_STAR = Pattern.compile("(?<=[ (])(?:\\*|__|~~)(?=\\p{L}{2})[^*_~\\n\\f]*");
    /** Of Word, the first sign of a font for bullets stays, and a tab. */
    private static final Pattern LINES =
            Pattern.compile("(?m)^(?:[•·▪●][ \\t]*+[\\p{L}\\p{N}][^\\n]*\\n[•·▪●]|[oqvØü§]\\t[^\\n]+\\n[oqvØü§]\\t"
                    + "|[—–] (?:[^\\n]*[ \\p{L}])?\\p{L}\\n[—–] |[a-y][.)][ \\t][^\\n]*\\n[b-z][.)][ \\t])");

    private static final Pattern ROWS = Pattern.compile("(?m)^(?:[^|\\n]+ \\| [^|\\n]+\\n){2}[^|\\n]+ \\| ");

    /** What is to be filled in; another word in braces may be meant. */
    private static final Pattern VALUE = Pattern.compile(
            "\\{\\{(?i:(?:(?:first|last|full|user|your|site|company|author)[_-]?)?name|author|user|email|url|site|page|post|description|year|more|toc|\\w{1,60}_\\w{1,60})\\}\\}");

    /** As Confluence and Joomla have them. */
    private static final Pattern OF_A_PLUGIN = Pattern.compile(
            "(?<![{\\w])\\{(?:toc|youtube|vimeo|gallery|loadposition|loadmodule)(?:[ :=|][^{}\\n\\f]{0,200})?\\}(?!\\})");

    private static final Pattern OF_A_PLAYER =
            Pattern.compile("\\[(?:youtube|vimeo|soundcloud|tweet|instagram|gist|plugin):[^\\[\\]\\s\\f]{1,200}\\]");

    private static final Pattern LOWERED = Pattern.compile("(?<=\\p{L})~\\d{1,3}~");

    private static final Pattern MARKED =
            Pattern.compile("(?<![=\\w!<>])==[\\p{L}\\p{N}](?:[^=\\n\\f]*[^=\\s])?==(?![=\\w])");
    private static final Pattern HIDDEN =
            Pattern.compile("(?<![|\\w])\\|\\|[\\p{L}\\p{N}](?:[^|\\n\\f]*[^|\\s])?\\|\\|(?![|\\w])");

    private static final Pattern OF_A_WIKI =
            Pattern.compile("(?<![\\[\\]])\\[https?://[^\\s\\[\\]\\f]+ [^\\[\\]\\n\\f]+\\](?![(\\[:\\]])");
    private static final Pattern ESCAPED = Pattern.compile("\\\\u[0-9A-Fa-f]{4}");
    private static final Pattern OF_AN_ADDRESS =
            Pattern.compile("(?<![\\p{L}\\w/.:?=&%#-])\\p{L}++%C3%[89AB][0-9A-F]\\p{L}*");
    private static final Pattern TWICE_NAMED = Pattern.compile("&(?:amp|lt|gt|quot|nbsp|apos|#\\d{2,5});");
    private static final Pattern MORE = Pattern.compile("(?m)^\\[(?:more|read ?more|cut|page ?break)\\]$");
    private static final Pattern BROKEN_LINE = Pattern.compile("(?m)\\p{Ll}{2}=$");
    private static final Pattern SMILEY =
            Pattern.compile("(?<![\\p{L}\\p{N}:/])(?::[a-z][a-z_]{2,30}:|:\\+1:|:-1:)(?![\\p{L}\\p{N}:/])");
    private static final Pattern BETWEEN_DOLLARS = Pattern.compile(
            "(?<![\\w$\\\\])\\$(?=[^$\\n]{0,200}(?:\\\\[a-zA-Z]|[\\^_={}]))[^\\s$](?:[^$\\n]{0,200}[^\\s$])?\\$(?![\\w$])"
                    + "|\\$\\$(?=[^$]{0,500}(?:\\\\[a-zA-Z]|[\\^_=]))[^$]{1,500}\\$\\$");
    private static final Pattern BETWEEN_BRACKETS =
            Pattern.compile("(?s)\\\\(?:\\((?:(?!\\\\\\)).){1,500}\\\\\\)|\\[(?:(?!\\\\\\]).){1,500}\\\\\\])");
    private static final Pattern OF_FORMULA = Pattern.compile("\\\\[a-zA-Z]|[\\^_=+<>]");

    private static final Pattern OF_SHORTCODE = Pattern.compile("^/?[a-z][\\w-]*+ .*?=[\"“]");

    private WordDoubts() {}

    static void find(PlainRun run, String markdown, List<Slip> doubts) {
        if (mayBeLeftOver(run)) {
            run.find(LEFT_OVER, Slip.Kind.LEFT_OVER, doubts);
        }
        find(run, "^", NAME_OF_BLOCK, Slip.Kind.MEANT_ELSEWHERE, doubts);
        find(run, "^", RAISED, Slip.Kind.MEANT_ELSEWHERE, doubts);
        find(run, "{{", VALUE, Slip.Kind.MEANT_ELSEWHERE, doubts);
        find(run, "==", MARKED, Slip.Kind.MEANT_ELSEWHERE, doubts);
        find(run, "{", OF_A_PLUGIN, Slip.Kind.MEANT_ELSEWHERE, doubts);
        find(run, ":", OF_A_PLAYER, Slip.Kind.MEANT_ELSEWHERE, doubts);
        find(run, "~", LOWERED, Slip.Kind.MEANT_ELSEWHERE, doubts);
        find(run, "||", HIDDEN, Slip.Kind.MEANT_ELSEWHERE, doubts);
        find(run, ":: ", FIELD, Slip.Kind.MEANT_ELSEWHERE, doubts);
        find(run, "[@", CITED, Slip.Kind.MEANT_ELSEWHERE, doubts);
        find(run, "\\", OF_LATEX, Slip.Kind.MEANT_ELSEWHERE, doubts);
        find(run, "[http", OF_A_WIKI, Slip.Kind.MEANT_ELSEWHERE, doubts);
        find(run, "\\u", ESCAPED, Slip.Kind.MEANT_ELSEWHERE, doubts);
        find(run, "%C3%", OF_AN_ADDRESS, Slip.Kind.MEANT_ELSEWHERE, doubts);
        find(run, "=\n", BROKEN_LINE, Slip.Kind.MEANT_ELSEWHERE, doubts);
        find(run, "&", TWICE_NAMED, Slip.Kind.MEANT_ELSEWHERE, doubts);
        find(run, "[", MORE, Slip.Kind.MEANT_ELSEWHERE, doubts);
        find(run, ":", SMILEY, Slip.Kind.NAMED_PICTURE, doubts);
        find(run, "$", BETWEEN_DOLLARS, Slip.Kind.FORMULA, doubts);
        if (run.has("(") && run.has(")") || run.has("[") && run.has("]")) {
            betweenBrackets(run.block(), markdown, doubts);
        }
        find(run, "[", NOTE_BY_HAND, Slip.Kind.NOTE_BY_HAND, doubts);
        if (run.has("*") || run.has("__") || run.has("~~")) {
            run.find(OPEN_STAR, Slip.Kind.OPEN_STAR, doubts);
        }
        MarkDoubts.find(run, markdown, doubts);
        LinkDoubts.find(run, doubts);
        PasteDoubts.find(run, doubts);
        if (run.block() instanceof Paragraph paragraph) {
            lines(run, paragraph, markdown, doubts);
        }
    }

    /** Of a backslash before a bracket nothing is left among the words. */
    private static void betweenBrackets(Node block, String markdown, List<Slip> doubts) {
        int start = NodePlaces.start(block);
        int end = Math.max(NodePlaces.end(block), start);
        int first = start;
        while (first < end && markdown.charAt(first) != '\\') {
            first++;
        }
        if (first == end) {
            return;
        }
        var found = BETWEEN_BRACKETS.matcher(markdown).region(first, end);
        while (found.find()) {
            var within = found.group().substring(2, found.group().length() - 2);
            if (OF_FORMULA.matcher(within).find()) {
                int line = found.group().indexOf('\n');
                var written = line < 0 ? found.group() : found.group().substring(0, line);
                var kind = OF_SHORTCODE.matcher(within).find() ? Slip.Kind.MEANT_ELSEWHERE : Slip.Kind.FORMULA;
                doubts.add(new Slip(kind, written, found.start(), found.start() + written.length()));
            }
        }
    }

    /** Whether there is something without which {@link #LEFT_OVER} is not there. */
    private static boolean mayBeLeftOver(PlainRun run) {
        return run.has("TK")
                || run.has("TODO")
                || run.has("FIXME")
                || run.has("TRANSLATE:")
                || run.has("[")
                || run.has("AI language")
                || run.has("search")
                || run.has("iPhone")
                || run.has("Sent from my")
                || run.has("Subscribe for free")
                || run.signs().hasInAnyCase("lorem ipsum");
    }

    private static void lines(PlainRun run, Paragraph paragraph, String markdown, List<Slip> doubts) {
        find(run, "#", TAGS, Slip.Kind.LONE_TAGS, doubts);
        find(run, "|", ROWS, Slip.Kind.BARE_ROWS, doubts);
        if (run.has(") ") || run.has("\t") || run.beginsLine("•·▪●—–abcdefghijklmnopqrstuvwxy")) {
            run.find(LINES, Slip.Kind.LOOSE_LINES, doubts);
        }
        find(run, ": ", DEFINED, Slip.Kind.DEFINED_WORD, doubts);
        film(paragraph, doubts);
        int start = NodePlaces.start(paragraph);
        if (paragraph.getParent() instanceof BlockQuote
                && paragraph.getPrevious() == null
                && paragraph.getFirstChild() instanceof StrongEmphasis first
                && (first.getNext() == null || first.getNext() instanceof SoftLineBreak)
                && first.getFirstChild() instanceof Text words
                && AuthorBlocks.ALERTS.contains(words.getLiteral().toLowerCase(Locale.ROOT))) {
            doubts.add(new Slip(Slip.Kind.OLD_ALERT, words.getLiteral(), start, NodePlaces.end(first)));
        }
        if (paragraph.getFirstChild() instanceof Code && paragraph.getFirstChild() == paragraph.getLastChild()) {
            int line = markdown.indexOf('\n', start);
            if (line > 0 && markdown.substring(start, line).chars().allMatch(c -> c == '`')) {
                doubts.add(new Slip(Slip.Kind.SHORT_FENCE, markdown.substring(start, line), start, line));
            }
        }
    }

    /** The bare address of a film in a line of its own, which would be shown if it were a paragraph of its own. */
    private static void film(Paragraph paragraph, List<Slip> doubts) {
        for (var node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Link link
                    && (link.getPrevious() != null || link.getNext() != null)
                    && (link.getPrevious() == null || link.getPrevious() instanceof SoftLineBreak)
                    && (link.getNext() == null || link.getNext() instanceof SoftLineBreak)
                    && link.getFirstChild() instanceof Text words
                    && words.getLiteral().equals(link.getDestination())
                    && Film.isElsewhere(link.getDestination())) {
                doubts.add(new Slip(
                        Slip.Kind.JOINED_FILM, link.getDestination(), NodePlaces.start(link), NodePlaces.end(link)));
            }
        }
    }

    private static void find(PlainRun run, String sign, Pattern pattern, Slip.Kind kind, List<Slip> doubts) {
        if (run.has(sign)) {
            run.find(pattern, kind, doubts);
        }
    }
}
