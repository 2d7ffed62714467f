package org.afterword.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A made-up blog on the disk, in one generator's dialect, with the edits that are made to it. */
final class Blog {
    private static final String FRAME_END = "</body>";

    private final Dialect dialect;
    private final Path folder;
    private final int posts;
    private final IntFunction<Post> post;
    private final Post edited;

    /** @param post makes the post of a number from 0 up */
    Blog(Dialect dialect, Path folder, int posts, IntFunction<Post> post) {
        this.dialect = dialect;
        this.folder = folder;
        this.posts = posts;
        this.post = post;
        this.edited = IntStream.iterate(posts / 2, number -> (number + 1) % posts)
                .limit(posts)
                .mapToObj(post)
                .filter(one -> !one.thread().isEmpty())
                .findFirst()
                .orElseGet(() -> post.apply(0));
    }

    Path folder() {
        return folder;
    }

    /** The post whose thread is edited. */
    Post edited() {
        return edited;
    }

    /** The page of that post, from the output folder. */
    String editedPage() {
        return edited.path() + "/index.html";
    }

    /** Writes the whole blog anew. */
    void write() throws IOException {
        Folders.delete(folder);
        dialect.writeFurniture(folder);
        Folders.write(folder.resolve(dialect.frame()), dialect.frameText());
        IntStream.range(0, posts).parallel().mapToObj(post).forEach(this::write);
    }

    private void write(Post one) {
        dialect.files(one).forEach((path, text) -> {
            var file = folder.resolve(path);
            try {
                if (!Files.exists(file) || !Files.readString(file).equals(text)) {
                    Folders.write(file, text);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Has the first comment of one thread say something else. */
    void changeComment(String words) {
        var thread = new ArrayList<>(edited.thread());
        thread.set(0, thread.get(0).saying(words + "\n"));
        write(new Post(edited.path(), edited.title(), edited.date(), edited.tags(), edited.body(), thread));
    }

    /** Makes each of its sources a new file, as in a fresh clone. */
    void copyAnew(Path aside) throws IOException {
        var old = Files.createTempDirectory(Files.createDirectories(aside), "").resolve("sources");
        Files.move(folder.resolve("content"), old);
        Folders.copyAsIs(old, folder.resolve("content"), false);
    }

    /** Has every page say something more at its end. */
    void editFrame(String words) throws IOException {
        var text = dialect.frameText().replace(FRAME_END, "<p>" + words + "</p>\n" + FRAME_END);
        Folders.write(folder.resolve(dialect.frame()), text);
    }
}
