package org.afterword.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import org.afterword.base.problem.Place;
import org.afterword.base.problem.SourceText;

/**
 * Reads the YAML that threads and front matter mostly are, several times as fast as the library, and hands over whatever is
 * beyond it: block mappings with plain names, block sequences, texts that are plain or in quotes on one line, lists of such
 * texts in brackets, and block literals. What it reads is, node for node and place for place, what the library reads, and calls for no remark; a test holds
 * both to the same answer.
 */
final class PlainYaml {
    private static final int DEEPEST = 64;
    private static final int REST_OF_LINE = 1 << 16;
    private static final Beyond BEYOND = new Beyond();

    private final SourceText source;
    private final String text;
    private final PlainSigns signs;
    private final PlainTexts texts;
    private final boolean pairs;
    private int lineStart;
    private int line;
    private int indent;

    private PlainYaml(SourceText source, String text, int linesBefore, boolean pairs) {
        this.source = source;
        this.text = text;
        this.signs = new PlainSigns(text);
        this.texts = new PlainTexts(text);
        this.pairs = pairs;
        this.line = linesBefore;
    }

    /** The document; empty where there is none, or where anything in it is left to the library. */
    static Optional<Yaml> read(SourceText source, String text, int linesBefore) {
        if (!text.endsWith("\n")) {
            return Optional.empty();
        }
        var letters = Letters.of(text);
        if (letters == Letters.OTHERS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PlainYaml(source, text, linesBefore, letters == Letters.PAIRS).document());
        } catch (Beyond e) {
            return Optional.empty();
        }
    }

    private Yaml document() {
        go(0);
        if (ended()) {
            throw BEYOND;
        }
        var root = signs.isItem(start()) ? sequence(indent, 0) : mapping(indent, start(), 0);
        if (!ended()) {
            throw BEYOND;
        }
        return root;
    }

    /** Goes to the first line that is not blank, from the line on that begins here. */
    private void go(int from) {
        for (lineStart = from; lineStart < text.length(); lineStart = text.indexOf('\n', lineStart) + 1) {
            line++;
            int at = signs.afterSpaces(lineStart);
            if (text.charAt(at) != '\n') {
                indent = at - lineStart;
                return;
            }
        }
        indent = -1;
    }

    private boolean ended() {
        return indent < 0;
    }

    private int start() {
        return lineStart + indent;
    }

    private Yaml.Sequence sequence(int column, int depth) {
        var place = begin(column, depth);
        var items = new ArrayList<Yaml>();
        while (indent == column && signs.isItem(start())) {
            int at = signs.afterSpaces(start() + 1);
            int within = at - lineStart;
            items.add(signs.nameEnd(at) > 0 ? mapping(within, at, depth + 1) : value(at, column));
        }
        if (indent > column) {
            throw BEYOND;
        }
        return new Yaml.Sequence(items, place);
    }

    /** @param at where the first name stands, which may be behind a dash */
    private Yaml.Mapping mapping(int column, int at, int depth) {
        var place = begin(column, depth);
        var entries = new ArrayList<Yaml.Entry>();
        var names = new HashSet<String>();
        do {
            int end = signs.nameEnd(at);
            if (end < 0) {
                throw BEYOND;
            }
            var name = text.substring(at, end);
            if (!names.add(name)) {
                throw BEYOND;
            }
            var key = new Yaml.Scalar(name, true, place(column, end - at));
            int behind = signs.afterSpaces(end + 1);
            entries.add(new Yaml.Entry(
                    key, text.charAt(behind) == '\n' ? below(end, column, depth) : value(behind, column)));
            at = start();
        } while (indent == column && !signs.isItem(at));
        if (indent > column) {
            throw BEYOND;
        }
        return new Yaml.Mapping(entries, place);
    }

    /** What stands below a name that has nothing behind its colon. */
    private Yaml below(int colon, int column, int depth) {
        var nothing = place(colon + 1 - lineStart, 1);
        go(text.indexOf('\n', colon) + 1);
        boolean item = !ended() && signs.isItem(start());
        if (item && indent >= column) {
            return sequence(indent, depth + 1);
        }
        return indent > column ? mapping(indent, start(), depth + 1) : new Yaml.Scalar("", true, nothing);
    }

    /** @param column where the name or the dash stands that it belongs to */
    private Yaml value(int at, int column) {
        char first = text.charAt(at);
        if (first == '|') {
            return literal(at, column);
        }
        int lineEnd = text.indexOf('\n', at);
        var value = first == '[' ? list(at, lineEnd) : scalar(at, texts.lastEnd(at, lineEnd));
        go(lineEnd + 1);
        if (indent > column) {
            throw BEYOND; // it goes on in the next line
        }
        return value;
    }

    /** Texts in brackets, and nothing behind them in the line. */
    private Yaml.Sequence list(int start, int lineEnd) {
        var items = new ArrayList<Yaml>();
        int at = start;
        do {
            at = signs.afterSpaces(at + 1);
            if (items.isEmpty() && text.charAt(at) == ']') {
                break;
            }
            int end = texts.listedEnd(at, lineEnd);
            items.add(scalar(at, end));
            at = signs.afterSpaces(end);
        } while (text.charAt(at) == ',');
        if (text.charAt(at) != ']' || signs.afterSpaces(at + 1) != lineEnd) {
            throw BEYOND;
        }
        return new Yaml.Sequence(items, place(column(start), 1));
    }

    private Yaml.Scalar scalar(int at, int end) {
        if (end < 0) {
            throw BEYOND;
        }
        var place = place(column(at), pairs ? text.codePointCount(at, end) : end - at);
        return new Yaml.Scalar(texts.value(at, end), !texts.isQuoted(at), place);
    }

    private int column(int at) {
        return pairs ? text.codePointCount(lineStart, at) : at - lineStart;
    }

    /** A block literal whose first line has words, and whose blank lines are no longer than its margin. */
    private Yaml.Scalar literal(int at, int column) {
        var place = place(at - lineStart, REST_OF_LINE);
        boolean stripped = text.charAt(at + 1) == '-';
        int headerEnd = signs.afterSpaces(stripped ? at + 2 : at + 1);
        int start = headerEnd + 1;
        int first = signs.afterSpaces(start);
        int margin = first - start;
        if (text.charAt(headerEnd) != '\n'
                || margin <= column
                || first == text.length()
                || text.charAt(first) == '\n') {
            throw BEYOND;
        }
        var lines = new StringBuilder();
        int blank = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int words = signs.afterSpaces(start);
            if (words == end) {
                blank++;
                if (words - start > margin) {
                    throw BEYOND;
                }
            } else if (words - start < margin) {
                break;
            } else {
                for (; blank > 0; blank--) {
                    lines.append('\n');
                    line++;
                }
                lines.append(text.substring(start + margin, end + 1));
                line++;
            }
            start = end + 1;
        }
        if (stripped) {
            lines.setLength(lines.length() - 1);
        }
        line += blank;
        go(start);
        if (indent > column) {
            throw BEYOND;
        }
        return new Yaml.Scalar(lines.toString(), false, place);
    }

    private Place begin(int column, int depth) {
        if (depth > DEEPEST) {
            throw BEYOND;
        }
        return place(column, 1);
    }

    private Place place(int column, int length) {
        return new Place(source, line, column + 1, length);
    }

    /** Says that the library is to read the document. */
    private static final class Beyond extends RuntimeException {
        Beyond() {
            super(null, null, false, false);
        }
    }
}
