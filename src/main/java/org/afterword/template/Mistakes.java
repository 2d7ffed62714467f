package org.afterword.template;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;

/** Turns what the template engine says of a mistake into a problem with a place and with the way that led there. */
final class Mistakes {
    private static final Pattern HINT =
            Pattern.compile(": ((?:did you mean|known:|ask|write|put|say how|take out|both sides|type|use) .*)");

    /** Signs that stand within the path of a field. */
    private static final String OF_A_PATH = "._-[]\"'";

    private final Theme theme;
    private final Includes includes;
    private final TemplateNames names;

    /** @param names of what templates can do */
    Mistakes(Theme theme, Includes includes, TemplateNames names) {
        this.names = names;
        this.theme = theme;
        this.includes = includes;
    }

    /** @return empty where {@link Includes#check} has told it already */
    Optional<Problem> explain(PebbleException mistake, String page, Collection<String> variables) {
        var cause = innermost(mistake);
        if (cause instanceof LoaderException) {
            return Optional.empty();
        }
        var told = Wording.of(cause);
        var message = HINT.matcher(told).replaceFirst("");
        var word = quoted(message);
        var named = Optional.ofNullable(cause.getFileName())
                .filter(file -> theme.file(file).isPresent())
                .orElse(page);
        var name = fileWith(word, named, page);
        int line = cause.getLineNumber() == null || !name.equals(named) ? 0 : cause.getLineNumber();
        var source = theme.file(name).orElseThrow();
        boolean isField = cause instanceof AttributeNotFoundException && !isOwnName(cause, source, line, word);
        var position = position(source, line, word, isField);
        var hint = HINT.matcher(told)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .map(said -> said.startsWith("known: ")
                        ? TemplateNames.field(word, said).orElse(said)
                        : said)
                .or(() -> names.hint(told, word))
                .or(() -> cause instanceof Misuse ? Uses.of(told, word) : Optional.empty())
                .or(() -> isField
                        ? ofNothing(cause, position, source)
                        : TemplateNames.ownName(word, source.text())
                                .filter(own -> cause instanceof AttributeNotFoundException))
                .or(() -> Nearest.to(word, variables)
                        .filter(near -> !near.equals(word))
                        .map(near -> "did you mean '" + near + "'?"))
                .or(() -> names.all(told, word))
                .or(() -> TemplateNames.field(word, String.join(" ", variables)))
                .or(() -> Optional.of("known: " + String.join(", ", variables))
                        .filter(known -> told.startsWith("there is no '") && !variables.isEmpty()));
        return Optional.of(Problem.error(
                "template/" + code(cause, message),
                position,
                message + includes.through(name, page),
                hint.orElse("look whether a quote, a bracket or a sign is missing there")));
    }

    /** The engine says of what is null only that it has no fields. */
    private static Optional<String> ofNothing(PebbleException cause, Position position, SourceText source) {
        if (source.text().contains("loop." + ((AttributeNotFoundException) cause).getAttributeName())) {
            return Optional.of("known: index, revindex, length, first, last");
        }
        var owner = owner(position);
        return owner.isEmpty()
                ? Optional.empty()
                : Optional.of("'" + owner + "' is null here: ask first whether it 'is not null'");
    }

    /** What a field is asked of that stands at a place, such as {@code article.image}; empty where nothing stands before it. */
    private static String owner(Position field) {
        var line = field.excerpt();
        int end = line.offsetByCodePoints(0, Math.max(0, field.column() - 1));
        int start = end;
        while (start > 0
                && (Character.isLetterOrDigit(line.charAt(start - 1))
                        || OF_A_PATH.indexOf(line.charAt(start - 1)) >= 0)) {
            start--;
        }
        var before = line.substring(start, end);
        return before.endsWith(".") || before.endsWith("[\"") || before.endsWith("['")
                ? before.replaceFirst("(?:\\.|\\[[\"'])$", "")
                : "";
    }

    private static String code(PebbleException cause, String message) {
        return message.startsWith("there is no ") ? "unknown" : cause instanceof Misuse ? "failed" : "syntax";
    }

    /** A mistake that the engine knows nothing of. */
    Problem explain(RuntimeException mistake, String page) {
        var brought = includes.reach(page).stream()
                .flatMap(name -> theme.brought(name).stream())
                .toList();
        return Choices.explain(mistake, brought).orElseGet(() -> unknown(mistake, page));
    }

    private Problem unknown(RuntimeException mistake, String page) {
        // only what is thrown as such is said by us; what Java says of a value is for nobody who writes HTML
        var said = mistake.getClass() != IllegalArgumentException.class
                ? ""
                : Optional.ofNullable(mistake.getMessage())
                        .flatMap(text -> text.lines().findFirst())
                        .map(line -> ": " + line)
                        .orElse("");
        return Problem.error(
                "template/failed",
                Position.file(theme.file(page).orElseThrow().path()),
                "a filter, a function or a sum in this template has a value that it cannot use" + said,
                "check the values that they get");
    }

    /** A condition hides what went wrong in it. */
    private static PebbleException innermost(PebbleException mistake) {
        var cause = mistake;
        while (!(cause instanceof Misuse) && cause.getCause() instanceof PebbleException deeper) {
            cause = deeper;
        }
        return cause;
    }

    /** Of a macro that is not there the engine names the file that it should be in; the word itself stands where it is used. */
    private String fileWith(String word, String named, String page) {
        if (word.isEmpty() || has(named, word)) {
            return named;
        }
        return includes.reach(page).stream()
                .filter(file -> has(file, word))
                .findFirst()
                .orElse(named);
    }

    private boolean has(String file, String word) {
        var text = theme.file(file).orElseThrow().text();
        return Character.isLetterOrDigit(word.charAt(0))
                ? whole(word).matcher(text).find()
                : text.contains(word);
    }

    /** The word alone, and not within another one. */
    private static Pattern whole(String word) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])");
    }

    /** The engine tells the line at most; the column is where it first has the word that the message quotes. */
    private static Position position(SourceText source, int line, String word, boolean isField) {
        var whole = whole(word);
        if (line < 1) {
            var found = whole.matcher(source.text());
            return word.isEmpty() || !found.find()
                    ? Position.file(source.path())
                    : source.at(found.start(), found.end());
        }
        int told = line;
        while (told > 1 && source.at(told, 1, 1).excerpt().isBlank()) {
            told--;
        }
        var position = source.at(told, 1, 1 << 16);
        var found = Stream.of(isField ? field(word) : ownName(word), whole)
                .map(pattern -> pattern.matcher(position.excerpt()))
                .filter(Matcher::find)
                .findFirst();
        return word.isEmpty() || found.isEmpty()
                ? position
                : source.at(
                        told,
                        position.excerpt().codePointCount(0, found.get().start()) + 1,
                        word.codePointCount(0, word.length()));
    }

    /** The word behind a point, or in quotes between brackets. */
    private static Pattern field(String word) {
        return Pattern.compile("(?<=[.\"'])" + Pattern.quote(word) + "(?![\\w-])");
    }

    /** The word as a name of its own, and no field of another. */
    private static Pattern ownName(String word) {
        return Pattern.compile("(?<![\\w.\"'-])" + Pattern.quote(word) + "(?![\\w-])(?=[^{}]{0,500}[%}]})");
    }

    /** The engine says the same of a name that nothing has and of the field of what is null. */
    private static boolean isOwnName(PebbleException cause, SourceText source, int line, String word) {
        return cause instanceof RootAttributeNotFoundException
                && line > 0
                && ownName(word).matcher(source.at(line, 1, 1).excerpt()).find();
    }

    private static String quoted(String message) {
        int start = message.indexOf('\'');
        int end = message.indexOf('\'', start + 1);
        return start < 0 || end < 0 ? "" : message.substring(start + 1, end);
    }
}
