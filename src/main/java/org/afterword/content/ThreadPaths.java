package org.afterword.content;

/** Where the threads of an article lie in the content folder. */
public final class ThreadPaths {
    private ThreadPaths() {}

    /** The thread file that belongs to an article's file, both as paths from the content folder. */
    public static String ofArticle(String articleFile) {
        return articleFile.equals("index.md") || articleFile.endsWith("/index.md")
                ? articleFile.substring(0, articleFile.length() - "index.md".length()) + "comments.yaml"
                : articleFile.substring(0, articleFile.length() - "md".length()) + "comments.yaml";
    }

    /** The file in which the comments to an article await moderation, by the article's address. */
    public static String inbox(String address) {
        var path = address.replaceAll("^/+|/+$", "");
        return "inbox/" + (path.isEmpty() ? "index" : path) + ".comments.yaml";
    }
}
