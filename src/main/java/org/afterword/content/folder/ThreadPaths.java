package org.afterword.content.folder;

import java.util.Optional;
import org.afterword.base.Slashes;

/** Where the threads of an article lie in the content folder. */
public final class ThreadPaths {
    private static final String TOP = "index";

    private ThreadPaths() {}

    /** The thread file that belongs to an article's file, both as paths from the content folder. */
    public static String ofArticle(String articleFile) {
        return articleFile.equals("index.md") || articleFile.endsWith("/index.md")
                ? articleFile.substring(0, articleFile.length() - "index.md".length()) + "comments.yaml"
                : articleFile.substring(0, articleFile.length() - "md".length()) + "comments.yaml";
    }

    /** The article's file that a thread file belongs to; empty for a file that is no thread. */
    static Optional<String> article(String threadFile) {
        int name = threadFile.length() - "comments.yaml".length();
        if (!threadFile.endsWith("comments.yaml") || name > 0 && "./".indexOf(threadFile.charAt(name - 1)) < 0) {
            return Optional.empty();
        }
        var article = threadFile.substring(0, name) + (threadFile.startsWith(".", name - 1) ? "md" : "index.md");
        return Optional.of(article).filter(file -> ofArticle(file).equals(threadFile));
    }

    /** The file in which the comments to an article await moderation, by the article's address. */
    public static String inbox(String address) {
        return "inbox/" + inboxName(address) + ".comments.yaml";
    }

    /**
     * What the inbox calls an article, by its address. A plus, which no article's address has, parts it from what means
     * something else there: {@code index} is the page at the top, {@code unplaced} holds what has no article, and a tilde
     * ends the name of an editor's copy, which nobody reads.
     */
    public static String inboxName(String address) {
        var path = Slashes.noneAround(address);
        if (path.isEmpty()) {
            return TOP;
        }
        boolean isTaken = path.equals(TOP) || (path + "/").startsWith("unplaced/");
        return (isTaken ? "+" : "") + path.replaceAll("~(?=/|$)", "~+");
    }

    /** The address that the inbox calls by a name, without slashes at its ends; empty for the page at the top. */
    public static String named(String name) {
        if (name.equals(TOP)) {
            return "";
        }
        if (name.indexOf('+') < 0) {
            return name;
        }
        var path = name.replaceAll("~\\+(?=/|$)", "~");
        return path.startsWith("+") ? path.substring(1) : path;
    }
}
