package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.afterword.base.Moment;
import org.afterword.base.problem.Problem;
import org.afterword.base.work.Timing;
import org.afterword.content.Haste;
import org.afterword.content.SiteReader;
import org.afterword.content.article.Selection;
import org.afterword.content.memory.ReadMemory;
import org.afterword.pages.PlannedSite;
import org.afterword.support.FileStamps;
import org.afterword.support.Folder;
import org.afterword.support.MemoryFolder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * While every {@link Mistake} of the table comes and goes by chance, a preview that looks at what changed, and a build that
 * has the memory of the one before, tell what one tells that begins anew: nothing is forgotten, and nothing is told of that
 * was mended or that time took back. Those that do not get into each other's way are made at once. {@code -Dseed=N} makes them come and go otherwise.
 */
class ToldAgainTest {
    private static final long SEED = Long.getLong("seed", 1);
    private static final int SITES = 1;
    private static final Instant FIRST = Instant.parse("2024-06-01T12:00:00Z");
    private static final Instant LATER = Instant.parse("2201-06-01T12:00:00Z");
    private static final int COPIES = 8;

    /** Settings are read anew each time, whatever changed, so that one in so many of their mistakes stands for the others. */
    private static final int SETTINGS = 4;

    private static final int MOST_AT_ONCE = 16;
    private static final int MOST_BEFORE_A_PAUSE = 8;

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    private Path site;

    static LongStream seeds() {
        return LongStream.range(SEED, SEED + SITES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsToldIsWhatIsWrongNow(long seed) throws IOException {
        site = folder.resolve("site");
        Folder.copy(Mistake.RIGHT, site);
        var random = new Random(seed);
        var mistakes = inFiles(random);
        for (int next = 0; next < mistakes.size(); ) {
            int end = Math.min(mistakes.size(), next + 1 + random.nextInt(MOST_BEFORE_A_PAUSE));
            remember(mistakes.subList(next, end), random, "seed " + seed + ": ");
            next = end;
        }
    }

    /** Makes a few mistakes, looking each time, and then looks once more when much time has passed. */
    private void remember(List<List<Mistake>> mistakes, Random random, String label) throws IOException {
        Files.deleteIfExists(folder.resolve("memory"));
        var memory = new ReadMemory();
        var time = FIRST;
        var preview = read(memory, time);
        var before = FileStamps.of(site);
        for (int i = 0; i <= mistakes.size(); i++) {
            boolean isEnd = i == mistakes.size();
            label += isEnd ? "a pause" : edit(mistakes.get(i), random) + ", ";
            time = isEnd ? LATER : time.plus(Duration.ofHours(random.nextInt(50)));
            var after = FileStamps.of(site);
            preview = preview.again(reader(memory, time), Optional.empty(), before.changed(after));
            before = after;
            var anew = told(read(new ReadMemory(), time));
            assertEquals(anew, told(preview), "the preview, after " + label);
            assertEquals(anew, told(readRemembering(time)), "a build, after " + label);
            assertEquals(anew, told(hasty(time, random, label)), "a preview that begins, after " + label);
        }
    }

    /** Those that are made in a site's files and leave something to read, in an order that chance gives, a few at once. */
    private static List<List<Mistake>> inFiles(Random random) {
        var mistakes = new ArrayList<>(Mistake.all());
        mistakes.removeIf(mistake -> !mistake.run().equals(List.of("build", "SITE"))
                || mistake.remove().contains("content")
                || mistake.files().keySet().equals(Set.of("content/site.yaml")) && random.nextInt(SETTINGS) > 0);
        Collections.shuffle(mistakes, random);
        var groups = new ArrayList<List<Mistake>>();
        for (int i = 0; i < mistakes.size(); i++) {
            var mistake = elsewhere(mistakes.get(i), i % COPIES);
            groups.stream()
                    .filter(group ->
                            group.size() < MOST_AT_ONCE && group.stream().allMatch(one -> areApart(one, mistake)))
                    .findFirst()
                    .orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.get(groups.size() - 1);
                    })
                    .add(mistake);
        }
        Collections.shuffle(groups, random);
        return groups;
    }

    /** The same mistake in another article, if it is made in an article alone; most would else be made in the same one. */
    private static Mistake elsewhere(Mistake mistake, int copy) {
        var path = mistake.files().size() == 1 && mistake.remove().isEmpty()
                ? mistake.files().keySet().iterator().next()
                : "";
        return copy == 0 || !path.equals("content/third.md") && !path.equals("content/hello.md")
                ? mistake
                : new Mistake(
                        mistake.file(),
                        mistake.what(),
                        Map.of("content/copy-" + copy + ".md", mistake.files().get(path)),
                        List.of(),
                        mistake.run(),
                        mistake.place(),
                        mistake.code(),
                        mistake.says(),
                        mistake.also());
    }

    private static boolean areApart(Mistake one, Mistake other) {
        return paths(one)
                .noneMatch(path -> paths(other)
                        .anyMatch(second ->
                                (path + "/").startsWith(second + "/") || (second + "/").startsWith(path + "/")));
    }

    private static Stream<String> paths(Mistake mistake) {
        return Stream.concat(mistake.files().keySet().stream(), mistake.remove().stream());
    }

    private PlannedSite read(ReadMemory memory, Instant now) throws IOException {
        return PlannedSite.read(reader(memory, now), Optional.empty(), Timing.none());
    }

    /** As one process does after another. */
    private PlannedSite readRemembering(Instant now) throws IOException {
        var kept = folder.resolve("memory");
        var memory = ReadMemory.load(kept, "this");
        var planned = read(memory, now);
        memory.save(kept, "this");
        return planned;
    }

    /** A preview that shows its first page as soon as it knows that there is no error, and then looks for the rest. */
    private PlannedSite hasty(Instant now, Random random, String label) throws IOException {
        var reader = reader(new ReadMemory(), now);
        var first = PlannedSite.readWithoutLinks(reader.in(Haste.FIRST), Optional.empty(), Timing.none());
        var part = first.againWithoutLinks(reader.in(Haste.asLongAs(random::nextBoolean)), Optional.empty(), Set.of());
        var all = part.again(reader, Optional.empty(), Set.of());
        assertEquals(errors(all), errors(first), "an error is told before the first page, after " + label);
        assertEquals(errors(all), errors(part), "and after it, after " + label);
        return all;
    }

    private static List<Problem> errors(PlannedSite planned) {
        return planned.problems().stream().filter(Problem::isError).toList();
    }

    private SiteReader reader(ReadMemory memory, Instant now) {
        var moment = Moment.of(now.atOffset(ZoneOffset.UTC), false);
        return new SiteReader(site, new Selection(moment, false, false, false), memory);
    }

    private static List<String> told(PlannedSite planned) {
        return Problem.inOrder(planned.problems().stream()).stream()
                .map(Problem::toString)
                .toList();
    }

    /** Puts a few files right and makes mistakes. */
    private String edit(List<Mistake> mistakes, Random random) throws IOException {
        var sources = new TreeSet<>(Folder.list(Mistake.RIGHT));
        sources.addAll(Folder.list(site));
        var righted = new ArrayList<String>();
        for (var path : sources) {
            if (random.nextInt(3) == 0) {
                clear(path);
                var right = Mistake.RIGHT.resolve(path);
                if (Files.exists(right)) {
                    Folder.write(site.resolve(path), Files.readString(right));
                }
                righted.add(path);
            }
        }
        for (var mistake : mistakes) {
            for (var path : mistake.files().keySet()) {
                clear(path);
            }
            mistake.make(site);
        }
        return righted + " put right, " + mistakes.stream().map(Mistake::what).toList();
    }

    /** Takes away what lies at a path, and files where its folders are to be. */
    private void clear(String path) throws IOException {
        Folder.delete(site.resolve(path));
        for (var above = Path.of(path).getParent(); above != null; above = above.getParent()) {
            if (Files.isRegularFile(site.resolve(above))) {
                Folder.delete(site.resolve(above));
            }
        }
    }
}
