package org.afterword.arrival.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.afterword.arrival.Arrived;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.JsonRecords;

/** Reads the discussions in which giscus keeps comments, as GitHub's GraphQL API gives them: one of them, or pages of them. */
public final class GiscusReader implements ArrivalReader {
    private static final Pattern TALK = Pattern.compile("\"(?:discussion|discussions|comments)\"\\s*:\\s*[{\\[]");
    private static final Pattern COMMENT = Pattern.compile("\"(?:bodyHTML|createdAt|databaseId)\"\\s*:");

    /** The fields of a comment. */
    static final Set<String> FIELDS =
            Set.of("createdAt", "body", "bodyHTML", "databaseId", "isMinimized", "author", "authorAssociation");

    @Override
    public String kind() {
        return "giscus";
    }

    @Override
    public boolean recognizes(String head) {
        var start = head.stripLeading();
        return (start.startsWith("{") || start.startsWith("["))
                && !head.contains("\"action\"")
                && TALK.matcher(head).find()
                && COMMENT.matcher(head).find()
                && (head.contains("\"replies\"") || head.contains("\"discussion"))
                && (head.contains("\"nodes\"") || head.contains("\"viewer\""));
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Arrived> arrived) throws IOException {
        read(file, arrived, reactions -> {}, line -> {});
    }

    /**
     * The same, and tells of what is left out.
     *
     * @param reactions gets how many reactions each record has
     * @param partly gets the line of each record of whose comments or answers only a part is there
     */
    public void read(ExportFile file, Consumer<Arrived> arrived, IntConsumer reactions, Consumer<Line> partly)
            throws IOException {
        var out = Handing.to(arrived);
        var discussions = new GiscusDiscussions(out, partly);
        JsonRecords.anywhere(file, Set.of("nodes", "comments", "replies"), array -> What.COMMENT, Handing.told(out))
                .telling(FIELDS)
                .read(one -> {
                    reactions.accept(GitHub.reactions(one.fields()));
                    discussions.take(one);
                });
        discussions.end();
    }
}
