package org.afterword.importer.folder.words;

import java.util.function.Supplier;

/**
 * A tag in an article's text.
 *
 * @param name of the tag
 * @param rest what stands behind the name, as it was written
 * @param inner what stands between it and the tag that closes it; empty where it has none
 * @param said the same with its own tags said
 * @param indent the blanks before it, where nothing else stands before it in its line
 * @param effort what the tags of the text may cost
 */
public record Call(String name, String rest, String inner, Supplier<String> said, String indent, Effort effort) {

    /** The same call by a name of its own, with what stands behind it. */
    Call named(String other, String behind) {
        return new Call(other, behind, inner, said, indent, effort);
    }

    /** Whether the text of a template may be read once more. */
    boolean mayRead(String template) {
        return effort.works(template.length());
    }

    /** What stands behind the name, parted. */
    public Arguments arguments() {
        return Arguments.of(rest);
    }
}
