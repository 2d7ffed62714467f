package org.afterword.importer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.afterword.base.Sha256;
import org.afterword.content.Comment;
import org.afterword.content.Moment;
import org.afterword.content.Reply;
import org.afterword.markdown.Prose;

/**
 * All comments to one article as they will stand here: linked, named, and converted. What is not shown but has shown
 * replies leaves a tombstone, so that these keep their place.
 */
final class Conversation {
    private static final String AFTERWORD = AfterwordImporter.KIND;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final Pattern RESERVED =
            Pattern.compile("main|comments|comments-count|contents|step-\\d+|fn-.*|fnref-.*");

    /** A comment and the system that it comes from. */
    record In(String system, ExportedComment comment) {}

    /** A comment as it will be written. {@code tombstone} stands for one whose words are not shown. */
    record Out(In in, Reply reply, boolean tombstone) {}

    private final List<In> all;
    private final People people;
    private final BodyText text;
    private final Consumer<Remark> told;
    private final Map<String, String> known;
    private final int[] parents;
    private final boolean[] shown;
    private final boolean[] held;
    private final boolean[] kept;
    private final String[] ids;

    /**
     * @param all in the order of the export
     * @param known the ids that comments have here already, by {@link ThreadMerge#key}
     */
    Conversation(List<In> all, People people, BodyText text, Map<String, String> known, Consumer<Remark> told) {
        this.all = all;
        this.people = people;
        this.text = text;
        this.known = known;
        this.told = told;
        int n = all.size();
        parents = new int[n];
        shown = new boolean[n];
        held = new boolean[n];
        kept = new boolean[n];
        ids = new String[n];
        link();
        judge();
        name();
    }

    /** Whether a comment has words to show, or at least a place to keep. */
    static boolean hasWords(ExportedComment comment) {
        return !comment.body().text().isBlank();
    }

    /** The published comments and the tombstones among them, the oldest first. */
    List<Out> published() {
        return written(i -> shown[i] || kept[i], true);
    }

    /** The comments that await a decision. */
    List<Out> held() {
        return written(i -> held[i], false);
    }

    boolean leavesTombstone(int i) {
        return kept[i];
    }

    private void link() {
        var systems = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < all.size(); i++) {
            systems.computeIfAbsent(all.get(i).system(), any -> new ArrayList<>())
                    .add(i);
        }
        for (var indexes : systems.values()) {
            var found = Linking.parents(
                    indexes.stream().map(i -> all.get(i).comment()).toList(), told);
            for (int i = 0; i < found.length; i++) {
                parents[indexes.get(i)] = found[i] == Linking.TOP ? Linking.TOP : indexes.get(found[i]);
            }
        }
    }

    private void judge() {
        for (int i = 0; i < all.size(); i++) {
            var comment = all.get(i).comment();
            shown[i] = comment.state() == State.APPROVED && hasWords(comment);
            held[i] = comment.state() == State.PENDING && hasWords(comment);
        }
        for (int i = 0; i < all.size(); i++) {
            if (shown[i]) {
                for (int at = parents[i]; at != Linking.TOP && !shown[at] && !kept[at]; at = parents[at]) {
                    kept[at] = true;
                }
            }
            kept[i] |= AFTERWORD.equals(all.get(i).system())
                    && all.get(i).comment().state() == State.REMOVED;
        }
    }

    /** The old fragment lives on in the id: a number alone leads to {@code comment-} and that number. */
    private void name() {
        Set<String> taken = new HashSet<>();
        known.values().forEach(id -> taken.add(fragment(id)));
        for (int i = 0; i < all.size(); i++) {
            var comment = all.get(i).comment();
            var before = known.get(ThreadMerge.key(all.get(i).system(), comment));
            if (before != null) {
                ids[i] = before;
                continue;
            }
            var wanted = id(comment);
            var id = wanted;
            for (int copy = 2; !taken.add(fragment(id)); copy++) {
                id = wanted + "-" + copy;
            }
            if (!id.equals(wanted) && (shown[i] || held[i])) {
                told.accept(new Remark(
                        comment.line(),
                        "duplicate-id",
                        "the id %s is taken; the comment is %s here".formatted(wanted, id)));
            }
            ids[i] = id;
        }
    }

    private static String id(ExportedComment comment) {
        var fragment = comment.fragment().matches("comment-\\d+")
                ? comment.fragment().substring("comment-".length())
                : comment.fragment();
        if (ID.matcher(fragment).matches() && !RESERVED.matcher(fragment).matches()) {
            return fragment;
        }
        return "c"
                + Sha256.hex(comment.name().orElse("") + "\n"
                                + comment.date().map(date -> date.iso()).orElse("") + "\n"
                                + comment.body().text())
                        .substring(0, 8);
    }

    private static String fragment(String id) {
        return id.chars().allMatch(c -> c >= '0' && c <= '9') ? "comment-" + id : id;
    }

    private List<Out> written(IntPredicate wanted, boolean publicly) {
        var indexes = IntStream.range(0, all.size()).filter(wanted).boxed().toList();
        indexes.forEach(i -> all.get(i)
                .comment()
                .by()
                .ifPresent(found -> people.key(found.author()))); // in order, before many threads ask
        var made = new Out[all.size()];
        indexes.parallelStream().forEach(i -> made[i] = out(i, publicly && !shown[i]));
        var inOrder = indexes.stream().map(i -> made[i]).toList();
        boolean own = all.stream().allMatch(one -> one.system().equals(AFTERWORD));
        return own ? inOrder : oldestFirst(inOrder);
    }

    private Out out(int i, boolean removed) {
        var in = all.get(i);
        int parent = parents[i];
        boolean there = parent != Linking.TOP && (shown[parent] || kept[parent] || held[parent]);
        return new Out(
                in,
                new Reply(
                        comment(i, parent == Linking.TOP, removed),
                        there ? Optional.of(ids[parent]) : Optional.empty()),
                removed);
    }

    private Comment comment(int i, boolean atTop, boolean removed) {
        var given = all.get(i).comment();
        boolean own = AFTERWORD.equals(all.get(i).system());
        if (removed && !(own && given.state() == State.REMOVED)) {
            return new Comment(
                    ids[i],
                    Optional.empty(),
                    Optional.empty(),
                    given.date(),
                    Optional.empty(),
                    Optional.empty(),
                    Prose.byVisitor(""),
                    Optional.empty(),
                    false,
                    true,
                    false,
                    given.kind(),
                    source(given, atTop));
        }
        var by = given.by().flatMap(found -> people.key(found.author()));
        var name = given.by().isEmpty()
                        || own && (by.isPresent() || given.name().isPresent())
                ? given.name().flatMap(PersonName::of)
                : by.isEmpty() ? Optional.of(people.name(given.by().get().author())) : Optional.<String>empty();
        return new Comment(
                ids[i],
                name,
                by,
                given.date(),
                given.edited(),
                by.isPresent() && !own ? Optional.empty() : given.url().flatMap(PersonName::address),
                Prose.byVisitor(removed ? "" : text.comment(given.body()).stripTrailing()),
                given.about(),
                given.pinned(),
                removed,
                false,
                given.kind(),
                source(given, atTop));
    }

    /** Whose parent was not found still tells which it was. */
    private static Optional<Comment.Source> source(ExportedComment given, boolean atTop) {
        return given.source()
                .map(source -> new Comment.Source(
                        source.system(),
                        source.id(),
                        source.parent().or(() -> given.parent().filter(any -> atTop)),
                        source.url()));
    }

    /** A stable order by date, in which a comment without one stays behind the one that it stood behind. */
    private static List<Out> oldestFirst(List<Out> written) {
        var dates = new long[written.size()];
        long last = Long.MIN_VALUE;
        for (int i = 0; i < dates.length; i++) {
            last = written.get(i).reply().comment().date().map(Moment::second).orElse(last);
            dates[i] = last;
        }
        return IntStream.range(0, dates.length)
                .boxed()
                .sorted((a, b) -> Long.compare(dates[a], dates[b]))
                .map(written::get)
                .toList();
    }
}
