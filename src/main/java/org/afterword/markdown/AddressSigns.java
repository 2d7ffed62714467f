package org.afterword.markdown;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Keeps emphasis and formulas out of bare addresses, also those of e-mail: a sign within {@code http://x.example/__init__.py} is a letter like any other. One
 * at the end of an address is not within it, so that an address can be emphasized.
 */
final class AddressSigns implements InlineContentParser {
    private static final String SIGNS = "*_~+=^$";

    /** What cannot end an address, and so may be a sign's. */
    private static final String TRAILING = "?!.,:;*_~+=^$'\")}";

    private static final int MOST_TRAILING = 64;

    /** What the name in an address of e-mail may have besides letters and digits (RFC 5321 §4.5.3.1.1, RFC 5322 §3.4.1). */
    private static final String IN_NAMES = "._-+*~'%=&";

    private static final int LONGEST_NAME = 64;

    private Position start;

    static InlineContentParserFactory factory() {
        return new InlineContentParserFactory() {
            @Override
            public Set<Character> getTriggerCharacters() {
                return Set.of(':', 'w', 'W', '*', '_', '~', '+', '=', '^', '$');
            }

            @Override
            public InlineContentParser create() {
                return new AddressSigns();
            }
        };
    }

    /** Whether a text needs them: it may have an address with signs in it. */
    static boolean matterIn(Signs signs) {
        return BareAddresses.mayBeIn(signs);
    }

    /** Whether the parser may take a character of a text for emphasis or a formula; a single equals sign is neither. */
    static boolean isSign(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '*', '_', '~', '+', '^', '$' -> true;
            case '=' -> text.startsWith("==", at);
            default -> false;
        };
    }

    /** Whether a character ends any address. */
    static boolean isEnd(char c) {
        return switch (c) {
            case ' ', '\t', '\n', '<', '>', ']', '`' -> true;
            default -> false;
        };
    }

    /** Whether a character may stand in the name in an address of e-mail. */
    static boolean isInName(char c) {
        return Character.isLetterOrDigit(c) || IN_NAMES.indexOf(c) >= 0;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        var scanner = state.scanner();
        char sign = scanner.peek();
        if (SIGNS.indexOf(sign) < 0) {
            meet(scanner, sign);
            return ParsedInline.none();
        }
        int before = scanner.peekPreviousCodePoint();
        if (before == sign) {
            return ParsedInline.none(); // the whole run was looked at where it begins
        }
        boolean within = start != null && isWithin(scanner);
        int length = scanner.matchMultiple(sign);
        var behind = scanner.position();
        return within && goesOn(scanner) || Character.isLetterOrDigit(before) && leadsToHost(scanner, behind)
                ? ParsedInline.of(new Text(String.valueOf(sign).repeat(length)), behind)
                : ParsedInline.none();
    }

    /** Whether what is before and behind a sign is the name in an address of e-mail: {@code _ann_@x.example}. */
    private static boolean leadsToHost(Scanner scanner, Position from) {
        scanner.setPosition(from);
        for (int i = 0; i < LONGEST_NAME; i++) {
            char c = scanner.peek();
            if (c == '@') {
                scanner.next();
                return Character.isLetterOrDigit(scanner.peekCodePoint());
            } else if (!isInName(c)) {
                return false;
            }
            scanner.next();
        }
        return false;
    }

    /** Notes where an address begins. */
    private void meet(Scanner scanner, char c) {
        var here = scanner.position();
        int before = scanner.peekPreviousCodePoint();
        boolean begins = c == ':'
                ? Character.isLetterOrDigit(before) && scanner.next("://")
                : !Character.isLetterOrDigit(before) && (scanner.next("www.") || scanner.next("WWW."));
        if (begins) {
            start = here;
        }
        scanner.setPosition(here);
    }

    /** Whether nothing has ended the address since it was last looked at. */
    private boolean isWithin(Scanner scanner) {
        var since = scanner.getSource(start, scanner.position()).getContent();
        for (int i = 0; i < since.length(); i++) {
            char c = since.charAt(i);
            if (isEnd(c) || c > 0x7F && AddressEnd.isAt(since, i)) {
                start = null;
                return false;
            }
        }
        start = scanner.position();
        return true;
    }

    /** Whether the address has more behind a sign than what could only end it. */
    private static boolean goesOn(Scanner scanner) {
        for (int i = 0; i < MOST_TRAILING; i++) {
            char c = scanner.peek();
            if (c == Scanner.END || isEnd(c)) {
                return false;
            }
            if (TRAILING.indexOf(c) < 0) {
                return c <= 0x7F || !AddressEnd.isEnd(scanner.peekCodePoint(), 0);
            }
            scanner.next();
        }
        return false;
    }
}
