package org.afterword.content.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.afterword.base.LooseText;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;

/**
 * Judges files that are neither article, thread nor settings, and that must not be copied for all that: what an editor, a
 * merge or a synchronisation left behind, and what is an article or a thread but for its name. Either may be a draft.
 */
final class StrayFile {
    /** Files and folders that systems, and the servers that keep folders for many people, make by themselves. */
    private static final Set<String> SYSTEM_FILES = Set.of(
            "thumbs.db",
            "ehthumbs.db",
            "desktop.ini",
            "__macosx",
            "icon\r",
            "$recycle.bin",
            "system volume information",
            "lost+found",
            "@eadir",
            "#recycle",
            "#snapshot");

    private static final Set<String> SWAP_FILES = Set.of("swp", "swo", "swn", "swx");

    /** What desktops make of an address that was dragged there. It may tell what a person's machine and folders are called. */
    private static final Set<String> SHORTCUTS = Set.of("webloc", "url", "lnk");

    private static final Set<String> BROKEN_OFF = Set.of("crdownload", "part", "partial", "opdownload");

    /** By which exports of other systems are known that tell people's addresses, of mail and network. */
    private static final List<String> EXPORTS = List.of("wordpress.org/export/", "<disqus ");

    private static final Set<String> PATCHES = Set.of("diff", "patch");

    private static final List<String> MARKDOWN =
            List.of("md", "markdown", "mdown", "mkd", "mkdn", "mkdown", "mdwn", "mdtxt", "mdtext", "mdx", "rmd", "qmd");

    /** What {@code notes.md.png} is a picture of, or {@code notes.md.html} a page of, may be shown. */
    private static final Set<String> SHOWN = Set.of(
            "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "pdf", "html", "htm", "mp4", "webm", "mp3", "css",
            "js");

    /** What is no article for sure; a file with another ending is looked into. */
    private static final Set<String> NO_ARTICLES = Set.of(
            "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico", "pdf", "mp3", "m4a", "ogg", "wav", "mp4", "m4v",
            "mov", "webm", "zip", "gz", "woff", "woff2", "ttf", "otf", "css", "js", "mjs", "json", "csv", "xml");

    /** Keys to other machines, and settings with passwords. */
    private static final Set<String> KEYS = Set.of(
            "id_rsa",
            "id_dsa",
            "id_ecdsa",
            "id_ed25519",
            "wp-config.php",
            "credentials.json",
            "secrets.yaml",
            "secrets.yml");

    private static final Set<String> KEY_ENDINGS = Set.of("pem", "p12", "pfx", "kdbx", "jks");

    private static final Pattern FIELD =
            Pattern.compile("(?:title|draft|date|layout|tags|author)[ \\t]{0,20}[:=]", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 1 << 13;

    private static final String INBOX = "inbox/";

    /** Whose files may have any name. */
    private static final String DATA = "data";

    private static final Set<String> ENDINGS_OF_ANSWERS =
            Set.of("eml", "mbox", "msg", "txt", "csv", "jsonl", "html", "xml");
    private static final Set<String> ENDINGS_OF_THREADS = Set.of("yaml", "yml", "json");

    private StrayFile() {}

    /** Whether a name is one that editors and systems give to files of their own: nobody has to be told of those. */
    static boolean isEditors(String name) {
        return name.endsWith("~")
                || name.startsWith("~$")
                || name.length() > 2 && name.startsWith("#") && name.endsWith("#")
                || SWAP_FILES.contains(ending(name))
                || SYSTEM_FILES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a name begins with a dot, as what is not to be seen does on many systems, and a file of that name is an article. */
    static boolean isHiddenArticle(String name, Path file) {
        return isHidden(name) && !isEditors(name) && Files.isRegularFile(file) && hasFrontMatter(head(file));
    }

    /** By the name alone. Behind other signs than letters it is a file of an editor or a system. */
    static boolean isHidden(String path) {
        var name = name(path);
        return name.startsWith(".") && name.endsWith(".md") && Character.isLetterOrDigit(name.codePointAt(1));
    }

    /** What is to be told of such an article. */
    static Problem hidden(String path) {
        return Problem.warning(
                "file/folder",
                Position.file(ContentFolder.name(path)),
                "the dot at the beginning of its name hides this article, and it is not published",
                "take the dot away; what is not to be seen yet says 'draft: true'");
    }

    /**
     * What is to be told of a file that a merge or a synchronisation put beside the one that it is a version of. It may have
     * the ending of an article.
     *
     * @param path from the content folder
     */
    static Optional<Problem> ofAMerge(String path) {
        return VersionOfAMerge.is(name(path)) ? Optional.of(leftOver(path)) : Optional.empty();
    }

    /** What is to be told of a file that is not copied; empty where it may be. */
    static Optional<Problem> of(String path, Path file) {
        var name = name(path);
        var lower = name.toLowerCase(Locale.ROOT);
        var top = path.indexOf('/') < 0 ? path : path.substring(0, path.indexOf('/'));
        var generator = OtherGenerators.reader(top);
        if (generator.isPresent()) {
            return Optional.of(foreign(top, path.equals(top), generator.get()));
        }
        if (KEYS.contains(lower) || KEY_ENDINGS.contains(ending(name))) {
            return Optional.of(secret(path));
        }
        if (SHORTCUTS.contains(ending(name))) {
            return Optional.of(leftOver(
                    path,
                    "this is a shortcut of a desktop, which leads no reader anywhere, and is not published",
                    "delete it; a link in an article leads readers on"));
        }
        if (BROKEN_OFF.contains(ending(name))) {
            return Optional.of(leftOver(
                    path,
                    "this is a download that was broken off, and is not published",
                    "fetch it anew, and delete this"));
        }
        if (ending(name).equals("xml") && isExport(file)) {
            return Optional.of(Problem.warning(
                    "file/secret",
                    Position.file(ContentFolder.name(path)),
                    "this is what another system exported, with people's addresses in it, and is not published",
                    "take it out of the content folder; to have what it holds: afterword import " + name));
        }
        if (VersionOfAMerge.VERSIONS.contains(ending(name)) || isPatch(lower)) {
            return Optional.of(leftOver(path));
        } else if (MisnamedThread.is(lower)) {
            return Optional.of(
                    another(path, "a thread", name.substring(0, lower.indexOf("comment")) + "comments.yaml"));
        } else if (MisnamedThread.isBeside(lower, file)) {
            var article = name.substring(0, lower.lastIndexOf("comment") - 1);
            return Optional.of(another(path, "a thread", article + ".comments.yaml"));
        } else if (path.equals(name) && isSettings(lower)) {
            return Optional.of(another(path, "the settings", ContentFolder.SETTINGS));
        } else if (name.equals(ContentFolder.SETTINGS) && !top.equals(DATA)) {
            return Optional.of(settingsWithin(path));
        } else if (path.regionMatches(true, 0, INBOX, 0, INBOX.length())) {
            return ofInbox(path, file);
        }
        int end = endOfArticle(lower);
        if (end < 0 && !NO_ARTICLES.contains(ending(name))) {
            var head = head(file);
            if (MisnamedThread.isInFolder(path.toLowerCase(Locale.ROOT), head)) {
                return Optional.of(another(path, "a thread", stem(name) + ".comments.yaml beside its article"));
            }
            if (PatchOfContent.is(head, file.resolveSibling(""))) {
                return Optional.of(leftOver(path));
            }
            end = hasFrontMatter(head) ? stem(name).length() : end;
        }
        return end < 0 ? Optional.empty() : Optional.of(another(path, "an article", name.substring(0, end) + ".md"));
    }

    /** What is to be told of a file in the inbox, or in a folder whose name differs from it in case. */
    static Optional<Problem> ofInbox(String path, Path file) {
        var ending = ending(path);
        if (MARKDOWN.contains(ending) && hasFrontMatter(head(file))) {
            return Optional.of(Problem.warning(
                    "file/folder",
                    Position.file(ContentFolder.name(path)),
                    "this looks like an article, and nothing that lies in the inbox is published",
                    "move it out of inbox/"));
        }
        if (ENDINGS_OF_ANSWERS.contains(ending)) {
            return Optional.of(Problem.warning(
                    "file/ending",
                    Position.file(ContentFolder.name(path)),
                    "nothing reads this file, since what waits in the inbox ends in .yaml",
                    "take it out, and receive it: afterword receive " + name(path)));
        }
        return ENDINGS_OF_THREADS.contains(ending)
                ? Optional.of(another(path, "what awaits moderation", "inbox/…/" + stem(name(path)) + ".yaml"))
                : Optional.empty();
    }

    /** By its name alone: that of an article, a thread or the settings, and the ending of a patch behind it. */
    private static boolean isPatch(String lower) {
        var patched = stem(lower);
        return PATCHES.contains(ending(lower))
                && (endOfArticle(patched) >= 0 || MisnamedThread.is(patched) || patched.equals(ContentFolder.SETTINGS));
    }

    /** Such as {@code site.yml}, {@code site (1).yaml}, {@code site.local.yaml} and {@code site-old.yaml}, but not {@code site-map.yaml}. */
    private static boolean isSettings(String lower) {
        if (!lower.startsWith("site") || !lower.contains(".yaml") && !lower.contains(".yml")) {
            return false;
        }
        var behind = lower.substring("site".length());
        if ("-_".indexOf(behind.charAt(0)) < 0) {
            return !Character.isLetterOrDigit(behind.charAt(0));
        }
        var word = stem(behind).substring(1);
        return word.equals("copy") || VersionOfAMerge.VERSIONS.contains(word);
    }

    private static boolean isExport(Path file) {
        var head = String.join("\n", head(file));
        return EXPORTS.stream().anyMatch(head::contains);
    }

    /** Settings further in, of this site or of another one that lies in it. */
    private static Problem settingsWithin(String path) {
        var folder = path.substring(0, path.length() - ContentFolder.SETTINGS.length() - 1);
        boolean isSite = name(folder).equals(ContentFolder.NAME);
        return Problem.warning(
                "file/folder",
                Position.file(ContentFolder.name(path)),
                isSite
                        ? "these are the settings of another site, which lies in the content folder of this one; they are neither read nor published"
                        : "settings are those of the whole site, and these are neither read nor published",
                isSite
                        ? "move that site out of the content folder, or its articles to where they belong in this one"
                        : "say in content/site.yaml what they say, and take this file away");
    }

    private static Problem leftOver(String path) {
        return leftOver(
                path,
                "this looks like what an editor or a merge left behind, and is not published",
                "delete it, or give it another name");
    }

    private static Problem leftOver(String path, String message, String cure) {
        return Problem.warning("file/left-over", Position.file(ContentFolder.name(path)), message, cure);
    }

    /** Told of a folder once, not of each of its files. */
    private static Problem foreign(String top, boolean isFile, String generator) {
        return Problem.warning(
                "file/foreign",
                Position.file(ContentFolder.name(top)),
                "this " + (isFile ? "file" : "folder") + " is read by " + generator
                        + "; here it says nothing, and it is not published",
                "say in site.yaml or in templates what it should do, and take it out");
    }

    private static Problem secret(String path) {
        return Problem.warning(
                "file/secret",
                Position.file(ContentFolder.name(path)),
                "this looks like what nobody else may see, and is not published",
                "take it out of the content folder");
    }

    private static Problem another(String path, String what, String name) {
        return Problem.warning(
                "file/ending",
                Position.file(ContentFolder.name(path)),
                "this looks like " + what + " under another name, and is not published",
                "name it " + name + " if it is one, else give it a name that looks like none");
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** In small letters; empty where there is none. */
    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Where the name ends before {@code .md} or the like; -1 where there is no such ending. */
    private static int endOfArticle(String lower) {
        for (int dot = lower.indexOf('.'); dot >= 0; dot = lower.indexOf('.', dot + 1)) {
            int end = dot + 1;
            while (end < lower.length() && Character.isLetterOrDigit(lower.charAt(end))) {
                end++;
            }
            if (MARKDOWN.contains(lower.substring(dot + 1, end))) {
                return end == lower.length() || !SHOWN.contains(ending(lower)) ? dot : -1;
            }
        }
        return -1;
    }

    /** The first lines of a file. One that cannot be read has none here, and is told of where it is copied. */
    private static List<String> head(Path file) {
        try (var in = Files.newInputStream(file)) {
            var head = LooseText.of(in.readNBytes(HEAD));
            return (head.startsWith("\uFEFF") ? head.substring(1) : head)
                    .stripLeading()
                    .lines()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Fields between two lines of their own, in YAML or, as Hugo and Zola have them, in TOML. */
    private static boolean hasFrontMatter(List<String> lines) {
        var fence = lines.isEmpty() ? "" : lines.get(0).stripTrailing();
        if (!fence.equals("---") && !fence.equals("+++")) {
            return false;
        }
        boolean hasField = false;
        for (var line : lines.subList(1, lines.size())) {
            if (line.stripTrailing().equals(fence)) {
                return hasField;
            }
            hasField |= FIELD.matcher(line).lookingAt();
        }
        return false;
    }
}
