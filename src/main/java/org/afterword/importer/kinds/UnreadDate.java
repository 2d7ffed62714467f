package org.afterword.importer.kinds;

import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.Moment;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Remark;

/** Tells of a date that is there and cannot be read. */
record UnreadDate(Consumer<Exported> out, Line line) {

    /** @param what whose date it is, such as {@code comment c1} */
    void check(String what, Optional<String> written, Optional<Moment> read) {
        if (read.isEmpty() && written.isPresent()) {
            out.accept(new Remark(
                    line,
                    "date",
                    "%s has a date that cannot be read: '%s'"
                            .formatted(what, written.get().strip())));
        }
    }

    /** The same of a date that should be there: that of a kind of record with an id. */
    void need(String what, String id, String written, Optional<Moment> read) {
        if (read.isEmpty()) {
            out.accept(
                    new Remark(line, "date", "%s %s has no date that can be read: '%s'".formatted(what, id, written)));
        }
    }
}
