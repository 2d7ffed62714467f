package org.afterword.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A program that builds a blog.
 *
 * @param name as the tables have it
 * @param command that builds it
 * @param remains what a build leaves behind, from the blog's folder; the output comes first
 * @param tells whether it ends with an account of its work
 */
record Contestant(String name, Blog blog, List<String> command, List<String> remains, boolean tells) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d+) written");
    private static final Pattern COMMENTS = Pattern.compile("(\\d+) read = (\\d+) shown");
    private static final String OUTPUT = "public";

    static Contestant afterword(String name, Path launcher, Blog blog) {
        var folder = blog.folder().toAbsolutePath().toString();
        return new Contestant(
                name, blog, List.of(launcher.toString(), "build", folder), List.of(OUTPUT, ".afterword"), true);
    }

    static Contestant hugo(String name, Path hugo, Blog blog) {
        var folder = blog.folder().toAbsolutePath().toString();
        return new Contestant(
                name,
                blog,
                List.of(hugo.toString(), "--noBuildLock", "--logLevel", "warn", "--source", folder),
                List.of(OUTPUT, "resources", ".hugo_build.lock"),
                false);
    }

    Path output() {
        return blog.folder().resolve(OUTPUT);
    }

    /** Puts aside what a build left behind: a file system is slower for minutes where many files were deleted. */
    void clean(Path aside) throws IOException {
        var place = Files.createTempDirectory(Files.createDirectories(aside), "");
        for (var one : remains) {
            var file = blog.folder().resolve(one);
            if (Files.exists(file)) {
                Files.move(file, place.resolve(file.getFileName()));
            }
        }
    }

    /** Puts a copy of what a build left in its place, as a cache does: with the times that the files had. */
    void restore(Path aside) throws IOException {
        if (!tells) {
            clean(aside); // it would make all anew, whatever it had
            return;
        }
        var place = Files.createTempDirectory(Files.createDirectories(aside), "");
        for (var one : remains) {
            var file = blog.folder().resolve(one);
            if (Files.exists(file)) {
                Files.move(file, place.resolve(file.getFileName()));
                Folders.copyAsIs(place.resolve(file.getFileName()), file, true);
            }
        }
    }

    Run build() throws IOException, InterruptedException {
        var run = Run.of(command, blog.folder());
        require(run.exitCode() == 0, run, "failed");
        require(!tells || run.said().contains("built in "), run, "built nothing"); // hostile comments are warned of
        return run;
    }

    /** Fails unless all comments that were read are shown, and are as many as the blog has. */
    void requireComments(Run run, long comments) {
        if (tells) {
            var found = COMMENTS.matcher(run.said());
            var all = String.valueOf(comments);
            require(found.find() && found.group(1).equals(all) && found.group(2).equals(all), run, "lost comments");
        }
    }

    /** Fails unless the run says that it wrote so many files. */
    void requireWritten(Run run, long files) {
        if (tells) {
            var found = WRITTEN.matcher(run.said());
            require(found.find() && Long.parseLong(found.group(1)) == files, run, "did not write " + files + " files");
        }
    }

    void require(boolean good, Run run, String mistake) {
        if (!good) {
            throw new IllegalStateException(
                    name + " " + mistake + ": " + String.join(" ", command) + "\n" + run.said());
        }
    }
}
