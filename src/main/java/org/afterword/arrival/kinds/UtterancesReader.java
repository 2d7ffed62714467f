package org.afterword.arrival.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.afterword.arrival.Arrived;
import org.afterword.arrival.Declined;
import org.afterword.arrival.Target;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.JsonObject;
import org.afterword.importer.source.JsonRecords;

/**
 * Reads the comments on issues in which utterances and gitalk keep them, as GitHub's REST API gives them: pages of comments,
 * with the issues before them in the same file, since a comment names its issue only by its address.
 */
public final class UtterancesReader implements ArrivalReader {
    private static final Pattern COMMENT = Pattern.compile("\"issue_url\"\\s*:");
    private static final Pattern ISSUE = Pattern.compile(
            "\"comments_url\"\\s*:|\"html_url\"\\s*:\\s*\"https?://[^\"\\s]{1,300}/(?:issues|pull)/\\d{1,12}\"");
    private static final int MOST_ISSUES = 100_000;

    /** The fields of a comment. */
    private static final Set<String> FIELDS = Set.of("issue_url", "body", "created_at", "updated_at", "html_url");

    @Override
    public String kind() {
        return "utterances";
    }

    @Override
    public boolean recognizes(String head) {
        var start = head.stripLeading();
        return (start.startsWith("[") || start.startsWith("{"))
                && (COMMENT.matcher(head).find() || ISSUE.matcher(head).find())
                && !head.contains("\"action\"");
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Arrived> arrived) throws IOException {
        read(file, talk -> {}, arrived, reactions -> {});
    }

    /**
     * The same, and tells of the issues themselves.
     *
     * @param talks gets each issue that is one of the file's own records, with its address among the discussions
     * @param reactions gets how many reactions each record has
     */
    public void read(ExportFile file, Consumer<Target> talks, Consumer<Arrived> arrived, IntConsumer reactions)
            throws IOException {
        var out = Handing.to(arrived);
        var issues = new HashMap<String, JsonObject>();
        new JsonRecords(file, Set.of("comments", "issues", "items"), array -> What.COMMENT, Handing.told(out))
                .telling(FIELDS)
                .read(one -> {
                    reactions.accept(GitHub.reactions(one.fields()));
                    read(one, issues, talks, out);
                });
    }

    private static void read(
            JsonRecords.One one, Map<String, JsonObject> issues, Consumer<Target> talks, Consumer<Arrived> out) {
        var record = one.fields();
        var about = record.text("issue_url");
        if (about.isPresent()) {
            var issue = Optional.ofNullable(issues.get(about.get())).orElseGet(() -> record.object("issue"));
            out.accept(new GitHubComment(one.line()).onIssue(record, issue, false));
        } else if (record.has("comments_url") || record.has("title") && record.has("number")) {
            record.text("url").filter(any -> issues.size() < MOST_ISSUES).ifPresent(url -> issues.put(url, record));
            if (!record.has("pull_request")) {
                talks.accept(GitHub.target(record, Kept.address(record.text("html_url"))));
            }
        } else if (record.has("body") || record.countOf(FIELDS) > 1) {
            out.accept(new Declined(one.line(), "", "it does not say which issue it is on"));
        }
    }
}
