package org.afterword.importer.kinds;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.afterword.importer.source.TextLines;

/**
 * Takes a file in Movable Type's format apart. Five dashes end a part and eight an article; since a text may have such lines
 * in it, they count only where what can follow them follows. Where they are broken, the fields behind them tell.
 */
final class MovableTypeParts {
    static final Pattern FIELD = Pattern.compile("([A-Z][A-Z ]{1,30}):[ \\t]*(.*)");
    private static final Pattern PART = Pattern.compile("(BODY|EXTENDED BODY|EXCERPT|KEYWORDS|COMMENT|PING):\\s*");
    private static final Pattern ARTICLE = Pattern.compile(
            "(AUTHOR|AUTHOR EMAIL|TITLE|BASENAME|STATUS|DATE|UNIQUE URL|PERMALINK|ALLOW COMMENTS|ALLOW PINGS|CONVERT BREAKS|CATEGORY|PRIMARY CATEGORY|TAGS):.*");
    private static final Pattern SAID = Pattern.compile("(COMMENT|PING):\\s*");
    private static final Pattern SAID_FIELD = Pattern.compile("(?:AUTHOR|EMAIL|IP|URL|DATE|TITLE|BLOG NAME):.*");
    private static final Pattern FROM = Pattern.compile("(?:EMAIL|IP):.*");
    private static final Pattern ARTICLE_ONLY =
            Pattern.compile("(?:AUTHOR EMAIL|TITLE|BASENAME|STATUS|ALLOW COMMENTS|ALLOW PINGS|CONVERT BREAKS):.*");
    /** Dashes of which damage has left some. */
    private static final Pattern BROKEN = Pattern.compile("[^-]{0,2}-{2,8}[^-]{0,2}-{0,7}|-(?: -?){1,7}");

    private static final int MOST_CHARACTERS = 16 << 20;

    /** What begins with the line that comes next, though the dashes before it are broken. */
    private enum Begun {
        NOTHING,
        /** A part that says its name. */
        PART,
        /** A comment that does not. */
        COMMENT,
        ARTICLE
    }

    private final TextLines lines;
    private Begun begun = Begun.NOTHING;

    MovableTypeParts(TextLines lines) {
        this.lines = lines;
    }

    /** The parts of the next article; none at the end of the file. */
    List<MovableTypePart> article() throws IOException {
        var parts = new ArrayList<MovableTypePart>();
        var line = lines.next();
        while (line != null && line.text().isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            return parts;
        }
        lines.giveBack(line);
        while (part(parts)) {
            // each call takes one
        }
        return parts;
    }

    /** Adds a part, and tells whether the article has more. */
    private boolean part(List<MovableTypePart> parts) throws IOException {
        var first = lines.next();
        if (first == null || begun == Begun.ARTICLE && !parts.isEmpty()) {
            begun = Begun.NOTHING;
            giveBack(first);
            return false;
        }
        if (!parts.isEmpty() && first.text().strip().equals("--------") && leadsToArticle()) {
            return false;
        }
        var name = "";
        var text = new ArrayList<String>();
        int characters = 0;
        var said = begun;
        begun = Begun.NOTHING;
        if (said == Begun.COMMENT) {
            name = "COMMENT";
            text.add(first.text());
        } else if (!parts.isEmpty()) {
            var match = PART.matcher(first.text());
            if (match.matches()) {
                name = match.group(1);
            } else if (first.text().isBlank()) {
                return true;
            } else {
                text.add(first.text());
            }
        } else {
            text.add(first.text());
        }
        for (var line = lines.next(); line != null; line = lines.next()) {
            begun = begins(name, text, line);
            if (begun != Begun.NOTHING) {
                lines.giveBack(line);
                parts.add(MovableTypePart.of(name, first.number(), text, characters <= MOST_CHARACTERS, true));
                return true;
            }
            boolean endsPart = line.text().strip().equals("-----") && leads(PART, true);
            boolean endsArticle = line.text().strip().equals("--------") && leadsToArticle();
            if (endsPart || endsArticle) {
                parts.add(MovableTypePart.of(name, first.number(), text, characters <= MOST_CHARACTERS, false));
                return endsPart;
            }
            characters += line.text().length() + 1;
            if (characters <= MOST_CHARACTERS) {
                text.add(line.text());
            }
        }
        if (!text.isEmpty() || !name.isEmpty()) {
            parts.add(MovableTypePart.of(name, first.number(), text, false, false));
        }
        return false;
    }

    /** What a line begins though no dashes stand before it. */
    private Begun begins(String name, List<String> text, TextLines.One line) throws IOException {
        var words = line.text();
        if (name.isEmpty() && PART.matcher(words).matches()) {
            return Begun.PART;
        }
        boolean said = SAID.matcher(words).matches();
        if (!said && !words.startsWith("AUTHOR") && !words.startsWith("TITLE:")) {
            return Begun.NOTHING;
        }
        var next = lines.next();
        giveBack(next);
        if (next == null) {
            return Begun.NOTHING;
        }
        if (said) {
            return SAID_FIELD.matcher(next.text()).matches() ? Begun.PART : Begun.NOTHING;
        }
        if (!isBehindDashes(text)) {
            return Begun.NOTHING; // somebody shows what such a file looks like
        }
        if (!name.isEmpty()
                && ARTICLE.matcher(words).matches()
                && ARTICLE_ONLY.matcher(next.text()).matches()) {
            return Begun.ARTICLE;
        }
        boolean inHead = name.isEmpty() || name.equals("COMMENT") && text.isEmpty();
        return !inHead
                        && words.startsWith("AUTHOR:")
                        && FROM.matcher(next.text()).matches()
                ? Begun.COMMENT
                : Begun.NOTHING;
    }

    /** Whether dashes, or what is left of them, are the last line before, or the last but one: that may name the part. */
    private static boolean isBehindDashes(List<String> text) {
        return text.subList(Math.max(0, text.size() - 2), text.size()).stream()
                .anyMatch(line -> BROKEN.matcher(line.strip()).matches() || isEndOfName(line.strip()));
    }

    /** Whether it is what damage has left of the line that names a comment, while the dashes before it are gone. */
    private static boolean isEndOfName(String line) {
        return line.endsWith(":") && ("COMMENT:".endsWith(line) || "PING:".endsWith(line));
    }

    private void giveBack(TextLines.One line) {
        if (line != null) {
            lines.giveBack(line);
        }
    }

    /** Whether the fields of an article follow, of which the first may be damaged. */
    private boolean leadsToArticle() throws IOException {
        if (leads(ARTICLE, false)) {
            return true;
        }
        var first = lines.next();
        boolean leads = !first.text().isBlank() && leads(ARTICLE_ONLY, false);
        lines.giveBack(first);
        return leads;
    }

    /** Whether the next line that is not blank is such as can follow, or ends the article, or is none. */
    private boolean leads(Pattern wanted, boolean withinArticle) throws IOException {
        var skipped = new ArrayList<TextLines.One>();
        var line = lines.next();
        while (line != null && line.text().isBlank()) {
            skipped.add(line);
            line = lines.next();
        }
        boolean leads = line == null
                || wanted.matcher(line.text()).matches()
                || withinArticle && line.text().strip().equals("--------");
        if (line != null) {
            lines.giveBack(line);
        }
        for (int i = skipped.size() - 1; i >= 0; i--) {
            lines.giveBack(skipped.get(i));
        }
        return leads;
    }
}
