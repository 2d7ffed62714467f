package org.afterword.moderation.receive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.content.article.Article;
import org.afterword.content.thread.Comment;
import org.afterword.content.thread.Reply;

/** What came before: the comments that are published, and what waits. */
final class Before {
    /** A comment in an article's thread. */
    record Published(Article article, Reply reply) {
        Comment comment() {
            return reply.comment();
        }
    }

    private final Map<String, Published> published = new HashMap<>();
    private final Map<String, Entry> waiting = new HashMap<>();
    private final Map<String, String> byLink = new HashMap<>();
    private final Map<String, Map<String, String>> publishedIds = new HashMap<>();
    private final Map<String, Map<String, String>> waitingIds = new HashMap<>();
    private final Set<Fingerprint> said = new HashSet<>();

    /** What tells that two comments are the same one. */
    static String key(String system, String sourceId) {
        return system + "\t" + sourceId;
    }

    static Optional<String> key(Comment comment) {
        return comment.source().flatMap(source -> source.id().map(id -> key(source.system(), SourceId.of(id))));
    }

    /** Makes known what is published of an article. */
    void publish(Article article) {
        var entries = article.discussion().entries();
        for (var entry : entries) {
            var comment = entry.comment();
            var to = entry.parent() < 0
                    ? Optional.<String>empty()
                    : Optional.of(entries.get(entry.parent()).comment().id());
            name(publishedIds, article.path(), comment.id());
            said(article.path(), comment).ifPresent(said::add);
            key(comment).ifPresent(key -> {
                published.putIfAbsent(key, new Published(article, new Reply(comment, to)));
                link(comment).ifPresent(link -> byLink.putIfAbsent(link, key));
            });
        }
    }

    /** Makes known what waits; a newer entry takes the place of an older one of the same comment. */
    void await(Comment comment, Entry entry) {
        entry.article().filter(path -> entry.isNew()).ifPresent(path -> {
            name(waitingIds, path, comment.id());
            said(path, comment).ifPresent(said::add);
        });
        key(comment).ifPresent(key -> {
            waiting.put(key, entry);
            link(comment).ifPresent(link -> byLink.putIfAbsent(link, key));
        });
    }

    void forget(String key) {
        var entry = waiting.remove(key);
        if (entry != null && entry.isNew()) {
            entry.article().map(waitingIds::get).ifPresent(names -> names.remove(Comment.fragment(entry.id())));
        }
    }

    Optional<Published> published(String key) {
        return Optional.ofNullable(published.get(key));
    }

    Optional<Entry> waiting(String key) {
        return Optional.ofNullable(waiting.get(key));
    }

    Map<String, Entry> waiting() {
        return waiting;
    }

    /** The key of what came from an address. */
    Optional<String> from(String system, String link) {
        return Optional.ofNullable(byLink.get(key(system, link)));
    }

    /** The id of a comment in an article's thread, or one that waits for it, by its id or fragment. */
    Optional<String> named(String path, String name) {
        var fragment = Comment.fragment(name.strip().replaceFirst("^#", ""));
        return Optional.ofNullable(publishedIds.getOrDefault(path, Map.of()).get(fragment))
                .or(() -> Optional.ofNullable(
                        waitingIds.getOrDefault(path, Map.of()).get(fragment)));
    }

    /** Whether a comment is not yet published. */
    boolean isWaiting(String path, String id) {
        return !publishedIds.getOrDefault(path, Map.of()).containsKey(Comment.fragment(id));
    }

    /** Whether the same person said the same at the same second, under an article. */
    boolean isSaid(String path, Comment comment) {
        return said(path, comment).filter(said::contains).isPresent();
    }

    private static void name(Map<String, Map<String, String>> ids, String path, String id) {
        ids.computeIfAbsent(path, any -> new HashMap<>()).putIfAbsent(Comment.fragment(id), id);
    }

    private static Optional<String> link(Comment comment) {
        return comment.source().flatMap(source -> source.url().map(url -> key(source.system(), url)));
    }

    private static Optional<Fingerprint> said(String path, Comment comment) {
        return comment.date()
                .map(date -> Fingerprint.of(String.join(
                        "\n",
                        List.of(
                                path,
                                String.valueOf(date.second()),
                                comment.name().orElse(""),
                                comment.body().markdown().strip()))));
    }
}
