package org.afterword.importer.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.afterword.base.problem.Problem;
import org.afterword.content.address.UrlPath;
import org.afterword.content.article.Article;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.folder.ThreadPaths;
import org.afterword.content.settings.Settings;
import org.afterword.content.thread.Reply;
import org.afterword.importer.known.Existing;
import org.afterword.moderation.inbox.Inbox;
import org.afterword.moderation.inbox.Listed;

/**
 * All of a site that an export holds.
 *
 * @param text of {@code site.yaml}
 */
record WholeSite(Settings settings, Optional<String> text, List<Whole> articles) {

    /**
     * An article as it stands in its file.
     *
     * @param file its path from the content folder
     * @param enclosed the sound or film that goes with it
     * @param comments in the order of their file; a tombstone whose words await moderation is not among them
     * @param held those that await moderation
     */
    record Whole(
            Article article,
            String file,
            String text,
            Optional<Enclosed> enclosed,
            List<Reply> comments,
            List<Reply> held) {}

    /**
     * A file that goes with an article, as feeds hand it on.
     *
     * @param url its whole address
     * @param length in bytes; 0 where nobody knows it
     */
    record Enclosed(String url, String type, long length) {}

    /** @throws NotWhole if something in it cannot be read */
    static WholeSite read(Path site) throws IOException {
        var existing = Existing.read(site);
        var settings = existing.settings()
                .orElseThrow(() -> new IOException("There is no site in '" + site + "': it has no content/site.yaml."));
        var problems = new ArrayList<>(existing.problems());
        var inbox = Inbox.list(site, settings, problem -> problems.add(problem));
        var waiting = inbox.all().stream()
                .filter(one -> one.article().isPresent())
                .sorted(Comparator.comparing(Listed::file).thenComparing(Listed::place))
                .collect(Collectors.groupingBy(one -> one.article().get()));
        var articles = new ArrayList<Whole>();
        for (var article : existing.articles()) {
            var file = article.file().substring("content/".length());
            var held = held(inbox, waiting.getOrDefault(article.path(), List.of()));
            var ids = held.stream().map(reply -> reply.comment().id()).collect(Collectors.toSet());
            var comments = replies(existing, ThreadPaths.ofArticle(file), settings).stream()
                    .filter(reply -> !(reply.comment().removed()
                            && ids.contains(reply.comment().id())))
                    .toList();
            articles.add(new Whole(
                    article, file, existing.text(file).orElse(""), enclosed(site, settings, article), comments, held));
        }
        problems.removeIf(problem -> !problem.isError());
        if (!problems.isEmpty()) {
            throw new NotWhole(Problem.inOrder(problems.stream()));
        }
        articles.sort((a, b) -> a.file().compareTo(b.file()));
        return new WholeSite(settings, existing.text("site.yaml"), articles);
    }

    private static Optional<Enclosed> enclosed(Path site, Settings settings, Article article) throws IOException {
        if (article.enclosure().isEmpty()) {
            return Optional.empty();
        }
        var enclosure = article.enclosure().get();
        if (!enclosure.isOwn()) {
            return Optional.of(new Enclosed(
                    enclosure.address(), enclosure.type(), enclosure.length().orElse(0L)));
        }
        var file = site.resolve(ContentFolder.NAME).resolve(enclosure.address().substring(1));
        return Optional.of(new Enclosed(
                settings.url() + UrlPath.encode(enclosure.address()),
                enclosure.type(),
                Files.isRegularFile(file) ? Files.size(file) : 0));
    }

    /** New comments; what an edit or a deletion asks for has no place in an export. */
    private static List<Reply> held(Inbox inbox, List<Listed> all) throws IOException {
        var held = new ArrayList<Reply>();
        for (var one : all) {
            inbox.read(one)
                    .filter(waiting -> waiting.edits().isEmpty())
                    .ifPresent(waiting -> held.add(waiting.reply()));
        }
        return held;
    }

    private static List<Reply> replies(Existing existing, String path, Settings settings) throws IOException {
        return existing.thread(path, settings).map(Existing.Thread::replies).orElse(List.of());
    }
}
