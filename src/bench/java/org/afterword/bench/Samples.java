package org.afterword.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Parts of the made-up blog, for benchmarks of inner parts. */
public final class Samples {
    private static final AfterwordDialect DIALECT = new AfterwordDialect(Path.of("templates"), false);
    private static final Corpus CORPUS = new Corpus(1);

    private Samples() {}

    /** The files of the first articles. */
    public static List<byte[]> articles(int number) {
        return files(number, ".md").toList();
    }

    /** The files of the first threads. */
    public static List<byte[]> threads(int number) {
        return files(2 * number, ".comments.yaml").limit(number).toList();
    }

    private static Stream<byte[]> files(int posts, String ending) {
        return posts(posts)
                .flatMap(post -> DIALECT.files(post).entrySet().stream())
                .filter(file -> file.getKey().endsWith(ending))
                .map(file -> file.getValue().getBytes(StandardCharsets.UTF_8));
    }

    /** The Markdown of the first articles. */
    public static List<String> bodies(int number) {
        return posts(number).map(Post::body).toList();
    }

    /** What the visitors of the first articles wrote. */
    public static List<String> comments(int posts) {
        var comments = new ArrayList<String>();
        posts(posts).forEach(post -> collect(post.thread(), comments));
        return comments;
    }

    private static void collect(List<Post.Comment> thread, List<String> comments) {
        for (var comment : thread) {
            comments.add(comment.body());
            collect(comment.replies(), comments);
        }
    }

    private static Stream<Post> posts(int number) {
        return IntStream.range(0, number).mapToObj(CORPUS::post);
    }

    /** Writes a site with default settings into a folder, which goes away first. */
    public static void writeSite(Path folder, int posts) throws IOException {
        new Blog(DIALECT, folder, posts, CORPUS::post).write();
    }
}
