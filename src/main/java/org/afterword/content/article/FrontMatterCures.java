package org.afterword.content.article;

import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.base.problem.SourceText;

/** What an author meant to begin or to end front matter with, where it is not found. */
final class FrontMatterCures {
    private static final int FARTHEST = 100;
    private static final Pattern FIELD = Pattern.compile("[A-Za-z][\\w-]*:(?: .*)?");

    private FrontMatterCures() {}

    /** @param text a file's that does not begin with front matter */
    static String missing(String text) {
        var stripped = text.strip();
        var first = stripped.lines().findFirst().orElse("").strip();
        if (text.startsWith("version https://git-lfs")) {
            return "this only says where Git LFS keeps the article: run 'git lfs pull', and build again";
        } else if (text.startsWith("PK\3\4") || text.startsWith("{\\rtf")) {
            return "this is a document of a word processor: save it as plain text in UTF-8, with fields between lines '---'";
        } else if (text.length() > 1 && (text.charAt(0) == 0 || text.charAt(1) == 0)) {
            return "this is UTF-16: save the file as UTF-8";
        } else if (FrontMatter.isFence(stripped, 0)) {
            return text.startsWith("\uFEFF")
                    ? "take away what cannot be seen before '---': it is the first line of a file"
                    : "take away the blank lines before '---': it is the first line of a file";
        } else if (first.equals("+++")) {
            return "write '---' for '+++', and 'title: …' for 'title = …'";
        } else if (first.startsWith("---") && first.substring(3).strip().matches("\\p{L}+")) {
            return "write '---' alone in the first line";
        } else if (first.startsWith("{") || first.equals(";;;")) {
            return "write it in YAML: a line '---', 'title: …' and another '---'";
        } else if (!first.isEmpty() && first.chars().allMatch(c -> "-–—−".indexOf(c) >= 0)) {
            return "write three hyphens, '---', before and after the fields";
        } else if (FIELD.matcher(first).matches()) {
            return "put a line '---' before the first field and another behind the last";
        }
        return below(stripped)
                .map(line ->
                        "the front matter in line " + line + " must be the first: move what stands before it below")
                .orElse("begin the file with a line '---', 'title: …' and another '---'");
    }

    /** The line of front matter that does not stand at the beginning. */
    private static Optional<Integer> below(String text) {
        var lines = text.lines().limit(FARTHEST).toList();
        for (int i = 1; i + 1 < lines.size(); i++) {
            if (FrontMatter.isFence(lines.get(i), 0)
                    && FIELD.matcher(lines.get(i + 1)).matches()) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    /** @param source an article whose front matter begins and does not end */
    static String unclosed(SourceText source) {
        var lines = source.text().lines().limit(FARTHEST).toList();
        for (int i = 1; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (line.equals("+++") || line.equals("...") || line.matches("[-–—−]{1,10}")) {
                return "write '---' for '" + line + "' in line " + (i + 1)
                        + (line.equals("---") ? ", where the line begins" : "");
            }
        }
        return "put a line '---' after its last field";
    }
}
