package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.afterword.support.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readers of WordPress' lists and feeds find those of this site. */
class WordPressListsTest {
    private static final String CATEGORIES = """
            <wp:category><wp:term_id>3</wp:term_id><wp:category_nicename>sports</wp:category_nicename></wp:category>
            <wp:category><wp:term_id>4</wp:term_id><wp:category_nicename>feet</wp:category_nicename>
            <wp:category_parent>sports</wp:category_parent></wp:category>
            """;
    private static final String COMMENT = "<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_author>A"
            + "</wp:comment_author><wp:comment_content>Words.</wp:comment_content>"
            + "<wp:comment_approved>1</wp:comment_approved></wp:comment>";

    @TempDir
    Path temporary;

    @Test
    void leadsFromItsUsualPlaces() throws IOException {
        var items = IntStream.rangeClosed(1, 11)
                .mapToObj(number -> item("post-" + number + "/", number, "", number == 1 ? COMMENT : ""))
                .collect(Collectors.joining());
        assertEquals("""
                / feed=atom /feed.xml
                / feed=comments-rss2 /comments.xml
                / feed=rdf /feed.xml
                / feed=rss /feed.xml
                / feed=rss2 /feed.xml
                /2012/ /archive/
                /2012/06/ /archive/
                /2012/06/page/2/ /archive/
                /2012/page/2/ /archive/
                /author/ann-b/ /archive/
                /author/ann-b/feed/ /feed.xml
                /author/ann-b/page/2/ /archive/
                /category/sports/feet/ /tags/feet/
                /category/sports/feet/feed/ /tags/feet/feed.xml
                /category/sports/feet/page/2/ /tags/feet/
                /comments/feed /comments.xml
                /comments/feed/ /comments.xml
                /feed /feed.xml
                /feed/ /feed.xml
                /feed/atom/ /feed.xml
                /feed/rdf/ /feed.xml
                /feed/rss/ /feed.xml
                /feed/rss2/ /feed.xml
                /post-1/feed/ /post-1/comments.xml
                """, rules(items));
    }

    @Test
    void leadsFromQueriesWhereThatIsAllThereWas() throws IOException {
        assertEquals("""
                / cat=4 /tags/feet/
                / feed=atom /feed.xml
                / feed=comments-rss2 /comments.xml
                / feed=rdf /feed.xml
                / feed=rss /feed.xml
                / feed=rss2 /feed.xml
                / feed=rss2 cat=4 /tags/feet/feed.xml
                / feed=rss2 p=1 /post-1/comments.xml
                / m=201206 /archive/
                """, rules(item("?p=1", 1, "post-1", COMMENT)));
    }

    @Test
    void knowsNothingOfFeedsThatAreNotWordPresss() throws IOException {
        assertEquals(
                "",
                rules(item("post-1/", 1, "", "").replace("https://blog.example.org", ""))); // as Squarespace writes it
    }

    @ParameterizedTest
    @CsvSource({"outputs: {authors: true},/authors/ann-b/", "language: en,/archive/"})
    void leadsFromAnAuthorToThePageOfTheAuthor(String setting, String target) throws IOException {
        Folder.write(
                temporary.resolve("site/content/site.yaml"),
                "title: B\nurl: https://blog.example.org\nauthors: {ann-b: {name: Ann B}}\n" + setting + "\n");
        var rules = rules(item("post-1/", 1, "post-1", "")).lines().toList();
        assertTrue(rules.contains("/author/ann-b/ " + target), rules.toString());
        assertTrue(rules.contains("/author/ann-b/feed/ /feed.xml"), rules.toString());
    }

    private static String item(String path, int number, String name, String rest) {
        return """
                <item><title>Post %2$s</title><link>https://blog.example.org/%1$s</link><dc:creator>Ann B</dc:creator>
                <content:encoded>Words.</content:encoded><wp:post_id>%2$s</wp:post_id><wp:post_type>post</wp:post_type>
                <wp:post_date>2012-06-11 10:00:00</wp:post_date><wp:status>publish</wp:status><wp:post_name>%3$s</wp:post_name>
                <category domain="category" nicename="feet">Feet</category>%4$s</item>
                """.formatted(path, number, name, rest);
    }

    private String rules(String items) throws IOException {
        var file = temporary.resolve("export.xml");
        Files.writeString(
                file,
                "<rss xmlns:wp='http://wordpress.org/export/1.2/' xmlns:dc='http://purl.org/dc/elements/1.1/'"
                        + " xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>B</title>"
                        + "<link>https://blog.example.org</link><wp:wxr_version>1.2</wp:wxr_version>" + CATEGORIES
                        + items
                        + "</channel></rss>");
        var site = temporary.resolve("site");
        Files.createDirectories(site.resolve("content"));
        new Import(ImportRequest.of(site, file), said -> {}).run();
        var redirects = site.resolve("content/_redirects");
        return !Files.exists(redirects)
                ? ""
                : Files.readString(redirects).replaceAll("(?m) 301$", "").replaceAll("(?m)^/ p=.*\n", "");
    }
}
