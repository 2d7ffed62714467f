package org.afterword.arrival.kinds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.arrival.Arrived;
import org.afterword.arrival.Declined;
import org.afterword.arrival.Target;
import org.afterword.importer.record.Line;
import org.afterword.importer.source.JsonObject;
import org.afterword.importer.source.JsonRecords;

/**
 * Puts together discussions whose records come from the inside out: an answer before its comment, and that before its
 * discussion, which tells the article. What waits for its discussion is held, up to a bound.
 */
final class GiscusDiscussions {
    private static final int MOST_HELD = 100_000;
    private static final long MOST_LETTERS = 32L << 20;

    private final Consumer<Arrived> out;
    private final Consumer<Line> partly;
    /** How many records of a list were declined, by the number of the record that it stands in. */
    private final Map<Integer, Integer> declined = new HashMap<>();
    /** By the number of the record that they stand in. */
    private final Map<Integer, List<Held>> within = new HashMap<>();

    private int held;
    private long letters;

    /** @param partly gets the line of each record of whose comments or answers only a part is there */
    GiscusDiscussions(Consumer<Arrived> out, Consumer<Line> partly) {
        this.out = out;
        this.partly = partly;
    }

    private record Held(JsonRecords.One one, List<Held> answers) {
        JsonObject fields() {
            return one.fields();
        }
    }

    void take(JsonRecords.One one) {
        var inner = Optional.ofNullable(within.remove(one.number())).orElse(List.of());
        var talk = discussion(one.fields());
        if (talk.isPresent()) {
            tellPart(one, talk.get().object("comments"), inner.size());
            handOver(inner, GitHub.target(talk.get(), Kept.address(talk.get().text("url"))));
        } else if (isComment(one.fields())) {
            tellPart(one, one.fields().object("replies"), inner.size());
            hold(new Held(one, flat(inner)));
        } else if (isLikeComment(one.fields())) {
            out.accept(
                    new Declined(one.line(), GitHubComment.id(one.fields()).orElse(""), "it has no date or no words"));
            declined.merge(one.owner(), 1, Integer::sum);
            within.computeIfAbsent(one.owner(), any -> new ArrayList<>()).addAll(inner);
        } else if (one.owner() != 0 && !inner.isEmpty()) {
            within.computeIfAbsent(one.owner(), any -> new ArrayList<>()).addAll(inner);
        } else {
            handOver(inner, new Target(List.of(), List.of(), ""));
        }
    }

    /** What is still held belongs to something that was cut off. */
    void end() {
        within.values().forEach(inner -> handOver(inner, new Target(List.of(), List.of(), "")));
        within.clear();
    }

    private void hold(Held one) {
        int length =
                one.fields().raw("body").length() + one.fields().raw("bodyHTML").length();
        if (held >= MOST_HELD || letters + length > MOST_LETTERS) {
            out.accept(new Declined(
                    one.one().line(), GitHubComment.id(one.fields()).orElse(""), "its discussion is too large"));
            handOver(one.answers(), new Target(List.of(), List.of(), ""));
            return;
        }
        held++;
        letters += length;
        within.computeIfAbsent(one.one().owner(), any -> new ArrayList<>()).add(one);
    }

    /** Tells where a list has more than what is there: GitHub hands it over in pages. */
    private void tellPart(JsonRecords.One one, JsonObject list, int there) {
        int all = there + declined.getOrDefault(one.number(), 0);
        boolean hasMore = list.object("pageInfo").flag("hasNextPage")
                || list.text("totalCount").filter(count -> isMore(count, all)).isPresent();
        if (hasMore) {
            partly.accept(one.line());
        }
    }

    private static boolean isMore(String count, int there) {
        return count.matches("\\d{1,9}") && Integer.parseInt(count) > there;
    }

    /** The discussion that a record is or has in it. */
    private static Optional<JsonObject> discussion(JsonObject record) {
        for (var place : List.of(
                record,
                record.object("discussion"),
                record.object("repository").object("discussion"),
                record.object("data").object("repository").object("discussion"),
                record.object("data").object("node"))) {
            boolean isComment = place.raw("url").contains("#discussioncomment-") || place.has("replies");
            if (!isComment && (place.has("title") || place.has("locked"))) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private static boolean isComment(JsonObject record) {
        return record.has("createdAt") && (record.has("body") || record.has("bodyHTML") || record.has("deletedAt"));
    }

    /** Whether damage may have made it of a comment; a reaction or a label beside one has no words of this kind. */
    private static boolean isLikeComment(JsonObject record) {
        int told = record.countOf(GiscusReader.FIELDS);
        return told > 2 || told > 0 && record.hasWords() && (told > 1 || record.has("replies"));
    }

    /** Answers and what answers them, which GitHub itself does not have, as answers side by side. */
    private static List<Held> flat(List<Held> answers) {
        if (answers.stream().allMatch(answer -> answer.answers().isEmpty())) {
            return answers;
        }
        var all = new ArrayList<Held>();
        for (var answer : answers) {
            all.add(new Held(answer.one(), List.of()));
            all.addAll(answer.answers());
        }
        return all;
    }

    private void handOver(List<Held> comments, Target target) {
        for (var comment : comments) {
            give(comment, target, parent(comment, Map.of()));
            var numbers = new HashMap<String, String>();
            number(comment, numbers);
            comment.answers().forEach(answer -> number(answer, numbers));
            for (var answer : comment.answers()) {
                give(answer, target, parent(answer, numbers).or(() -> GitHubComment.id(comment.fields())));
            }
        }
    }

    private void give(Held held, Target target, Optional<String> parent) {
        this.held--;
        letters -= held.fields().raw("body").length()
                + held.fields().raw("bodyHTML").length();
        out.accept(new GitHubComment(held.one().line()).inDiscussion(held.fields(), target, parent, false));
    }

    private static void number(Held comment, Map<String, String> numbers) {
        var fields = comment.fields();
        fields.text("id").ifPresent(id -> GitHubComment.id(fields).ifPresent(number -> numbers.put(id, number)));
    }

    /** The answered comment's number, where its name in GraphQL is told. */
    private static Optional<String> parent(Held answer, Map<String, String> numbers) {
        return answer.fields().object("replyTo").text("id").map(id -> numbers.getOrDefault(id, id));
    }
}
