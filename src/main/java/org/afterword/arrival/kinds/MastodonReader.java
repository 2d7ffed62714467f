package org.afterword.arrival.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.arrival.Arrived;
import org.afterword.arrival.Declined;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.JsonObject;
import org.afterword.importer.source.JsonRecords;

/**
 * Reads a post's context as Mastodon's API gives it: all that answers it, in an order that does not tell what answers what.
 * The post itself is not in it; it is what the first answers name. Nothing is taken for deleted because it is not there.
 */
final class MastodonReader implements ArrivalReader {
    private static final Pattern CONTEXT = Pattern.compile("\"descendants\"\\s*:\\s*\\[");
    private static final int MOST = 20_000;
    private static final long MOST_LETTERS = 32L << 20;

    @Override
    public String kind() {
        return "mastodon";
    }

    @Override
    public boolean recognizes(String head) {
        return head.stripLeading().startsWith("{")
                && (CONTEXT.matcher(head).find()
                        || head.contains("\"ancestors\"") && head.contains("\"in_reply_to_id\""));
    }

    private record Held(JsonRecords.One one, String id, String answers) {}

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Arrived> arrived) throws IOException {
        var out = Handing.to(arrived);
        var held = new ArrayList<Held>();
        var letters = new long[1];
        new JsonRecords(file, Set.of("descendants", "ancestors"), array -> What.COMMENT, Handing.told(out))
                .read(one -> {
                    if (one.array().equals("descendants")) {
                        letters[0] += one.fields().raw("content").length();
                        if (held.size() >= MOST || letters[0] > MOST_LETTERS) {
                            out.accept(new Declined(one.line(), "", "its post has too many answers"));
                        } else {
                            held.add(held(one));
                        }
                    }
                });
        handOver(held, out);
    }

    private static Held held(JsonRecords.One one) {
        JsonObject status = one.fields();
        return new Held(
                one, status.text("id").orElse(""), status.text("in_reply_to_id").orElse(""));
    }

    private static void handOver(List<Held> held, Consumer<Arrived> out) {
        Map<String, String> answers = new HashMap<>();
        held.forEach(one -> answers.putIfAbsent(one.id(), one.answers()));
        Map<String, String> roots = new HashMap<>();
        var oldest = new HashMap<Integer, String>();
        held.forEach(one -> oldest.merge(one.one().owner(), root(one.id(), answers, roots), MastodonReader::older));
        for (var one : held) {
            var known = root(one.id(), answers, roots);
            var root = known.isEmpty() ? "" : oldest.get(one.one().owner());
            out.accept(new MastodonStatus(one.one().line(), one.one().fields())
                    .arrived(root, !one.answers().equals(root)));
        }
    }

    /**
     * Of the two posts with which parts of one context begin, the one that all of it began with: the other is an answer that
     * not everybody may see. Ids grow with time.
     */
    private static String older(String one, String other) {
        int byLength = Integer.compare(one.length(), other.length());
        boolean first = byLength != 0 ? byLength < 0 : one.compareTo(other) <= 0;
        return other.isEmpty() || !one.isEmpty() && first ? one : other;
    }

    /** The post that all of it began with, as far up as the file tells. */
    private static String root(String id, Map<String, String> answers, Map<String, String> roots) {
        var path = new ArrayList<String>();
        var at = id;
        while (answers.containsKey(at) && !roots.containsKey(at) && path.size() <= answers.size()) {
            path.add(at);
            at = answers.get(at);
        }
        var root = roots.getOrDefault(at, path.size() > answers.size() ? "" : at);
        path.forEach(one -> roots.put(one, root));
        return root;
    }
}
