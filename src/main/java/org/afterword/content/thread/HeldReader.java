package org.afterword.content.thread;

import java.util.List;
import java.util.Optional;
import org.afterword.yaml.Fields;
import org.afterword.yaml.Yaml;

/** Reads what a comment says in the inbox, and nowhere else: why it is held, and what is to be decided. */
final class HeldReader {

    /** What is to be decided of a comment; the parts are those of {@link Held}. */
    record Asked(List<String> reasons, Optional<String> note, Optional<String> edits, boolean deletes) {
        static final Asked NOTHING = new Asked(List.of(), Optional.empty(), Optional.empty(), false);

        Held of(Reply reply) {
            return new Held(reply, reasons, note, edits, deletes);
        }
    }

    private HeldReader() {}

    static Asked read(Fields fields) {
        var edits = fields.line("edits");
        boolean deletes = fields.flag("deletes", false);
        if (deletes && edits.isEmpty()) {
            fields.report(
                    "edits",
                    "deletes",
                    "it does not say whose words it takes out",
                    "name the comment of the thread: 'edits: c3', or take 'deletes' out");
        }
        return new Asked(
                fields.texts("held").stream().map(Yaml.Scalar::text).toList(), fields.line("note"), edits, deletes);
    }
}
