package org.afterword.importer.folder.words;

import java.util.HashSet;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.afterword.importer.body.Frames;
import org.afterword.importer.body.OutsideCode;

/** The HTML in a Markdown text by which old pages showed what lies elsewhere: players of films, gists, and other frames and scripts. */
public final class Embedded {
    private static final String FRAME = "<(iframe|script)\\b([^<>]{0,2000})>([^<]{0,500})</(?:iframe|script)\\s*>";
    private static final String HOLDER = "(?:<(?:div|p|center|figure)\\b[^<>]{0,300}>\\s*)";
    private static final Pattern HELD = Pattern.compile(
            "(?i)(?m)^ {0,3}" + HOLDER + "{0,2}" + FRAME + "(?:\\s*</(?:div|p|center|figure)\\s*>){0,2}[ \\t]*$");
    private static final Pattern ALONE = Pattern.compile("(?i)" + FRAME);
    private static final Pattern OPENING = Pattern.compile("(?i)<(?:iframe|script)\\b[^<>]{0,2000}>");
    private static final Pattern SOURCE =
            Pattern.compile("(?i)(?<![\\w-])(?:data-)?src\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");
    private static final Pattern TITLE = Pattern.compile("(?i)\\btitle\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern OPENED = Pattern.compile("(?i)<(?:div|p|center|figure)\\b");
    private static final Pattern CLOSED = Pattern.compile("(?i)</(?:div|p|center|figure)\\s*>");

    private Embedded() {}

    /** The text with links in the place of films and gists. */
    public static String led(String text) {
        return isIn(text) ? OutsideCode.pieces(text, Embedded::piece) : text;
    }

    /**
     * Tells of all other frames and scripts, which no page shows as it is.
     *
     * @param written the words of the article as they will stand
     * @param text the same as they stood
     * @param line in which that began
     */
    public static void tell(String written, String text, int line, Told told) {
        if (!isIn(written)) {
            return;
        }
        var left = new HashSet<String>();
        OutsideCode.pieces(written, piece -> {
            OPENING.matcher(piece).results().forEach(found -> left.add(found.group()));
            return piece;
        });
        FoundLines.each(OPENING, text, line, (found, here) -> {
            if (left.contains(found.group())) {
                told.left(here, found.group());
            }
        });
    }

    private static boolean isIn(String text) {
        int at = text.indexOf('<');
        while (at >= 0
                && !text.startsWith("iframe", at + 1)
                && !text.startsWith("script", at + 1)
                && !text.startsWith("IFRAME", at + 1)) {
            at = text.indexOf('<', at + 1);
        }
        return at >= 0;
    }

    private static String piece(String piece) {
        if (!isIn(piece)) {
            return piece;
        }
        var held = HELD.matcher(piece).replaceAll(found -> Matcher.quoteReplacement(held(found, piece)));
        return ALONE.matcher(held)
                .replaceAll(found -> Matcher.quoteReplacement(link(found.group(1), found.group(2))
                        .map(to -> "<a href=\"" + Written.attribute(to) + "\">" + Written.attribute(to) + "</a>")
                        .orElse(found.group())));
    }

    /** What stands in lines of its own becomes a paragraph of its own, in which a film is a still. */
    private static String held(MatchResult found, String piece) {
        long opened = OPENED.matcher(found.group()).results().count();
        long closed = CLOSED.matcher(found.group()).results().count();
        var to = link(found.group(1), found.group(2));
        if (to.isEmpty() || opened != closed || !isApart(piece, found)) {
            return found.group();
        }
        var title = TITLE.matcher(found.group(2));
        var words = title.find() ? Optional.ofNullable(title.group(1)).orElse(title.group(2)) : "";
        return Written.link(Frames.isNamed(words) && words.indexOf('[') < 0 ? words.strip() : "", to.get());
    }

    private static boolean isApart(String piece, MatchResult found) {
        int above = piece.lastIndexOf('\n', Math.max(0, found.start() - 2));
        var before = found.start() == 0 ? "" : piece.substring(above + 1, found.start());
        int end = Math.min(piece.length(), found.end() + 1);
        int below = piece.indexOf('\n', end);
        return before.isBlank()
                && piece.substring(end, below < 0 ? piece.length() : below).isBlank();
    }

    private static Optional<String> link(String name, String attributes) {
        var source = SOURCE.matcher(attributes);
        if (!source.find()) {
            return Optional.empty();
        }
        var address =
                source.group(1) != null ? source.group(1) : source.group(2) != null ? source.group(2) : source.group(3);
        return name.equalsIgnoreCase("iframe") ? Frames.film(address) : Frames.gist(address);
    }
}
