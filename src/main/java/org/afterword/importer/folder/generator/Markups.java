package org.afterword.importer.folder.generator;

import java.util.Map;
import java.util.Optional;
import org.afterword.importer.record.Body;

/** The markups in which articles are written, by the endings of their files. */
final class Markups {
    private static final Map<String, String> FOREIGN = Map.ofEntries(
            Map.entry("rst", "reStructuredText"),
            Map.entry("rest", "reStructuredText"),
            Map.entry("adoc", "AsciiDoc"),
            Map.entry("asciidoc", "AsciiDoc"),
            Map.entry("asc", "AsciiDoc"),
            Map.entry("org", "Org"),
            Map.entry("textile", "Textile"),
            Map.entry("typ", "Typst"),
            Map.entry("creole", "Creole"),
            Map.entry("t2t", "txt2tags"),
            Map.entry("bb", "BBCode"),
            Map.entry("bbcode", "BBCode"),
            Map.entry("rdoc", "RDoc"),
            Map.entry("slim", "Slim"),
            Map.entry("wiki", "Wiki markup"),
            Map.entry("ipynb", "a notebook"),
            Map.entry("hbs", "Handlebars"),
            Map.entry("mustache", "Mustache"),
            Map.entry("ejs", "EJS"),
            Map.entry("haml", "Haml"),
            Map.entry("pug", "Pug"),
            Map.entry("webc", "WebC"),
            Map.entry("vto", "Vento"),
            Map.entry("mdx", "MDX"));

    private Markups() {}

    /** Whether files of an ending are in a markup that is not read. */
    static boolean isForeign(String ending) {
        return FOREIGN.containsKey(ending);
    }

    /** What the markup of an ending is called, if it is not read. */
    static Optional<String> name(String ending) {
        return Optional.ofNullable(FOREIGN.get(ending));
    }

    /** How the words of a file with some ending are marked up; Nikola keeps what came from WordPress as it was. */
    static Body.Format format(String ending) {
        return ending.startsWith("htm")
                ? Body.Format.HTML
                : ending.equals("wp") ? Body.Format.WORDPRESS : Body.Format.MARKDOWN;
    }
}
