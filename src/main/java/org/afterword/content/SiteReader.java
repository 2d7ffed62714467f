package org.afterword.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.base.work.Parallel;
import org.afterword.content.article.Article;
import org.afterword.content.article.Selection;
import org.afterword.content.data.DataFiles;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.folder.Listed;
import org.afterword.content.folder.OtherGenerators;
import org.afterword.content.folder.Source;
import org.afterword.content.folder.Stamp;
import org.afterword.content.media.MediaReader;
import org.afterword.content.memory.ReadMemory;
import org.afterword.content.settings.CommentsState;
import org.afterword.content.settings.Settings;
import org.afterword.content.settings.SettingsReader;
import org.afterword.content.words.Languages;
import org.afterword.content.writing.ContentStage;
import org.afterword.picture.PictureStore;
import org.afterword.template.Shortcodes;

/**
 * Reads a site's content folder. Nothing that stands in a file makes it fail: what is wrong becomes a problem, and the
 * rest is read on, so that one run tells all. Files are read in parallel, in the pool that calls it.
 */
public final class SiteReader {
    /** What is told of words that readers do not see: nothing, as long as they see none of the thread. */
    private static final Set<String> OF_READERS = Set.of("thread/unseen", "thread/growth");

    private enum Depth {
        ALL,
        NO_INBOX,
        BARE
    }

    private final Path site;
    private final Path folder;
    private final Selection selection;
    private final Supplier<ReadMemory> memories;
    private final Optional<PictureStore> pictures;
    private final Haste haste;
    private ReadMemory memory;

    /**
     * What {@code site.yaml} says.
     *
     * @param file stands for its text
     * @param followUps the fields of which other mistakes follow that are not told then
     * @param isForeign whether there are no settings, since the folder is another generator's
     */
    private record Said(Settings settings, Fingerprint file, Set<String> followUps, boolean isForeign) {}

    /**
     * @param site the site's folder, in which {@code content/} lies
     * @param memory of earlier readings in this process; a new one where there were none
     */
    public SiteReader(Path site, Selection selection, ReadMemory memory) {
        this(site, selection, () -> memory, Optional.empty());
    }

    /**
     * @param memories gives the memory when it is needed: until then, it can be read while the settings are
     * @param pictures where smaller pictures are kept; empty where none are made
     */
    public SiteReader(Path site, Selection selection, Supplier<ReadMemory> memories, Optional<PictureStore> pictures) {
        this(site, selection, memories, pictures, Haste.NONE);
    }

    private SiteReader(
            Path site,
            Selection selection,
            Supplier<ReadMemory> memories,
            Optional<PictureStore> pictures,
            Haste haste) {
        this.site = site;
        this.folder = site.resolve(ContentFolder.NAME);
        this.selection = selection;
        this.memories = memories;
        this.pictures = pictures;
        this.haste = haste;
    }

    /** The same reader in another haste. */
    public SiteReader in(Haste other) {
        return new SiteReader(site, selection, memories, pictures, other);
    }

    /** The site's folder. */
    public Path site() {
        return site;
    }

    /** @throws IOException if the content folder cannot be listed */
    public Loaded read() throws IOException {
        return read(settings -> {});
    }

    /**
     * Reads the site.
     *
     * @param first is told the settings as soon as they are known
     * @throws IOException if the content folder cannot be listed
     */
    public Loaded read(Consumer<Settings> first) throws IOException {
        var problems = new ArrayList<Problem>();
        var said = settings(problems::add);
        first.accept(said.settings());
        return read(said, ContentFolder.list(folder, problems::add), Depth.ALL, problems);
    }

    /**
     * Reads the site, but nothing of what waits in its inbox, which is not counted then.
     *
     * @throws IOException if the content folder cannot be listed
     */
    public Loaded readWithoutInbox() throws IOException {
        var problems = new ArrayList<Problem>();
        return read(settings(problems::add), ContentFolder.list(folder, problems::add), Depth.NO_INBOX, problems);
    }

    /**
     * Reads the site for what it has, and looks neither into its inbox nor for what is wrong in the words of articles.
     *
     * @throws IOException if the content folder cannot be listed
     */
    public Loaded readBare() throws IOException {
        var problems = new ArrayList<Problem>();
        return read(settings(problems::add), ContentFolder.list(folder, problems::add), Depth.BARE, problems);
    }

    /**
     * Reads the site after some of its files changed, and remembers the rest, if the memory is that of this process.
     *
     * @param changed absolute paths: all that changed since the last reading
     * @throws IOException if the content folder cannot be listed
     */
    public Loaded read(Set<Path> changed) throws IOException {
        var problems = new ArrayList<Problem>();
        var said = settings(problems::add);
        var last = memory.listing();
        return read(
                said,
                last.isPresent() ? last.get().again(changed, problems::add) : ContentFolder.list(folder, problems::add),
                Depth.ALL,
                problems);
    }

    /** Whether an absolute path is one of a file in the content folder. */
    public boolean isContent(Path path) {
        return path.startsWith(ContentFolder.root(folder));
    }

    private Loaded read(Said said, ContentFolder listing, Depth depth, List<Problem> problems) throws IOException {
        boolean inbox = depth == Depth.ALL;
        var settings = said.settings();
        var content = listing.files();
        if (new ContentStage(folder).isOpen()) {
            problems.add(Problem.error(
                    "file/unfinished",
                    Position.file(ContentFolder.NAME),
                    "an import or a decision was cut off, or still is at work, while it moved files here",
                    "run it again: it first takes back what the other had done"));
        }
        BesideContent.look(site, problems::add);
        var data = DataFiles.read(content.media().values(), problems::add);
        var shortcodes = Shortcodes.read(site, settings.theme(), theme -> Languages.of(theme, settings.language()))
                .with(data);
        memory.begin(said.file(), shortcodes.fingerprint());
        var how = depth == Depth.BARE ? Haste.BARE : haste;
        var reader = new ListedReader(content, settings, shortcodes, memory, selection.now(), how);
        var read = Parallel.map(List.copyOf(content.articles().keySet()), reader::article);
        var lost = reader.threadsWithoutArticle(problems::add);
        var held = inbox ? reader.inbox(problems::add) : Loaded.Comments.NONE;
        var comments = lost.plus(held);
        if (inbox) {
            HeldForNobody.tell(content, problems::add);
        }
        var places = new ArticlePlace(folder);
        var named = new NamedTranslations(content, settings, places, problems::add);
        var articles = new ArrayList<Article>(read.size());
        var leftOut = new ArrayList<Article>();
        for (var one : read) {
            boolean isPublished = one.article().isPresent()
                    && selection.includes(one.article().get());
            one.problems().stream()
                    .filter(problem -> hasReaders(one, isPublished) || !OF_READERS.contains(problem.code()))
                    .forEach(problems::add);
            if (isPublished) {
                articles.add(named.speaking(one.article().get().at(selection.now())));
            } else {
                one.article().map(named::speaking).ifPresent(leftOut::add);
            }
            comments = comments.plus(comments(one, isPublished));
        }
        articles.sort(selection::compare);
        var translations = new Translating(settings, places, problems::add).of(named.originals(), articles, leftOut);
        share(articles, translations);
        var readable = readable(articles, problems);
        var odd = ForkJoinTask.adapt(() -> oddAmong(readable, settings)).fork();
        var mediaReader = new MediaReader(memory, selection.now(), settings.pictures(), pictures);
        var media = mediaReader.read(content.media().values(), problems::add);
        var shown = mediaReader.pictures(articles, cover(settings), media, problems::add);
        var enclosed = EnclosedFiles.of(articles, content.media().values(), mediaReader, places, problems::add);
        problems.addAll(odd.join());
        if (said.isForeign()) {
            problems.removeIf(problem -> !problem.code().equals("site/missing"));
        }
        problems.sort(null);
        tellOnce(problems);
        var ignoring = Ignoring.of(
                settings,
                said.followUps(),
                read.stream().flatMap(one -> one.article().stream()).toList());
        var site = new Site(
                settings, List.copyOf(articles), translations, shown.with(media), shown.sizes(), enclosed, data);
        var mediaPaths = new HashSet<String>();
        for (var one : media) {
            mediaPaths.add(one.path());
        }
        memory.end(listing, mediaPaths);
        return new Loaded(
                site,
                LeftOut.of(selection, leftOut),
                ignoring.told(problems),
                ignoring,
                memory.takeChanged(),
                comments);
    }

    /** The picture of the podcast, which directories take in some sizes alone. */
    private static Set<String> cover(Settings settings) {
        return settings.podcast().map(podcast -> Set.of(podcast.image())).orElse(Set.of());
    }

    /** What fails in a shortcode's template fails in each article that calls it, and is told with the first. */
    private static void tellOnce(List<Problem> sorted) {
        var told = new HashSet<Position>();
        sorted.removeIf(problem -> problem.code().startsWith("template/") && !told.add(problem.position()));
    }

    /** An article that shows another's thread has its state and its counts. */
    private static void share(List<Article> articles, Translations translations) {
        if (translations.threads().isEmpty()) {
            return;
        }
        var byPath = new HashMap<String, Article>();
        articles.forEach(article -> byPath.put(article.path(), article));
        articles.replaceAll(article -> article.sharing(byPath.get(translations.thread(article))));
    }

    private List<Problem> oddAmong(List<Article> articles, Settings settings) {
        var odd = new ArrayList<Problem>();
        new AmongOthers(new ArticlePlace(folder), Locale.forLanguageTag(settings.language()), odd::add).check(articles);
        return odd;
    }

    /** The articles in which no error was found: what they lack, they may lack because of it. */
    private static List<Article> readable(List<Article> articles, List<Problem> problems) {
        var broken = new HashSet<String>();
        for (var problem : problems) {
            if (problem.isError()) {
                broken.add(problem.position().path());
            }
        }
        return broken.isEmpty()
                ? articles
                : articles.stream().filter(one -> !broken.contains(one.file())).toList();
    }

    private Said settings(Consumer<Problem> problems) throws IOException {
        var name = ContentFolder.name(ContentFolder.SETTINGS);
        var file = folder.resolve(ContentFolder.SETTINGS);
        var source = new Source(name, new Listed(file, Listed.Kind.FILE, Stamp.UNSETTLED));
        boolean isThere = Files.isRegularFile(file);
        var generator = isThere ? Optional.<String>empty() : OtherGenerators.of(site);
        if (!isThere && !Files.exists(folder.resolve("site.yml"))) { // that its name is wrong is told with the file
            boolean isBeside = Files.exists(site.resolve(ContentFolder.SETTINGS));
            problems.accept(Problem.error(
                    "site/missing",
                    Position.file(name),
                    "there is no such file",
                    isBeside
                            ? "move site.yaml, which lies beside the content folder, into it"
                            : generator
                                    .map(other -> "this folder is a site of " + other
                                            + ": bring it over with afterword import FOLDER --into NEW")
                                    .or(this::otherSettings)
                                    .orElse("create it with a line 'title: …'")));
        }
        var text = isThere ? source.text(problems) : Optional.<SourceText>empty();
        var reader = new SettingsReader(text.isPresent() ? problems : ignored -> {});
        var settings = reader.read(text.orElseGet(() -> new SourceText(name, "")));
        memory = memories.get();
        return new Said(
                settings,
                text.flatMap(read -> source.fingerprint()).orElse(Fingerprint.NONE),
                text.isPresent() ? reader.followUps() : SettingsReader.FOLLOW_UPS,
                generator.isPresent());
    }

    /** What to do with a file that most likely was to hold the settings. */
    private Optional<String> otherSettings() {
        for (var name : List.of("config.yaml", "config.yml", "settings.yaml", "_config.yml", "blog.yaml")) {
            for (var parent : List.of(folder, site)) {
                if (Files.isRegularFile(parent.resolve(name))) {
                    return Optional.of((parent.equals(folder) ? ContentFolder.name(name) : name)
                            + " is not read: say in content/site.yaml what it says, beginning with 'title: …'");
                }
            }
        }
        return Optional.empty();
    }

    private static Loaded.Comments comments(ReadMemory.ReadArticle read, boolean isPublished) {
        boolean shown = hasReaders(read, isPublished);
        return new Loaded.Comments(read.comments(), shown ? 0 : read.comments() - read.refused(), read.refused());
    }

    /** Whether the comments of an article are shown to anybody. */
    private static boolean hasReaders(ReadMemory.ReadArticle read, boolean isPublished) {
        return isPublished && read.article().get().comments() != CommentsState.OFF;
    }
}
