package org.afterword.moderation.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Addresses, tokens and secrets of an envelope reach neither a file nor what is printed, whatever shape they come in. */
class PlantedSecretsTest {
    private static final List<String> PLANTED =
            List.of("planted", "mail.example", "192.0.2.77", "2001:db8", "t0ken", "s3cret", "agent/9");

    @TempDir
    Path folder;

    static List<Map.Entry<String, String>> shapes() {
        return List.of(
                Map.entry("netlify-api.json", """
                        [{"id": "n1", "number": 1, "name": "Dymin", "email": "planted@mail.example", "body": "Words of mine",
                          "data": {"name": "Dymin", "email": "planted@mail.example", "message": "Words of mine",
                                   "article": "/one/", "ip": "192.0.2.77", "user_agent": "agent/9", "referrer": "https://planted.example/?t0ken"},
                          "created_at": "2024-05-01T10:00:00Z", "site_url": "https://planted.example"}]
                        """),
                Map.entry("netlify-hook.json", """
                        {"payload": {"data": {"name": "Dymin", "message": "Words of mine", "article": "/one/", "email": "planted@mail.example",
                          "ip": "2001:db8::77", "user_agent": "agent/9", "referrer": "https://planted.example/"},
                          "created_at": "2024-05-01T10:00:00Z", "human_fields": {"Email": "planted@mail.example"},
                          "ordered_human_fields": [{"title": "Email", "name": "email", "value": "planted@mail.example"}],
                          "site_url": "https://planted.example"}}
                        """),
                Map.entry("formspree.json", """
                        {"fields": ["name", "message"], "submissions": [{"_date": "2024-05-01T10:00:00.123456", "name": "Dymin",
                          "message": "Words of mine", "article": "/one/", "_replyto": "planted@mail.example", "_status": {"to": "planted@mail.example"}}]}
                        """),
                Map.entry(
                        "formspree.csv",
                        "_date,name,email,message,article,_replyto,ip\n"
                                + "2024-05-01 10:00:00,Dymin,planted@mail.example,Words of mine,/one/,planted@mail.example,192.0.2.77\n"),
                Map.entry(
                        "post.txt",
                        "name=planted%40mail.example&email=planted%40mail.example&message=Words+of+mine&article=%2Fone%2F&token=t0ken"),
                Map.entry(
                        "staticman.txt",
                        "fields%5Bname%5D=Dymin&fields%5Bemail%5D=planted%40mail.example&fields%5Bmessage%5D=Words+of+mine"
                                + "&options%5Bslug%5D=one&options%5BreCaptcha%5D%5Bsecret%5D=s3cret"),
                Map.entry("cusdis.json", """
                        {"type": "new_comment", "data": {"by_nickname": "planted@mail.example", "by_email": "planted@mail.example",
                         "content": "Words of mine", "page_id": "/one/", "page_title": "One", "approve_link": "https://planted.example/?token=t0ken"}}
                        """),
                Map.entry("ids.json", """
                        [{"id": "planted@mail.example", "name": "192.0.2.77", "url": "https://planted:s3cret@mail.example/",
                          "message": "Words of mine", "article": "/one/", "reply_to": "planted@mail.example"},
                         {"id": "192.0.2.77", "name": "2001:db8::77", "url": "planted@mail.example",
                          "message": "Words of mine, too", "article": "planted@mail.example?token=t0ken"}]
                        """),
                Map.entry("event.json", """
                        {"action": "created", "issue": {"number": 7, "title": "one", "body": "https://example.org/one/",
                          "user": {"login": "bo", "email": "planted@mail.example", "html_url": "https://github.com/bo", "type": "User"}},
                         "comment": {"id": 901, "html_url": "https://github.com/o/b/issues/7#issuecomment-901", "created_at": "2024-05-01T10:00:00Z",
                          "updated_at": "2024-05-01T10:00:00Z", "author_association": "NONE", "body": "Words of mine",
                          "user": {"login": "bo", "email": "planted@mail.example", "html_url": "https://github.com/bo", "type": "User"}},
                         "sender": {"email": "planted@mail.example"}, "installation": {"token": "t0ken"}, "secret": "s3cret"}
                        """),
                Map.entry("context.json", """
                        {"ancestors": [], "descendants": [{"id": "101", "uri": "https://social.example/users/max/statuses/101",
                          "url": "https://social.example/@max/101", "created_at": "2024-05-30T10:00:00.000Z", "edited_at": null,
                          "in_reply_to_id": "100", "visibility": "public", "sensitive": false, "spoiler_text": "",
                          "content": "<p>Words of mine</p>", "language": "en", "media_attachments": [], "emojis": [],
                          "account": {"acct": "max", "username": "max", "display_name": "planted@mail.example", "email": "planted@mail.example",
                            "url": "https://social.example/@max", "bot": false, "last_ip": "192.0.2.77"}}], "token": "t0ken"}
                        """),
                Map.entry("thread.json", """
                        {"thread": {"$type": "app.bsky.feed.defs#threadViewPost", "post": {"uri": "at://did:plc:abc/app.bsky.feed.post/3k", "cid": "b",
                          "author": {"did": "did:plc:abc", "handle": "linnea.example"}, "record": {"text": "Root", "createdAt": "2024-05-30T10:00:00Z"},
                          "indexedAt": "2024-05-30T10:00:00Z"}, "replies": [{"$type": "app.bsky.feed.defs#threadViewPost", "post": {
                            "uri": "at://did:plc:bo/app.bsky.feed.post/3m", "cid": "c", "author": {"did": "did:plc:bo", "handle": "bo.example",
                            "displayName": "planted@mail.example", "email": "planted@mail.example"}, "record": {"text": "Words of mine",
                            "createdAt": "2024-05-31T10:00:00Z", "reply": {"root": {"uri": "at://did:plc:abc/app.bsky.feed.post/3k", "cid": "b"},
                            "parent": {"uri": "at://did:plc:abc/app.bsky.feed.post/3k", "cid": "b"}}}, "indexedAt": "2024-05-31T10:00:00Z"}, "replies": []}]},
                         "accessJwt": "t0ken"}
                        """),
                Map.entry("giscus.json", """
                        {"data": {"repository": {"discussion": {"id": "D_1", "number": 3, "title": "one", "url": "https://github.com/o/b/discussions/3",
                          "body": "https://example.org/one/", "locked": false, "comments": {"nodes": [{"id": "DC_1", "databaseId": 55,
                          "author": {"login": "bo", "email": "planted@mail.example", "url": "https://github.com/bo"}, "authorAssociation": "NONE",
                          "createdAt": "2024-05-01T10:00:00Z", "lastEditedAt": null, "deletedAt": null, "isMinimized": false,
                          "url": "https://github.com/o/b/discussions/3#discussioncomment-55", "body": "Words of mine", "bodyHTML": "<p>Words of mine</p>",
                          "replies": {"nodes": []}}]}}}}, "token": "t0ken"}
                        """),
                Map.entry("hook.json", """
                        {"secret": "s3cret", "source": "https://other.example/post", "target": "https://example.org/one/", "private": false,
                         "post": {"type": "entry", "author": {"type": "card", "name": "planted@mail.example", "email": "planted@mail.example",
                           "url": "https://other.example/"}, "url": "https://other.example/post", "published": "2024-05-01T10:00:00+00:00",
                           "wm-received": "2024-05-01T11:00:00Z", "wm-id": 900, "wm-property": "in-reply-to", "wm-private": false,
                           "wm-target": "https://example.org/one/", "wm-source": "https://other.example/post",
                           "content": {"text": "Words of mine"}}}
                        """),
                Map.entry("answer.eml", """
                        Received: from planted.example ([192.0.2.77]) by mx.planted.example with ESMTP id t0ken
                        Message-ID: <planted-1@mail.example>
                        In-Reply-To: <planted-0@mail.example>
                        From: Dymin <planted@mail.example>
                        To: answers+planted@mail.example
                        X-Originating-IP: [192.0.2.77]
                        User-Agent: agent/9
                        Subject: Re: One [/one/]
                        Date: Wed, 1 May 2024 10:00:00 +0000
                        Content-Type: text/plain; charset=utf-8

                        Words of mine

                        On Tue, 30 Apr 2024, Linnea <planted@mail.example> wrote:
                        > Old words
                        --\s
                        Dymin, planted@mail.example
                        """));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void nothingThatWasPlantedIsFoundAgain(Map.Entry<String, String> shape) throws IOException {
        var site = folder.resolve("site");
        Files.createDirectories(site.resolve("content"));
        Files.writeString(site.resolve("content/site.yaml"), "title: T\nurl: https://example.org\n");
        Files.writeString(site.resolve("content/one.md"), "---\ntitle: One\n---\nWords.\n");
        var file = folder.resolve(shape.getKey());
        Files.writeString(file, shape.getValue());
        for (var options :
                List.of(List.of("-v"), List.of("--format", "json", "--dry-run"), List.of("--approve", "-v"))) {
            var arguments = new ArrayList<>(List.of("receive", file.toString(), "--into", site.toString()));
            arguments.addAll(options);
            var run = Program.run(arguments.toArray(String[]::new));
            assertEquals(0, run.exitCode(), run.said());
            clean(run.said().replace(folder.toString(), ""));
        }
        var written = Folder.bytes(site.resolve("content"));
        assertTrue(written.toString().contains("Words of mine"), written.toString());
        clean(written.toString());
        assertEquals(List.of("content"), names(site));
    }

    private static void clean(String text) {
        for (var planted : PLANTED) {
            assertFalse(text.toLowerCase(Locale.ROOT).contains(planted), () -> planted + " is in " + text);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
