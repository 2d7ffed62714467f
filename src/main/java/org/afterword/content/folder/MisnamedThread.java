package org.afterword.content.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the names, in small letters, of files that most likely are threads, and are called otherwise. */
final class MisnamedThread {
    /** What may stand in the name of a thread, behind its article's. */
    private static final Set<String> OF_THREADS = Set.of(
            "comments",
            "comments.yaml",
            "comments.yml",
            "comments.json",
            "comments.txt",
            "comment",
            "comment.yaml",
            "comment.yml",
            "comment.json");

    private static final Pattern IN_FOLDER = Pattern.compile("(?:^|/)comments?/[^/]*\\.ya?ml$");
    private static final Pattern BEGINS = Pattern.compile("- [a-z_]{2,20}:");
    private static final Pattern BODY = Pattern.compile("(?:- | {2,4})(?:body|message|content|text|comment):");

    private MisnamedThread() {}

    /** Such as {@code comments.YAML}, {@code a.comments.yaml.txt} and {@code a.comments (1).yaml}, but not {@code mycomments.yaml}. */
    static boolean is(String lower) {
        int at = lower.indexOf("comment");
        int end = at + (lower.startsWith("comments", at) ? "comments" : "comment").length();
        boolean isWord = at == 0 || at > 0 && lower.charAt(at - 1) == '.';
        return isWord
                && end < lower.length()
                && !Character.isLetterOrDigit(lower.charAt(end))
                && (lower.indexOf(".yaml", end) >= 0 || lower.indexOf(".yml", end) >= 0);
    }

    /** Whether a file in a folder of comments is a list of them. */
    static boolean isInFolder(String lower, List<String> head) {
        return IN_FOLDER.matcher(lower).find()
                && head.stream().anyMatch(line -> BEGINS.matcher(line).lookingAt())
                && head.stream().anyMatch(line -> BODY.matcher(line).lookingAt());
    }

    /** Such as {@code a-comments.yaml}, {@code a.comments} and {@code a.comments.json} beside {@code a.md}. */
    static boolean isBeside(String lower, Path file) {
        int at = lower.lastIndexOf("comment");
        return at > 1
                && ".-_ ".indexOf(lower.charAt(at - 1)) >= 0
                && OF_THREADS.contains(lower.substring(at))
                && Files.exists(
                        file.resolveSibling(file.getFileName().toString().substring(0, at - 1) + ".md"));
    }
}
