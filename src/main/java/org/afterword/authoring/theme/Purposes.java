package org.afterword.authoring.theme;

import java.util.Map;
import java.util.regex.Pattern;

/** What each file of a theme is for, in a few words. */
public final class Purposes {
    private static final Map<String, String> PURPOSES = Map.ofEntries(
            Map.entry("answer.html", "the ways to answer, below a discussion"),
            Map.entry("archive.html", "all articles by year"),
            Map.entry("article.html", "an article's page"),
            Map.entry("articles.html", "the articles in a list, with their texts"),
            Map.entry("author.html", "a page about one of the site's authors"),
            Map.entry("base.html", "the frame of every page"),
            Map.entry("byline.html", "an article's date, authors and tags"),
            Map.entry("comments.html", "the comments of one level, each with its replies below it"),
            Map.entry("comments.xml", "the Atom feed of an article's comments"),
            Map.entry("enclosure.html", "the sound or film that goes with an article"),
            Map.entry("facts.html", "the line about an article in a list: author, date, length, comments"),
            Map.entry("feed.json", "the JSON feed of articles"),
            Map.entry("feed.xml", "the Atom feed of articles"),
            Map.entry("head.html", "what a browser is told before it draws the page"),
            Map.entry("languages.html", "the links to the translations of an article"),
            Map.entry("list.html", "the home page and other lists of articles"),
            Map.entry("llms.txt", "the list of all articles for language models"),
            Map.entry("markdown.txt", "an article and its conversation as Markdown"),
            Map.entry("metadata.html", "what a page tells search engines and those who share it"),
            Map.entry("not-found.html", "the page for an address that does not exist"),
            Map.entry("onward.html", "the links below an article: newer, older, related"),
            Map.entry("paging.html", "the links between the pages of a long list"),
            Map.entry("podcast.xml", "the feed of a podcast"),
            Map.entry("redirect.html", "the page at an old address, which leads to the new one"),
            Map.entry("robots.txt", "what robots may read"),
            Map.entry("search.html", "the page on which readers search"),
            Map.entry("search.json", "a piece of the search's index"),
            Map.entry("series.html", "the other parts of an article's series"),
            Map.entry("sitemap-index.xml", "the list of site maps, where there are several"),
            Map.entry("sitemap.xml", "the addresses of all pages, for search engines"),
            Map.entry("steps.html", "an article's steps, with the comments on each"),
            Map.entry("style.css", "the one style sheet"),
            Map.entry("tags.html", "the list of all tags"),
            Map.entry("teasers.html", "the articles in a list"),
            Map.entry("thanks.html", "the page that thanks for an answer"),
            Map.entry("thread.html", "the conversation below an article"));

    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("ar", "Arabic"),
            Map.entry("cs", "Czech"),
            Map.entry("da", "Danish"),
            Map.entry("de", "German"),
            Map.entry("en", "English"),
            Map.entry("es", "Spanish"),
            Map.entry("fa", "Persian"),
            Map.entry("fi", "Finnish"),
            Map.entry("fr", "French"),
            Map.entry("he", "Hebrew"),
            Map.entry("id", "Indonesian"),
            Map.entry("it", "Italian"),
            Map.entry("ja", "Japanese"),
            Map.entry("ko", "Korean"),
            Map.entry("nb", "Norwegian (Bokmål)"),
            Map.entry("nl", "Dutch"),
            Map.entry("pl", "Polish"),
            Map.entry("pt", "Portuguese"),
            Map.entry("ru", "Russian"),
            Map.entry("sv", "Swedish"),
            Map.entry("tr", "Turkish"),
            Map.entry("uk", "Ukrainian"),
            Map.entry("ur", "Urdu"),
            Map.entry("zh", "Chinese (simplified)"));

    private static final Pattern WORDS = Pattern.compile("words/(.*)\\.yaml");

    private Purposes() {}

    /** What a file is for; of one that no built-in theme has, only its own theme knows more. */
    public static String of(String name) {
        var words = WORDS.matcher(name);
        return words.matches()
                ? "the words of the interface in " + LANGUAGES.getOrDefault(words.group(1), words.group(1))
                : PURPOSES.getOrDefault(name, "a part of this theme only");
    }
}
