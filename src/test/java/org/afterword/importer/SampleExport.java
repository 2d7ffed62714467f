package org.afterword.importer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A small export of each kind: two pages with three comments each, whose words are {@code word1z}, {@code word2z} and so on,
 * from people with a secret e-mail and network address. Articles that an export brings have words of that form, too.
 */
enum SampleExport {
    WORDPRESS,
    DISQUS,
    BLOGGER_BACKUP,
    BLOGGER_TAKEOUT,
    BLOGGER_API,
    MOVABLE_TYPE,
    REMARK42,
    COMMENTO,
    COMENTARIO,
    ISSO,
    DUOSHUO,
    INTENSEDEBATE,
    LIVEJOURNAL,
    STATICMAN_YAML,
    STATICMAN_JSON,
    WPCOMMENT,
    PELICAN_COMMENTS,
    IKIWIKI,
    WEBMENTION,
    GISCUS,
    UTTERANCES,
    ARTALK,
    WALINE,
    TWIKOO,
    VALINE,
    GHOST,
    MEDIUM,
    DOTCLEAR,
    WIX,
    OWN_WXR,
    OWN_JSON,
    OWN_ATOM;

    static final List<String> PAGES = List.of("shoes", "boots");

    String fileName() {
        return switch (this) {
            case STATICMAN_YAML -> "shoes/one.yml";
            case STATICMAN_JSON -> "shoes/one.json";
            case WPCOMMENT -> "shoes.1.wpcomment";
            case PELICAN_COMMENTS -> "shoes/1.md";
            case IKIWIKI -> "shoes/comment_1._comment";
            default -> "export.txt";
        };
    }

    /** Whether it has the articles, too, and not only what was said to them. */
    boolean bringsArticles() {
        return name().matches("(WORDPRESS|BLOGGER|MOVABLE|GHOST|LIVEJOURNAL|MEDIUM|DOTCLEAR|WIX).*");
    }

    /** Its text; our own kinds have the one that is given. */
    String text() {
        return switch (this) {
            case WORDPRESS ->
                """
                <?xml version="1.0" encoding="UTF-8" ?>
                <!-- This is a WordPress eXtended RSS file -->
                <rss version="2.0"
                \txmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
                \txmlns:content="http://purl.org/rss/1.0/modules/content/"
                \txmlns:dc="http://purl.org/dc/elements/1.1/"
                \txmlns:wp="http://wordpress.org/export/1.2/"
                >
                <channel>
                \t<title>A site</title>
                \t<link>https://blog.example</link>
                \t<description>Words</description>
                \t<wp:wxr_version>1.2</wp:wxr_version>
                \t<wp:base_site_url>https://blog.example</wp:base_site_url>
                \t<wp:base_blog_url>https://blog.example</wp:base_blog_url>
                \t<wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[me]]></wp:author_login><wp:author_email><![CDATA[mail0@secret.example]]></wp:author_email><wp:author_display_name><![CDATA[Me]]></wp:author_display_name></wp:author>
                """
                        + pages(
                                (page, n) -> """
                                \t<item>
                                \t\t<title>%1$s</title>
                                \t\t<link>https://blog.example/%1$s/</link>
                                \t\t<dc:creator><![CDATA[me]]></dc:creator>
                                \t\t<guid isPermaLink="false">https://blog.example/?p=%2$d</guid>
                                \t\t<content:encoded><![CDATA[Text of word%3$dz.]]></content:encoded>
                                \t\t<excerpt:encoded><![CDATA[]]></excerpt:encoded>
                                \t\t<wp:post_id>%2$d</wp:post_id>
                                \t\t<wp:post_date>2012-06-10 08:00:00</wp:post_date>
                                \t\t<wp:post_date_gmt>2012-06-10 08:00:00</wp:post_date_gmt>
                                \t\t<wp:comment_status>open</wp:comment_status>
                                \t\t<wp:post_name>%1$s</wp:post_name>
                                \t\t<wp:status>publish</wp:status>
                                \t\t<wp:post_type>post</wp:post_type>
                                """.formatted(page, 50 + n, 90 + n),
                                (page, n) -> """
                                \t\t<wp:comment>
                                \t\t\t<wp:comment_id>%1$d</wp:comment_id>
                                \t\t\t<wp:comment_author><![CDATA[Ann]]></wp:comment_author>
                                \t\t\t<wp:comment_author_email>mail%1$d@secret.example</wp:comment_author_email>
                                \t\t\t<wp:comment_author_url>https://ann.example</wp:comment_author_url>
                                \t\t\t<wp:comment_author_IP>203.0.113.%1$d</wp:comment_author_IP>
                                \t\t\t<wp:comment_date>2012-06-11 09:30:00</wp:comment_date>
                                \t\t\t<wp:comment_date_gmt>2012-06-11 09:30:00</wp:comment_date_gmt>
                                \t\t\t<wp:comment_content><![CDATA[I say word%1$dz.]]></wp:comment_content>
                                \t\t\t<wp:comment_approved>1</wp:comment_approved>
                                \t\t\t<wp:comment_type></wp:comment_type>
                                \t\t\t<wp:comment_parent>0</wp:comment_parent>
                                \t\t</wp:comment>
                                """.formatted(n),
                                "\t</item>\n")
                        + "</channel>\n</rss>\n";
            case DISQUS ->
                """
                    <?xml version="1.0" encoding="utf-8"?>
                    <disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
                    <category dsq:id="5"><forum>f</forum><title>General</title></category>
                    """
                        + pages(
                                (page, n) -> """
                                <thread dsq:id="%2$d">
                                <id />
                                <link>https://blog.example/%1$s/</link>
                                <title>%1$s</title>
                                <author><email>mail0@secret.example</email><name>Me</name><isAnonymous>false</isAnonymous></author>
                                <ipAddress>203.0.113.99</ipAddress>
                                </thread>
                                """.formatted(page, 50 + n),
                                (page, n) -> """
                                <post dsq:id="%1$d">
                                <id />
                                <message><![CDATA[I say word%1$dz.]]></message>
                                <createdAt>2012-06-11T09:00:00Z</createdAt>
                                <isDeleted>false</isDeleted>
                                <isSpam>false</isSpam>
                                <author><email>mail%1$d@secret.example</email><name>Ann</name><isAnonymous>true</isAnonymous></author>
                                <ipAddress>203.0.113.%1$d</ipAddress>
                                <thread dsq:id="%2$d" />
                                </post>
                                """.formatted(n, 50 + PAGES.indexOf(page) * 3 + 1),
                                "")
                        + "</disqus>\n";
            case BLOGGER_BACKUP ->
                """
                    <?xml version='1.0' encoding='UTF-8'?>
                    <feed xmlns='http://www.w3.org/2005/Atom' xmlns:gd='http://schemas.google.com/g/2005' xmlns:thr='http://purl.org/syndication/thread/1.0'>
                    <id>tag:blogger.com,1999:blog-77.archive</id>
                    <title type='text'>A site</title>
                    <link rel='alternate' type='text/html' href='https://blog.example/'/>
                    <author><name>Me</name><email>mail0@secret.example</email></author>
                    """
                        + pages(
                                (page, n) -> """
                                <entry><id>tag:blogger.com,1999:blog-77.post-%2$d</id><published>2012-06-11T09:30:00.001-05:00</published>
                                <category scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#post'/>
                                <title type='text'>%1$s</title><content type='html'>Text of word%3$dz.</content>
                                <link rel='alternate' type='text/html' href='https://blog.example/%1$s.html' title='%1$s'/>
                                <author><name>Me</name><email>mail0@secret.example</email></author></entry>
                                """.formatted(page, 50 + n, 90 + n),
                                (page, n) -> """
                                <entry><id>tag:blogger.com,1999:blog-77.post-%1$d</id><published>2012-06-12T09:30:00.001-05:00</published>
                                <category scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#comment'/>
                                <title type='text'>I say</title><content type='html'>I say word%1$dz.</content>
                                <author><name>Ann</name><uri>https://ann.example</uri><email>mail%1$d@secret.example</email></author>
                                <thr:in-reply-to href='https://blog.example/%2$s.html' ref='tag:blogger.com,1999:blog-77.post-%3$d' type='text/html'/></entry>
                                """.formatted(n, page, 50 + PAGES.indexOf(page) * 3 + 1),
                                "")
                        + "</feed>\n";
            case BLOGGER_TAKEOUT ->
                """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:blogger="http://schemas.google.com/blogger/2018">
                      <id>tag:blogger.com,1999:blog-77</id>
                      <title>A site</title>
                    """
                        + pages(
                                (page, n) -> """
                                  <entry>
                                    <id>tag:blogger.com,1999:blog-77.post-%2$d</id>
                                    <blogger:type>POST</blogger:type>
                                    <blogger:status>LIVE</blogger:status>
                                    <author><name>Me</name><email>mail0@secret.example</email><blogger:type>BLOGGER</blogger:type></author>
                                    <title>%1$s</title>
                                    <content type="html">&lt;p&gt;Text of word%3$dz.&lt;/p&gt;</content>
                                    <published>2012-06-11T14:30:00Z</published>
                                    <blogger:filename>/%1$s.html</blogger:filename>
                                  </entry>
                                """.formatted(page, 50 + n, 90 + n),
                                (page, n) -> """
                                  <entry>
                                    <id>tag:blogger.com,1999:blog-77.post-%1$d</id>
                                    <blogger:parent>tag:blogger.com,1999:blog-77.post-%2$d</blogger:parent>
                                    <blogger:type>COMMENT</blogger:type>
                                    <blogger:status>LIVE</blogger:status>
                                    <author><name>Ann</name><email>mail%1$d@secret.example</email><blogger:type>BLOGGER</blogger:type></author>
                                    <title>I say</title>
                                    <content type="html">I say word%1$dz.</content>
                                    <published>2012-06-12T14:30:00Z</published>
                                  </entry>
                                """.formatted(n, 50 + PAGES.indexOf(page) * 3 + 1),
                                "")
                        + "</feed>\n";
            case MOVABLE_TYPE ->
                pages((page, n) -> """
                        AUTHOR: Me
                        AUTHOR EMAIL: mail0@secret.example
                        TITLE: %1$s
                        BASENAME: %1$s
                        STATUS: Publish
                        ALLOW COMMENTS: 1
                        DATE: 06/11/2012 02:02:00 PM
                        -----
                        BODY:
                        Text of word%2$dz.
                        -----
                        """.formatted(page, 90 + n), (page, n) -> """
                        COMMENT:
                        AUTHOR: Ann
                        EMAIL: mail%1$d@secret.example
                        IP: 203.0.113.%1$d
                        URL: https://ann.example
                        DATE: 06/12/2012 03:15:07 PM
                        I say word%1$dz.
                        -----
                        """.formatted(n), "--------\n");
            case REMARK42 ->
                "{\"version\":1,\"users\":[{\"id\":\"email_1\",\"details\":{\"email\":\"mail0@secret.example\"}}],\"posts\":[{\"url\":\"https://blog.example/shoes/\",\"read_only\":false}]}\n"
                        + pages(
                                (page, n) -> "",
                                (page, n) ->
                                        "{\"id\":\"r-%1$d\",\"pid\":\"\",\"text\":\"I say word%1$dz.\\n\",\"user\":{\"name\":\"Ann\",\"id\":\"email_%1$d\",\"ip\":\"203.0.113.%1$d\",\"email\":\"mail%1$d@secret.example\"},\"locator\":{\"site\":\"run\",\"url\":\"https://blog.example/%2$s/\"},\"time\":\"2012-06-11T14:05:00.123456789-05:00\"}\n"
                                                .formatted(n, page),
                                "");
            case COMMENTO ->
                "{\"version\":1,\"comments\":["
                        + comments(
                                ",\n",
                                "{\"commentHex\":\"b%1$d\",\"domain\":\"blog.example\",\"url\":\"/%2$s/\",\"commenterHex\":\"h%1$d\",\"markdown\":\"I say word%1$dz.\",\"parentHex\":\"root\",\"state\":\"approved\",\"creationDate\":\"2012-06-11T14:05:00Z\",\"deleted\":false}")
                        + "],\"commenters\":["
                        + comments(
                                ",",
                                "{\"commenterHex\":\"h%1$d\",\"email\":\"mail%1$d@secret.example\",\"name\":\"Ann\",\"isModerator\":false}")
                        + "]}\n";
            case COMENTARIO ->
                "{\"version\":3,\"pages\":[{\"id\":\"shoes\",\"path\":\"/shoes/\",\"title\":\"Shoes\"},{\"id\":\"boots\",\"path\":\"/boots/\",\"title\":\"Boots\"}],\n\"comments\":["
                        + comments(
                                ",\n",
                                "{\"id\":\"c-%1$d\",\"pageId\":\"%2$s\",\"html\":\"I say word%1$dz.\",\"isApproved\":true,\"isPending\":false,\"isDeleted\":false,\"createdTime\":\"2012-06-11T14:02:00.000Z\",\"userCreated\":\"u%1$d\",\"authorIp\":\"203.0.113.%1$d\"}")
                        + "],\n\"commenters\":["
                        + comments(",", "{\"id\":\"u%1$d\",\"email\":\"mail%1$d@secret.example\",\"name\":\"Ann\"}")
                        + "]}\n";
            case ISSO ->
                "["
                        + PAGES.stream()
                                .map(page -> "{\"id\":\"/" + page + "/\",\"title\":\"" + page + "\",\"comments\":["
                                        + commentsOf(
                                                page,
                                                ",",
                                                "{\"id\":%1$d,\"author\":\"Ann\",\"email\":\"mail%1$d@secret.example\",\"website\":null,\"remote_addr\":\"203.0.113.%1$d\",\"created\":\"2012-06-11 14:02:00\",\"text\":\"I say word%1$dz.\"}")
                                        + "]}")
                                .collect(Collectors.joining(",\n"))
                        + "]\n";
            case STATICMAN_YAML -> """
                    _id: 1a2b-3c4d
                    _parent: https://blog.example/shoes/
                    name: Ann
                    email: mail1@secret.example
                    ip: 203.0.113.1
                    date: 2012-06-11T14:02:00Z
                    message: |-
                      I say word1z.
                    """;
            case STATICMAN_JSON ->
                "{\"_id\":\"1a2b-3c4d\",\"_parent\":\"https://blog.example/shoes/\",\"name\":\"Ann\",\"email\":\"mail1@secret.example\",\"ip\":\"203.0.113.1\",\"date\":1339423320,\"message\":\"I say word1z.\"}\n";
            case WPCOMMENT -> """
                    .. id: 1
                    .. author: Ann
                    .. author_email: mail1@secret.example
                    .. author_IP: 203.0.113.1
                    .. date_utc: 2012-06-11 09:30:00
                    .. approved: True
                    .. parent_id: None

                    I say word1z.

                    And word2z.
                    """;
            case PELICAN_COMMENTS -> """
                    date: 2012-06-11 09:30
                    author: Ann
                    email: mail1@secret.example
                    ip: 203.0.113.1

                    I say word1z.

                    And word2z.
                    """;
            case IKIWIKI -> """
                    [[!comment format=mdwn
                     username="mail1@secret.example"
                     ip="203.0.113.1"
                     claimedauthor="Ann"
                     subject="comment 1"
                     date="2012-06-11T09:30:00Z"
                     content=\"\"\"
                    I say word1z.

                    And word2z.
                    \"\"\"]]
                    """;
            case WEBMENTION ->
                "{\"type\":\"feed\",\"name\":\"Webmentions\",\"children\":["
                        + comments(
                                ",\n",
                                "{\"type\":\"entry\",\"author\":{\"type\":\"card\",\"name\":\"Ann\",\"email\":\"mail%1$d@secret.example\",\"url\":\"https://ann.example/\"},\"url\":\"https://ann.example/%1$d\",\"published\":\"2012-06-11T14:02:00-05:00\",\"wm-id\":%1$d,\"wm-target\":\"https://blog.example/%2$s/\",\"content\":{\"text\":\"I say word%1$dz.\"},\"wm-property\":\"in-reply-to\",\"wm-private\":false}")
                        + "]}\n";
            case GISCUS ->
                "{\"data\":{\"repository\":{\"discussions\":{\"nodes\":["
                        + PAGES.stream()
                                .map(page ->
                                        "{\"id\":\"D_%1$s\",\"title\":\"%1$s/\",\"url\":\"https://github.com/e/b/discussions/4\",\"body\":\"https://blog.example/%1$s/\",\"locked\":false,\"comments\":{\"nodes\":[\n"
                                                        .formatted(page)
                                                + commentsOf(
                                                        page,
                                                        ",\n",
                                                        "{\"id\":\"DC_%1$d\",\"databaseId\":%1$d,\"author\":{\"login\":\"ann\",\"email\":\"mail%1$d@secret.example\"},\"createdAt\":\"2026-05-03T10:00:00Z\",\"deletedAt\":null,\"isMinimized\":false,\"url\":\"https://github.com/e/b/discussions/4#discussioncomment-%1$d\",\"body\":\"I say word%1$dz.\",\"replies\":{\"nodes\":[]}}")
                                                + "]}}")
                                .collect(Collectors.joining(",\n"))
                        + "]}}}}\n";
            case UTTERANCES ->
                "["
                        + PAGES.stream()
                                .map(page ->
                                        "{\"url\":\"https://api.github.com/repos/e/b/issues/%2$d\",\"html_url\":\"https://github.com/e/b/issues/%2$d\",\"comments_url\":\"https://api.github.com/repos/e/b/issues/%2$d/comments\",\"number\":%2$d,\"title\":\"%1$s/\",\"body\":\"https://blog.example/%1$s/\"},\n"
                                                .formatted(page, PAGES.indexOf(page)))
                                .collect(Collectors.joining())
                        + comments(
                                ",\n",
                                "{\"id\":%1$d,\"html_url\":\"https://github.com/e/b/issues/%3$d#issuecomment-%1$d\",\"issue_url\":\"https://api.github.com/repos/e/b/issues/%3$d\",\"user\":{\"login\":\"ann\",\"email\":\"mail%1$d@secret.example\"},\"created_at\":\"2026-05-03T10:00:00Z\",\"updated_at\":\"2026-05-03T10:00:00Z\",\"body\":\"I say word%1$dz.\"}")
                        + "]\n";
            case ARTALK ->
                "["
                        + comments(
                                ",\n",
                                "{\"id\":\"%1$d\",\"rid\":\"0\",\"content\":\"I say word%1$dz.\",\"ip\":\"203.0.113.%1$d\",\"created_at\":\"2021-10-28 20:50:15 +0800 +0800\",\"is_pending\":\"false\",\"nick\":\"Ann\",\"email\":\"mail%1$d@secret.example\",\"link\":\"\",\"page_key\":\"/%2$s/\"}")
                        + "]\n";
            case BLOGGER_API ->
                "{\"items\":["
                        + pages(
                                        (page, n) ->
                                                "{\"kind\":\"blogger#post\",\"id\":\"%2$d\",\"published\":\"2012-06-10T09:30:00-05:00\",\"url\":\"https://blog.example/%1$s.html\",\"title\":\"%1$s\",\"content\":\"<p>Text of word%3$dz.</p>\",\"author\":{\"id\":\"9\",\"displayName\":\"Me\",\"email\":\"mail0@secret.example\"}},\n"
                                                        .formatted(page, 50 + n, 90 + n),
                                        (page, n) ->
                                                "{\"kind\":\"blogger#comment\",\"status\":\"LIVE\",\"id\":\"%1$d\",\"post\":{\"id\":\"%2$d\"},\"published\":\"2012-06-11T09:30:00-05:00\",\"content\":\"I say word%1$dz.\",\"author\":{\"id\":\"7\",\"displayName\":\"Ann\",\"email\":\"mail%1$d@secret.example\"}},\n"
                                                        .formatted(n, 51 + PAGES.indexOf(page) * 3),
                                        "")
                                .replaceFirst(",\n$", "")
                        + "]}\n";
            case INTENSEDEBATE ->
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<output>\n"
                        + pages(
                                (page, n) -> """
                                <blogpost>
                                <url>https%%3A%%2F%%2Fblog.example%%2F%1$s%%2F</url>
                                <title>%1$s</title>
                                <guid>https%%3A%%2F%%2Fblog.example%%2F%%3Fp%%3D%2$d</guid>
                                <comments>
                                """.formatted(page, 50 + n),
                                (page, n) -> """
                                <comment id='%1$d' parentid='0'>
                                <isAnon>1</isAnon>
                                <name>Ann</name>
                                <email>mail%1$d@secret.example</email>
                                <url></url>
                                <ip>203.0.113.%1$d</ip>
                                <text>I say word%1$dz.</text>
                                <date>2012-06-11 09:30:00</date>
                                <gmt>2012-06-11 09:30:00</gmt>
                                <score>0</score>
                                </comment>
                                """.formatted(n),
                                "</comments>\n</blogpost>\n")
                        + "</output>\n";
            case LIVEJOURNAL ->
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<livejournal>\n"
                        + pages(
                                (page, n) -> """
                                <entry>
                                <itemid>%2$d</itemid>
                                <eventtime>2012-06-10 08:00:00</eventtime>
                                <subject>%1$s</subject>
                                <url>https://blog.example/%1$s/</url>
                                <event>Text of word%3$dz.</event>
                                <security>public</security>
                                """.formatted(page, 50 + n, 90 + n),
                                (page, n) -> """
                                <comment>
                                <itemid>%1$d</itemid>
                                <eventtime>2012-06-11 09:30:00</eventtime>
                                <subject></subject>
                                <event>I say word%1$dz.</event>
                                <author><name>Ann</name><email>mail%1$d@secret.example</email></author>
                                </comment>
                                """.formatted(n),
                                "</entry>\n")
                        + "</livejournal>\n";
            case DUOSHUO ->
                "{\"generator\":\"duoshuo\",\"version\":\"0.1\",\"threads\":["
                        + PAGES.stream()
                                .map(page ->
                                        "{\"thread_id\":\"%2$d\",\"thread_key\":\"%1$s\",\"title\":\"%1$s\",\"url\":\"https://blog.example/%1$s/\"}"
                                                .formatted(page, 50 + PAGES.indexOf(page)))
                                .collect(Collectors.joining(",\n"))
                        + "],\n\"posts\":["
                        + comments(
                                ",\n",
                                "{\"post_id\":\"%1$d\",\"thread_id\":\"5%3$d\",\"parents\":null,\"author_name\":\"Ann\",\"author_email\":\"mail%1$d@secret.example\",\"ip\":\"203.0.113.%1$d\",\"created_at\":\"2012-06-11T09:30:00+08:00\",\"message\":\"I say word%1$dz.\"}")
                        + "]}\n";
            case WALINE ->
                "{\"type\":\"waline\",\"version\":1,\"data\":{\"Comment\":["
                        + comments(
                                ",\n",
                                "{\"objectId\":\"w%1$d\",\"comment\":\"I say word%1$dz.\",\"insertedAt\":\"2022-05-03T10:00:00.000Z\",\"ip\":\"203.0.113.%1$d\",\"mail\":\"mail%1$d@secret.example\",\"nick\":\"Ann\",\"pid\":null,\"rid\":null,\"status\":\"approved\",\"url\":\"/%2$s/\",\"user_id\":null}")
                        + "],\n\"Users\":[{\"objectId\":\"u1\",\"display_name\":\"Me\",\"email\":\"mail0@secret.example\",\"type\":\"guest\"}]}}\n";
            case TWIKOO ->
                "["
                        + comments(
                                ",\n",
                                "{\"_id\":\"t%1$d\",\"nick\":\"Ann\",\"mail\":\"mail%1$d@secret.example\",\"ip\":\"203.0.113.%1$d\",\"master\":false,\"url\":\"/%2$s/\",\"href\":\"https://blog.example/%2$s/\",\"comment\":\"<p>I say word%1$dz.</p>\",\"pid\":\"\",\"rid\":\"\",\"isSpam\":false,\"created\":1620036000000}")
                        + "]\n";
            case VALINE ->
                "#filetype:JSON-streaming {\"type\":\"Class\",\"class\":\"Comment\"}\n"
                        + comments(
                                "\n",
                                "{\"nick\":\"Ann\",\"ip\":\"203.0.113.%1$d\",\"mail\":\"mail%1$d@secret.example\",\"insertedAt\":{\"__type\":\"Date\",\"iso\":\"2018-11-05T09:13:40.123Z\"},\"comment\":\"<p>I say word%1$dz.</p>\",\"url\":\"/%2$s/\",\"objectId\":\"v%1$d\"}")
                        + "\n";
            case GHOST ->
                "{\"db\":[{\"meta\":{\"exported_on\":1,\"version\":\"5.82.2\"},\"data\":{\"posts\":["
                        + PAGES.stream()
                                .map(page ->
                                        "{\"id\":\"p%2$d\",\"title\":\"%1$s\",\"slug\":\"%1$s\",\"html\":\"<p>Text of word%3$dz.</p>\",\"status\":\"published\",\"visibility\":\"public\",\"published_at\":\"2024-01-01T09:00:00.000Z\"}"
                                                .formatted(page, PAGES.indexOf(page), 91 + PAGES.indexOf(page)))
                                .collect(Collectors.joining(",\n"))
                        + "],\n\"users\":[{\"id\":\"u1\",\"name\":\"Me\",\"slug\":\"me\",\"email\":\"mail0@secret.example\"}],\n\"comments\":["
                        + comments(
                                ",\n",
                                "{\"id\":\"c%1$d\",\"post_id\":\"p%3$d\",\"member_id\":\"b%1$d\",\"status\":\"published\",\"html\":\"<p>I say word%1$dz.</p>\",\"created_at\":\"2024-01-02 10:00:00\"}")
                        + "],\n\"members\":["
                        + comments(",", "{\"id\":\"b%1$d\",\"name\":\"Ann\",\"email\":\"mail%1$d@secret.example\"}")
                        + "]}}]}\n";
            case MEDIUM -> """
                    <!DOCTYPE html><html><head><title>Shoes</title></head><body><article class="h-entry">
                    <header>
                    <h1 class="p-name">Shoes</h1>
                    </header>
                    <section data-field="body" class="e-content">
                    <section name="a" class="section section--body section--first"><h3 class="graf graf--h3 graf--title">Shoes</h3>
                    <p name="b" id="b" class="graf graf--p">Text of word91z.</p>
                    <p name="c" id="c" class="graf graf--p">More of word92z.</p></section>
                    </section>
                    <footer><p>By <a href="https://medium.com/@me" class="p-author h-card">Me</a> on <time class="dt-published" datetime="2018-01-02T12:00:00.000Z">January 2</time></p><p>mail1@secret.example</p></footer></article></body></html>
                    """;
            case DOTCLEAR ->
                """
                    ///DOTCLEAR|2.24|single

                    [post post_id,user_id,post_dt,post_tz,post_type,post_url,post_title,post_content_xhtml,post_status,post_open_comment]
                    """
                        + PAGES.stream()
                                .map(page ->
                                        "\"%2$d\",\"me\",\"2010-05-03 14:00:00\",\"UTC\",\"post\",\"%1$s\",\"%1$s\",\"<p>Text of word%3$dz.</p>\",\"1\",\"1\"\n"
                                                .formatted(page, PAGES.indexOf(page), 91 + PAGES.indexOf(page)))
                                .collect(Collectors.joining())
                        + "\n[comment comment_id,post_id,comment_dt,comment_tz,comment_author,comment_email,comment_content,comment_ip,comment_status]\n"
                        + comments(
                                "",
                                "\"%1$d\",\"%3$d\",\"2010-05-04 14:00:00\",\"UTC\",\"Ann\",\"mail%1$d@secret.example\",\"<p>I say word%1$dz.</p>\",\"203.0.113.%1$d\",\"1\"\n");
            case WIX ->
                "Title,Published Date,Post Page URL,Plain Content,Rich Content,UUID,Author Email\n"
                        + PAGES.stream()
                                .map(page ->
                                        "%1$s,2022-01-02T03:04:05Z,/post/%1$s,,\"{\"\"nodes\"\":[{\"\"type\"\":\"\"PARAGRAPH\"\",\"\"nodes\"\":[{\"\"type\"\":\"\"TEXT\"\",\"\"textData\"\":{\"\"text\"\":\"\"Text of word%2$dz.\"\"}}]}]}\",u%2$d,mail%2$d@secret.example\n"
                                                .formatted(page, 91 + PAGES.indexOf(page)))
                                .collect(Collectors.joining());
            default -> throw new IllegalStateException(name().toLowerCase(Locale.ROOT));
        };
    }

    private interface Part {
        String of(String page, int number);
    }

    /** Articles with their comments, which are numbered from 1. */
    private static String pages(Part begin, Part comment, String end) {
        return PAGES.stream()
                .map(page -> {
                    int first = PAGES.indexOf(page) * 3 + 1;
                    return begin.of(page, first)
                            + IntStream.range(first, first + 3)
                                    .mapToObj(n -> comment.of(page, n))
                                    .collect(Collectors.joining())
                            + end;
                })
                .collect(Collectors.joining());
    }

    private static String commentsOf(String page, String between, String comment) {
        int first = PAGES.indexOf(page) * 3 + 1;
        return IntStream.range(first, first + 3)
                .mapToObj(n -> comment.formatted(n, page, PAGES.indexOf(page)))
                .collect(Collectors.joining(between));
    }

    private static String comments(String between, String comment) {
        return PAGES.stream().map(page -> commentsOf(page, between, comment)).collect(Collectors.joining(between));
    }
}
