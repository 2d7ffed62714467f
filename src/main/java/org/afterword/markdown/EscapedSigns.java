package org.afterword.markdown;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;

/** Keeps a sign behind a backslash from {@link Typography}: until then a character that stands in no text stands for it. */
final class EscapedSigns implements InlineContentParser {
    private static final String SIGNS = "\"'-.";

    /** The first of Unicode's characters that never stand in a text. */
    private static final char FIRST = '\uFDD0';

    static InlineContentParserFactory factory() {
        return new InlineContentParserFactory() {
            @Override
            public Set<Character> getTriggerCharacters() {
                return Set.of('\\');
            }

            @Override
            public InlineContentParser create() {
                return new EscapedSigns();
            }
        };
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        var scanner = state.scanner();
        scanner.next();
        int sign = SIGNS.indexOf(scanner.peek());
        if (sign < 0) {
            return ParsedInline.none();
        }
        scanner.next();
        return ParsedInline.of(new Text(String.valueOf((char) (FIRST + sign))), scanner.position());
    }

    /** The words with the signs that were meant. */
    static String meant(String words) {
        var meant = words;
        for (int i = 0; i < SIGNS.length(); i++) {
            meant = meant.replace((char) (FIRST + i), SIGNS.charAt(i));
        }
        return meant;
    }
}
