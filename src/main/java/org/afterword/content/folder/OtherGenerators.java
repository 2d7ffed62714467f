package org.afterword.content.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Settings of other generators, which may hold secrets, and folders of theirs. */
public final class OtherGenerators {
    private static final Map<String, String> READERS = Map.ofEntries(
            Map.entry("_config.yml", "Jekyll or Hexo"),
            Map.entry("_config.yaml", "Jekyll or Hexo"),
            Map.entry("_config.toml", "Jekyll"),
            Map.entry("Gemfile", "Jekyll"),
            Map.entry("Gemfile.lock", "Jekyll"),
            Map.entry("_layouts", "Jekyll"),
            Map.entry("_includes", "Jekyll"),
            Map.entry("_sass", "Jekyll"),
            Map.entry("_plugins", "Jekyll"),
            Map.entry("_data", "Jekyll or Eleventy"),
            Map.entry("_site", "Jekyll or Eleventy"),
            Map.entry("node_modules", "npm"),
            Map.entry("hugo.toml", "Hugo"),
            Map.entry("hugo.yaml", "Hugo"),
            Map.entry("hugo.yml", "Hugo"),
            Map.entry("hugo.json", "Hugo"),
            Map.entry("config.toml", "Hugo or Zola"),
            Map.entry("config.yaml", "Hugo"),
            Map.entry("config.yml", "Hugo"),
            Map.entry("zola.toml", "Zola"),
            Map.entry("pelicanconf.py", "Pelican"),
            Map.entry("publishconf.py", "Pelican"),
            Map.entry("mkdocs.yml", "MkDocs"),
            Map.entry("mkdocs.yaml", "MkDocs"),
            Map.entry("eleventy.config.js", "Eleventy"),
            Map.entry("eleventy.config.mjs", "Eleventy"),
            Map.entry("gatsby-config.js", "Gatsby"),
            Map.entry("docusaurus.config.js", "Docusaurus"),
            Map.entry("docusaurus.config.ts", "Docusaurus"),
            Map.entry("astro.config.ts", "Astro"),
            Map.entry("astro.config.mjs", "Astro"));

    /** The settings by which a folder is known to be a site that an import reads. */
    private static final Set<String> SITES = Set.of(
            "_config.yml",
            "hugo.toml",
            "hugo.yaml",
            "hugo.json",
            "config.toml",
            "zola.toml",
            "pelicanconf.py",
            "eleventy.config.js",
            "eleventy.config.mjs");

    private OtherGenerators() {}

    /** Who reads a file or a folder of that name; empty where no generator is known that does. */
    static Optional<String> reader(String name) {
        return Optional.ofNullable(READERS.get(name));
    }

    /** Whose site a folder is by its settings, if an import can read it. */
    public static Optional<String> of(Path folder) {
        return SITES.stream()
                .filter(name -> Files.isRegularFile(folder.resolve(name)))
                .map(READERS::get)
                .sorted()
                .findFirst();
    }
}
