package org.afterword.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.afterword.base.Moment;
import org.afterword.base.SameName;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.work.Parallel;
import org.afterword.content.article.Article;
import org.afterword.content.article.ArticleReader;
import org.afterword.content.article.Contents;
import org.afterword.content.folder.ContentFiles;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.folder.InboxPlaces;
import org.afterword.content.folder.Listed;
import org.afterword.content.folder.Source;
import org.afterword.content.folder.ThreadPaths;
import org.afterword.content.memory.ReadMemory;
import org.afterword.content.settings.Settings;
import org.afterword.content.thread.CommentDates;
import org.afterword.content.thread.TextIds;
import org.afterword.content.thread.ThreadReader;
import org.afterword.template.Shortcodes;

/** Reads the articles and threads that a listing of the content folder names. Safe for use by several threads. */
final class ListedReader {
    private static final Set<String> NOT_YET =
            Set.of("thread/orphan", "thread/unseen", "thread/growth", "thread/names");

    private final ContentFiles content;
    private final ArticleReader articleReader;
    private final ThreadReader threadReader;
    private final ReadMemory memory;
    private final Moment now;
    private final Haste haste;

    ListedReader(
            ContentFiles content,
            Settings settings,
            Shortcodes shortcodes,
            ReadMemory memory,
            Moment now,
            Haste haste) {
        this.content = content;
        this.articleReader = new ArticleReader(settings, shortcodes, now, haste.slips());
        this.threadReader = new ThreadReader(settings, haste.slips());
        this.memory = memory;
        this.now = now;
        this.haste = haste;
    }

    /** An article with its thread, as it is remembered or else as its files say. */
    ReadMemory.ReadArticle article(String path) {
        var unchanged = memory.unchanged(path, content, haste.catchesUp());
        if (unchanged.isPresent()) {
            return unchanged.get();
        }
        var file = file(path);
        var thread = threadOf(path);
        var read = memory.article(path, file, thread, now, haste.catchesUp(), () -> {
            var whole = article(path, file, thread);
            return haste.contents() ? whole : whole.forgetting();
        });
        if (read.article().isPresent()) {
            var contents = read.article().get().contents();
            contents.readBy(() -> again(contents, path));
        }
        return read;
    }

    private Source file(String path) {
        return new Source(ContentFolder.name(path), content.articles().get(path));
    }

    private Source threadOf(String path) {
        return new Source(
                ContentFolder.name(ThreadPaths.ofArticle(path)),
                content.threads().get(path));
    }

    private ReadMemory.ReadArticle article(String path, Source file, Source threadFile) {
        var problems = new ArrayList<Problem>();
        Consumer<Problem> told = problems::add;
        var article = file.text(told).map(source -> articleReader.read(source, path, told));
        int steps = article.isPresent() ? article.get().steps().size() : 0;
        var thread = thread(
                threadFile,
                steps,
                article.map(one -> new TextIds(one.markdown(), steps, one.syntax()))
                        .<Predicate<String>>map(ids -> ids::have)
                        .orElse(id -> false),
                CommentDates.between(
                        article.filter(one -> !one.draft() && !isOddlyDated(problems))
                                .flatMap(Article::date),
                        now),
                told);
        return new ReadMemory.ReadArticle(
                article.map(one -> one.with(
                        thread.discussion(),
                        file.fingerprint().orElseThrow(),
                        threadFile.fingerprint().orElse(Fingerprint.NONE))),
                thread.read(),
                thread.refused(),
                haste.slips(),
                problems);
    }

    /** Whether the article's date is told of itself, so that it says nothing of its comments' dates. */
    private static boolean isOddlyDated(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.code().equals("front-matter/year"));
    }

    /** What files said that were not read this time, as long as they still say it. */
    private Contents.Read again(Contents contents, String path) {
        var file = file(path);
        var thread = threadOf(path);
        check(file, contents.file());
        check(thread, contents.thread());
        return article(path, file, thread).article().orElseThrow().contents().read();
    }

    private static void check(Source source, Fingerprint remembered) {
        if (!source.holds(remembered)) {
            throw new UncheckedIOException(
                    new IOException(source.name() + " was changed or removed while the site was built; build again"));
        }
    }

    /** Comments that no page could show are refused, each file with its problem: they are never dropped in silence. */
    Loaded.Comments threadsWithoutArticle(Consumer<Problem> problems) {
        var comments = Loaded.Comments.NONE;
        for (var entry : content.threads().entrySet()) {
            if (!content.articles().containsKey(entry.getKey())) {
                var name = ContentFolder.name(ThreadPaths.ofArticle(entry.getKey()));
                problems.accept(Problem.error(
                        "thread/no-article",
                        Position.file(name),
                        "there is no article " + ContentFolder.name(entry.getKey())
                                + " that this thread could belong to",
                        meantArticle(entry.getKey())
                                .map(article -> cure(entry.getKey(), article))
                                .orElse("name it after its article")));
                var thread = thread(
                        new Source(name, entry.getValue()),
                        0,
                        id -> false,
                        CommentDates.between(Optional.empty(), now),
                        ignored -> {});
                comments = comments.plus(new Loaded.Comments(thread.read(), 0, thread.read()));
            }
        }
        return comments;
    }

    private static String cure(String named, String article) {
        return SameName.composed(named).equals(SameName.composed(article))
                ? "its name looks like that article's, and spells a letter in Unicode's other way: copy the article's name"
                : "if it belongs to " + ContentFolder.name(article) + ", name it "
                        + ContentFolder.name(ThreadPaths.ofArticle(article));
    }

    /** The article that a thread was meant for: {@code a/index.md} for {@code a.md} and the reverse, or one with nearly its name. */
    private Optional<String> meantArticle(String path) {
        var other = path.endsWith("/index.md")
                ? path.substring(0, path.length() - "/index.md".length()) + ".md"
                : path.substring(0, path.length() - ".md".length()) + "/index.md";
        var withoutThread = content.articles().keySet().stream()
                .filter(article -> !content.threads().containsKey(article))
                .toList();
        return withoutThread.contains(other) ? Optional.of(other) : Nearest.to(path, withoutThread);
    }

    /**
     * Counts what is held. It may answer what is published, in another file: that is no orphan. And what of it readers
     * would not see is told when it is looked at, and once it is published: no stranger's words are a build's concern before.
     */
    Loaded.Comments inbox(Consumer<Problem> problems) {
        var comments = Loaded.Comments.NONE;
        for (var read : Parallel.map(List.copyOf(content.held().entrySet()), this::held)) {
            read.problems().stream()
                    .filter(problem -> !NOT_YET.contains(problem.code()))
                    .forEach(problems);
            comments = comments.plus(read.comments());
        }
        return comments;
    }

    private record Held(Loaded.Comments comments, List<Problem> problems) {}

    private Held held(Map.Entry<String, Listed> entry) {
        var problems = new ArrayList<Problem>();
        var thread = new Source(ContentFolder.name(entry.getKey()), entry.getValue())
                .text(problems::add)
                .map(source -> threadReader.readHeld(source, problems::add))
                .orElse(ThreadReader.Found.NONE);
        if (thread.read() > 1 && InboxPlaces.isOfOne(entry.getKey())) {
            problems.add(InboxPlaces.several(entry.getKey(), false));
        }
        return new Held(
                new Loaded.Comments(thread.read(), thread.read() - thread.refused(), thread.refused()), problems);
    }

    private ThreadReader.Found thread(
            Source file, int steps, Predicate<String> inText, CommentDates dates, Consumer<Problem> problems) {
        return file.text(problems)
                .map(source -> threadReader.read(source, steps, inText, dates, problems))
                .orElse(ThreadReader.Found.NONE);
    }
}
