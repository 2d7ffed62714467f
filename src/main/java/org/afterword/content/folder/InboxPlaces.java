package org.afterword.content.folder;

import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.markdown.Links;

/** Which article a file of the inbox is for, told by its path from the content folder. */
public final class InboxPlaces {
    /** The inbox, its path from the content folder. */
    public static final String INBOX = "inbox/";

    /** Where those lie whose article was not found. */
    public static final String UNPLACED = INBOX + "unplaced/";

    private static final String SEVERAL = ".comments.yaml";

    /** What a file is called by that holds an arrival without a date. */
    public static final String UNDATED = "undated";

    private static final Pattern ARRIVAL =
            Pattern.compile("(?:\\d{8}T\\d{6}Z|" + UNDATED + ")-[a-z0-9]+-[a-z0-9-]+\\.yaml");

    private InboxPlaces() {}

    /** Whether a file has a name that is given to a single arrival. */
    public static boolean isOfOne(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        boolean likely = name.startsWith(UNDATED) || !name.isEmpty() && name.charAt(0) <= '9';
        return likely && ARRIVAL.matcher(name).matches();
    }

    /** What is wrong where a file with such a name holds more. */
    public static Problem several(String file, boolean isError) {
        var place = Position.file(ContentFolder.name(file));
        var message = "the name of this file is that of a single arrival, and there are several in it";
        var cure = "give each a file of its own, or this one another name, such as others.yaml";
        return isError
                ? Problem.error("inbox/several", place, message, cure)
                : Problem.warning("inbox/several", place, message, cure);
    }

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
