package org.afterword.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.afterword.bench.Post.Comment;

/** Writes a thread: as YAML, as a person would keep it, or as JSON. */
final class ThreadText {
    private ThreadText() {}

    static String yaml(List<Comment> thread, String indent) {
        var text = new StringBuilder();
        append(text, thread, indent);
        return text.toString();
    }

    private static void append(StringBuilder text, List<Comment> thread, String indent) {
        for (var comment : thread) {
            text.append(indent).append("- id: ").append(comment.id()).append('\n');
            var inner = indent + "  ";
            if (comment.bySite()) {
                text.append(inner).append("by: linnea\n");
            } else {
                text.append(inner)
                        .append("author: ")
                        .append(quoted(comment.author()))
                        .append('\n');
                if (!comment.url().isEmpty()) {
                    text.append(inner).append("url: ").append(comment.url()).append('\n');
                }
            }
            text.append(inner).append("date: ").append(comment.date()).append('\n');
            text.append(inner).append("body: |\n");
            comment.body()
                    .lines()
                    .forEach(line -> text.append(line.isEmpty() ? "" : inner + "  " + line)
                            .append('\n'));
            if (!comment.replies().isEmpty()) {
                text.append(inner).append("replies:\n");
                append(text, comment.replies(), inner + "  ");
            }
        }
    }

    static String json(List<Comment> thread) {
        return thread.stream().map(ThreadText::json).collect(Collectors.joining(",", "[", "]"));
    }

    private static String json(Comment comment) {
        var fields = new ArrayList<String>();
        fields.add("\"id\":" + comment.id());
        if (comment.bySite()) {
            fields.add("\"by\":\"linnea\"");
        } else {
            fields.add("\"author\":" + quoted(comment.author()));
            if (!comment.url().isEmpty()) {
                fields.add("\"url\":" + quoted(comment.url()));
            }
        }
        fields.add("\"date\":" + quoted(comment.date()));
        fields.add("\"body\":" + quoted(comment.body()).replace("\n", "\\n"));
        if (!comment.replies().isEmpty()) {
            fields.add("\"replies\":" + json(comment.replies()));
        }
        return "{" + String.join(",", fields) + "}";
    }

    /** Text on one line as YAML and JSON both quote it. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
