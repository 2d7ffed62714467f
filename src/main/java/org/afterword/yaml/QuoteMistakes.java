package org.afterword.yaml;

import java.util.List;
import java.util.Optional;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;

/** Finds a line whose value needs quotes, or has them at the wrong place, and says how it should be. */
final class QuoteMistakes {
    /** A quote may run over so many lines before what is behind it shows that it is closed at the wrong place. */
    private static final int FARTHEST = 20;

    private static final String INDICATORS = "*&!@%`|>,?-";

    private final SourceText source;

    QuoteMistakes(SourceText source) {
        this.source = source;
    }

    /**
     * What is wrong with a line that cannot be read by itself; empty where that is not so.
     *
     * @param found where the parser gave up
     * @param opened where what it was reading began, in brackets or quotes; else the same place
     */
    Optional<Problem> at(Position found, Position opened) {
        for (var place : List.of(found, opened)) {
            var line = QuotedLine.of(place.excerpt()).filter(one -> !one.isGood());
            if (line.isPresent()) {
                return Optional.of(problem(line.get(), place.line()));
            }
        }
        for (int line = found.line(); line > Math.max(0, found.line() - 2); line--) {
            var spaced = QuotedLine.spaced(source.at(line, 1, 1).excerpt());
            if (spaced.isPresent()) {
                return Optional.of(syntax(
                        source.at(line, 1, 1 << 16),
                        "there is no space behind the colon, so that this is no field",
                        "write " + spaced.get()));
            }
        }
        return openQuote(found.line());
    }

    /** An apostrophe at the beginning of a value opens a quote, and the next apostrophe may stand some lines below. */
    private Optional<Problem> openQuote(int below) {
        for (int line = below - 1; line > Math.max(0, below - FARTHEST); line--) {
            var quote = QuotedLine.of(source.at(line, 1, 1).excerpt())
                    .filter(one -> "'\"".indexOf(one.value().charAt(0)) >= 0 && !one.isGood());
            if (quote.isPresent()) {
                return Optional.of(problem(quote.get(), line));
            }
        }
        return Optional.empty();
    }

    private Problem problem(QuotedLine line, int number) {
        var value = line.value();
        char first = value.charAt(0);
        int before = line.before().codePointCount(0, line.before().length());
        var place = source.at(number, before + 1, value.codePointCount(0, value.length()));
        if ("'\"".indexOf(first) >= 0) {
            boolean once = value.indexOf(first, 1) < 0;
            return syntax(
                    place,
                    once
                            ? "the quote that is opened here is never closed, or not where it should be"
                            : "the quote that is opened here is closed before the value ends",
                    once ? unclosed(line, first) : inQuotes(line));
        } else if ("[{".indexOf(first) >= 0) {
            return bracket(line, place, first == '[');
        } else if (INDICATORS.indexOf(first) >= 0) {
            return syntax(place, "a value cannot begin with '" + first + "'", inQuotes(line));
        }
        int colon = value.indexOf(": ");
        return colon < 0
                ? syntax(place, "this value cannot be read without quotes", inQuotes(line))
                : syntax(
                        source.at(number, before + value.codePointCount(0, colon) + 1, 1),
                        "a colon is not expected here",
                        inQuotes(line));
    }

    private static Problem bracket(QuotedLine line, Position place, boolean list) {
        char last = list ? ']' : '}';
        if (line.value().indexOf(last) < 0) {
            return syntax(
                    place,
                    "the bracket that is opened here is never closed",
                    line.closedBy(last)
                            .or(line::asOneText)
                            .map(whole -> "write " + whole)
                            .orElse("close it"));
        }
        var shorter = line.withoutLast();
        if (shorter.isPresent()) {
            return syntax(place, "there is a bracket too many at the end", "write " + shorter.get());
        }
        var fields = line.fields();
        if (fields.isPresent()) {
            return syntax(place, "a value in these braces cannot be read without quotes", "write " + fields.get());
        }
        var items = line.items();
        return items.isPresent()
                ? syntax(
                        place,
                        line.value().matches(".*,\\s*,.*")
                                ? "there is nothing between two commas of this list"
                                : "an item of this list cannot be read without quotes",
                        "write " + items.get())
                : syntax(
                        place,
                        list
                                ? "what begins with '[' is a list to YAML, and this is none"
                                : "what begins with '{' is a group of fields to YAML, and this is none",
                        inQuotes(line));
    }

    private static String unclosed(QuotedLine line, char quote) {
        var closed = line.closedBy(quote);
        return quote == '"'
                ? closed.map(whole -> "close it: " + whole).orElse("close it")
                : line.asOneText()
                        .map(whole -> "close it, or if it belongs to the words, write " + whole)
                        .orElse("close it");
    }

    private static String inQuotes(QuotedLine line) {
        if (line.value().startsWith("{%")) {
            return FieldCures.NOT_FILLED_IN;
        }
        return line.cured().map(whole -> "put it in quotes: " + whole).orElse("put it in quotes");
    }

    private static Problem syntax(Position place, String message, String hint) {
        return Problem.error("yaml/syntax", place, message, hint);
    }
}
