package org.afterword.importer.record;

import org.afterword.base.Shortened;

/**
 * Something that was mended or noticed in a record that is read all the same.
 *
 * @param code what kind of remark it is, such as {@code repaired}: equal ones are counted together
 */
public record Remark(Line line, String code, String message) implements Exported {

    /** What is left out since a record has it twice, where the first one counts. */
    public static Remark doubled(Line line, String name, String second) {
        return new Remark(
                line,
                "double",
                "it has '%s' twice; the first one counts, and '%s' is left out"
                        .formatted(name, Shortened.to(80, second.strip())));
    }
}
