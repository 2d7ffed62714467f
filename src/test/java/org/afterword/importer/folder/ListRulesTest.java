package org.afterword.importer.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.afterword.importer.Import;
import org.afterword.importer.ImportRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers of a generator's lists and feeds find those of this site. */
class ListRulesTest {
    private static final String POST =
            "---\ntitle: %s\ndate: 2012-06-11\ntags: [Old Shoes]\ncategories: [C++]\n---\nWords.\n";

    @TempDir
    Path temporary;

    @Test
    void leadsToTheSitesOwnFromJekyllsPagesAndPlugins() throws IOException {
        assertRules(
                Map.of(
                        "_config.yml",
                        """
                        url: https://example.org
                        permalink: /:title/
                        plugins: [jekyll-feed, jekyll-archives]
                        feed: {path: news.xml, tags: true}
                        jekyll-archives: {enabled: [year, tags, categories]}
                        paginate: 1
                        """,
                        "_posts/2012-06-11-one.md",
                        POST.formatted("One"),
                        "_posts/2012-06-12-two.md",
                        POST.formatted("Two"),
                        "topics.html",
                        "---\n---\n{% for tag in site.tags %}{{ tag[0] }}{% endfor %}\n",
                        "all.html",
                        "---\n---\n{% for post in site.posts %}{{ post.title }}{% endfor %}\n",
                        "shoes.html",
                        "---\nlayout: tag\ntag: Old Shoes\n---\n",
                        "atom.xml",
                        "---\n---\n<feed>{% for post in site.posts %}{% endfor %}</feed>\n",
                        "map.xml",
                        "---\n---\n<urlset></urlset>\n"),
                """
                /2012/ /archive/
                /all/ /archive/
                /atom.xml /feed.xml
                /category/c/ /tags/c-plus-plus/
                /feed/by_tag/old-shoes.xml /tags/old-shoes/feed.xml
                /news.xml /feed.xml
                /page2/ /archive/
                /shoes/ /tags/old-shoes/
                /tag/old-shoes/ /tags/old-shoes/
                /topics/ /tags/
                """);
    }

    @Test
    void leadsToTheSitesOwnFromOctopress() throws IOException {
        assertRules(
                Map.of(
                        "_config.yml",
                        "url: https://example.org\npermalink: /:title/\ncategory_dir: blog/categories\npaginate: 1\npagination_dir: blog\n",
                        "Rakefile",
                        "",
                        "source/_posts/2012-06-11-one.markdown",
                        POST.formatted("One"),
                        "source/_posts/2012-06-12-two.markdown",
                        POST.formatted("Two"),
                        "source/atom.xml",
                        "---\nlayout: nil\n---\n<feed></feed>\n",
                        "source/blog/archives/index.html",
                        "---\nlayout: page\n---\n{% for post in site.posts %}{% endfor %}\n"),
                """
                /atom.xml /feed.xml
                /blog/archives/ /archive/
                /blog/categories/c-/ /tags/c-plus-plus/
                /blog/categories/c-/atom.xml /tags/c-plus-plus/feed.xml
                /blog/page/2/ /archive/
                """);
    }

    @Test
    void leadsToTheSitesOwnFromHugo() throws IOException {
        var files = Map.of(
                "hugo.toml",
                """
                baseURL = "https://example.org/blog/"
                disableKinds = ["taxonomy"]
                [outputs]
                section = ["HTML"]
                [pagination]
                pagerSize = 1
                """,
                "content/posts/one.md",
                POST.formatted("One"),
                "content/posts/two.md",
                POST.formatted("Two"));
        assertRules(files, """
                /blog/categories/c++/ /blog/tags/c-plus-plus/
                /blog/categories/c++/index.xml /blog/tags/c-plus-plus/feed.xml
                /blog/categories/c++/page/1/ /blog/tags/c-plus-plus/
                /blog/categories/c++/page/2/ /blog/tags/c-plus-plus/
                /blog/index.xml /blog/feed.xml
                /blog/page/1/ /blog/
                /blog/page/2/ /blog/archive/
                /blog/posts/ /blog/archive/
                /blog/posts/page/1/ /blog/archive/
                /blog/posts/page/2/ /blog/archive/
                /blog/tags/old-shoes/index.xml /blog/tags/old-shoes/feed.xml
                /blog/tags/old-shoes/page/1/ /blog/tags/old-shoes/
                /blog/tags/old-shoes/page/2/ /blog/tags/old-shoes/
                """);
    }

    @Test
    void leadsToTheSitesOwnFromHexo() throws IOException {
        assertRules(
                Map.of(
                        "_config.yml",
                        "url: https://example.org\ntag_map: {Old Shoes: shoes}\nper_page: 1\n",
                        "package.json",
                        """
                        {"dependencies": {"hexo": "7", "hexo-generator-archive": "2", "hexo-generator-tag": "2",
                        "hexo-generator-category": "2", "hexo-generator-feed": "3"}}
                        """,
                        "scaffolds/post.md",
                        "",
                        "source/_posts/one.md",
                        POST.formatted("One").replace("[C++]", "[Sports, C++]"),
                        "source/_posts/two.md",
                        POST.formatted("Two").replace("[C++]", "[[Sports], [C++]]")),
                """
                /archives/ /archive/
                /archives/2012/ /archive/
                /archives/2012/06/ /archive/
                /archives/2012/06/page/2/ /archive/
                /archives/2012/page/2/ /archive/
                /archives/page/2/ /archive/
                /atom.xml /feed.xml
                /categories/C/ /tags/c-plus-plus/
                /categories/Sports/ /tags/sports/
                /categories/Sports/C/ /tags/c-plus-plus/
                /categories/Sports/page/2/ /tags/sports/
                /tags/shoes/ /tags/old-shoes/
                /tags/shoes/page/2/ /tags/old-shoes/
                """);
    }

    @Test
    void leadsToTheSitesOwnFromPelican() throws IOException {
        var post = "Title: %s\nDate: 2012-06-11\nTags: Old Shoes\nCategory: Sports\nAuthor: Ann\n\nWords.\n";
        assertRules(
                Map.of(
                        "pelicanconf.py",
                        """
                        SITEURL = 'https://example.org'
                        DEFAULT_PAGINATION = 1
                        CATEGORY_FEED_ATOM = None
                        TRANSLATION_FEED_ATOM = None
                        AUTHOR_FEED_ATOM = None
                        AUTHOR_FEED_RSS = None
                        AUTHOR_SAVE_AS = ''
                        TAG_FEED_RSS = 'feeds/%s.rss.xml'
                        YEAR_ARCHIVE_SAVE_AS = 'posts/{date:%Y}/index.html'
                        DIRECT_TEMPLATES = ['index', 'tags', 'archives']
                        """,
                        "content/one.md",
                        post.formatted("One"),
                        "content/two.md",
                        post.formatted("Two")),
                """
                /archives.html /archive/
                /category/sports.html /tags/sports/
                /category/sports2.html /tags/sports/
                /feeds/all.atom.xml /feed.xml
                /feeds/old-shoes.rss.xml /tags/old-shoes/feed.xml
                /index2.html /archive/
                /posts/2012/ /archive/
                /tag/old-shoes.html /tags/old-shoes/
                /tag/old-shoes2.html /tags/old-shoes/
                /tags.html /tags/
                """);
    }

    @Test
    void leadsToTheSitesOwnFromZola() throws IOException {
        var post =
                "+++\ntitle = \"%s\"\ndate = 2012-06-11\n[taxonomies]\ntags = [\"Old Shoes\"]\nseries = [\"A\"]\n+++\nWords.\n";
        assertRules(
                Map.of(
                        "config.toml",
                        """
                        base_url = "https://example.org"
                        generate_feeds = true
                        feed_filenames = ["atom.xml", "rss.xml"]
                        taxonomies = [{name = "tags", feed = true}, {name = "series", paginate_by = 1}]
                        """,
                        "content/blog/_index.md",
                        "+++\ntitle = \"Blog\"\npaginate_by = 1\npaginate_path = \"p\"\n+++\n",
                        "content/blog/one.md",
                        post.formatted("One"),
                        "content/blog/two.md",
                        post.formatted("Two")),
                """
                /atom.xml /feed.xml
                /blog/ /archive/
                /blog/p/1/ /archive/
                /blog/p/2/ /archive/
                /rss.xml /feed.xml
                /series/ /archive/
                /series/a/page/1/ /series/a/
                /series/a/page/2/ /series/a/
                /tags/old-shoes/atom.xml /tags/old-shoes/feed.xml
                /tags/old-shoes/rss.xml /tags/old-shoes/feed.xml
                """);
    }

    @Test
    void makesNoRuleForWhatAnArticleOrAFileServesOrForAFeedThatIsNotMade() throws IOException {
        var site = run(Map.of(
                "hugo.toml",
                "title = \"No address\"\n[pagination]\npagerSize = 100\n",
                "static/index.xml",
                "<rss/>",
                "content/posts/_index.md",
                "---\ntitle: Posts\n---\nWords.\n",
                "content/posts/one.md",
                "---\ntitle: One\n---\nWords.\n"));
        assertEquals(
                List.of(
                        "/categories/ /archive/ 301",
                        "/categories/page/1/ /archive/ 301",
                        "/page/1/ / 301",
                        "/posts/page/1/ /archive/ 301",
                        "/tags/ /archive/ 301",
                        "/tags/page/1/ /archive/ 301"),
                Files.readAllLines(site.resolve("content/_redirects")));
    }

    @Test
    void makesNoRuleForThePageOfAnAuthor() throws IOException {
        var settings = temporary.resolve("site/content/site.yaml");
        Files.createDirectories(settings.getParent());
        Files.writeString(
                settings,
                "title: A blog\nurl: https://example.org\nauthors: {Ann: {name: Ann}}\noutputs: {authors: true}\n");
        var site = run(Map.of(
                "pelicanconf.py",
                "SITEURL = 'https://example.org'\nAUTHOR_SAVE_AS = 'authors/{slug}/index.html'\n",
                "content/one.md",
                "Title: One\nDate: 2012-06-11\nAuthor: Ann\n\nWords.\n",
                "content/two.md",
                "Title: Two\nDate: 2012-06-11\nAuthor: Bob\n\nWords.\n"));
        var rules = Files.readAllLines(site.resolve("content/_redirects"));
        assertTrue(rules.contains("/authors/bob/ /archive/ 301"), rules::toString);
        assertFalse(rules.contains("/authors/ann/ /archive/ 301"), rules::toString);
    }

    private void assertRules(Map<String, String> files, String rules) throws IOException {
        var site = run(files);
        var made = Files.readAllLines(site.resolve("content/_redirects"));
        assertEquals(
                rules.lines().toList(),
                made.stream().map(line -> line.replaceFirst(" 301$", "")).toList());
        new Import(ImportRequest.of(site, temporary.resolve("in")), said -> {}).run();
        assertEquals(made, Files.readAllLines(site.resolve("content/_redirects")));
        assertFalse(Files.exists(site.resolve("content/.conflicts")));
    }

    private Path run(Map<String, String> files) throws IOException {
        for (var file : files.entrySet()) {
            var path = temporary.resolve("in").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        var site = temporary.resolve("site");
        new Import(ImportRequest.of(site, temporary.resolve("in")), said -> {}).run();
        return site;
    }
}
