package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that a system escaped once more than its format asks for are as readers saw them. */
class EscapedNamesTest {
    @TempDir
    Path folder;

    @Test
    void ofMovableType() throws IOException {
        imported("export.txt", """
                AUTHOR: Ann &#8211; B
                TITLE: Q&amp;A
                DATE: 06/10/2012 08:00:00 AM
                BASENAME: a
                CATEGORY: Salt &amp; Pepper
                TAGS: Q&amp;A,"R &#8211; S"
                -----
                BODY:
                Words.
                -----
                PING:
                TITLE: P &#8211; Q
                URL: https://ping.example/
                IP: 10.1.2.3
                BLOG NAME: B &raquo; C
                DATE: 06/12/2012 09:30:00 AM
                Ping words.
                -----
                --------
                """);
        assertTrue(text("a.md").contains("tags: [\"Salt & Pepper\", \"Q&A\", \"R – S\"]"), text("a.md"));
        assertTrue(text("site.yaml").contains("name: \"Ann – B\""), text("site.yaml"));
        assertTrue(text("a.comments.yaml").contains("author: \"B » C\""), text("a.comments.yaml"));
        assertTrue(text("a.comments.yaml").contains("**P – Q**"), text("a.comments.yaml"));
    }

    @Test
    void ofWordPress() throws IOException {
        imported("export.xml", """
                <rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
                <title>Site</title><link>http://example.org</link><wp:wxr_version>1.2</wp:wxr_version>
                <wp:author><wp:author_login>ann</wp:author_login><wp:author_display_name><![CDATA[Ann &amp; Micka&#235;l]]></wp:author_display_name></wp:author>
                <item><title>A</title><link>http://example.org/a/</link><dc:creator>ann</dc:creator><content:encoded>Hi</content:encoded>
                <wp:post_id>1</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>
                """);
        assertTrue(text("site.yaml").contains("name: \"Ann & Mickaël\""), text("site.yaml"));
    }

    /** These systems show a title as HTML. What only looks like a tag was seen, or is meant to be. */
    @Test
    void aTitleHasNoMarkup() throws IOException {
        var title = "&lt;i&gt;Moby-Dick&lt;/i&gt; &amp;#8211; 5&lt;br /&gt;List&lt;String&gt; &amp;lt;b&amp;gt; &lt;3";
        imported("export.xml", """
                <rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
                <title>Site</title><link>http://example.org</link><wp:wxr_version>1.2</wp:wxr_version>
                <item><title>%s</title><link>http://example.org/a/</link><content:encoded>Hi</content:encoded>
                <excerpt:encoded>&lt;p>One.&lt;/p>&lt;ul>&lt;li>T&lt;b>w&lt;/b>o&lt;/ul></excerpt:encoded>
                <wp:post_id>1</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>
                """.formatted(title));
        imported("export.txt", """
                TITLE: %s
                DATE: 06/10/2012 08:00:00 AM
                BASENAME: b
                -----
                BODY:
                Words.
                -----
                --------
                """.formatted(
                        title.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")));
        imported("posts.json", """
                {"kind": "blogger#postList", "items": [{"kind": "blogger#post", "id": "1", "published": "2012-06-11T10:00:00Z",
                "url": "http://example.org/c", "title": "%s", "content": "Hi"}]}
                """.formatted(
                        title.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")));
        assertTrue(text("a.md").contains("description: One. Two\n"), text("a.md"));
        for (var file : new String[] {"a.md", "b.md", "c.md"}) {
            assertTrue(text(file).contains("title: \"Moby-Dick – 5 List<String> <b> <3\"\n"), text(file));
        }
    }

    private void imported(String name, String export) throws IOException {
        new Import(ImportRequest.of(folder, Files.writeString(folder.resolve(name), export)), said -> {}).run();
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve("content").resolve(file));
    }
}
