package org.afterword.arrival.kinds;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The body of an issue that was written with the form for answers: for each field a heading, a blank line and the answer. A
 * visitor's own heading looks the same, so that only the form's own labels count, in their order, and the last takes all
 * that follows it.
 */
public final class IssueForm {
    /** The labels of the form's fields by their ids, in the order in which {@code comment.yml} has them. */
    public static final Map<String, String> LABELS = labels();

    private static final String NOTHING = "_No response_";

    private IssueForm() {}

    private static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("article", "Article");
        labels.put("reply_to", "Answer to");
        labels.put("name", "Name");
        labels.put("url", "Web address");
        labels.put("comment", "Comment");
        return Collections.unmodifiableMap(labels);
    }

    static boolean isOne(String body) {
        return body.stripLeading().startsWith(heading(LABELS.get("article")));
    }

    /** The answers by the ids of their fields; empty where somebody wrote the body in another way. */
    static Optional<Map<String, List<String>>> fields(String body) {
        if (!isOne(body)) {
            return Optional.empty();
        }
        var text = "\n" + body.replace("\r\n", "\n").replace('\r', '\n').strip() + "\n";
        var fields = new LinkedHashMap<String, List<String>>();
        int words = text.indexOf("\n" + heading(LABELS.get("comment")) + "\n");
        String open = null;
        int start = 0;
        for (var label : LABELS.entrySet()) {
            var heading = "\n" + heading(label.getValue()) + "\n";
            int at = text.indexOf(heading, open == null ? 0 : start - 1);
            if (at >= 0 && (words < 0 || at <= words)) {
                put(fields, open, text, start, at);
                open = label.getKey();
                start = at + heading.length();
            }
        }
        put(fields, open, text, start, text.length());
        return Optional.of(fields);
    }

    private static String heading(String label) {
        return "### " + label;
    }

    private static void put(Map<String, List<String>> fields, String id, String text, int start, int end) {
        var answer = start < end ? text.substring(start, end).strip() : "";
        if (id != null && !answer.isEmpty() && !answer.equals(NOTHING)) {
            fields.put(id, List.of(answer));
        }
    }
}
