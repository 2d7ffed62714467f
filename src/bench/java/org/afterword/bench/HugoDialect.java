package org.afterword.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The same blog for Hugo.
 *
 * @param sameWork whether each thread is YAML in its post's front matter, as a person would write it, and code is marked and
 *     bare addresses become links, as Afterword does it; else each thread is a JSON file beside its post, which Hugo reads
 *     fastest, and it does neither
 */
record HugoDialect(boolean sameWork) implements Dialect {
    private static final String SETTINGS = "hugo.yaml";

    @Override
    public String frame() {
        return "layouts/baseof.html";
    }

    @Override
    public String frameText() throws IOException {
        return Files.readString(Bench.SITES.resolve("hugo").resolve(frame()));
    }

    @Override
    public void writeFurniture(Path site) throws IOException {
        Folders.copy(Bench.SITES.resolve("hugo"), site);
        Folders.copy(Bench.SITES.resolve("shared"), site.resolve("static"));
        if (!sameWork) {
            var settings = Files.readString(site.resolve(SETTINGS))
                    .replace("highlight: {", "highlight: {codeFences: false, ")
                    .replace("extensions: {", "extensions: {linkify: false, ");
            Folders.write(site.resolve(SETTINGS), settings);
        }
        Folders.write(site.resolve("static/style.css"), Files.readString(Path.of("templates/style.css")));
    }

    @Override
    public Map<String, String> files(Post post) {
        var files = new LinkedHashMap<String, String>();
        var front = AfterwordDialect.frontMatter(post);
        var body = "---\n\n" + post.body();
        if (sameWork) {
            var thread = post.thread().isEmpty() ? "" : "comments:\n" + ThreadText.yaml(post.thread(), "  ");
            files.put("content/" + post.path() + ".md", front + thread + body);
            return files;
        }
        files.put("content/" + post.path() + "/index.md", front + body);
        if (!post.thread().isEmpty()) {
            files.put("content/" + post.path() + "/comments.json", ThreadText.json(post.thread()));
        }
        return files;
    }
}
