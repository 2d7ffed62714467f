package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.afterword.base.Moment;
import org.afterword.base.work.Timing;
import org.afterword.content.Haste;
import org.afterword.content.SiteReader;
import org.afterword.content.article.Selection;
import org.afterword.content.memory.ReadMemory;
import org.afterword.pages.PlannedSite;
import org.afterword.pages.output.Inputs;
import org.afterword.pages.output.Output;
import org.afterword.support.FileStamps;
import org.afterword.support.Folder;
import org.afterword.support.MemoryFolder;
import org.afterword.template.TemplateFailure;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * After any edits a preview that looks at what changed has the same pages, byte for byte, and says the same, as one that
 * begins anew. {@code -Dseed=N} makes other edits.
 */
class RereadingTest {
    private static final long SEED = Long.getLong("seed", 1);
    private static final int SITES = 4;
    private static final int READINGS = 150;
    private static final int HASTY = 8;
    private static final Instant LATER = Instant.parse("2031-06-01T00:00:00Z");

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    static LongStream seeds() {
        return LongStream.range(SEED, SEED + SITES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSiteThatIsReadAgainIsTheOneThatIsReadAnew(long seed) throws Exception {
        var random = new Random(seed);
        var site = new RandomSite(folder, random);
        site.create();
        var memory = new ReadMemory();
        var now = read(reader(memory, Instant.now()));
        var before = FileStamps.of(folder);
        for (int reading = 0; reading < READINGS; reading++) {
            var edits = new ArrayList<String>();
            for (int batch = random.nextInt(3); batch >= 0; batch--) {
                edits.add(site.edit());
            }
            var after = FileStamps.of(folder);
            var time = random.nextInt(4) == 0 ? LATER : Instant.now();
            now = now.again(reader(memory, time), Optional.empty(), before.changed(after));
            before = after;
            var anew = read(reader(new ReadMemory(), time));
            var label = "seed " + seed + ", reading " + reading + ": " + edits + "\n";
            if (random.nextInt(HASTY) == 0) {
                memory = new ReadMemory();
                now = hasty(memory, time, anew, label);
            }
            assertEquals(anew.problems(), now.problems(), label);
            assertEquals(anew.loaded().comments(), now.loaded().comments(), label);
            assertEquals(Map.of(), Folder.differences(pages(anew), pages(now)), label);
        }
    }

    /** A preview that begins anew, shows its first page, and has then time for a part of the rest, and later for all of it. */
    private PlannedSite hasty(ReadMemory memory, Instant time, PlannedSite anew, String label) throws Exception {
        var reader = reader(memory, time);
        var first = PlannedSite.readWithoutLinks(reader.in(Haste.FIRST), Optional.empty(), Timing.none());
        assertEquals(Map.of(), Folder.differences(pages(anew), pages(first)), label + "the first page");
        var left = new AtomicInteger(anew.loaded().site().articles().size() / 2);
        var haste = Haste.asLongAs(() -> left.getAndDecrement() > 0);
        var part = first.againWithoutLinks(reader.in(haste), Optional.empty(), Set.of());
        assertEquals(Map.of(), Folder.differences(pages(anew), pages(part)), label + "a part of the rest");
        return part.again(reader, Optional.empty(), Set.of());
    }

    private SiteReader reader(ReadMemory memory, Instant now) {
        return new SiteReader(
                folder, new Selection(Moment.of(now.atOffset(ZoneOffset.UTC), false), false, false, false), memory);
    }

    private PlannedSite read(SiteReader reader) throws IOException {
        return PlannedSite.read(reader, Optional.empty(), Timing.none());
    }

    /** All that is known of each output, and its text, by its path. */
    private static Map<String, String> pages(PlannedSite site) throws TemplateFailure {
        var pages = new TreeMap<String, String>();
        for (var output : site.plan().list()) {
            pages.put(output.path(), output.origin() + "\n" + text(site, output));
        }
        return pages;
    }

    private static String text(PlannedSite site, Output output) throws TemplateFailure {
        if (output instanceof Output.Page page) {
            var inputs = page.inputs().get();
            var bytes = site.templates().render(page.template(), inputs.view());
            return Inputs.fingerprints(inputs) + "\n" + new String(bytes, StandardCharsets.UTF_8);
        } else if (output instanceof Output.Copy copy) {
            return copy.media().toString();
        }
        return output instanceof Output.Text text
                ? text.text()
                : ((Output.Title) output).picture().toString();
    }
}
