package org.afterword.yaml;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Says what a broken piece of YAML has wrong in words for a person who does not know YAML's grammar. */
public final class YamlMistakes {
    /** A bracket may be opened so many lines above the place at which it is missed. */
    private static final int FARTHEST = 20;

    private static final Pattern START = Pattern.compile("found character '?(.+?)'? ?that cannot start any token.*");
    private static final Pattern ESCAPE = Pattern.compile("found unknown escape character (.+?)\\(\\d+\\).*");

    /** One with too few digits behind it, or more than there are characters. */
    private static final Pattern CHARACTERS_NUMBER =
            Pattern.compile("\\\\(?:x(?![0-9a-fA-F]{2})|u(?![0-9a-fA-F]{4})|U(?!00(?:0[0-9a-fA-F]|10)[0-9a-fA-F]{4}))");

    private static final Pattern UNEXPECTED = Pattern.compile("expected .*,? but (?:found|got) '?(.+?)'?");

    private static final Pattern STRAY_ITEM =
            Pattern.compile("expected .*,? but (?:found|got) '?(?:-|<block sequence start>)'?(?:\\(\\d+\\))?");

    /** A field whose name ends without a colon, or with a wide one or a sign of another language. */
    private static final Pattern WITHOUT_COLON = Pattern.compile("(?:\\s*- )?([a-z_]+)(?: *[=：] *| +)(\\S[^:]*)");

    private static final Pattern ITEM = Pattern.compile("(\\s*)(?:[–—*•] *|-)([a-z_]+: .*)");
    private static final Pattern STAR = Pattern.compile("(\\s*)\\* +(\\S.*)");
    private static final Pattern COMMENT = Pattern.compile("\\s*(//|%|;|<!--|/\\*)(.*?)(?:-->|\\*/)?\\s*");
    private static final Pattern WIDE_COLON = Pattern.compile("\\s*(?:- )?([a-z_-]+) *： *(\\S.*)");

    /** A field's name that begins with a sign of YAML's. */
    private static final Pattern ODD_NAME = Pattern.compile("\\s*([*&!][^:\\s]*)\\s*:(.*)");

    /** An item of a list whose hyphen has no space behind it. */
    private static final Pattern JOINED_ITEM = Pattern.compile("(\\s*)-([^\\s-].*)");

    /** The first field of an item. */
    private static final Pattern ITEM_OF_FIELDS = Pattern.compile("(\\s*+)(- ++)[\\w-]++:.*");

    private static final Pattern LIST_ABOVE = Pattern.compile("\\s*(?:[\\w-]+:|- .*|-[^\\s-].*)\\s*");
    private static final Pattern BEGINS_WORDS = Pattern.compile("(?:.*:)?\\s*[|>][+-]?\\d?\\s*(?:#.*)?");

    private static final Pattern FURTHER_IN = Pattern.compile("(\\s+)[\\w-]+:(?:\\s.*)?");
    private static final Pattern FIELD = Pattern.compile("(\\s*)[\\w-]+:\\s+\\S.*");
    private static final Pattern FIELD_WITH_VALUE = Pattern.compile("(\\s*+(?:- ++)?)[\\w-]++:\\s++\\S.*");

    private final SourceText source;
    private final int linesBefore;

    private YamlMistakes(SourceText source, int linesBefore) {
        this.source = source;
        this.linesBefore = linesBefore;
    }

    /**
     * What is wrong, and where.
     *
     * @param mistake the library's, or what else it throws, as for a number of a character that is cut off or too large
     * @param source the file
     * @param part what was read of it
     * @param linesBefore how many of the file's lines stand above that part
     */
    public static Problem explain(RuntimeException mistake, SourceText source, String part, int linesBefore) {
        var mistakes = new YamlMistakes(source, linesBefore);
        var conflict = mistakes.conflict(part);
        if (conflict.isPresent()) {
            return conflict.get();
        }
        if (mistake instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            return mistakes.marked(marked, marked.getProblemMark().get());
        }
        var number = CHARACTERS_NUMBER.matcher(part);
        if (!(mistake instanceof YamlEngineException) && number.find()) {
            return Problem.error(
                    "yaml/syntax",
                    mistakes.at(part, number.start(), number.end() - number.start()),
                    "within double quotes, the number of a character is wanted behind '" + number.group() + "'",
                    "write the text between single quotes, or the backslash twice");
        }
        int bad = firstUnprintable(part);
        if (bad >= 0) {
            return Problem.error(
                    "yaml/character",
                    mistakes.at(part, bad, 1),
                    "the character U+%04X is not allowed".formatted(part.codePointAt(bad)),
                    "remove it");
        }
        return Problem.error(
                "yaml/syntax",
                source.at(1 + linesBefore, 1, 1),
                "this cannot be read: " + plain(mistake.getMessage()),
                "");
    }

    private Position at(String part, int offset, int length) {
        int line = 1
                + linesBefore
                + (int) part.substring(0, offset).chars().filter(c -> c == '\n').count();
        int column = part.codePointCount(part.lastIndexOf('\n', offset) + 1, offset) + 1;
        return source.at(line, column, length);
    }

    /** The marks of a merge that was left half done are no YAML; what else is wrong comes of them. */
    private Optional<Problem> conflict(String part) {
        int line = linesBefore;
        for (var text : part.split("\n")) {
            line++;
            if (text.startsWith("<<<<<<< ") || text.startsWith(">>>>>>> ")) {
                return Optional.of(Problem.error(
                        "file/conflict",
                        source.at(line, 1, text.indexOf(' ')),
                        "a merge was left half done: the marks between the two versions are still there",
                        "keep one version, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>"));
            }
        }
        return Optional.empty();
    }

    private Problem marked(MarkedYamlEngineException mistake, Mark mark) {
        var position = position(mark);
        var opened = mistake.getContextMark().map(this::position).orElse(position);
        var said = Optional.ofNullable(mistake.getProblem()).orElse("");
        var before = position.excerpt().substring(0, Math.min(position.excerpt().length(), position.column()));
        if (before.isBlank() && before.indexOf('\t') >= 0) {
            int column = position.excerpt().indexOf('\t') + 1;
            return Problem.error(
                    "yaml/tab", source.at(position.line(), column, 1), "a tab cannot indent YAML", "use spaces");
        }
        if (said.startsWith("found a key after")) {
            int tab = position.excerpt().indexOf('\t') + 1;
            return Problem.error(
                    "yaml/tab",
                    source.at(position.line(), Math.max(1, tab), 1),
                    "a tab cannot indent YAML",
                    "use spaces");
        }
        var item = oddSpace(position.line())
                .or(() -> oddSpace(position.line() - 1))
                .or(() -> item(position))
                .or(() -> comment(position))
                .or(() -> comment(opened));
        if (item.isPresent()) {
            return item.get();
        }
        boolean within = Optional.ofNullable(mistake.getContext())
                .filter(context -> context.contains("flow") || context.contains("quoted"))
                .isPresent();
        var quotes = ESCAPE.matcher(said).matches()
                ? Optional.<Problem>empty()
                : new QuoteMistakes(source).at(position, within ? opened : position);
        if (said.contains("<stream end>")) {
            var eaten = eatenBracket(position.line());
            if (eaten.isPresent()) {
                return eaten.get();
            }
        }
        if (quotes.isPresent()) {
            return quotes.get();
        } else if (said.startsWith("mapping values are not allowed here")) {
            var above = withoutColon(position.line() - 1);
            var further = furtherIn(position);
            if (above.isPresent() || further.isPresent()) {
                return above.or(() -> further).get();
            }
            return syntax(
                    position,
                    "a colon is not expected here",
                    "put a value that has a colon in it in quotes, and check that the line is indented like its neighbours");
        } else if (said.contains("found unexpected end of stream") || said.contains("unexpected end of line")) {
            return syntax(opened, "the quote that is opened here is never closed", "close it");
        } else if (said.contains("<stream end>")) {
            return syntax(openBracket(opened), "the bracket that is opened here is never closed", "close it");
        } else if (said.startsWith("could not find expected ':'")) {
            return oddName(opened)
                    .or(() -> Optional.of(opened)
                            .filter(line -> JOINED_ITEM.matcher(line.excerpt()).matches()
                                    && LIST_ABOVE.matcher(above(line)).matches())
                            .map(YamlMistakes::joinedItem))
                    .or(() -> wordsOutside(opened))
                    .orElseGet(
                            () -> syntax(opened, "there is no colon in this line", "write a field as 'name: value'"));
        } else if (said.startsWith("expected '<document start>', but found '<block mapping start>'")) {
            return firstFurtherIn(position);
        } else if (said.contains("found '<block mapping start>'")) {
            return syntax(
                    position, "this line is indented unlike its neighbours", "indent all fields of a group alike");
        }
        return cutShort(position, said)
                .or(() -> said.contains("found '?'") ? fartherOut(position) : Optional.empty())
                .or(() -> said.contains("<scalar>") ? oddName(position) : Optional.empty())
                .or(() -> STRAY_ITEM.matcher(said).matches() ? strayItem(position) : Optional.empty())
                .or(() -> withWord(position, said))
                .orElseGet(() -> syntax(
                        position,
                        "this is not YAML: " + plain(said),
                        mistake.getContext() == null ? "" : plain(mistake.getContext())));
    }

    /** Where nothing stands behind a bracket, the parser names the end of the text. */
    private Position openBracket(Position opened) {
        for (int line = opened.line(); line > Math.max(linesBefore, opened.line() - FARTHEST); line--) {
            var text = source.at(line, 1, 1).excerpt().stripTrailing();
            if (text.endsWith("[") || text.endsWith("{")) {
                return source.at(line, text.codePointCount(0, text.length()), 1);
            }
        }
        return opened;
    }

    /** What closes a bracket, in what a {@code #} makes a comment. */
    private Optional<Problem> eatenBracket(int last) {
        for (int line = last; line > Math.max(linesBefore, last - FARTHEST); line--) {
            var text = source.at(line, 1, 1).excerpt();
            int open = first("[{", text, 0);
            int sign = open < 0 ? -1 : text.indexOf(" #", open) + 1;
            int close = sign <= 0 ? -1 : first("]}", text, open);
            if (close > sign) {
                int end = first(",]}", text, sign);
                return Optional.of(syntax(
                        source.at(line, text.codePointCount(0, sign) + 1, text.codePointCount(sign, end)),
                        "a '#' behind a space begins a comment of YAML, so the bracket before it is never closed",
                        "put the text that the '#' belongs to in quotes: \""
                                + text.substring(sign, end).strip() + "\""));
            }
        }
        return Optional.empty();
    }

    /** Where the first of some signs stands; -1 where there is none. */
    private static int first(String signs, String text, int from) {
        int at = from;
        while (at < text.length() && signs.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at < text.length() ? at : -1;
    }

    private Optional<Problem> oddName(Position line) {
        var name = ODD_NAME.matcher(line.excerpt());
        return name.matches()
                ? Optional.of(syntax(
                        line,
                        "a field's name cannot begin with '" + name.group(1).charAt(0) + "'",
                        "put it in quotes: \"" + name.group(1) + "\":"
                                + name.group(2).stripTrailing()))
                : Optional.empty();
    }

    private static Problem joinedItem(Position line) {
        return syntax(
                line,
                "an item of a list begins with a hyphen and a space",
                "write - " + line.excerpt().strip().substring(1));
    }

    /** Words that were to be the value of a field that says that they begin in the next line. */
    private Optional<Problem> wordsOutside(Position line) {
        var field = FIELD_WITH_VALUE.matcher(above(line));
        boolean isFartherOut = field.matches() && field.group(1).length() > line.column() - 1;
        return isFartherOut || BEGINS_WORDS.matcher(above(line)).matches()
                ? Optional.of(syntax(
                        line,
                        "these words were to belong to the field above, and begin no further in than it",
                        "put two blanks before each of their lines"))
                : Optional.empty();
    }

    /** The line before; empty where there is none. */
    private String above(Position position) {
        return position.line() - 1 <= linesBefore
                ? ""
                : source.at(position.line() - 1, 1, 1).excerpt();
    }

    /** A hyphen that begins an item where no list goes on. */
    private Optional<Problem> strayItem(Position position) {
        var line = position.excerpt();
        if (!line.stripLeading().startsWith("-")) {
            return Optional.empty();
        }
        return Optional.of(syntax(
                position,
                "this item belongs to no list",
                above(position).stripLeading().startsWith("-")
                        ? "put as many blanks before it as there are before the item above"
                        : "write it as the fields above it, 'name: value', or write all of them as items"));
    }

    /** A field that begins where the dashes of the items above it do, or before them. */
    private Optional<Problem> fartherOut(Position field) {
        for (int line = field.line() - 1; line > linesBefore; line--) {
            var item = ITEM_OF_FIELDS.matcher(source.at(line, 1, 1).excerpt());
            if (item.matches() && item.group(1).length() >= field.column() - 1) {
                return Optional.of(syntax(
                        field,
                        "this line begins further out than the fields of the item above it",
                        "if it belongs to that item, put "
                                + (item.group(1).length() + item.group(2).length())
                                + " blanks before it; else begin an item with '- '"));
            }
        }
        return Optional.empty();
    }

    /** A field that is further in than the one above, which has a value of its own. */
    private Optional<Problem> furtherIn(Position found) {
        if (found.line() - 1 <= linesBefore) {
            return Optional.empty();
        }
        var joined = source.at(found.line() - 1, 1, 1);
        if (JOINED_ITEM.matcher(joined.excerpt()).matches()) {
            return Optional.of(joinedItem(joined));
        }
        var here = FURTHER_IN.matcher(found.excerpt());
        var above = FIELD.matcher(source.at(found.line() - 1, 1, 1).excerpt());
        return here.matches()
                        && above.matches()
                        && here.group(1).length() > above.group(1).length()
                ? Optional.of(syntax(
                        source.at(found.line(), 1, here.group(1).length()),
                        "this line is further in than the field above it, and so a part of that one's words",
                        "begin it where that one begins"))
                : Optional.empty();
    }

    /** The first line, where it is further in than those below it. */
    private Problem firstFurtherIn(Position below) {
        int line = linesBefore + 1;
        while (line < below.line() && source.at(line, 1, 1).excerpt().isBlank()) {
            line++;
        }
        var text = source.at(line, 1, 1).excerpt();
        int blanks = text.length() - text.stripLeading().length();
        return blanks == 0
                ? syntax(below, "this line is indented unlike its neighbours", "indent all fields of a group alike")
                : syntax(
                        source.at(line, 1, blanks),
                        "this line is further in than those below it",
                        "take the blanks before it away");
    }

    /** A line that begins as a comment does in another language. */
    private Optional<Problem> comment(Position position) {
        var written = source.at(position.line(), 1, 1 << 16);
        var sign = COMMENT.matcher(written.excerpt());
        return sign.matches()
                ? Optional.of(syntax(
                        written,
                        "a comment of YAML begins with '#', not with '" + sign.group(1) + "'",
                        "write # " + sign.group(2).strip()))
                : Optional.empty();
    }

    private Optional<Problem> oddSpace(int line) {
        return line <= linesBefore ? Optional.empty() : NoGroup.oddSpace(source, line);
    }

    /** An item of a list whose mark is none of YAML's, or a field whose colon is a wide one. */
    private Optional<Problem> item(Position position) {
        var written = source.at(position.line(), 1, 1 << 16);
        var item = ITEM.matcher(written.excerpt());
        if (item.matches()) {
            return Optional.of(syntax(
                    written,
                    "an item of a list begins with a hyphen and a space",
                    "write " + item.group(1).strip() + "- " + item.group(2)));
        }
        var star = STAR.matcher(written.excerpt());
        if (star.matches()) {
            return Optional.of(syntax(
                    written,
                    "an item of a list begins with a hyphen and a space",
                    "write " + star.group(1).strip() + "- " + star.group(2)));
        }
        var wide = WIDE_COLON.matcher(written.excerpt());
        return wide.matches()
                ? Optional.of(
                        syntax(written, "this colon is a wide one", "write " + wide.group(1) + ": " + wide.group(2)))
                : Optional.empty();
    }

    /** The line above a field that the parser takes for a field's name that goes on. */
    private Optional<Problem> withoutColon(int line) {
        if (line <= linesBefore) {
            return Optional.empty();
        }
        var written = source.at(line, 1, 1 << 16);
        var field = WITHOUT_COLON.matcher(written.excerpt());
        return field.matches()
                ? Optional.of(syntax(
                        written,
                        "there is no colon in this line",
                        "write " + field.group(1) + ": " + field.group(2).strip()))
                : Optional.empty();
    }

    /** A text over several lines that a {@code #} ends before its last one. */
    private Optional<Problem> cutShort(Position position, String said) {
        if (!said.contains("<scalar>") || position.line() - 1 <= linesBefore) {
            return Optional.empty();
        }
        var above = source.at(position.line() - 1, 1, 1).excerpt();
        int sign = Math.max(above.indexOf(" #"), above.indexOf("\t#")) + 1;
        return sign == 0 || above.substring(0, sign).isBlank()
                ? Optional.empty()
                : Optional.of(syntax(
                        source.at(position.line() - 1, above.codePointCount(0, sign) + 1, above.length() - sign),
                        "a '#' behind a space begins a comment of YAML, so the text ends before it and cannot go on below",
                        "put the text in quotes, or on lines of its own below '|'"));
    }

    private static Optional<Problem> withWord(Position position, String said) {
        Matcher start = START.matcher(said);
        if (start.matches()) {
            return Optional.of(
                    syntax(position, "a value cannot begin with '" + start.group(1) + "'", "put it in quotes"));
        }
        Matcher escape = ESCAPE.matcher(said);
        if (escape.matches()) {
            return Optional.of(syntax(
                    position,
                    "a backslash before '" + escape.group(1) + "' means nothing in double quotes",
                    "write two backslashes, or use single quotes"));
        }
        Matcher unexpected = UNEXPECTED.matcher(said);
        return unexpected.matches()
                ? Optional.of(syntax(
                        position,
                        "'" + plain(unexpected.group(1)).replaceFirst("\\(\\d+\\)$", "") + "' is not expected here",
                        position.excerpt().stripTrailing().endsWith(",")
                                ? "take it away: no comma stands behind a field, as it does in JSON"
                                : ""))
                : Optional.empty();
    }

    private static Problem syntax(Position position, String message, String hint) {
        return Problem.error("yaml/syntax", position, message, hint);
    }

    private Position position(Mark mark) {
        return source.at(mark.getLine() + 1 + linesBefore, mark.getColumn() + 1, 1);
    }

    private static int firstUnprintable(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!StreamReader.isPrintable(text.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The parser's own words on one line, without the names that it gives to its tokens. */
    private static String plain(String said) {
        var line = said.lines().findFirst().orElse("").strip();
        var plain = line.replace("<block end>", "the end of this block")
                .replace("<directive>", "%")
                .replace("<block sequence start>", "-")
                .replace("<scalar>", "this text");
        return plain.isEmpty() ? plain : plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
    }
}
