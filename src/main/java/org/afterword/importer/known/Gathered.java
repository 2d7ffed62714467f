package org.afterword.importer.known;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.importer.ledger.Fate;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedArticle;
import org.afterword.importer.record.ExportedAuthor;
import org.afterword.importer.record.ExportedBlock;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.ExportedCopy;
import org.afterword.importer.record.ExportedFile;
import org.afterword.importer.record.ExportedList;
import org.afterword.importer.record.ExportedName;
import org.afterword.importer.record.ExportedSite;
import org.afterword.importer.record.ExportedState;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;

/** All records of all files of an import, each under the system that it comes from. */
public final class Gathered {

    /** A name within one system. */
    public record Key(String system, String id) {}

    /** An article and the system that it comes from. */
    public record Article(String system, ExportedArticle article) {
        /** The key that its comments belong to. */
        public Key key() {
            return new Key(system, article.thread().key());
        }
    }

    private final Map<Key, Article> articles = new LinkedHashMap<>();
    private final Map<Key, ExportedThread> threads = new LinkedHashMap<>();
    private final Map<Key, List<ExportedComment>> comments = new LinkedHashMap<>();
    private final Map<String, Map<String, ExportedFile>> files = new LinkedHashMap<>();
    private final Map<String, Map<String, ExportedBlock>> blocks = new LinkedHashMap<>();
    private final Map<String, ExportedAuthor> authors = new LinkedHashMap<>();
    private final Map<Key, String> names = new HashMap<>();
    private final Map<Key, State> states = new HashMap<>();
    private final List<ExportedCopy> copies = new ArrayList<>();
    private final List<ExportedList> lists = new ArrayList<>();
    private final Ledger ledger;
    private ExportedSite site;

    /** @param ledger is told of what cannot be read, and of articles that come twice */
    public Gathered(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Takes the records of one file, which is of one system. */
    public Consumer<Exported> of(String system) {
        var renamed = new HashMap<String, String>();
        return record -> {
            if (record instanceof ExportedArticle article) {
                article(system, article, renamed);
            } else if (record instanceof ExportedThread thread) {
                threads.putIfAbsent(new Key(system, thread.key()), thread);
            } else if (record instanceof ExportedComment comment) {
                comment(system, comment, renamed.getOrDefault(comment.thread(), comment.thread()));
            } else if (record instanceof ExportedFile file) {
                file(files.computeIfAbsent(system, any -> new LinkedHashMap<>()), file);
            } else if (record instanceof ExportedCopy copy) {
                copies.add(copy);
            } else if (record instanceof ExportedList list) {
                lists.add(list);
            } else if (record instanceof ExportedBlock block) {
                blocks.computeIfAbsent(system, any -> new LinkedHashMap<>()).putIfAbsent(block.key(), block);
            } else if (record instanceof ExportedAuthor author) {
                authors.putIfAbsent(author.key(), author);
            } else if (record instanceof ExportedName name) {
                names.putIfAbsent(new Key(system, name.key()), name.name());
            } else if (record instanceof ExportedState told) {
                states.put(new Key(system, told.id()), told.state());
            } else if (record instanceof ExportedSite found) {
                site = site == null ? found : site;
            } else if (record instanceof Refused refused) {
                ledger.add(refused.what(), refused.id(), refused.line(), Fate.REFUSED, refused.reason());
            } else if (record instanceof Remark remark) {
                ledger.note(remark.line(), remark.code(), remark.message());
            }
        };
    }

    /** Takes out all comments of a system, to be given back completed. */
    public List<ExportedComment> take(String system) {
        var mine = comments.keySet().stream()
                .filter(key -> key.system().equals(system))
                .toList();
        var all = new ArrayList<ExportedComment>();
        mine.forEach(key -> comments.remove(key).forEach(comment -> all.add(named(system, inState(system, comment)))));
        return all;
    }

    private ExportedComment inState(String system, ExportedComment comment) {
        var state = states.get(new Key(system, comment.id()));
        return state == null ? comment : comment.in(state);
    }

    private ExportedComment named(String system, ExportedComment comment) {
        var key = comment.name().flatMap(ExportedName::key);
        if (key.isEmpty()) {
            return comment;
        }
        var name = Optional.ofNullable(names.get(new Key(system, key.get())));
        if (name.isEmpty() && comment.state() != State.REMOVED) {
            ledger.note(
                    comment.line(),
                    "name",
                    "comment %s has only a number for who wrote it; import the list of names in the same run"
                            .formatted(comment.id()));
        }
        return comment.named(name);
    }

    private void comment(String system, ExportedComment comment, String thread) {
        comments.computeIfAbsent(new Key(system, thread), any -> new ArrayList<>())
                .add(thread.equals(comment.thread()) ? comment : comment.answering(thread, comment.parent()));
    }

    /** Another site's file may have the same number. */
    private static void file(Map<String, ExportedFile> known, ExportedFile file) {
        var before = known.putIfAbsent(file.key(), file);
        if (before != null && !before.url().equals(file.url())) {
            var key = Signature.apart(file.key(), List.of(file.url()));
            known.putIfAbsent(key, new ExportedFile(file.line(), key, file.url(), file.article(), file.caption()));
        }
    }

    /**
     * Where two files of one site overlap, the later one counts. An article that only has another's number is kept beside
     * it, and what its file says to that number after it is said to it.
     */
    private void article(String system, ExportedArticle article, Map<String, String> renamed) {
        var before = articles.get(new Key(system, article.thread().key()));
        renamed.remove(article.thread().key());
        if (before == null || isSame(before.article(), article)) {
            take(new Article(system, article), before);
            return;
        }
        var key = Signature.apart(article.thread().key(), article.links());
        var other = new Article(system, article.called(key));
        renamed.put(article.thread().key(), key);
        ledger.note(
                article.line(),
                "number",
                "another article has the number %s, too (%s); this one is known as %s"
                        .formatted(article.thread().key(), before.article().line(), key));
        take(other, articles.get(other.key()));
    }

    private static boolean isSame(ExportedArticle one, ExportedArticle other) {
        return one.verbatim().isPresent() && other.verbatim().isPresent()
                || Signature.of(one).fits(Signature.of(other));
    }

    private void take(Article one, Article before) {
        var article = one.article();
        if (before == null
                || !before.article().line().file().equals(article.line().file())) {
            articles.put(one.key(), one);
            threads.put(one.key(), article.thread());
            if (before != null) {
                ledger.add(
                        What.ARTICLE,
                        article.thread().key(),
                        before.article().line(),
                        Fate.THERE,
                        "a later file has the same article");
            }
        } else if (before.article().body().equals(article.body())
                && before.article().verbatim().equals(article.verbatim())) {
            ledger.add(
                    What.ARTICLE, article.thread().key(), article.line(), Fate.THERE, "the same article came before");
        } else {
            ledger.add(
                    What.ARTICLE,
                    article.thread().key(),
                    article.line(),
                    Fate.REFUSED,
                    "another article has its id, in line "
                            + before.article().line().number());
        }
    }

    /** The file that stands for an article, of its own site where another's has the same key. */
    public Optional<ExportedFile> cover(Article one) {
        var known = files(one.system());
        return one.article()
                .cover()
                .flatMap(key -> Optional.ofNullable(
                                known.get(Signature.apart(key, one.article().links())))
                        .or(() -> Optional.ofNullable(known.get(key))));
    }

    /** The articles, in the order in which they were read. */
    public List<Article> articles() {
        return List.copyOf(articles.values());
    }

    /** Whether the export has the article itself, not only its comments. */
    public boolean brings(Key key) {
        return articles.containsKey(key);
    }

    /** The thread of that key, where the export tells of it. */
    public Optional<ExportedThread> thread(Key key) {
        return Optional.ofNullable(threads.get(key));
    }

    public Map<Key, ExportedThread> threads() {
        return threads;
    }

    /** The comments by the keys of their threads. */
    public Map<Key, List<ExportedComment>> comments() {
        return comments;
    }

    /** The files that the articles of a system refer to, by their keys. */
    public Map<String, ExportedFile> files(String system) {
        return files.getOrDefault(system, Map.of());
    }

    /** The texts that the articles of a system show without holding them, by their keys. */
    public Map<String, ExportedBlock> blocks(String system) {
        return blocks.getOrDefault(system, Map.of());
    }

    /** The files of all systems. */
    public List<ExportedFile> files() {
        return files.values().stream().flatMap(all -> all.values().stream()).toList();
    }

    /** The files that the old site served as they are. */
    public List<ExportedCopy> copies() {
        return copies;
    }

    /** The lists and feeds that the old site served. */
    public List<ExportedList> lists() {
        return lists;
    }

    /** The old site's authors by their keys. */
    public Map<String, ExportedAuthor> authors() {
        return authors;
    }

    /** What the first export that speaks of the site as a whole says of it. */
    public Optional<ExportedSite> site() {
        return Optional.ofNullable(site);
    }
}
