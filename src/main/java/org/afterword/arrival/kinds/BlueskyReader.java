package org.afterword.arrival.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.arrival.Arrived;
import org.afterword.arrival.Declined;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.JsonObject;
import org.afterword.importer.source.JsonRecords;

/** Reads a thread of Bluesky ({@code app.bsky.feed.getPostThread}): each post in it names what it answers and the first post. */
final class BlueskyReader implements ArrivalReader {
    @Override
    public String kind() {
        return "bluesky";
    }

    @Override
    public boolean recognizes(String head) {
        return head.stripLeading().startsWith("{")
                && head.contains("\"thread\"")
                && (head.contains("app.bsky.feed") || head.contains("\"at://"));
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Arrived> arrived) throws IOException {
        var out = Handing.to(arrived);
        JsonRecords.anywhere(file, Set.of("replies"), array -> What.COMMENT, Handing.told(out))
                .read(one -> {
                    if (one.array().equals("replies")) {
                        out.accept(node(one));
                    }
                });
    }

    private static Arrived node(JsonRecords.One one) {
        JsonObject node = one.fields();
        if (node.object("post").isEmpty()) {
            return new Declined(
                    one.line(),
                    "",
                    node.flag("blocked")
                            ? "its author and the author that it answers block each other"
                            : "the post itself is missing");
        }
        return new BlueskyPost(one.line(), node.object("post")).arrived();
    }
}
