package org.afterword.importer.record;

import java.util.Collection;
import org.afterword.base.Shortened;

/** A record that cannot be read. */
public record Refused(What what, Line line, String id, String reason) implements Exported {

    /** What ran together with the record before it, of which the first is read. */
    public static Refused ranTogether(What what, Line line) {
        return new Refused(what, line, "", "two records ran together here; only the first one is read");
    }

    /** A comment without an id, which is then empty, or without a page. */
    public static Refused comment(Line line, String id) {
        return new Refused(
                What.COMMENT, line, id, id.isEmpty() ? "it has no id" : "it does not say which page it belongs to");
    }

    /** Words that are lost to what stands under the same name behind them. */
    public static Refused doubled(Line line, Collection<String> names, String words) {
        return new Refused(
                What.RECORD,
                line,
                "",
                "it has '%s' twice; the last one counts, and '%s' is left out"
                        .formatted(String.join("', '", names), Shortened.to(80, words)));
    }
}
