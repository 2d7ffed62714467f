package org.afterword.content.folder;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * Knows a patch of an article, a thread or the settings, whatever it is called: it shows what a draft says. A patch of
 * anything else may be what an author offers to readers.
 */
final class PatchOfContent {
    private static final List<String> ENDINGS = List.of(".md", "comments.yaml");

    private PatchOfContent() {}

    /**
     * @param head the lines that a file begins with
     * @param beside the folder that the file lies in
     */
    static boolean is(List<String> head, Path beside) {
        for (int i = 0; i + 1 < head.size(); i++) {
            boolean isPair = head.get(i).startsWith("--- ") && head.get(i + 1).startsWith("+++ ")
                    || head.get(i).startsWith("*** ") && head.get(i + 1).startsWith("--- ");
            if (isPair && (isContent(head.get(i), beside) || isContent(head.get(i + 1), beside))) {
                return true;
            }
        }
        return false;
    }

    /** @param line with a mark of three signs, the file, and behind a tab when that was written (POSIX, diff) */
    private static boolean isContent(String line, Path beside) {
        int tab = line.indexOf('\t');
        var path = line.substring("--- ".length(), tab < 0 ? line.length() : Math.max(tab, "--- ".length()))
                .replace("\"", "")
                .strip();
        var name = path.substring(path.lastIndexOf('/') + 1);
        boolean isOurs = name.equals(ContentFolder.SETTINGS) || ENDINGS.stream().anyMatch(name::endsWith);
        return isOurs && (("/" + path).contains("/" + ContentFolder.NAME + "/") || isFile(beside, name));
    }

    private static boolean isFile(Path folder, String name) {
        try {
            return Files.isRegularFile(folder.resolve(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
