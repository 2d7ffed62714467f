package org.afterword.listen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.afterword.support.Folder;
import org.afterword.support.Served;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a post: the words are in the inbox and the browser is thanked, or it is told why not, and has them still. */
class ReceiverTest {
    private static final String WORDS = "It helped, thank you! <b>&\"'\n\nAnd more.";
    private static final String THANKS = "https://example.org/blog/thanks/";

    @TempDir
    Path site;

    private Listener listener;

    @BeforeEach
    void start() throws IOException {
        Listener.write(site);
        listener = Listener.start(site, Listener.BOUNDS);
    }

    @AfterEach
    void stop() throws IOException {
        listener.close();
    }

    private static Map<String, String> answer(String... more) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", "Ann");
        fields.put("url", "https://ann.example/");
        fields.put("message", WORDS);
        fields.put("article", "/open/");
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    private void assertTaken(HttpResponse<String> answer) throws IOException {
        assertEquals(303, answer.statusCode(), answer.body());
        assertEquals(THANKS, answer.headers().firstValue("Location").orElseThrow());
        assertEquals(1, listener.inbox().size(), listener.inbox().toString());
        assertTrue(
                listener.inbox().get(0).startsWith("open/20240601T120000Z-form-"),
                listener.inbox().toString());
    }

    /** Refused, with nothing written, and with the words in the form, as they were. */
    private void assertRefused(int status, String reason, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(List.of(), listener.inbox());
        var page = Jsoup.parse(answer.body());
        assertTrue(page.select("main").text().contains(reason), page.text());
        assertEquals(WORDS, page.selectFirst("textarea[name=message]").wholeText(), answer.body());
        assertEquals("Ann", page.selectFirst("input[name=name]").val());
        assertEquals("https://ann.example/", page.selectFirst("input[name=url]").val());
        assertTrue(page.select("script, [onclick]").isEmpty());
        assertTrue(answer.headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow()
                .startsWith("default-src 'none'; style-src 'self';"));
    }

    @Test
    void aFormIsTakenAndTheBrowserIsThanked() throws Exception {
        assertTaken(listener.post(answer()));
        var written = Files.readString(
                site.resolve("content/inbox").resolve(listener.inbox().get(0)));
        assertTrue(written.contains("author: Ann") && written.contains("And more."), written);
    }

    @Test
    void aFormWithPartsIsTaken() throws Exception {
        var parts = new StringBuilder();
        answer().forEach((name, value) ->
                parts.append("--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"));
        parts.append("--x\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n\r\n--x--\r\n");
        assertTaken(listener.send(
                "POST", "/", "multipart/form-data; boundary=x", parts.toString().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFileIsNotTaken() throws Exception {
        var parts = new StringBuilder();
        answer().forEach((name, value) ->
                parts.append("--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"));
        parts.append(
                "--x\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"a.png\"\r\n\r\nPNG\r\n--x--\r\n");
        assertRefused(
                415,
                "files are not taken",
                listener.send(
                        "POST",
                        "/",
                        "multipart/form-data; boundary=x",
                        parts.toString().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void flatJsonIsTakenAndWhatLiesWithinIsNot() throws Exception {
        var json = org.afterword.base.Json.of(answer());
        assertRefused(
                400,
                "Flat JSON is read",
                listener.send(
                        "POST",
                        "/",
                        "application/json",
                        json.replace("}", ",\"more\":{\"a\":1}}").getBytes(StandardCharsets.UTF_8)));
        assertTaken(
                listener.send("POST", "/", "application/json; charset=utf-8", json.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "/open", "/blog/open/", "https://example.org/blog/open/", "/old/", "/open/#c3"})
    void anArticleIsFoundByWhateverLeadsToIt(String named) throws Exception {
        assertTaken(listener.post(answer("article", named)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|400|did not say which article",
                "/nowhere/|400|The article that they are for is not here",
                "/draft/|400|is not here",
                "../../etc/passwd|400|is not here",
                "/over/|403|This conversation is closed"
            })
    void anArticleThatTakesNoAnswersIsTold(String article, int status, String reason) throws Exception {
        assertRefused(status, reason, listener.post(answer("article", article)));
    }

    @Test
    void twoValuesAreTold() throws Exception {
        assertRefused(400, "two values", listener.post(Listener.form(answer()) + "&name=Bob"));
    }

    @Test
    void tooManyFieldsAreTold() throws Exception {
        assertRefused(413, "too long", listener.post(Listener.form(answer()) + "&x=1".repeat(100)));
    }

    @Test
    void noWordsAreTold() throws Exception {
        var answer = listener.post(answer("message", " \n "));
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("There were no words in the form."), answer.body());
        assertEquals(
                "Ann",
                Jsoup.parse(answer.body()).selectFirst("input[name=name]").val());
        assertEquals(400, listener.post("").statusCode());
        assertEquals(415, listener.send("POST", "/", "", new byte[0]).statusCode());
        assertEquals(List.of(), listener.inbox());
    }

    @Test
    void aLongAnswerIsKeptAndATooLongOneIsToldSoWithItsWords() throws Exception {
        var long_ = "ж".repeat(32 << 10);
        var answer = listener.post(answer("message", long_ + "ж"));
        assertEquals(413, answer.statusCode());
        assertEquals(
                long_ + "ж", Jsoup.parse(answer.body()).selectFirst("textarea").wholeText());
        assertEquals(List.of(), listener.inbox());
        assertTaken(listener.post(answer("message", long_)));
    }

    @Test
    void whatIsFarTooLargeIsToldToGoBack() throws Exception {
        var answer = listener.post("message=" + "a".repeat(1_000_000));
        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("Your browser still has them when you go back."), answer.body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/plain|message=a|415",
                "application/xml|<a/>|415",
                "application/json|{|400",
                "application/json|[]|400",
                "application/json|{}{}|400",
                "application/x-www-form-urlencoded|message=%zz&article=/open/|400",
                "application/x-www-form-urlencoded|message=%ff&article=/open/|400",
                "application/x-www-form-urlencoded; charset=x-unknown|message=a&article=/open/|400",
                "multipart/form-data|message|400",
                "multipart/form-data; boundary=x|--x|400"
            })
    void whatCannotBeReadIsToldSo(String type, String body, int status) throws Exception {
        assertEquals(
                status,
                listener.send("POST", "/", type, body.getBytes(StandardCharsets.UTF_8))
                        .statusCode());
        assertEquals(List.of(), listener.inbox());
    }

    @Test
    void jsonThatIsDeepIsToldSo() throws Exception {
        var deep = "{\"message\":" + "[".repeat(10_000);
        assertEquals(
                400,
                listener.send("POST", "/", "application/json", deep.getBytes(StandardCharsets.UTF_8))
                        .statusCode());
    }

    @Test
    void aProgramIsThankedAndNothingIsWritten() throws Exception {
        for (var trap : List.of("_gotcha", "bot-field")) {
            var answer = listener.post(answer(trap, "x"));
            assertEquals(303, answer.statusCode());
            assertEquals(THANKS, answer.headers().firstValue("Location").orElseThrow());
        }
        assertEquals(List.of(), listener.inbox());
    }

    @Test
    void theSameWordsTwiceAreOneArrival() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Integer> post = () -> listener.post(answer()).statusCode();
            for (var status : threads.invokeAll(List.of(post, post, post, post, post, post, post, post))) {
                assertEquals(303, status.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(1, listener.inbox().size());
    }

    @Test
    void otherMethodsAreToldWhatTheAddressIsFor() throws Exception {
        var get = listener.send("GET", "/answer", "", new byte[0]);
        assertEquals(200, get.statusCode());
        assertTrue(get.body().contains("Answers arrive here"), get.body());
        var head = listener.send("HEAD", "/answer", "", new byte[0]);
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        var options = listener.send("OPTIONS", "/answer", "", new byte[0]);
        assertEquals(204, options.statusCode());
        assertEquals(
                "GET, HEAD, OPTIONS, POST",
                options.headers().firstValue("Allow").orElseThrow());
        assertEquals(405, listener.send("DELETE", "/answer", "", new byte[0]).statusCode());
        assertTrue(
                options.headers().map().keySet().stream().noneMatch(name -> name.startsWith("access-control")),
                options.headers().toString());
    }

    @Test
    void noAddressReachesTheDiskOrTheLog() throws Exception {
        listener.post(
                answer("email", "planted@mail.example", "_replyto", "planted@mail.example"),
                "X-Forwarded-For",
                "203.0.113.77",
                "Cookie",
                "planted-cookie=1",
                "User-Agent",
                "planted-agent");
        listener.post(answer("article", "/planted-nowhere/"), "X-Forwarded-For", "203.0.113.77");
        listener.send("POST", "/webmention", "application/json", "{\"secret\":\"planted-secret\"}".getBytes());
        var everything = listener.everything();
        assertTrue(everything.contains("It helped"));
        assertFalse(everything.contains("planted") || everything.contains("203.0.113"), everything);
        assertFalse(everything.contains("127.0.0.1"), everything);
        assertEquals(
                "received: 3 = 1 held + 0 let through + 0 known already + 2 refused (1 named an article that is not"
                        + " there, 1 were sent to the hook without its secret)",
                String.join("\n", listener.log));
    }

    @Test
    void theHookIsTakenFromWhoKnowsTheSecret() throws Exception {
        listener.close();
        listener = Listener.start(site, Listener.BOUNDS, "planted-secret");
        var hook = """
                {"secret": "planted-secret", "source": "https://other.example/note",
                 "target": "https://example.org/blog/open/", "private": false,
                 "post": {"type": "entry", "author": {"type": "card", "name": "Zoë", "url": "https://other.example/"},
                  "url": "https://other.example/note", "published": "2024-05-01T10:00:00+00:00", "wm-id": 7,
                  "wm-source": "https://other.example/note", "wm-target": "https://example.org/blog/open/",
                  "wm-property": "in-reply-to", "content": {"text": "I agree with that."}}}
                """;
        var wrong = hook.replace("planted-secret", "planted-guess");
        assertEquals(403, hook(wrong).statusCode());
        assertEquals(403, hook("{").statusCode());
        assertEquals(List.of(), listener.inbox());
        assertEquals("refused\n", hook("{\"secret\": \"planted-secret\"}").body());
        assertEquals(List.of(), listener.inbox());
        assertEquals(202, hook(hook).statusCode());
        assertEquals(202, hook(hook).statusCode());
        assertEquals(1, listener.inbox().size(), listener.inbox().toString());
        var everything = listener.everything();
        assertTrue(everything.contains("I agree with that."), everything);
        assertFalse(everything.contains("planted"), everything);
    }

    private HttpResponse<String> hook(String json) throws IOException, InterruptedException {
        return listener.send("POST", "/webmention", "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void newArticlesAreNoticedAndAMistakeInTheSiteChangesNothing() throws Exception {
        Folder.write(site.resolve("content/new.md"), "---\ntitle: New\n---\nWords.\n");
        Served.until(
                "the new article is known",
                () -> listener.post(answer("article", "/new/")).statusCode() == 303);
        Folder.write(site.resolve("content/site.yaml"), "titel: Wrong\n");
        Folder.write(site.resolve("content/newer.md"), "---\ntitle: Newer\n---\nWords.\n");
        for (int i = 0; i < 45; i++) {
            assertEquals(400, listener.post(answer("article", "/newer/")).statusCode());
            Thread.sleep(100);
        }
        assertEquals(303, listener.post(answer("message", "Another.")).statusCode());
        Folder.write(site.resolve("content/site.yaml"), "title: A site\nurl: https://other.example\n");
        Served.until(
                "the mended site is known",
                () -> listener.post(answer("article", "/newer/"))
                        .headers()
                        .firstValue("Location")
                        .orElse("")
                        .equals("https://other.example/thanks/"));
    }
}
