package org.afterword.markdown;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;

/** Keeps one tilde between letters or digits what it is, as in {@code 10~20}: only one that hugs whole words strikes them. */
final class LoneTildes implements InlineContentParser {
    static InlineContentParserFactory factory() {
        return new InlineContentParserFactory() {
            @Override
            public Set<Character> getTriggerCharacters() {
                return Set.of('~');
            }

            @Override
            public InlineContentParser create() {
                return new LoneTildes();
            }
        };
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        var scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        scanner.next();
        return Character.isLetterOrDigit(before) && Character.isLetterOrDigit(scanner.peekCodePoint())
                ? ParsedInline.of(new Text("~"), scanner.position())
                : ParsedInline.none();
    }
}
