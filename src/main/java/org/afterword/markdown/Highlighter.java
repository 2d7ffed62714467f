package org.afterword.markdown;

import java.util.Optional;
import javax.swing.text.Segment;
import org.afterword.base.Html;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/**
 * Marks the parts of code, each with one of five classes: {@code k} for keywords and the names of elements, {@code s} for
 * strings, {@code n} for numbers, {@code c} for comments, {@code t} for types, known functions and attributes. The code
 * itself is never changed: where the parts do not add up to it, it stays plain.
 */
final class Highlighter {
    /** Longer code is data more often than not, and would cost a page its size. */
    private static final int LONGEST = 100_000;

    private static final String PLAIN = "";

    private final StringBuilder html = new StringBuilder();
    private final StringBuilder space = new StringBuilder();
    private String open = PLAIN;

    private Highlighter() {}

    /** Empty where the language is not known, or the code cannot be told apart. */
    static Optional<Html> highlight(String language, String code) {
        if (code.length() > LONGEST) {
            return Optional.empty();
        }
        return CodeLanguages.of(language).flatMap(maker -> new Highlighter().all(code, maker));
    }

    private Optional<Html> all(String code, TokenMaker maker) {
        int state = TokenTypes.NULL;
        for (int start = 0; start <= code.length(); ) {
            int newline = code.indexOf('\n', start);
            int end = newline < 0 ? code.length() : newline;
            var line = code.substring(start, end).toCharArray();
            try {
                var first = maker.getTokenList(new Segment(line, 0, line.length), state, 0);
                if (!isWhole(first, line)) {
                    return Optional.empty();
                }
                state = last(first).getType();
            } catch (RuntimeException e) {
                return Optional.empty(); // a language's own mistake must not stop a site
            }
            if (newline >= 0) {
                space.append('\n');
            }
            start = newline < 0 ? code.length() + 1 : newline + 1;
        }
        mark(PLAIN);
        return Optional.of(new Html(html.toString()));
    }

    /** What a line ends in tells how the next one begins, such as within a comment. */
    private static Token last(Token first) {
        var last = first;
        while (last.getNextToken() != null) {
            last = last.getNextToken();
        }
        return last;
    }

    /** Writes the parts of a line and says whether they were the line. */
    private boolean isWhole(Token first, char[] line) {
        int at = 0;
        for (var token = first; token != null && token.isPaintable(); token = token.getNextToken()) {
            if (token.length() > line.length - at) {
                return false;
            }
            boolean isSpace = token.getType() == TokenTypes.WHITESPACE;
            if (!isSpace) {
                mark(name(token.getType()));
            }
            for (int i = 0; i < token.length(); i++) {
                if (token.charAt(i) != line[at]) {
                    return false;
                }
                escape(line[at++], isSpace ? space : html);
            }
        }
        return at == line.length;
    }

    /** Ends one mark and begins another; the space between them is in neither. */
    private void mark(String name) {
        boolean same = name.equals(open);
        html.append(same || open.isEmpty() ? "" : "</span>").append(space);
        html.append(same || name.isEmpty() ? "" : "<span class=\"" + name + "\">");
        space.setLength(0);
        open = name;
    }

    private static void escape(char c, StringBuilder html) {
        switch (c) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            default -> html.append(c);
        }
    }

    private static String name(int type) {
        return switch (type) {
            case TokenTypes.COMMENT_EOL,
                    TokenTypes.COMMENT_MULTILINE,
                    TokenTypes.COMMENT_DOCUMENTATION,
                    TokenTypes.COMMENT_KEYWORD,
                    TokenTypes.COMMENT_MARKUP,
                    TokenTypes.MARKUP_COMMENT -> "c";
            case TokenTypes.RESERVED_WORD,
                    TokenTypes.RESERVED_WORD_2,
                    TokenTypes.LITERAL_BOOLEAN,
                    TokenTypes.PREPROCESSOR,
                    TokenTypes.MARKUP_TAG_NAME,
                    TokenTypes.MARKUP_DTD,
                    TokenTypes.MARKUP_PROCESSING_INSTRUCTION -> "k";
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
                    TokenTypes.LITERAL_CHAR,
                    TokenTypes.LITERAL_BACKQUOTE,
                    TokenTypes.REGEX,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
                    TokenTypes.MARKUP_CDATA,
                    TokenTypes.ERROR_STRING_DOUBLE,
                    TokenTypes.ERROR_CHAR -> "s";
            case TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
                    TokenTypes.LITERAL_NUMBER_FLOAT,
                    TokenTypes.LITERAL_NUMBER_HEXADECIMAL,
                    TokenTypes.MARKUP_ENTITY_REFERENCE -> "n";
            case TokenTypes.FUNCTION,
                    TokenTypes.DATA_TYPE,
                    TokenTypes.VARIABLE,
                    TokenTypes.ANNOTATION,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE -> "t";
            default -> PLAIN;
        };
    }
}
