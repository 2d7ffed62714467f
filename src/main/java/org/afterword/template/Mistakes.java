package org.afterword.template;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import java.util.Optional;
import org.afterword.base.Position;
import org.afterword.base.Problem;

/** Turns what the template engine says of a mistake into a problem with a place and with the way that led there. */
final class Mistakes {
    private final Theme theme;
    private final Includes includes;

    Mistakes(Theme theme, Includes includes) {
        this.theme = theme;
        this.includes = includes;
    }

    /** @return empty where {@link Includes#check} has told it already */
    Optional<Problem> explain(PebbleException mistake, String page) {
        if (mistake instanceof LoaderException) {
            return Optional.empty();
        }
        var name = Optional.ofNullable(mistake.getFileName()).filter(file -> theme.file(file).isPresent()).orElse(page);
        var said = said(mistake);
        var position = position(name, mistake.getLineNumber(), quoted(said));
        var message = said.replaceFirst(": did you mean .*|: known: .*", "");
        var hint = said.substring(message.length()).replaceFirst("^: ", "");
        return Optional.of(Problem.error("template/" + rule(mistake), position, message + includes.through(name, page), hint));
    }

    private static String rule(PebbleException mistake) {
        boolean unknown = mistake instanceof AttributeNotFoundException
                || mistake instanceof RootAttributeNotFoundException
                || mistake.getPebbleMessage() != null && mistake.getPebbleMessage().startsWith("there is no ");
        return unknown ? "unknown" : "syntax";
    }

    private static String said(PebbleException mistake) {
        if (mistake instanceof RootAttributeNotFoundException root) {
            return "there is no '" + root.getAttributeName() + "' in this template's view";
        }
        if (mistake instanceof AttributeNotFoundException attribute) {
            return "there is no '" + attribute.getAttributeName() + "' here";
        }
        var said = mistake.getPebbleMessage() == null ? "this cannot be rendered" : mistake.getPebbleMessage().strip();
        return said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
    }

    /** The engine tells the line; the column is where the line first has the word that the message quotes. */
    private Position position(String name, Integer line, String word) {
        var source = theme.file(name).orElseThrow();
        if (line == null || line < 1) {
            return Position.file(source.path());
        }
        var whole = source.at(line, 1, 1 << 16);
        int column = word.isEmpty() ? -1 : whole.excerpt().indexOf(word);
        return column < 0 ? whole : source.at(line, whole.excerpt().codePointCount(0, column) + 1, word.length());
    }

    private static String quoted(String message) {
        int start = message.indexOf('\'');
        int end = message.indexOf('\'', start + 1);
        return start < 0 || end < 0 ? "" : message.substring(start + 1, end);
    }
}
