package org.afterword.importer.folder.generator;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.afterword.base.Moment;
import org.afterword.importer.folder.matter.Matter;

/** The comments in an article's field {@code comments}, where that is a list of them, and nothing that turns them on. */
public final class ListedComments {
    private ListedComments() {}

    /** Their fields; none where there is no such list, or where nothing in it has words. */
    public static List<Matter> in(Matter matter) {
        var groups = matter.groups("comments");
        return groups.stream().anyMatch(one -> words(one).isPresent()) ? groups : List.of();
    }

    /** What one says. */
    public static Optional<String> words(Matter comment) {
        return comment.text("content", "message", "body", "comment", "text");
    }

    /** A time as generators take it. */
    public static Optional<Moment> moment(String text, ZoneId zone) {
        return Fields.moment(text, zone);
    }
}
