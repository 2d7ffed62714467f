package org.afterword.importer.folder.generator;

import java.util.List;

/** All generators whose folders can be read. The first that recognizes a folder reads it. */
public final class Generators {
    public static final List<Generator> ALL = List.of(
            new Zola(),
            new Hugo(),
            new Hexo(),
            new Eleventy(),
            new Jekyll(),
            new Pelican(),
            new Nikola(),
            new Docusaurus());

    private Generators() {}
}
