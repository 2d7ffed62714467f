package org.afterword.importer.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Emoji that a Markdown text has by their names, such as {@code :tada:}, which other programs show as signs. */
public final class Emoji {
    private static final Map<String, String> BY_NAME = read();

    /** What is an address or a tag, in which a name means nothing. */
    private static final Pattern NO_WORDS = Pattern.compile(
            "https?://[^\\s<>]++|<[A-Za-z/!][^<>]*+>|\\]\\([^\\s()<>]++|(?m:^ {0,3}\\[[^\\]\\n]++\\]:[ \\t].*+$)");

    private static final Pattern ITEM = Pattern.compile(" {0,3}(?:[-*+]|\\d{1,9}[.)])[ \\t]");

    private Emoji() {}

    private static Map<String, String> read() {
        var emoji = new HashMap<String, String>();
        try (InputStream in = Emoji.class.getResourceAsStream("emoji.txt")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().skip(1).forEach(line -> {
                int blank = line.indexOf(' ');
                emoji.put(line.substring(0, blank), line.substring(blank + 1));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return emoji;
    }

    /** The sign of a name. */
    public static Optional<String> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The text with signs in the place of their names. Code, addresses and names that are not known stay. */
    public static String shown(String markdown) {
        int colon = markdown.indexOf(':');
        return colon < 0 || markdown.indexOf(':', colon + 1) < 0 ? markdown : OutsideCode.runs(markdown, Emoji::run);
    }

    /** Lines that are set in so far that they are code stay; below an item of a list they are words. */
    private static String run(String run) {
        var made = new StringBuilder(run.length());
        int words = 0;
        boolean list = false;
        boolean blank = true;
        boolean code = false;
        for (int at = 0, next; at < run.length(); at = next) {
            int end = run.indexOf('\n', at);
            next = end < 0 ? run.length() : end + 1;
            var line = run.substring(at, next);
            boolean far = line.startsWith("    ") || line.startsWith("\t");
            list = ITEM.matcher(line).lookingAt() || list && (far || line.isBlank() || !blank);
            code = !line.isBlank() && far && !list && (blank || code);
            if (code) {
                made.append(OutsideCode.pieces(run.substring(words, at), Emoji::piece))
                        .append(line);
                words = next;
            }
            blank = line.isBlank() || code;
        }
        return made.append(OutsideCode.pieces(run.substring(words), Emoji::piece))
                .toString();
    }

    private static String piece(String piece) {
        if (piece.indexOf(':') < 0) {
            return piece;
        }
        var made = new StringBuilder(piece.length());
        var other = NO_WORDS.matcher(piece);
        int at = 0;
        while (other.find()) {
            words(piece, at, other.start(), made);
            made.append(other.group());
            at = other.end();
        }
        words(piece, at, piece.length(), made);
        return made.toString();
    }

    private static void words(String piece, int from, int to, StringBuilder made) {
        int done = from;
        int open = piece.indexOf(':', from);
        while (open >= 0 && open < to) {
            int close = piece.indexOf(':', open + 1);
            if (close < 0 || close >= to) {
                break;
            }
            boolean isEscaped = open > from && piece.charAt(open - 1) == '\\';
            var sign = isEscaped ? null : BY_NAME.get(piece.substring(open + 1, close));
            if (sign != null) {
                made.append(piece, done, open).append(sign);
                done = close + 1;
            }
            open = sign == null ? close : piece.indexOf(':', done);
        }
        made.append(piece, done, to);
    }
}
