package org.afterword.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.content.folder.ContentFolder;

/** Warns of articles, threads, settings and files that lie beside the content folder, where nobody reads them. */
final class BesideContent {
    /** Where other generators keep articles. */
    private static final Set<String> FOLDERS = Set.of(
            "_posts",
            "posts",
            "_drafts",
            "drafts",
            "articles",
            "pages",
            "_pages",
            "post",
            "blog",
            "contents",
            "Content");

    /** Where other generators keep what is copied as it is. */
    private static final Set<String> COPIED = Set.of("static", "assets", "images", "img", "media", "files");

    private static final Set<String> ENDINGS = Set.of(
            "png",
            "jpg",
            "jpeg",
            "gif",
            "webp",
            "avif",
            "svg",
            "ico",
            "css",
            "js",
            "pdf",
            "woff",
            "woff2",
            "txt",
            "mp3",
            "mp4",
            "webm",
            "webmanifest");

    /** Files that have a place of their own, and have no effect here. */
    private static final Map<String, String> PLACES = Map.of(
            "words.yaml", "templates/words/, named after its language, such as en.yaml",
            "words.yml", "templates/words/, named after its language, such as en.yaml",
            "style.css", "templates/style.css",
            "_redirects", "content/_redirects",
            "_headers", "content/_headers",
            "robots.txt", "templates/robots.txt",
            "favicon.ico", "content/favicon.ico",
            "CNAME", "content/CNAME",
            "site.yml", "content/site.yaml");

    /** Folders that have a place of their own, and the endings of what is in them. */
    private static final Map<String, Place> FOLDERS_OF_PLACES = Map.of(
            "words", new Place("templates/words", Set.of("yaml", "yml")),
            "data", new Place("content/data", Set.of("yaml", "json", "csv")),
            "inbox", new Place("content/inbox", Set.of("yaml")),
            "shortcodes", new Place("templates/shortcodes", Set.of("html")));

    private record Place(String path, Set<String> endings) {}

    private static final int HEAD = 2048;
    private static final int DEPTH = 4;
    private static final int MOST_FILES = 1000;

    private final Path site;
    private final Consumer<Problem> problems;

    private BesideContent(Path site, Consumer<Problem> problems) {
        this.site = site;
        this.problems = problems;
    }

    /** @param site the site's folder, whose other folders are not looked into but for a few */
    static void look(Path site, Consumer<Problem> problems) {
        var beside = new BesideContent(site, problems);
        for (var entry : entries(site)) {
            var name = entry.getFileName().toString();
            if (isContent(site, entry)) {
                continue;
            }
            if (FOLDERS.contains(name) && isSite(entry)) {
                beside.site(name);
            } else if (FOLDERS.contains(name) && Files.isDirectory(entry)) {
                below(entry).forEach(beside::file);
            } else if (COPIED.contains(name) && Files.isDirectory(entry)) {
                beside.folder(
                        entry,
                        ENDINGS,
                        name.equals("static") ? "what is in it into content/" : "it to content/" + name);
            } else if (FOLDERS_OF_PLACES.containsKey(name) && Files.isDirectory(entry)) {
                var place = FOLDERS_OF_PLACES.get(name);
                beside.folder(entry, place.endings(), "it to " + place.path());
            } else if (PLACES.containsKey(name) && Files.isRegularFile(entry)) {
                beside.place(name);
            } else {
                beside.file(entry);
            }
        }
    }

    /** Where capitals do not count, the content folder may be written with one. */
    private static boolean isContent(Path site, Path entry) {
        try {
            return ContentFolder.NAME.equalsIgnoreCase(entry.getFileName().toString())
                    && Files.isSameFile(site.resolve(ContentFolder.NAME), entry);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isSite(Path folder) {
        return Files.isRegularFile(folder.resolve(ContentFolder.NAME).resolve(ContentFolder.SETTINGS));
    }

    /** What cannot be listed has nothing that could be told of. */
    private static List<Path> entries(Path folder) {
        var entries = new ArrayList<Path>();
        try (var stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (IOException | DirectoryIteratorException e) {
            entries.clear();
        }
        return entries;
    }

    /** A folder whose files were to be on the site. */
    private void folder(Path folder, Set<String> endings, String move) {
        var name = folder.getFileName().toString();
        if (holds(folder, endings)) {
            problems.accept(Problem.warning(
                    "file/beside",
                    Position.file(name),
                    "this folder lies beside the content folder, and nothing in it is on the site",
                    "move " + move));
        }
    }

    /** Whether a folder, or one of those in it, has a file with one of some endings. */
    private static boolean holds(Path folder, Set<String> endings) {
        return below(folder).stream()
                .map(file -> file.getFileName().toString().toLowerCase(Locale.ROOT))
                .anyMatch(file -> endings.contains(file.substring(file.lastIndexOf('.') + 1)));
    }

    /** The files in a folder and in those in it. A large one is not looked through to its end. */
    private static List<Path> below(Path folder) {
        try (var files = Files.find(folder, DEPTH, (file, kind) -> kind.isRegularFile())) {
            return files.limit(MOST_FILES).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private void site(String name) {
        problems.accept(Problem.warning(
                "file/beside",
                Position.file(name),
                "this folder is a site of its own, and nothing in it is on this one",
                "build it by itself: afterword build " + name + "; or move its articles into content/"));
    }

    private void place(String name) {
        problems.accept(Problem.warning(
                "file/beside",
                Position.file(name),
                "this file lies beside the content folder, where it has no effect",
                "move it to " + PLACES.get(name)));
    }

    private void file(Path file) {
        var name = file.getFileName().toString();
        boolean isText = name.endsWith(".md") || name.endsWith(".markdown");
        if (isText && hasFrontMatter(file)) {
            tell(file, "an article", name.substring(0, name.lastIndexOf('.')) + ".md");
        } else if (name.endsWith(".comments.yaml")) {
            tell(file, "a thread", name);
        } else if (name.equals(ContentFolder.SETTINGS)
                && Files.exists(
                        site.resolve(ContentFolder.NAME).resolve(name))) { // else it is told that there are none
            tell(file, "the settings", name);
        }
    }

    private void tell(Path file, String what, String name) {
        problems.accept(Problem.warning(
                "file/beside",
                Position.file(site.relativize(file).toString().replace('\\', '/')),
                "this looks like " + what + ", but lies beside the content folder, where it is not read",
                "move it to " + ContentFolder.name(name)));
    }

    /** Whether a text begins with fields of which one is a title: a readme has none. */
    private static boolean hasFrontMatter(Path file) {
        try (var in = Files.newInputStream(file)) {
            var head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            return head.startsWith("---") && head.contains("\ntitle:");
        } catch (IOException e) {
            return false;
        }
    }
}
