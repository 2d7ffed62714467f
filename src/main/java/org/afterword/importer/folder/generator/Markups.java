package org.afterword.importer.folder.generator;

import java.util.Map;
import java.util.Optional;
import org.afterword.importer.record.Body;

/** The markups in which articles are written, by the endings of their files. */
final class Markups {
    private static final Map<String, String> FOREIGN = Map.of(
            "rst", "reStructuredText",
            "rest", "reStructuredText",
            "adoc", "AsciiDoc",
            "asciidoc", "AsciiDoc",
            "asc", "AsciiDoc",
            "org", "Org",
            "textile", "Textile",
            "wiki", "Wiki markup",
            "ipynb", "a notebook");

    private Markups() {}

    /** Whether files of an ending are in a markup that is not read. */
    static boolean isForeign(String ending) {
        return FOREIGN.containsKey(ending);
    }

    /** What the markup of an ending is called, if it is not read. */
    static Optional<String> name(String ending) {
        return Optional.ofNullable(FOREIGN.get(ending));
    }

    /** How the words of a file with some ending are marked up. */
    static Body.Format format(String ending) {
        return ending.startsWith("htm") ? Body.Format.HTML : Body.Format.MARKDOWN;
    }
}
