package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.afterword.base.Json;
import org.afterword.cli.Program;
import org.afterword.support.Corpus;
import org.afterword.support.Folder;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The attacks once more, through every way in: received, approved, built, and within their elements. */
class HostileArrivalsTest {
    private static final String ARTICLE = "/a/";

    @TempDir
    Path folder;

    /** A way in, and how it brings words: all in one file. */
    enum Way {
        FORM_JSON {
            @Override
            String file(List<String> words) {
                return each(
                                words,
                                (word, i) -> Json.of(
                                        Map.of("id", "f" + i, "name", word, "message", word, "article", ARTICLE)))
                        .collect(Collectors.joining(",\n", "[", "]"));
            }
        },
        FORM_POSTED {
            @Override
            String file(List<String> words) {
                return each(
                                words,
                                (word, i) -> "name=" + encoded(word) + "&message=" + encoded(word + " " + i)
                                        + "&article=" + encoded(ARTICLE))
                        .collect(Collectors.joining("\n"));
            }
        },
        FORM_CSV {
            @Override
            String file(List<String> words) {
                return "name,message,article,created_at\n"
                        + each(
                                        words,
                                        (word, i) -> "\"%s\",\"%s\",%s,2024-05-01T10:00:%02dZ"
                                                .formatted(
                                                        word.replace("\"", "\"\""),
                                                        word.replace("\"", "\"\""),
                                                        ARTICLE,
                                                        i % 60))
                                .collect(Collectors.joining("\n"));
            }
        },
        ISSUES {
            @Override
            String file(List<String> words) {
                return each(
                                words,
                                (word, i) -> Json.of(Map.of(
                                        "id",
                                        i + 1,
                                        "html_url",
                                        "https://github.com/example/blog/issues/3#issuecomment-" + i,
                                        "issue_url",
                                        "https://api.github.com/repos/example/blog/issues/3",
                                        "user",
                                        Map.of("login", "ann", "html_url", "https://github.com/ann", "type", "User"),
                                        "created_at",
                                        "2024-05-01T10:00:00Z",
                                        "updated_at",
                                        "2024-05-01T10:00:00Z",
                                        "author_association",
                                        "NONE",
                                        "body",
                                        word)))
                        .collect(Collectors.joining(
                                ",\n",
                                "["
                                        + Json.of(Map.of(
                                                "url",
                                                "https://api.github.com/repos/example/blog/issues/3",
                                                "number",
                                                3,
                                                "title",
                                                "a/",
                                                "user",
                                                Map.of("login", "bot"),
                                                "comments",
                                                1,
                                                "body",
                                                "https://site.example/a/",
                                                "created_at",
                                                "2024-05-01T10:00:00Z"))
                                        + ",\n",
                                "]"));
            }
        },
        MASTODON {
            @Override
            String file(List<String> words) {
                return each(
                                words,
                                (word, i) -> Json.of(Map.of(
                                        "id",
                                        String.valueOf(1000 + i),
                                        "uri",
                                        "https://social.example/users/ann/statuses/" + (1000 + i),
                                        "url",
                                        "https://social.example/@ann/" + (1000 + i),
                                        "in_reply_to_id",
                                        "123",
                                        "visibility",
                                        "public",
                                        "sensitive",
                                        false,
                                        "created_at",
                                        "2024-05-01T10:00:00.000Z",
                                        "content",
                                        "<p>" + word + "</p>",
                                        "account",
                                        Map.of(
                                                "acct",
                                                "ann",
                                                "display_name",
                                                word,
                                                "url",
                                                "https://social.example/@ann"))))
                        .collect(Collectors.joining(",\n", "{\"ancestors\":[],\"descendants\":[", "]}"));
            }
        },
        WEBMENTION {
            @Override
            String file(List<String> words) {
                return each(
                                words,
                                (word, i) -> Json.of(Map.of(
                                        "type",
                                        "entry",
                                        "wm-id",
                                        i,
                                        "wm-target",
                                        "https://site.example/a/",
                                        "wm-property",
                                        "in-reply-to",
                                        "wm-received",
                                        "2024-05-01T10:00:00Z",
                                        "url",
                                        "https://ann.example/" + i,
                                        "author",
                                        Map.of("name", word, "url", "https://ann.example/"),
                                        "content",
                                        Map.of("html", word, "text", word))))
                        .collect(Collectors.joining(
                                ",\n", "{\"type\":\"feed\",\"name\":\"Webmentions\",\"children\":[", "]}"));
            }
        },
        MAIL {
            @Override
            String file(List<String> words) {
                return each(words, (word, i) -> """
                                From ann@mail.example Wed May  1 10:00:00 2024
                                From: Ann <ann@mail.example>
                                Date: Wed, 01 May 2024 10:00:00 +0000
                                Subject: Re: A [/a/]
                                Message-ID: <%d@mail.example>
                                MIME-Version: 1.0
                                Content-Type: text/html; charset=utf-8
                                Content-Transfer-Encoding: 8bit

                                <p>%s</p>

                                """.formatted(i, word.replace("\nFrom ", "\n>From ")))
                        .collect(Collectors.joining());
            }
        };

        abstract String file(List<String> words);

        private interface Made {
            String of(String word, int number);
        }

        private static Stream<String> each(List<String> words, Made made) {
            return IntStream.range(0, words.size()).mapToObj(i -> made.of(words.get(i), i));
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void allWordsStayWithinTheirElement(Way way) throws IOException {
        var words = new ArrayList<String>();
        for (var file : List.of("elements.txt", "attributes.txt", "links.txt", "structure.txt", "characters.txt")) {
            words.addAll(Corpus.lines(file));
        }
        Folder.write(folder.resolve("content/site.yaml"), "title: A site\nurl: https://site.example\n");
        Folder.write(
                folder.resolve("content/a.md"),
                "---\ntitle: A\ndate: 2024-05-01\ndiscussions: [https://social.example/@linnea/123]\n---\nText.\n");
        var arrived = Folder.write(folder.resolve("arrived"), way.file(words));
        var received = Program.run("receive", arrived.toString(), "--into", folder.toString(), "--approve");
        assertFalse(received.said().contains("mistake in Afterword"), received.said());
        assertTrue(received.exitCode() <= 1, received.said());
        var built = Program.run("build", folder.toString());
        assertEquals(0, built.exitCode(), built.said());
        var again = Program.run("receive", arrived.toString(), "--into", folder.toString(), "--approve");
        assertTrue(again.said().contains("\n0 files written"), again.said());
        var page = Jsoup.parse(Files.readString(folder.resolve("public/a/index.html")));
        var comments = page.select(".comment");
        assertTrue(comments.size() > words.size() / 2, received.said());
        HostileTest.checkPage(way.name(), page);
        for (var comment : comments) {
            var own = comment.selectFirst("> .e-content");
            HostileTest.checkWords(way + ": " + own, own);
            HostileTest.checkText(way.name(), comment.selectFirst("bdi").text());
        }
        assertEquals(
                comments.size(), page.select("ol.replies > li, ol.pings > li").size(), "nothing left its element");
        for (var file : Folder.list(folder.resolve("content"))) {
            assertFalse(
                    Files.readString(folder.resolve("content").resolve(file)).contains("mail.example"), file);
        }
    }
}
