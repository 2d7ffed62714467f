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

    /** What is an address or a tag, in which a name means nothing. It begins with one of a few characters. */
    private static final Pattern NO_WORDS = Pattern.compile(
            "https?://[^\\s<>]++|<[A-Za-z/!][^<>]*+>|\\]\\([^\\s()<>]++|(?m:(?<=^ {0,3})\\[[^\\]\\n]++\\]:[ \\t].*+$)");

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
        if (!isFar(run, 0) && !hasFarLines(run)) {
            return OutsideCode.pieces(run, Emoji::piece);
        }
        var made = new StringBuilder(run.length());
        int words = 0;
        boolean list = false;
        boolean blank = true;
        boolean code = false;
        for (int at = 0, next; at < run.length(); at = next) {
            int end = run.indexOf('\n', at);
            next = end < 0 ? run.length() : end + 1;
            var line = run.substring(at, next);
            boolean far = isFar(run, at);
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

    private static boolean isFar(String run, int line) {
        return run.startsWith("    ", line) || run.startsWith("\t", line);
    }

    private static boolean hasFarLines(String run) {
        int end = run.indexOf('\n');
        while (end >= 0 && !isFar(run, end + 1)) {
            end = run.indexOf('\n', end + 1);
        }
        return end >= 0;
    }

    private static String piece(String piece) {
        int colon = piece.indexOf(':');
        if (colon < 0 || piece.indexOf(':', colon + 1) < 0) {
            return piece;
        }
        var made = new StringBuilder(piece.length());
        var other = NO_WORDS.matcher(piece).useTransparentBounds(true).useAnchoringBounds(false);
        int done = 0;
        int open = -1;
        for (int at = 0; at < piece.length(); at++) {
            char c = piece.charAt(at);
            if (c == ':') {
                var sign = open < 0 ? null : BY_NAME.get(piece.substring(open + 1, at));
                if (sign != null) {
                    made.append(piece, done, open).append(sign);
                    done = at + 1;
                }
                boolean isEscaped = at > 0 && piece.charAt(at - 1) == '\\';
                open = sign != null || isEscaped ? -1 : at;
            } else if (mayBeginNoWords(piece, c, at)
                    && other.region(at, piece.length()).lookingAt()) {
                at = other.end() - 1;
                open = -1;
            }
        }
        return done == 0 ? piece : made.append(piece, done, piece.length()).toString();
    }

    private static boolean mayBeginNoWords(String piece, char c, int at) {
        return switch (c) {
            case '<', '[' -> true;
            case 'h' -> piece.startsWith("http", at);
            case ']' -> piece.startsWith("](", at);
            default -> false;
        };
    }
}
