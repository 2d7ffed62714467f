package org.afterword.content.folder;

import java.util.Optional;
import org.afterword.markdown.Links;

/** Which article a file of the inbox is for, told by its path from the content folder. */
public final class InboxPlaces {
    /** The inbox, its path from the content folder. */
    public static final String INBOX = "inbox/";

    /** Where those lie whose article was not found. */
    public static final String UNPLACED = INBOX + "unplaced/";

    private static final String SEVERAL = ".comments.yaml";

    private InboxPlaces() {}

    /** The folder of the arrivals for an article, by its path; of those without one, where it is empty. */
    public static String folder(Optional<String> article) {
        return article.map(path -> INBOX + ThreadPaths.inboxName(path) + "/").orElse(UNPLACED);
    }

    /** The path of the article that a file is for; empty where its place tells none. */
    public static Optional<String> article(String file) {
        if (!file.startsWith(INBOX) || file.startsWith(UNPLACED)) {
            return Optional.empty();
        }
        int end = file.endsWith(SEVERAL) ? file.length() - SEVERAL.length() : file.lastIndexOf('/');
        if (end <= INBOX.length()) {
            return Optional.empty();
        }
        var path = ThreadPaths.named(file.substring(INBOX.length(), end));
        return Optional.of(path.isEmpty() ? "/" : "/" + path + (Links.isFile(path) ? "" : "/"));
    }
}
