package org.afterword.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.afterword.base.Position;
import org.afterword.base.Problem;
import org.afterword.base.SourceText;
import org.afterword.markdown.ImageSize;

/**
 * Reads a site's content folder. Nothing that stands in a file makes it fail: what is wrong becomes a problem, and the
 * rest is read on, so that one run tells all. Files are read in parallel, in the pool that calls it.
 */
public final class SiteReader {
    private static final Comparator<Article> NEWEST_FIRST = Comparator.comparing(
                    Article::date,
                    Comparator.comparing(date -> date.orElse(null), Comparator.nullsLast(Comparator.reverseOrder())))
            .thenComparing(Article::path);

    private final Path folder;
    private final Selection selection;
    private final ReadMemory memory;

    /**
     * @param site the site's folder, in which {@code content/} lies
     * @param memory of earlier readings in this process; a new one where there were none
     */
    public SiteReader(Path site, Selection selection, ReadMemory memory) {
        this.folder = site.resolve(ContentFolder.NAME);
        this.selection = selection;
        this.memory = memory;
    }

    /** @throws IOException if the content folder cannot be listed */
    public Loaded read() throws IOException {
        var problems = new ArrayList<Problem>();
        var content = ContentFolder.list(folder, problems::add);
        var settings = settings(content, problems::add);
        var articleReader = new ArticleReader(settings);
        var threadReader = new ThreadReader(settings);
        var read = content.articles().keySet().parallelStream()
                .map(path -> article(path, content, settings, articleReader, threadReader))
                .toList();
        var lost = threadsWithoutArticle(content, threadReader, problems::add);
        var held = inbox(content, threadReader, problems::add);
        read.forEach(one -> problems.addAll(one.problems()));
        problems.sort(null);
        var comments = read.stream().map(this::comments).reduce(Loaded.Comments.NONE, Loaded.Comments::plus);
        var articles = read.stream()
                .flatMap(one -> published(one).stream())
                .sorted(NEWEST_FIRST)
                .toList();
        var site = new Site(settings, articles, content.media(), images(articles, content.media()));
        return new Loaded(site, List.copyOf(problems), comments.plus(lost).plus(held));
    }

    private Settings settings(ContentFolder content, Consumer<Problem> problems) {
        var name = ContentFolder.name("site.yaml");
        var reader = new SettingsReader(problems);
        if (!Files.isRegularFile(content.settings())) {
            problems.accept(Problem.error(
                    "site/missing", Position.file(name), "there is no such file", "create it with a line 'title: …'"));
            return new SettingsReader(ignored -> {}).read(new SourceText(name, ""));
        }
        return text(name, content.settings(), problems)
                .map(reader::read)
                .orElseGet(() -> new SettingsReader(ignored -> {}).read(new SourceText(name, "")));
    }

    private ReadMemory.ReadArticle article(
            String path,
            ContentFolder content,
            Settings settings,
            ArticleReader articleReader,
            ThreadReader threadReader) {
        var file = content.articles().get(path);
        var threadFile = content.threads().get(path);
        return memory.of(
                path,
                content.stamp(file),
                content.stamp(threadFile),
                settings,
                selection.now(),
                () -> article(path, file, threadFile, articleReader, threadReader));
    }

    private static ReadMemory.ReadArticle article(
            String path, Path file, Path threadFile, ArticleReader articleReader, ThreadReader threadReader) {
        var problems = new ArrayList<Problem>();
        var article = text(ContentFolder.name(path), file, problems::add)
                .map(source -> articleReader.read(source, path, problems::add));
        var thread = thread(
                ContentFolder.name(ThreadPaths.ofArticle(path)),
                threadFile,
                threadReader,
                article.map(one -> one.steps().size()).orElse(0),
                problems::add);
        return new ReadMemory.ReadArticle(
                article.map(one -> withDiscussion(one, thread.discussion())),
                thread.read(),
                thread.refused(),
                problems);
    }

    private Optional<Article> published(ReadMemory.ReadArticle read) {
        return read.article().filter(selection::includes);
    }

    private Loaded.Comments comments(ReadMemory.ReadArticle read) {
        boolean shown = published(read)
                .filter(article -> article.comments() != CommentsState.OFF)
                .isPresent();
        return new Loaded.Comments(read.comments(), shown ? 0 : read.comments() - read.refused(), read.refused());
    }

    /** Comments that no page could show are refused, each file with its problem: they are never dropped in silence. */
    private Loaded.Comments threadsWithoutArticle(
            ContentFolder content, ThreadReader threadReader, Consumer<Problem> problems) {
        var comments = Loaded.Comments.NONE;
        for (var entry : content.threads().entrySet()) {
            if (!content.articles().containsKey(entry.getKey())) {
                var name = ContentFolder.name(ThreadPaths.ofArticle(entry.getKey()));
                problems.accept(Problem.error(
                        "thread/no-article",
                        Position.file(name),
                        "there is no article " + ContentFolder.name(entry.getKey())
                                + " that this thread could belong to",
                        "name it after its article"));
                var thread = thread(name, entry.getValue(), threadReader, 0, ignored -> {});
                comments = comments.plus(new Loaded.Comments(thread.read(), 0, thread.read()));
            }
        }
        return comments;
    }

    /** What is held may answer what is published, in another file: that is no orphan. */
    private Loaded.Comments inbox(ContentFolder content, ThreadReader threadReader, Consumer<Problem> problems) {
        var comments = Loaded.Comments.NONE;
        for (var entry : content.held().entrySet()) {
            var thread = thread(
                    ContentFolder.name(entry.getKey()), entry.getValue(), threadReader, Integer.MAX_VALUE, problem -> {
                        if (!problem.code().equals("thread/orphan")) {
                            problems.accept(problem);
                        }
                    });
            comments = comments.plus(
                    new Loaded.Comments(thread.read(), thread.read() - thread.refused(), thread.refused()));
        }
        return comments;
    }

    private static ThreadReader.Found thread(
            String name, Path file, ThreadReader threadReader, int steps, Consumer<Problem> problems) {
        return Optional.ofNullable(file)
                .flatMap(present -> text(name, present, problems))
                .map(source -> threadReader.read(source, steps, problems))
                .orElse(ThreadReader.Found.NONE);
    }

    private static Optional<SourceText> text(String name, Path file, Consumer<Problem> problems) {
        try {
            return SourceText.decode(name, Files.readAllBytes(file), problems);
        } catch (NoSuchFileException e) {
            problems.accept(
                    Problem.error("file/gone", Position.file(name), "this went away while it was read", "build again"));
        } catch (IOException e) {
            problems.accept(ContentFolder.unreadable(name));
        }
        return Optional.empty();
    }

    private static Article withDiscussion(Article article, Discussion discussion) {
        return new Article(
                article.path(),
                article.file(),
                article.title(),
                article.date(),
                article.updated(),
                article.author(),
                article.tags(),
                article.description(),
                article.draft(),
                article.expires(),
                article.aliases(),
                article.image(),
                article.series(),
                article.steps(),
                article.comments(),
                article.page(),
                article.extra(),
                article.markdown(),
                article.excerpt(),
                article.words(),
                article.images(),
                discussion);
    }

    /** Only images that some article refers to are looked into. */
    private static Map<String, ImageSize> images(List<Article> articles, List<Media> media) {
        Set<String> mentioned = new HashSet<>();
        articles.forEach(article -> {
            mentioned.addAll(article.images());
            article.image().ifPresent(picture -> mentioned.add(picture.path()));
        });
        return media.parallelStream()
                .filter(file -> mentioned.contains(file.path()))
                .flatMap(file -> ImageSizes.of(file.path(), file.file()).stream())
                .collect(Collectors.toMap(ImageSize::path, size -> size, (a, b) -> a, HashMap::new));
    }
}
