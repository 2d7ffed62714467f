package org.afterword.markdown;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.afterword.formula.Formula;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Takes what stands between dollars in a line for a formula, by Pandoc's rules, so that prices stay prices: no space follows the
 * first dollar, none comes before the last one, and no digit behind it. Two dollars on each side put it in a line of its own.
 */
final class FormulaSigns implements InlineContentParser {
    /** What was to be a formula. */
    enum Slip {
        OPEN,
        SPACED
    }

    /** What stands in hardly any text that is no formula. */
    private static final Pattern TEX = Pattern.compile("\\\\[A-Za-z]{2,}|[A-Za-z)}]\\^[\\\\{\\w]|[A-Za-z]_\\{");

    private final BiConsumer<Slip, SourceSpan> slips;
    private boolean noneFollows;
    private boolean noDisplayEnds;
    private boolean noTextEnds;

    /** Whether the next dollar stands before a number, and the one before it does, too: "$20-$30". */
    private boolean isPrice;

    private FormulaSigns(BiConsumer<Slip, SourceSpan> slips) {
        this.slips = slips;
    }

    static InlineContentParserFactory factory() {
        return factory((slip, span) -> {});
    }

    /** @param slips is told of what looks like a formula and is none; of no use without the places of nodes */
    static InlineContentParserFactory factory(BiConsumer<Slip, SourceSpan> slips) {
        return new InlineContentParserFactory() {
            @Override
            public Set<Character> getTriggerCharacters() {
                return Set.of('$');
            }

            @Override
            public InlineContentParser create() {
                return new FormulaSigns(slips);
            }
        };
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        var scanner = state.scanner();
        var dollar = scanner.position();
        scanner.next();
        boolean display = scanner.next('$');
        var start = scanner.position();
        if (!display && isSpace(scanner.peek())) {
            tellIfSpaced(scanner, dollar);
            return ParsedInline.none();
        }
        boolean price = isPrice;
        isPrice = false;
        var end = display ? displayEnd(scanner) : end(scanner);
        if (price) {
            return ParsedInline.none();
        } else if (end != null) {
            var tex = scanner.getSource(start, end).getContent();
            return tex.isBlank()
                    ? ParsedInline.none()
                    : ParsedInline.of(new FormulaNode(new Formula(tex, display)), scanner.position());
        }
        scanner.setPosition(start);
        tellIfOpen(scanner, dollar);
        return ParsedInline.none();
    }

    /** Where the formula ends, with the scanner behind its last dollar; null where the next dollar ends none. */
    private Position end(Scanner scanner) {
        boolean number = Character.isDigit(scanner.peekCodePoint());
        while (!noneFollows && scanner.hasNext()) {
            if (scanner.peek() == '$') {
                var end = scanner.position();
                int before = scanner.peekPreviousCodePoint();
                scanner.next();
                boolean follows = Character.isDigit(scanner.peekCodePoint());
                isPrice = number && follows && !isSpace(before);
                return isSpace(before) || follows ? null : end;
            }
            skip(scanner);
        }
        noneFollows = true;
        return null;
    }

    private Position displayEnd(Scanner scanner) {
        while (!noDisplayEnds && scanner.hasNext()) {
            var end = scanner.position();
            if (scanner.next('$')) {
                if (scanner.next('$')) {
                    return end;
                }
            } else {
                skip(scanner);
            }
        }
        noDisplayEnds = true;
        return null;
    }

    /** A sign behind a backslash ends nothing, nor does one in code or in the words of a formula. */
    private void skip(Scanner scanner) {
        if (scanner.next('\\')) {
            if (scanner.next("text")) {
                skipWords(scanner);
            } else if (scanner.hasNext()) {
                scanner.next();
            }
        } else if (scanner.peek() == '`') {
            int length = scanner.matchMultiple('`');
            var behind = scanner.position();
            boolean closes = false;
            while (!closes && scanner.find('`') >= 0) {
                closes = scanner.matchMultiple('`') == length;
            }
            if (!closes) {
                scanner.setPosition(behind);
            }
        } else {
            scanner.next();
        }
    }

    /** Formulas may stand in the words of a formula: {@code \text{if $x$}}. Words that do not end so are none. */
    private void skipWords(Scanner scanner) {
        var start = scanner.position();
        while (scanner.peek() >= 'a' && scanner.peek() <= 'z') {
            scanner.next();
        }
        int depth = 0;
        int dollars = 0;
        while (!noTextEnds && scanner.hasNext() && (depth > 0 || scanner.peek() == '{')) {
            char sign = scanner.peek();
            scanner.next();
            depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
            dollars += sign == '$' ? 1 : 0;
            if (sign == '\\' && scanner.hasNext()) {
                scanner.next();
            } else if (depth == 0 && dollars % 2 == 0) {
                return;
            } else if (depth == 0) {
                break;
            }
        }
        noTextEnds |= depth > 0 || dollars > 0;
        scanner.setPosition(start);
    }

    /** Looks as far as the next dollar, in the same line. */
    private void tellIfOpen(Scanner scanner, Position dollar) {
        while (scanner.hasNext() && scanner.peek() != '$' && scanner.peek() != '\n') {
            scanner.next();
        }
        tell(Slip.OPEN, scanner, dollar);
    }

    private void tellIfSpaced(Scanner scanner, Position dollar) {
        var behind = scanner.position();
        if (scanner.find('$') > 0 && isSpace(scanner.peekPreviousCodePoint())) {
            scanner.next();
            tell(Slip.SPACED, scanner, dollar);
        }
        scanner.setPosition(behind);
    }

    private void tell(Slip slip, Scanner scanner, Position dollar) {
        var source = scanner.getSource(dollar, scanner.position());
        if (!source.getSourceSpans().isEmpty()
                && TEX.matcher(source.getContent()).find()) {
            slips.accept(slip, source.getSourceSpans().get(0));
        }
    }

    private static boolean isSpace(int letter) {
        return letter == Scanner.END || Character.isWhitespace(letter);
    }
}
