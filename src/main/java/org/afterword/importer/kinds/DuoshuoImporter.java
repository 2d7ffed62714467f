package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.JsonObject;
import org.afterword.importer.source.JsonRecords;
import org.afterword.importer.source.WrittenTime;

/** Reads the JSON that Duoshuo gave before it closed in 2017: threads, which are articles' discussions, and posts. */
final class DuoshuoImporter implements Importer {
    @Override
    public String kind() {
        return "duoshuo";
    }

    @Override
    public boolean recognizes(String head) {
        return head.stripLeading().startsWith("{")
                && (head.contains("\"thread_key\"") || head.contains("\"thread_id\""))
                && (head.contains("\"generator\"") && head.contains("\"duoshuo\"") || head.contains("\"post_id\""));
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Exported> records) throws IOException {
        var posts = new ArrayList<JsonRecords.One>();
        var threads = new HashMap<String, String>();
        new JsonRecords(
                        file,
                        Set.of("threads", "posts"),
                        array -> array.equals("posts") ? What.COMMENT : What.RECORD,
                        records)
                .telling(Set.of("post_id", "parents", "message", "author_name", "ip"))
                .read(one -> {
                    if (one.array().equals("threads")) {
                        thread(one.fields(), one.line(), records).ifPresent(id -> {
                            threads.put(id, id);
                            one.fields().text("thread_key").ifPresent(key -> threads.putIfAbsent(key, id));
                        });
                    } else if (one.array().equals("posts")) {
                        posts.add(one);
                    }
                });
        Map<String, Integer> depths = new HashMap<>();
        posts.forEach(post -> post.fields()
                .text("post_id")
                .ifPresent(id -> depths.put(id, parents(post.fields()).size())));
        // a post may name its thread by the thread's id or by the key that the page chose
        posts.forEach(post -> comment(post.fields(), post.line(), zone, depths, threads, records));
    }

    private static Optional<String> thread(JsonObject thread, Line line, Consumer<Exported> out) {
        var key = thread.text("thread_id", "thread_key");
        if (key.isEmpty()) {
            out.accept(new Refused(What.RECORD, line, "", "the thread has no id"));
        } else {
            out.accept(new ExportedThread(
                    line,
                    key.get(),
                    thread.text("thread_key").map(List::of).orElse(List.of()),
                    thread.text("url").map(List::of).orElse(List.of()),
                    thread.text("title").orElse(""),
                    false,
                    Optional.empty()));
        }
        return key;
    }

    private static void comment(
            JsonObject post,
            Line line,
            ZoneId zone,
            Map<String, Integer> depths,
            Map<String, String> threads,
            Consumer<Exported> out) {
        var id = post.text("post_id").orElse("");
        var thread = post.text("thread_id", "thread_key");
        if (id.isEmpty() || thread.isEmpty()) {
            out.accept(Refused.comment(line, id));
            return;
        }
        if (threads.putIfAbsent(thread.get(), thread.get()) == null) {
            thread(post, line, out);
        }
        var date = post.text("created_at").flatMap(text -> WrittenTime.of(text, zone));
        new UnreadDate(out, line).need("comment", id, post.raw("created_at"), date);
        out.accept(new ExportedComment(
                line,
                threads.get(thread.get()),
                id,
                parents(post).stream()
                        .filter(parent -> !parent.equals(id))
                        .max(Comparator.comparing(parent -> depths.getOrDefault(parent, -1))),
                post.text("author_name"),
                post.text("author_url"),
                Optional.empty(),
                date,
                Optional.empty(),
                state(post, id, line, out),
                Comment.Kind.COMMENT,
                false,
                "comment-" + id,
                Optional.empty(),
                Optional.of(new Comment.Source("duoshuo", Optional.of(id), Optional.empty(), Optional.empty())),
                new Body(post.raw("message"), Body.Format.WORDPRESS)));
    }

    /** All that a comment stands below; which of them it answers is the one that stands deepest itself. */
    private static List<String> parents(JsonObject post) {
        return post
                .values()
                .getOrDefault("parents", post.text("parent_id").map(List::of).orElse(List.of()))
                .stream()
                .filter(parent -> !parent.isBlank() && !parent.equals("0"))
                .toList();
    }

    private static State state(JsonObject post, String id, Line line, Consumer<Exported> out) {
        var status = post.text("status").orElse("approved");
        return switch (status) {
            case "approved" -> State.APPROVED;
            case "pending" -> State.PENDING;
            case "spam" -> State.SPAM;
            case "deleted", "delete", "trash" -> State.REMOVED;
            default -> {
                out.accept(new Remark(
                        line, "held", "comment %s has the status '%s', so it is held".formatted(id, status)));
                yield State.PENDING;
            }
        };
    }
}
