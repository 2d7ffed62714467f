package org.afterword.listen;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.base.Moment;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.content.SiteReader;
import org.afterword.content.article.Article;
import org.afterword.content.article.Selection;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.folder.InboxPlaces;
import org.afterword.content.settings.CommentsState;
import org.afterword.content.settings.Form;
import org.afterword.content.settings.Settings;
import org.afterword.content.words.Languages;
import org.afterword.content.words.Words;
import org.afterword.listen.posted.Mistake;
import org.afterword.moderation.receive.Reception;
import org.afterword.pages.look.ChosenTheme;
import org.afterword.pages.parts.StyleSheet;

/**
 * What answers need to know of the site.
 *
 * @param articles those that are published, by path
 * @param stylesheet the name of the style sheet's file
 * @param problems what is wrong in it, sorted
 */
record SiteNow(
        Settings settings,
        Map<String, Article> articles,
        Words words,
        String stylesheet,
        Reception reception,
        List<Problem> problems) {
    private static final String STYLE_SHEET = "style.css";

    /** @throws IOException if the content or the templates cannot be listed */
    static SiteNow read(SiteReader reader, Moment now) throws IOException {
        var problems = new ArrayList<Problem>();
        var loaded = reader.read();
        problems.addAll(loaded.problems());
        var settings = loaded.site().settings();
        var theme = ChosenTheme.read(reader.site(), settings, problems::add);
        var words = Words.read(
                theme,
                settings.language(),
                () -> Position.file(ContentFolder.name(ContentFolder.SETTINGS)),
                problems::add);
        var languages = new Languages(theme, settings.language(), words);
        var style = theme.file(STYLE_SHEET).orElseThrow().text();
        var articles = new HashMap<String, Article>();
        var published = new Selection(now, false, false, false);
        for (var article : loaded.site().articles()) {
            if (published.includes(article)) {
                article.aliases().forEach(alias -> articles.putIfAbsent(alias, article));
            }
        }
        for (var article : loaded.site().articles()) {
            if (published.includes(article)) {
                articles.put(article.path(), article);
            }
        }
        loaded.site()
                .translations()
                .threads()
                .forEach((path, owner) -> articles.computeIfPresent(path, (same, article) -> articles.get(owner)));
        problems.sort(null);
        return new SiteNow(
                settings,
                articles,
                words,
                StyleSheet.name(StyleSheet.text(style, loaded.site(), languages)),
                Reception.of(reader.site(), loaded.site(), now),
                problems);
    }

    /** Whether there is no error in it; one in a file that waits is for who decides on it. */
    boolean isGood() {
        return problems.stream()
                .noneMatch(problem -> problem.isError()
                        && !problem.position().path().startsWith(ContentFolder.name(InboxPlaces.INBOX)));
    }

    /** Where a browser is sent when the words have arrived. */
    String thanks() {
        return settings.url().isEmpty() ? Form.THANKS : settings.url() + Form.THANKS;
    }

    /** The article that a form names, by its path with or without the site's own. */
    Optional<Article> article(String named) {
        var path = named.strip();
        int end = path.indexOf('#') < 0 ? path.length() : path.indexOf('#');
        path = settings.withinSite(path.substring(0, end));
        path = path.startsWith("/") ? path : "/" + path;
        var root = settings.root();
        for (var candidate :
                List.of(path, path + "/", path.startsWith(root) ? path.substring(root.length() - 1) : path)) {
            if (articles.containsKey(candidate)) {
                return Optional.of(articles.get(candidate));
            }
        }
        return Optional.empty();
    }

    /** Why the article's discussion takes no answer now; empty where it takes one. */
    Optional<Mistake> closed(Article article, Moment now) {
        boolean over = article.closes().isPresent() && article.closes().get().compareTo(now) <= 0;
        return over || article.comments() != CommentsState.OPEN ? Optional.of(Mistake.CLOSED) : Optional.empty();
    }
}
