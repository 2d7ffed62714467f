package org.afterword.pages.look;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.template.TemplateTags;
import org.afterword.template.Theme;

/**
 * Warns of templates of a site's own that never ask for what their pages are made for, such as the text of an article: the
 * pages come out, readers miss the most of them, and nothing else says so.
 */
public final class Unshown {
    /** The fields that hold what is made for readers; one of a comment has the name of an article's. */
    private static final Map<String, Purpose> PURPOSES = new LinkedHashMap<>();

    /** What a whole page, feed or map has, by which one that was written for readers is known. */
    private static final Pattern WHOLE = Pattern.compile("(?i)<(?:html|feed|rss|urlset|sitemapindex)\\b|\"version\"");

    /** A link to a page of the site: a list may be written by hand, as on a site's first page. */
    private static final Pattern BY_HAND =
            Pattern.compile("<a\\s[^<>]*?href=\"(?:\\{\\{\\s*+site\\.root\\s*+\\}\\}|/)\\w");

    private static final Pattern SHOWS = Pattern.compile("\\{\\{|\\{%-?\\s*include\\b");

    /** What makes no page by itself, and may be empty as far as the engine goes. */
    private static final Set<String> PARTS = Set.of("teasers.html", "thread.html", "comments.html");

    /** The same of what only a site with comments needs. */
    private static final Map<String, Purpose> OF_COMMENTS = new LinkedHashMap<>();

    private record Purpose(Pattern asked, String lack, String cure) {
        private boolean isList() {
            return lack.startsWith("lists");
        }
    }

    static {
        PURPOSES.put(
                "article.html",
                purpose(
                        "(?<!comment\\.|c\\.)\\bbody\\b",
                        "shows the text of no article",
                        "print {{ prose.before }} and {{ prose.after }} below {% set prose = article.body | markdown %}, as the"
                                + " theme's own does"));
        PURPOSES.put(
                "list.html", purpose("\\b(?:articles|whole)\\b", "lists no articles", loop("article", "articles")));
        PURPOSES.put("archive.html", purpose("\\byears\\b", "lists no articles", loop("year", "years")));
        PURPOSES.put("author.html", purpose("\\barticles\\b", "lists no articles", loop("article", "articles")));
        PURPOSES.put("tags.html", purpose("\\btags\\b", "lists no tags", loop("tag", "tags")));
        PURPOSES.put("redirect.html", purpose("\\btarget\\b", "leads nowhere", "print {{ target }} in it"));
        for (var feed : List.of("feed.xml", "feed.json", "comments.xml")) {
            PURPOSES.put(feed, purpose("\\bentries\\b", "has no entries", loop("entry", "feed.entries")));
        }
        PURPOSES.put("podcast.xml", purpose("\\bepisodes\\b", "has no episodes", loop("episode", "episodes")));
        PURPOSES.put("sitemap.xml", purpose("\\burls\\b", "names no pages", loop("url", "urls")));
        PURPOSES.put("sitemap-index.xml", purpose("\\bsitemaps\\b", "names no maps", loop("map", "sitemaps")));
        PURPOSES.put("teasers.html", purpose("\\barticles\\b", "shows no articles", loop("article", "articles")));
        OF_COMMENTS.put(
                "article.html",
                purpose(
                        "\\bthread\\.html\\b|\\bcomments\\b",
                        "shows no comments",
                        "write {% include \"thread.html\" %} in it, as the theme's own does"));
        for (var part : List.of("comments.html", "thread.html")) {
            OF_COMMENTS.put(
                    part,
                    purpose("\\bcomments\\b", "shows no comments", "remove it to use the theme's own, or copy that"));
        }
    }

    private Unshown() {}

    private static Purpose purpose(String asked, String lack, String cure) {
        return new Purpose(Pattern.compile(asked), lack, cure);
    }

    private static String loop(String item, String list) {
        return "write {% for " + item + " in " + list + " %} in it, as the theme's own has";
    }

    /**
     * Tells of what a site's own templates leave out of the pages that it has; the built-in ones show all.
     *
     * @param hasComments whether there are comments to show
     */
    public static void check(Theme theme, boolean hasComments, Consumer<Problem> problems) {
        var told = new HashSet<String>();
        check(PURPOSES, theme, told, problems);
        if (hasComments) {
            check(OF_COMMENTS, theme, told, problems);
        }
    }

    /** A part may lack it in place of the template: of those that are the site's own, the nearest is told of, and once. */
    private static void check(
            Map<String, Purpose> purposes, Theme theme, Set<String> told, Consumer<Problem> problems) {
        purposes.forEach((template, purpose) -> {
            var used = OwnFrame.used(template, theme);
            var own = used.stream()
                    .filter(name -> theme.brought(name).isPresent())
                    .findFirst();
            boolean lacks = own.isPresent()
                    && (PARTS.contains(template)
                            || isLooked(purpose, theme.file(own.get()).orElseThrow()))
                    && used.stream()
                            .flatMap(name -> theme.file(name).stream())
                            .flatMap(file -> TemplateTags.asked(file.text()))
                            .noneMatch(part -> purpose.asked().matcher(part).find());
            if (lacks && told.add(own.get())) {
                problems.accept(Problem.warning(
                        "template/empty",
                        Position.file(theme.file(own.get()).orElseThrow().path()),
                        own.get().equals(template)
                                ? "this template " + purpose.lack()
                                : "with this template, '" + template + "' " + purpose.lack(),
                        purpose.cure()));
            }
        });
    }

    /** An empty template is an error, and a page that shows something without a frame is one of its author's own kind. */
    private static boolean isLooked(Purpose purpose, SourceText own) {
        var text = own.text();
        boolean isFramed =
                OwnFrame.extended(own).isPresent() || WHOLE.matcher(text).find();
        return !TemplateTags.isNothing(text)
                && !(purpose.isList() && BY_HAND.matcher(text).find())
                && (isFramed
                        || TemplateTags.asked(text)
                                .noneMatch(part -> SHOWS.matcher(part).lookingAt()));
    }
}
