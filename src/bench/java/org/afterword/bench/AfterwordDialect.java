package org.afterword.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A blog for Afterword.
 *
 * @param theme the folder of the built-in theme
 * @param sameWork whether only the kinds of files are made that the other generator makes too
 */
record AfterwordDialect(Path theme, boolean sameWork) implements Dialect {
    @Override
    public String frame() {
        return "templates/base.html";
    }

    @Override
    public String frameText() throws IOException {
        return Files.readString(theme.resolve("base.html"));
    }

    @Override
    public void writeFurniture(Path site) throws IOException {
        var own = Bench.SITES.resolve("afterword");
        var settings = Files.readString(own.resolve("site.yaml"))
                + (sameWork ? Files.readString(own.resolve("same-work.yaml")) : "");
        Folders.write(site.resolve("content/site.yaml"), settings);
        Folders.copy(Bench.SITES.resolve("shared"), site.resolve("content"));
    }

    @Override
    public Map<String, String> files(Post post) {
        var files = new LinkedHashMap<String, String>();
        files.put("content/" + post.path() + ".md", frontMatter(post) + "---\n\n" + post.body());
        if (!post.thread().isEmpty()) {
            files.put("content/" + post.path() + ".comments.yaml", ThreadText.yaml(post.thread(), ""));
        }
        return files;
    }

    /** Without its end. */
    static String frontMatter(Post post) {
        return "---\ntitle: " + ThreadText.quoted(post.title()) + "\ndate: " + post.date() + "\ntags: ["
                + String.join(", ", post.tags()) + "]\n";
    }
}
