package org.afterword.build;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.afterword.base.work.Timing;
import org.afterword.content.SiteReader;
import org.afterword.content.article.Selection;
import org.afterword.content.memory.ReadMemory;
import org.afterword.pages.PlannedSite;
import org.afterword.picture.PictureStore;

/** One build of a site, from what is remembered of the last one to what is kept for the next. */
public final class SiteBuild implements Closeable {
    /** How long a smaller picture is kept that the site does not need any more: it may be needed again. */
    private static final int DAYS_KEPT = 1;

    private final Request request;
    private final StateFolder state;
    private final Supplier<ReadMemory> memory;
    private final PictureStore pictures;
    private final PlannedSite planned;

    /**
     * What is to be built.
     *
     * @param site the site's folder
     * @param output the folder that it is written to
     * @param replace whether files in it that Afterword did not write may be written over
     * @param selection which of its articles are shown
     * @param url an address to take instead of the one in the settings
     * @param program stands for this very program: one that was changed may make other pages of the same site
     */
    public record Request(
            Path site, Path output, boolean replace, Selection selection, Optional<String> url, String program) {

        /** The output folder as a person would name it from the site's folder. */
        private String name() {
            var folder = site.toAbsolutePath().normalize();
            var place = output.toAbsolutePath().normalize();
            return (place.startsWith(folder) ? folder.relativize(place) : place)
                    .toString()
                    .replace('\\', '/');
        }
    }

    private SiteBuild(
            Request request,
            StateFolder state,
            Supplier<ReadMemory> memory,
            PictureStore pictures,
            PlannedSite planned) {
        this.request = request;
        this.state = state;
        this.memory = memory;
        this.pictures = pictures;
        this.planned = planned;
    }

    /**
     * Reads and plans the site, in the pool that calls.
     *
     * @throws IOException if the content or the templates cannot be listed
     */
    public static SiteBuild read(Request request, Timing timing) throws IOException {
        return read(request, timing, true);
    }

    /** The same for whoever only looks: no picture is made smaller, and nothing is written. */
    public static PlannedSite look(Request request, Timing timing) throws IOException {
        return read(request, timing, false).planned;
    }

    private static SiteBuild read(Request request, Timing timing, boolean making) throws IOException {
        var state = new StateFolder(request.site(), request.output(), request.program());
        var memory = state.remembering();
        var pictures = state.pictures();
        var reader = new SiteReader(
                request.site(), request.selection(), memory, making ? Optional.of(pictures) : Optional.empty());
        return new SiteBuild(request, state, memory, pictures, PlannedSite.read(reader, request.url(), timing));
    }

    /** The site as it was read and planned. */
    public PlannedSite planned() {
        return planned;
    }

    /**
     * Writes what changed.
     *
     * @param publish whether to publish it; if not, all that could fail is still tried
     * @param explain whether the report is to say why each file was written
     * @throws IOException if a file cannot be read or written; the site is then as it was
     */
    public BuildReport write(boolean publish, boolean explain, Progress progress, Timing timing) throws IOException {
        var report = new Builder(
                        request.output(),
                        request.name(),
                        owner(),
                        request.replace(),
                        state,
                        request.program(),
                        planned.templates(),
                        progress,
                        timing)
                .build(
                        planned.plan(),
                        publish,
                        explain ? Optional.of(planned.loaded().changed()) : Optional.empty());
        state.keep(memory.get());
        if (publish) {
            pictures.sweep(FileTime.from(
                    request.selection().now().time().minusDays(DAYS_KEPT).toInstant()));
        }
        timing.step("keeping what was read in mind");
        return report;
    }

    private Owner owner() {
        var settings = planned.look().settings();
        return Owner.of(settings.title(), settings.url());
    }

    /** Ends the build, whatever came of it. */
    @Override
    public void close() throws IOException {
        pictures.close();
    }
}
