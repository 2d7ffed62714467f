package org.afterword.importer.thread;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.afterword.base.Moment;
import org.afterword.content.thread.Comment;
import org.afterword.content.thread.Reply;
import org.afterword.importer.body.PersonName;
import org.afterword.importer.record.AfterwordNames;

/**
 * Knows comments again that have other numbers than when they were imported, as after a move of their site: by who wrote
 * them, when, what they say and what they answer. Nor are two comments one that have no more than a number in common.
 */
final class Renumbered {
    private static final Pattern HOST = Pattern.compile("https?://[^\\s/)>\\]]*+");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}\\p{So}]++");

    /** Zones may have been guessed otherwise: what lies further apart was not written at one time. */
    private static final int DAY = 24 * 60 * 60;

    private static final int MINUTE = 60;
    private static final long NEVER = Long.MIN_VALUE;

    private final List<Conversation.In> all;
    private final List<ThreadMerge> files;
    private final Function<Conversation.In, String> markdown;
    private final Map<Long, List<Reply>> bySecond = new HashMap<>();
    private final Map<Long, Integer> comingBySecond = new HashMap<>();
    private final Set<Long> said = new HashSet<>();
    private final Map<String, List<Reply>> bySaid = new HashMap<>();
    private final Map<String, Integer> byId = new HashMap<>();
    private final Set<Reply> claimed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Reply[] known;
    private final String[] words;
    private int again;

    private Renumbered(List<Conversation.In> all, List<ThreadMerge> files, Function<Conversation.In, String> markdown) {
        this.all = all;
        this.files = files;
        this.markdown = markdown;
        this.known = new Reply[all.size()];
        this.words = new String[all.size()];
    }

    /**
     * Lets the files know such comments by their new numbers.
     *
     * @param all the comments of an export to one article
     * @param files where the article's comments are
     * @param markdown what the words of a comment become here
     * @return how many were known again though their number is new
     */
    static int find(List<Conversation.In> all, List<ThreadMerge> files, Function<Conversation.In, String> markdown) {
        if (files.stream().allMatch(file -> file.replies().isEmpty())) {
            return 0;
        }
        var renumbered = new Renumbered(all, files, markdown);
        renumbered.list();
        renumbered.byNumber();
        renumbered.byWords();
        renumbered.others();
        return renumbered.again;
    }

    private void list() {
        files.forEach(file -> file.replies()
                .forEach(
                        reply -> bySecond.computeIfAbsent(second(reply.comment().date()), any -> new ArrayList<>())
                                .add(reply)));
        for (int i = 0; i < all.size(); i++) {
            var comment = all.get(i).comment();
            byId.putIfAbsent(all.get(i).system() + "\t" + comment.id(), i);
            comingBySecond.merge(second(comment.date()), 1, Integer::sum);
        }
    }

    /** The usual case: the number, the name and the moment are the same, and nobody else wrote in that second. */
    private void byNumber() {
        for (int i = 0; i < all.size(); i++) {
            var there = numbered(i);
            if (there.isPresent() && (!mayHaveMoved(i) || isSurely(i, there.get()))) {
                claim(i, there.get());
            }
        }
    }

    private void byWords() {
        for (int i = 0; i < all.size(); i++) {
            if (known[i] == null && mayHaveMoved(i)) {
                knowAgain(i);
            }
        }
    }

    /** What is left has other words: it is the same comment by its number, or by its writer and its moment. */
    private void others() {
        for (int i = 0; i < all.size(); i++) {
            if (known[i] == null && mayHaveMoved(i)) {
                other(i);
            }
        }
    }

    private void other(int i) {
        var key = key(i);
        var there = numbered(i);
        if (there.filter(reply -> !claimed.contains(reply) && !isAnother(i, reply))
                .isPresent()) {
            claim(i, there.get());
            return;
        }
        var alone = alone(i);
        if (alone.isPresent()) {
            claim(i, alone.get());
            if (alone.get().comment().removed()) {
                files.forEach(file -> file.knowsAgain(key, alone.get()));
                again++;
            } else {
                files.forEach(file -> file.knows(key, alone.get()));
            }
        } else if (there.isPresent()) {
            files.forEach(file -> file.knowsNot(key));
        }
    }

    /** The only comment here that the same person wrote at a moment, if that is told to the second. */
    private Optional<Reply> alone(int i) {
        long second = second(all.get(i).comment().date());
        if (second == NEVER || second % MINUTE == 0 || comingBySecond.get(second) > 1) {
            return Optional.empty();
        }
        return bySecond.getOrDefault(second, List.of()).stream()
                .filter(reply -> !claimed.contains(reply) && isBySame(i, reply.comment()))
                .findFirst();
    }

    private void claim(int i, Reply reply) {
        known[i] = reply;
        claimed.add(reply);
    }

    /** What we exported ourselves has not: its ids last, wherever it came from first. */
    private boolean mayHaveMoved(int i) {
        return all.get(i).comment().source().isPresent() && !all.get(i).system().equals(AfterwordNames.KIND);
    }

    private Optional<Reply> numbered(int i) {
        var key = key(i);
        return files.stream().flatMap(file -> file.there(key).stream()).findFirst();
    }

    private boolean isSurely(int i, Reply there) {
        long second = second(all.get(i).comment().date());
        return second == second(there.comment().date())
                && isBySame(i, there.comment())
                && bySecond.get(second).size() == 1
                && comingBySecond.get(second) == 1;
    }

    /** Of several that say the same, the one that answers the same is meant, and else the one with the same number. */
    private void knowAgain(int i) {
        var same = saying(i).stream()
                .filter(reply -> !claimed.contains(reply) && isBySame(i, reply.comment()))
                .toList();
        var parent = parent(i);
        var number = numbered(i);
        var found = same.stream()
                .filter(reply -> reply.to().equals(parent))
                .reduce((one, other) -> number.filter(any -> any == other).isPresent() ? other : one)
                .or(() -> number.filter(same::contains))
                .or(() -> same.stream().findFirst());
        found.ifPresent(reply -> {
            claim(i, reply);
            if (number.filter(any -> any == reply).isEmpty()) {
                var key = key(i);
                files.forEach(file -> file.knowsAgain(key, reply));
                again++;
            }
        });
    }

    /** The comments here of the same moment that say the same. */
    private List<Reply> saying(int i) {
        long second = second(all.get(i).comment().date());
        if (said.add(second)) {
            bySecond.getOrDefault(second, List.of())
                    .forEach(reply -> bySaid.computeIfAbsent(second + words(reply), any -> new ArrayList<>())
                            .add(reply));
        }
        return bySaid.getOrDefault(second + words(i), List.of());
    }

    /** The id that the comment which this one answers has here. */
    private Optional<String> parent(int i) {
        return all.get(i)
                .comment()
                .parent()
                .map(id -> byId.get(all.get(i).system() + "\t" + id))
                .map(parent -> known[parent])
                .map(reply -> reply.comment().id());
    }

    private boolean isAnother(int i, Reply there) {
        var when = all.get(i).comment().date();
        var then = there.comment().date();
        return when.isPresent()
                && then.isPresent()
                && Math.abs(when.get().second() - then.get().second()) > DAY
                && !saysSame(i, there);
    }

    private boolean isBySame(int i, Comment there) {
        var comment = all.get(i).comment();
        return there.by().isPresent()
                || comment.by().isPresent()
                || there.name().equals(comment.name().flatMap(PersonName::imported));
    }

    private boolean saysSame(int i, Reply there) {
        return there.comment().removed() || words(there).equals(words(i));
    }

    private String words(int i) {
        if (words[i] == null) {
            words[i] = words(markdown.apply(all.get(i)));
        }
        return words[i];
    }

    private static String words(Reply there) {
        return words(there.comment().body().markdown());
    }

    /** Letters, digits and pictures: marks may be written in other ways, and links to the site itself have its new host. */
    private static String words(String markdown) {
        return MARKS.matcher(HOST.matcher(markdown).replaceAll("")).replaceAll("");
    }

    private String key(int i) {
        return ThreadMerge.key(all.get(i).system(), all.get(i).comment());
    }

    private static long second(Optional<Moment> date) {
        return date.map(Moment::second).orElse(NEVER);
    }
}
