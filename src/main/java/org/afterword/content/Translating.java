package org.afterword.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.content.article.Article;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.folder.ThreadPaths;
import org.afterword.content.settings.Settings;

/**
 * Puts articles together that say the same. It is enough that one of them names another, or that their files' names tell; what
 * is named twice over, or is not there, is told, and the rest is put together all the same.
 */
final class Translating {
    private static final String FIELD = "translations";

    private final Settings settings;
    private final ArticlePlace places;
    private final Consumer<Problem> problems;
    private final Map<String, Article> byPath = new LinkedHashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    Translating(Settings settings, ArticlePlace places, Consumer<Problem> problems) {
        this.settings = settings;
        this.places = places;
        this.problems = problems;
    }

    /**
     * @param originals by the path of each that its file's name tells to be a translation, that of the original
     * @param published the articles that readers see
     * @param leftOut the others: one that waits for its translation to be published is not wrong
     */
    Translations of(Map<String, String> originals, List<Article> published, List<Article> leftOut) {
        if (originals.isEmpty() && published.stream().noneMatch(Translating::names)) {
            return Translations.NONE;
        }
        published.forEach(article -> byPath.putIfAbsent(article.path(), article));
        leftOut.forEach(article -> byPath.putIfAbsent(article.path(), article));
        originals.forEach(this::join);
        published.forEach(article -> article.translations().forEach((tag, path) -> named(article, tag, path)));
        var shown = new HashMap<String, List<Article>>();
        var threads = new HashMap<String, String>();
        var isPublished = published.stream().map(Article::path).collect(Collectors.toSet());
        for (var group : groups()) {
            var readers = group.stream()
                    .filter(article -> isPublished.contains(article.path()))
                    .toList();
            if (readers.size() > 1) {
                readers.forEach(article -> shown.put(article.path(), readers));
            }
            readers.stream().filter(Article::shares).forEach(article -> share(article, group, readers, threads));
        }
        return new Translations(shown, threads);
    }

    private static boolean names(Article article) {
        return article.shares() || !article.translations().isEmpty();
    }

    private void named(Article article, String tag, String path) {
        var other = Optional.ofNullable(byPath.get(path)).or(() -> Optional.ofNullable(byPath.get(path + "/")));
        if (other.isEmpty()) {
            tell(
                    article,
                    tag,
                    "missing",
                    "there is no article at '" + path + "'",
                    formerly(path)
                            .map(moved -> "it was the address of '" + moved.path() + "': write that")
                            .or(() -> Nearest.to(path, byPath.keySet()).map(near -> "did you mean '" + near + "'?"))
                            .orElse("write it, or take this out"));
        } else if (other.get() == article) {
            tell(article, tag, "language", "this is the article itself", "name the article in the other language");
        } else if (!tag(other.get()).equals(tag)) {
            tell(
                    article,
                    tag,
                    "language",
                    "%s is in '%s', not in '%s'".formatted(other.get().file(), tag(other.get()), tag),
                    "say 'language: " + tag + "' in it, or name it under '" + tag(other.get()) + "' here");
        } else {
            join(article.path(), other.get().path());
        }
    }

    /** The article that has a path among its aliases. */
    private Optional<Article> formerly(String path) {
        return byPath.values().stream()
                .filter(one -> one.aliases().contains(path) || one.aliases().contains(path + "/"))
                .findFirst();
    }

    private void tell(Article article, String tag, String rule, String message, String cure) {
        var place = places.find(article, found -> found.inGroup(FIELD, tag));
        problems.accept(Problem.warning("translation/" + rule, place, message, cure));
    }

    private String tag(Article article) {
        return article.language().map(language -> language.tag()).orElse(settings.language());
    }

    private void join(String one, String other) {
        var root = root(one);
        if (byPath.containsKey(other) && !root.equals(root(other))) {
            parents.put(root(other), root);
        }
    }

    private String root(String path) {
        var root = path;
        while (parents.containsKey(root)) {
            root = parents.get(root);
        }
        return root;
    }

    /** Those that say the same, one for each language, and each that stands alone. */
    private List<List<Article>> groups() {
        var groups = new LinkedHashMap<String, List<Article>>();
        byPath.values()
                .forEach(article -> groups.computeIfAbsent(root(article.path()), root -> new ArrayList<>())
                        .add(article));
        groups.values().forEach(this::order);
        return List.copyOf(groups.values());
    }

    /** The site's language first, then by the tags; a second one in a language is told and goes. */
    private void order(List<Article> group) {
        if (group.size() == 1) {
            return;
        }
        group.sort((one, other) -> {
            int byLanguage = rank(one).compareTo(rank(other));
            return byLanguage == 0 ? one.path().compareTo(other.path()) : byLanguage;
        });
        for (int i = group.size() - 1; i > 0; i--) {
            var first = group.get(i - 1);
            var second = group.get(i);
            if (tag(first).equals(tag(second))) {
                problems.accept(Problem.warning(
                        "translation/double",
                        places.find(second, found -> found.field("language").or(() -> found.field("title"))),
                        "this and " + first.file() + " say the same in '" + tag(first)
                                + "', so this one counts for none",
                        "name only one of the two as a translation, or say in which language this is"));
                group.remove(i);
            }
        }
    }

    private String rank(Article article) {
        return tag(article).equals(settings.language()) ? "" : tag(article);
    }

    private void share(Article article, List<Article> group, List<Article> readers, Map<String, String> threads) {
        var owner = group.stream().filter(other -> !other.shares()).findFirst();
        if (owner.isEmpty()) {
            problems.accept(Problem.warning(
                    "translation/shared",
                    places.find(article, found -> found.field("comments")),
                    "there is no translation whose conversation it could share, so that it has none",
                    "name one under 'translations', or write open, closed or off"));
        } else if (readers.contains(owner.get())) {
            threads.put(article.path(), owner.get().path());
        }
        if (!article.contents().thread().equals(Fingerprint.NONE)) {
            var file = article.file().substring(ContentFolder.name("").length());
            problems.accept(Problem.warning(
                    "translation/thread",
                    Position.file(ContentFolder.name(ThreadPaths.ofArticle(file))),
                    "nothing shows these comments, since their article shares another's conversation",
                    "move them into the thread of "
                            + owner.map(Article::file).orElse("the other article")
                            + ", or take 'comments: shared' out of " + article.file()));
        }
    }
}
