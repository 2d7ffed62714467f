package org.afterword.importer.source;

import java.util.function.Consumer;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Line;

/**
 * Tells what looks like a record in the parts of a file that are passed over.
 *
 * @param file its name
 * @param but a name that stands for something else there; empty where there is none
 */
record XmlPassed(String file, RecordNames names, String but, Consumer<Exported> out) {

    /** A text in which nothing can be parsed. */
    void text(CharSequence text, int line) {
        names.refuse(text, new Line(file, line), but, false, out);
    }

    /** Text that no element holds; in a broken record it is part of what is broken. */
    void loose(String text, int line) {
        if (but.isEmpty()) {
            out.accept(XmlMeaning.loose(new Line(file, line), text));
        }
    }

    /** What stands in an element of that name. Of words, nobody takes a part out on purpose. */
    void comment(CharSequence comment, int line, String element) {
        if (names.isWords(element) && comment.chars().anyMatch(Character::isLetter)) {
            out.accept(RecordNames.hidden(new Line(file, line)));
        } else {
            comment(comment, line);
        }
    }

    /** What somebody took out on purpose, if the comment has an end. */
    void comment(CharSequence comment, int line) {
        if (comment.length() > 2 && comment.toString().endsWith("-->")) {
            names.hiding(comment, new Line(file, line)).ifPresent(out);
        } else {
            text(comment, line);
        }
    }
}
