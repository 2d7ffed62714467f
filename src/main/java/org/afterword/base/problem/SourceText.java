package org.afterword.base.problem;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.PrivateAddress;

/** The text of one file, with line ends as {@code \n} and no byte order mark, that can tell where an offset lies. */
public final class SourceText {
    /** What stands in a decoded text for bytes that are not UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private final String path;
    private final String text;
    private int[] lineStarts;
    private Boolean mayHaveComments;
    private Line shown;

    /** A line that was shown, so that a thousand mistakes in a very long one share its text. */
    private record Line(int start, int end, String excerpt) {}

    public SourceText(String path, String text) {
        this.path = path;
        this.text = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Decodes UTF-8, with or without a byte order mark. Reports where the first byte that is not UTF-8 stands. */
    public static Optional<SourceText> decode(String path, byte[] bytes, Consumer<Problem> problems) {
        int start = startsWithByteOrderMark(bytes) ? 3 : 0;
        var likely = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        if (likely.indexOf(REPLACEMENT) < 0) {
            return Optional.of(new SourceText(path, likely));
        }
        var buffer = ByteBuffer.wrap(bytes, start, bytes.length - start);
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
            return Optional.of(new SourceText(path, text));
        } catch (CharacterCodingException e) {
            problems.accept(notUtf8(path, bytes, start, buffer.position()));
            return Optional.empty();
        }
    }

    private static Problem notUtf8(String path, byte[] bytes, int start, int bad) {
        var readable =
                new SourceText(path, new String(bytes, start, bad - start, StandardCharsets.UTF_8) + REPLACEMENT);
        int end = readable.text.length();
        return Problem.error(
                "file/encoding",
                readable.at(end - 1, end),
                isUtf16(bytes) ? "the file is UTF-16, not UTF-8" : "byte 0x%02X is not UTF-8".formatted(bytes[bad]),
                isUtf16(bytes)
                        ? "save it as UTF-8: editors offer the encoding under 'Save as'"
                        : "save the file as UTF-8");
    }

    /** Whether bytes begin with the byte order mark of UTF-16, as programs on Windows write it under the name of Unicode. */
    private static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
    }

    private static boolean startsWithByteOrderMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** The place from {@code start} to {@code end}, both offsets into {@link #text()}, cut at the end of its line. */
    public Position at(int start, int end) {
        int found = Arrays.binarySearch(lineStarts(), start);
        int line = found >= 0 ? found + 1 : -found - 1;
        return onLine(line, start, end);
    }

    /** The place of {@code length} code points at a line and a column, both counted from 1. */
    public Position at(int line, int column, int length) {
        int known = Math.max(1, Math.min(line, lineStarts().length));
        int lineStart = lineStarts()[known - 1];
        int available = text.codePointCount(lineStart, lineEnd(lineStart));
        int before = Math.max(0, Math.min(column - 1, available));
        int span = Math.max(0, Math.min(length, available - before));
        int start = text.offsetByCodePoints(lineStart, before);
        return onLine(known, start, text.offsetByCodePoints(start, span));
    }

    /** The first place of a word from a line and a column on, in letters of either case. */
    Optional<Position> find(String word, int line, int column) {
        return findBetween(word, start(line) + column - 1, text.length());
    }

    /** The same, in that line alone. */
    Optional<Position> findInLine(String word, int line, int column) {
        return findBetween(word, start(line) + column - 1, lineEnd(start(line)));
    }

    private int start(int line) {
        return lineStarts()[Math.max(1, Math.min(line, lineStarts().length)) - 1];
    }

    private Optional<Position> findBetween(String word, int from, int end) {
        for (int i = from; i + word.length() <= end; i++) {
            if (text.regionMatches(true, i, word, 0, word.length())) {
                return Optional.of(at(i, i + word.length()));
            }
        }
        return Optional.empty();
    }

    /**
     * Where a comment begins behind a text that may run over several lines. Its words are followed one by one, so that it
     * does not matter how it is folded.
     */
    Optional<Position> commentBehind(String words, int line, int column) {
        if (!mayHaveComments()) {
            return Optional.empty(); // so it is with nearly all files, and it is sooner known than a line's start
        }
        int lineStart = lineStarts()[line - 1];
        int at = text.offsetByCodePoints(lineStart, column - 1);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Character.isWhitespace(c)) {
                while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
                if (at >= text.length() || text.charAt(at) != c) {
                    return Optional.empty();
                }
                at++;
            }
        }
        int sign = at;
        while (sign < text.length() && (text.charAt(sign) == ' ' || text.charAt(sign) == '\t')) {
            sign++;
        }
        return sign > at && sign < text.length() && text.charAt(sign) == '#'
                ? Optional.of(at(sign, lineEnd(sign)))
                : Optional.empty();
    }

    /** Looked for once, since each text of the file is asked about. Racing threads find the same. */
    private boolean mayHaveComments() {
        if (mayHaveComments == null) {
            mayHaveComments = text.indexOf(" #") >= 0 || text.indexOf("\t#") >= 0;
        }
        return mayHaveComments;
    }

    private Position onLine(int line, int start, int end) {
        int lineStart = lineStarts()[line - 1];
        var shown = shown(lineStart);
        int stop = Math.max(start, Math.min(end, shown.end()));
        int column = text.codePointCount(lineStart, start) + 1;
        int length = Math.max(1, text.codePointCount(start, stop));
        return new Position(path, line, column, length, shown.excerpt());
    }

    /** Racing threads find the same. */
    private Line shown(int lineStart) {
        var known = shown;
        if (known == null || known.start() != lineStart) {
            int lineEnd = lineEnd(lineStart);
            var excerpt = text.substring(lineStart, lineEnd);
            known = new Line(lineStart, lineEnd, isByVisitors() ? PrivateAddress.hidden(excerpt) : excerpt);
            shown = known;
        }
        return known;
    }

    /** Whether the file is a thread or waits in the inbox: an address for mail in it is a reader's, and is shown nowhere. */
    private boolean isByVisitors() {
        return path.endsWith("comments.yaml") || path.contains("inbox/");
    }

    private int lineEnd(int lineStart) {
        int end = text.indexOf('\n', lineStart);
        return end < 0 ? text.length() : end;
    }

    /** Found when first asked for: most files have no problem to point at. Racing threads find the same. */
    private int[] lineStarts() {
        if (lineStarts == null) {
            var starts = new int[text.length() / 32 + 4];
            int lines = 1;
            for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
                starts = lines < starts.length ? starts : Arrays.copyOf(starts, 2 * lines);
                starts[lines++] = end + 1;
            }
            lineStarts = Arrays.copyOf(starts, lines);
        }
        return lineStarts;
    }
}
