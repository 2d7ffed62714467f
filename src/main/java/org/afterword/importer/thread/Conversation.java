package org.afterword.importer.thread;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.afterword.base.Moment;
import org.afterword.content.thread.Comment;
import org.afterword.content.thread.Reply;
import org.afterword.content.thread.ThreadFile;
import org.afterword.importer.body.BodyText;
import org.afterword.importer.body.OldPage;
import org.afterword.importer.body.PersonName;
import org.afterword.importer.known.People;
import org.afterword.importer.record.AfterwordNames;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.State;
import org.afterword.markdown.Prose;

/**
 * All comments to one article as they will stand here: linked, named, and converted. What is not shown but has shown
 * replies leaves a tombstone, so that these keep their place.
 */
final class Conversation {
    private static final String AFTERWORD = AfterwordNames.KIND;

    /**
     * A comment and the system that it comes from.
     *
     * @param page where it was shown
     */
    record In(String system, ExportedComment comment, OldPage page) {
        In with(ExportedComment other) {
            return new In(system, other, page);
        }
    }

    /**
     * A comment as it will be written.
     *
     * @param text what the file says of it
     * @param tombstone whether it stands for one whose words are not shown
     */
    record Out(In in, Reply reply, String text, boolean tombstone) {}

    private final List<In> all;
    private final People people;
    private final BodyText text;
    private final Places places;
    private List<Out> published = List.of();
    private List<Out> held = List.of();

    /**
     * @param all in the order of the export
     * @param known the ids that comments have here already, by {@link ThreadMerge#key}
     */
    Conversation(List<In> all, People people, BodyText text, Map<String, String> known, Consumer<Remark> told) {
        this.all = all;
        this.people = people;
        this.text = text;
        this.places = new Places(all, known, told);
    }

    List<In> all() {
        return all;
    }

    Places places() {
        return places;
    }

    /**
     * Asks for the authors, in the order in which they appear; before {@link #convert}, which asks for no others, so that
     * earlier conversations may be converted meanwhile.
     */
    void meetAuthors() {
        IntStream.range(0, all.size())
                .filter(i -> places.shown(i) || places.kept(i))
                .forEach(this::meetAuthor);
        IntStream.range(0, all.size()).filter(places::held).forEach(this::meetAuthor);
    }

    private void meetAuthor(int i) {
        all.get(i).comment().by().ifPresent(found -> people.key(found.author()));
    }

    /** Does the work. Other conversations may be converted at the same time. */
    Conversation convert() {
        published = written(i -> places.shown(i) || places.kept(i), true);
        held = written(places::held, false);
        return this;
    }

    /** The published comments and the tombstones among them, the oldest first. */
    List<Out> published() {
        return published;
    }

    /** The comments that await a decision. */
    List<Out> held() {
        return held;
    }

    private List<Out> written(IntPredicate wanted, boolean publicly) {
        var inOrder = IntStream.range(0, all.size())
                .parallel()
                .filter(wanted)
                .mapToObj(i -> out(i, publicly && !places.shown(i)))
                .toList();
        boolean own = all.stream().allMatch(one -> one.system().equals(AFTERWORD));
        return own ? inOrder : oldestFirst(inOrder);
    }

    private Out out(int i, boolean removed) {
        var in = all.get(i);
        int parent = places.parent(i);
        boolean there = parent != Linking.TOP && (places.shown(parent) || places.kept(parent) || places.held(parent));
        var reply = new Reply(
                comment(i, parent == Linking.TOP, removed), there ? Optional.of(places.id(parent)) : Optional.empty());
        return new Out(in, reply, ThreadFile.text(List.of(reply)), removed);
    }

    private Comment comment(int i, boolean atTop, boolean removed) {
        var given = all.get(i).comment();
        boolean own = AFTERWORD.equals(all.get(i).system());
        if (removed && !(own && given.state() == State.REMOVED)) {
            return new Comment(
                    places.id(i),
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
                ? given.name().flatMap(own ? PersonName::of : PersonName::imported)
                : by.isEmpty() ? Optional.of(people.name(given.by().get().author())) : Optional.<String>empty();
        return new Comment(
                places.id(i),
                name,
                by,
                given.date(),
                given.edited(),
                by.isPresent() && !own ? Optional.empty() : given.url().flatMap(PersonName::address),
                Prose.byVisitor(
                        removed
                                ? ""
                                : text.comment(given.body(), all.get(i).page()).stripTrailing()),
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
