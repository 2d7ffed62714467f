package org.afterword.content.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.afterword.base.Moment;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.problem.Problem;
import org.afterword.content.article.Article;
import org.afterword.content.folder.ContentFiles;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.folder.Source;

/**
 * Remembers, from one reading to the next, what a site's files said, so that only those that changed are read again: within
 * a process, and through a file from one process to another. A file is recognised by its stamp if that can be trusted, and
 * else by its bytes. Safe for use by several threads.
 */
public final class ReadMemory {

    /**
     * An article as it was read, whether it is published or not.
     *
     * @param comments how many comments its thread holds
     * @param refused how many of them cannot be shown
     * @param slips whether slips of the pen in its words were looked for
     */
    public record ReadArticle(
            Optional<Article> article, int comments, int refused, boolean slips, List<Problem> problems) {

        /** The same without what its files say at length. */
        public ReadArticle forgetting() {
            return new ReadArticle(article.map(Article::forgetting), comments, refused, slips, problems);
        }
    }

    /**
     * An article and its thread as they were.
     *
     * @param passing whether the same files may be told of otherwise at another time
     */
    record KnownArticle(Source.Known file, Source.Known thread, ReadArticle read, boolean passing) {

        private boolean hasFilesOf(KnownArticle other) {
            return other != null && file.isAs(other.file) && thread.isAs(other.thread);
        }

        boolean callsShortcodes() {
            return read.article()
                    .filter(article -> !article.contents().shortcodes().equals(Fingerprint.NONE))
                    .isPresent();
        }

        /**
         * Whether the next process is to know it too: not if something is wrong in it that must be looked at every time, or
         * may be wrong in it.
         */
        boolean isKept() {
            return read.article().isPresent() && read.slips() && !passing && KeptProblems.can(read.problems());
        }

        /** Whether nothing is left to look for in it. */
        boolean isWhole(BooleanSupplier catchesUp) {
            return read.slips() || !catchesUp.getAsBoolean();
        }
    }

    private final Map<String, KnownArticle> articles;
    private final Map<String, KnownMedia> media;
    private Fingerprint settings;
    private Fingerprint shortcodes;

    /** What the articles said that call shortcodes, before one of these changed. */
    private final Map<String, Fingerprint> said = new ConcurrentHashMap<>();

    private final Set<String> changedArticles = ConcurrentHashMap.newKeySet();
    private ContentFolder listing;
    private volatile boolean changed;

    /** A memory of nothing. */
    public ReadMemory() {
        this(Fingerprint.NONE, Fingerprint.NONE, Map.of(), Map.of());
    }

    ReadMemory(
            Fingerprint settings,
            Fingerprint shortcodes,
            Map<String, KnownArticle> articles,
            Map<String, KnownMedia> media) {
        this.settings = settings;
        this.shortcodes = shortcodes;
        this.articles = new ConcurrentHashMap<>(articles);
        this.media = new ConcurrentHashMap<>(media);
    }

    /**
     * Reads what an earlier process kept; a file that is missing, damaged or another program's is a memory of nothing.
     *
     * @param program stands for this very program: another may read the same files otherwise
     */
    public static ReadMemory load(Path file, String program) {
        return MemoryFile.read(file, program).orElseGet(ReadMemory::new);
    }

    /** Keeps what is remembered for the next process, if it is not what the file holds already. */
    public void save(Path file, String program) throws IOException {
        if (changed) {
            MemoryFile.write(file, program, this);
            changed = false;
        }
    }

    /** Begins a reading; under other settings the same files say something else, and with other shortcodes those that call some. */
    public void begin(Fingerprint now, Fingerprint shortcodesNow) {
        if (!settings.equals(now)) {
            settings = now;
            articles.clear();
            changed = true;
        }
        if (!shortcodes.equals(shortcodesNow)) {
            shortcodes = shortcodesNow;
            articles.forEach(this::readAnewIfItCalls);
            changed = true;
        }
    }

    private void readAnewIfItCalls(String path, KnownArticle known) {
        if (known.callsShortcodes()) {
            articles.remove(path);
            said.put(path, known.read().article().orElseThrow().contents().article());
        }
    }

    /** What the last reading by this process found in the folder. */
    public Optional<ContentFolder> listing() {
        return Optional.ofNullable(listing);
    }

    /** Whether there is an article whose slips of the pen were not looked for. */
    public boolean lacksSlips() {
        for (var known : articles.values()) {
            if (!known.read().slips()) {
                return true;
            }
        }
        return false;
    }

    /**
     * An article whose files were not looked at again since the last reading by this process.
     *
     * @param catchesUp whether slips are looked for that were not
     */
    public Optional<ReadArticle> unchanged(String path, ContentFiles now, BooleanSupplier catchesUp) {
        boolean same = listing != null
                && listing.files().articles().get(path) == now.articles().get(path)
                && listing.files().threads().get(path) == now.threads().get(path);
        return same
                ? Optional.ofNullable(articles.get(path))
                        .filter(known -> !known.passing() && known.isWhole(catchesUp))
                        .map(KnownArticle::read)
                : Optional.empty();
    }

    /** The paths of the articles that were read since this was last asked. */
    public Set<String> takeChanged() {
        var taken = Set.copyOf(changedArticles);
        changedArticles.clear();
        return taken;
    }

    /** Ends a reading: what is not there any more is forgotten. */
    public void end(ContentFolder found, Set<String> mediaPaths) {
        listing = found;
        said.clear();
        var articlePaths = found.files().articles().keySet();
        articles.forEach((path, known) -> changed |= known.isKept() && !articlePaths.contains(path));
        articles.keySet().retainAll(articlePaths);
        changed |= media.keySet().retainAll(mediaPaths);
    }

    /** What is remembered of an article if its files are the same; else it is read. */
    public ReadArticle article(
            String path,
            Source file,
            Source thread,
            Moment now,
            BooleanSupplier catchesUp,
            Supplier<ReadArticle> reader) {
        var known = articles.get(path);
        boolean same = known != null && !known.passing() && file.is(known.file()) && thread.is(known.thread());
        if (same && known.isWhole(catchesUp)) {
            remember(
                    path,
                    new KnownArticle(
                            file.still(known.file(), now), thread.still(known.thread(), now), known.read(), false));
            return known.read();
        }
        var read = reader.get();
        read.article()
                .filter(article -> !article.contents().article().equals(said.remove(path)))
                .map(Article::path)
                .ifPresent(changedArticles::add);
        var nowFile = file.known(now);
        var nowThread = thread.known(now);
        if (nowFile.isPresent() && nowThread.isPresent()) {
            remember(path, new KnownArticle(nowFile.get(), nowThread.get(), read, KeptProblems.arePassing(read, now)));
        } else {
            var before = articles.remove(path);
            changed |= before != null && before.isKept();
        }
        return read;
    }

    private void remember(String path, KnownArticle known) {
        var before = articles.put(path, known);
        changed |= !known.hasFilesOf(before) && (known.isKept() || before != null && before.isKept());
    }

    /** What is remembered of a file that is copied, and whether it is still that is for the caller to see. */
    public Optional<KnownMedia> media(String path) {
        return Optional.ofNullable(media.get(path));
    }

    public void remember(String path, KnownMedia known) {
        var before = media.put(path, known);
        changed = changed || !known.equals(before);
    }

    Fingerprint settings() {
        return settings;
    }

    Fingerprint shortcodes() {
        return shortcodes;
    }

    public Map<String, KnownArticle> articles() {
        return articles;
    }

    public Map<String, KnownMedia> media() {
        return media;
    }
}
