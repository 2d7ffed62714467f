package org.afterword.moderation.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.arrival.Arrival;
import org.afterword.arrival.Declined;
import org.afterword.arrival.Deletion;
import org.afterword.arrival.Target;
import org.afterword.importer.record.Line;
import org.afterword.moderation.inbox.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceptionTest {
    private static final String WORDS = "It is down now. The alphabet helped, thank you!";

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void makeSite() throws IOException {
        desk = Desk.of(
                folder,
                Map.of(
                        "site.yaml",
                        """
                        title: Anchor
                        url: https://example.org/blog
                        comments:
                          trust: ["acct:friend@social.example", Ada, Eve]
                        authors:
                          linnea: {name: Linnea Comstock, accounts: ["github:linnea", "did:plc:abc"]}
                        """,
                        "why-ankles.md",
                        """
                        ---
                        title: Why ankles?
                        date: 2024-01-01
                        aliases: [/old/ankles.html, /2009/ankle/]
                        discussions: ["https://social.example/@linnea/112233", "https://bsky.app/profile/linnea.example/post/3kabc"]
                        ---
                        Words.
                        """,
                        "why-ankles.comments.yaml",
                        """
                        - id: "881"
                          author: Ada
                          url: https://ada.example/
                          date: 2024-02-01
                          body: An approved comment with many words of its own.
                        - id: m1
                          author: Max
                          date: 2024-02-02T10:00:00Z
                          source: {system: mastodon, id: "9001", url: "https://social.example/@max/9001"}
                          body: I wrote this elsewhere.
                        - id: gone
                          removed: true
                          source: {system: github, id: "5"}
                        """,
                        "blog/deep.md",
                        "---\ntitle: Deep\n---\nWords.\n",
                        "blog/deep.comments.yaml",
                        "- {id: d1, author: Bo, body: Something that is said in the deep article}\n",
                        "over.md",
                        "---\ntitle: Over\ncomments: closed\n---\nWords.\n",
                        "silent.md",
                        "---\ntitle: Silent\ncomments: off\n---\nWords.\n",
                        "index.md",
                        "---\ntitle: Top\n---\nWords.\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/why-ankles/",
                "/why-ankles",
                "why-ankles",
                "/blog/why-ankles/",
                "https://example.org/blog/why-ankles/",
                "http://www.example.org/blog/why-ankles/index.html?utm_source=x#comment-881",
                "/old/ankles.html",
                "https://example.org/blog/2009/ankle/",
            })
    void findsTheArticle(String address) {
        assertEquals(
                Optional.of("/why-ankles/"),
                desk.held(Letter.to(address, WORDS)).article());
    }

    @Test
    void findsTheArticleByTheLastPartOfItsPath() {
        assertEquals(
                Optional.of("/blog/deep/"), desk.held(Letter.to("deep", WORDS)).article());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "112233",
                "https://social.example/@linnea/112233",
                "at://did:plc:xyz/app.bsky.feed.post/3kabc",
                "https://bsky.app/profile/linnea.example/post/3kabc"
            })
    void findsTheArticleByAPostThatItNames(String post) {
        var letter = Letter.to("", WORDS).target(new Target(List.of(), List.of(post), ""));
        assertEquals(Optional.of("/why-ankles/"), desk.held(letter).article());
    }

    @ParameterizedTest
    @CsvSource({
        "why-ankles, /why-ankles/",
        "blog/deep, /blog/deep/",
        "index, /",
        "Why ankles?, /why-ankles/",
        "Deep – Anchor, /blog/deep/",
        "https://example.org/blog/why-ankles/, /why-ankles/"
    })
    void findsTheArticleByTheTitleThatGiscusGives(String title, String path) {
        var letter = Letter.to("", WORDS).target(new Target(List.of(), List.of(), title));
        assertEquals(Optional.of(path), desk.held(letter).article());
    }

    @Test
    void keepsWhatHasNoArticleAndNamesIt() {
        var waiting = desk.held(Letter.to("https://example.org/no-such/?key=secret", WORDS));
        assertEquals(Optional.empty(), waiting.article());
        assertTrue(waiting.file().startsWith("inbox/unplaced/20240501T100000Z-form-"), waiting.file());
        assertEquals(Optional.of("there is no article at '/no-such/'"), waiting.note());
    }

    @Test
    void placesWhatWaitedWithoutAnArticleOnceItsArticleIsFound() {
        var lost = desk.held(Letter.to("/elsewhere/", WORDS).system("form", "1"));
        var found = desk.held(Letter.to("/why-ankles/", WORDS).system("form", "1"));
        assertEquals(Optional.of("/why-ankles/"), found.article());
        assertFalse(desk.inbox.containsKey(lost.file()));
        assertEquals(List.of("new here"), found.held());
    }

    @ParameterizedTest
    @ValueSource(strings = {"881", "#comment-881", "comment-881"})
    void findsTheParentByItsIdHere(String answers) {
        assertEquals(
                Optional.of("881"),
                desk.held(Letter.to("/why-ankles/", WORDS).answers(answers))
                        .reply()
                        .to());
    }

    @Test
    void findsTheParentByItsSourceInTheThread() {
        var letter = Letter.to("/why-ankles/", WORDS).system("mastodon", "9002").parent("9001");
        assertEquals(Optional.of("m1"), desk.held(letter).reply().to());
    }

    @Test
    void standsAtTheTopWithANoteWhereTheParentIsNotHere() {
        var waiting = desk.held(Letter.to("/why-ankles/", WORDS).answers("nobody"));
        assertEquals(Optional.empty(), waiting.reply().to());
        assertEquals(Optional.of("what it answers is not here, so it stands at the top"), waiting.note());
        var other = desk.held(Letter.to("/blog/deep/", WORDS + "!").answers("881"));
        assertEquals(Optional.empty(), other.reply().to(), "a comment of another article is no parent");
    }

    @Test
    void findsAParentThatComesLaterInTheFileOrInALaterOne() {
        var reply = Letter.to("/why-ankles/", WORDS).system("mastodon", "2").parent("1");
        var parent =
                Letter.to("/why-ankles/", "The first words of all of them.").system("mastodon", "1");
        desk.receive(List.of(reply.arrival(), parent.arrival()));
        var later = desk.fresh();
        assertTrue(later.held(reply).note().isPresent());
        later.receive(parent);
        assertEquals(desk.inbox, later.inbox);
        var answered = later.inbox.values().stream()
                .filter(one -> one.reply().to().isPresent())
                .toList();
        assertEquals(1, answered.size());
        assertEquals(Optional.empty(), answered.get(0).note());
    }

    @Test
    void partsARingAtItsOldestWhicheverCameFirst() {
        var one = Letter.to("/why-ankles/", WORDS)
                .system("mastodon", "1")
                .parent("2")
                .date("2024-05-01T10:00:00Z");
        var two = Letter.to("/why-ankles/", WORDS + "!")
                .system("mastodon", "2")
                .parent("1")
                .date("2024-05-02T10:00:00Z");
        desk.receive(List.of(one.arrival(), two.arrival()));
        var other = desk.fresh();
        other.receive(two);
        other.receive(one);
        other.receive(one);
        assertEquals(desk.inbox, other.inbox);
        assertEquals(
                List.of(false, true),
                desk.inbox.values().stream()
                        .map(waiting -> waiting.reply().to().isPresent())
                        .toList());
    }

    @Test
    void knowsAgainWhatCameBeforeWithAndWithoutAnId() {
        for (var letter : List.of(
                Letter.to("/why-ankles/", WORDS),
                Letter.to("/why-ankles/", WORDS + " And so?").undated(),
                Letter.to("/why-ankles/", WORDS + " Yes!").system("form", "77"))) {
            desk.held(letter);
            assertInstanceOf(Outcome.Known.class, desk.receive(letter));
        }
        assertEquals(3, desk.inbox.size());
    }

    @Test
    void knowsAgainWhatIsPublishedAndWhatWasRejected() {
        var published = Letter.to("/why-ankles/", "I wrote this elsewhere.").system("mastodon", "9001");
        assertInstanceOf(Outcome.Known.class, desk.receive(published));
        assertInstanceOf(
                Outcome.Known.class,
                desk.receive(Letter.to("/why-ankles/", WORDS).system("github", "5")));
        desk.rejected.add("form 78");
        assertEquals(
                new Outcome.Known("it was rejected before"),
                desk.receive(Letter.to("/why-ankles/", WORDS).system("form", "78")));
        assertEquals(Map.of(), desk.inbox);
    }

    @Test
    void holdsAnEditOfWhatIsPublishedOnceAndANewerOneInItsPlace() {
        var edit = Letter.to("/why-ankles/", "I wrote this elsewhere, too.")
                .system("mastodon", "9001")
                .edited("2024-05-02T10:00:00Z");
        var waiting = desk.held(edit);
        assertEquals(Optional.of("m1"), waiting.edits());
        assertEquals(List.of("an edit"), waiting.held());
        assertEquals(Optional.of("Max"), waiting.reply().comment().name());
        assertInstanceOf(Outcome.Known.class, desk.receive(edit));
        var newer = desk.held(edit.saying("Newer words.").edited("2024-05-03T10:00:00Z"));
        assertEquals(waiting.file(), newer.file());
        assertEquals("Newer words.", newer.reply().comment().body().markdown());
        assertInstanceOf(Outcome.Known.class, desk.receive(edit), "an older one changes nothing");
        var other = desk.fresh();
        other.rejected.add("mastodon 9001 I wrote this elsewhere, too.");
        assertEquals(new Outcome.Known("this edit was rejected before"), other.receive(edit));
        assertEquals(1, desk.inbox.size());
    }

    @Test
    void knowsTheWordsAgainThatTheAuthorChangedAfterApprovingThem(@TempDir Path other) throws IOException {
        var letter = Letter.to("/one/", WORDS).system("form", "7");
        var toot = Letter.to("/one/", WORDS).system("mastodon", "8");
        var site = Map.of("site.yaml", "title: T\n", "one.md", "---\ntitle: One\n---\nWords.\n");
        var first = Desk.of(other, site);
        var ids = List.of(
                first.held(letter).reply().comment().id(),
                first.held(toot).reply().comment().id());
        var approved = new HashMap<>(site);
        approved.put("one.comments.yaml", """
                - {id: %s, author: Dymin, source: {system: form, id: '7'}, body: Shorter}
                - {id: %s, author: Dymin, source: {system: mastodon, id: '8'}, body: Shorter}
                """.formatted(ids.get(0), ids.get(1)));
        var later = Desk.of(other, approved);
        assertEquals(new Outcome.Known("it is published"), later.receive(letter));
        assertEquals(new Outcome.Known("it is published"), later.receive(toot));
        assertEquals(List.of("an edit"), later.held(letter.saying("New words.")).held());
        assertEquals(
                List.of("an edit"),
                later.held(toot.saying("New words.").edited("2024-05-03T00:00:00Z"))
                        .held());
    }

    @Test
    void takesTheFirstOfTwoInOneFileAndTheLastOfTwoFiles() {
        var first = Letter.to("/why-ankles/", WORDS).system("webmention", "1");
        var other = first.saying("Other words under the same id.");
        desk.receive(List.of(first.arrival(), other.from("forms.json", 2).arrival()));
        assertEquals(List.of(WORDS), words(desk));
        desk.receive(List.of(first.arrival(), other.from("forms.json", 2).arrival()));
        assertEquals(List.of(WORDS), words(desk), "twice is once");
        desk.receive(List.of(other.from("later.json", 1).arrival()));
        assertEquals(List.of("Other words under the same id."), words(desk));
        assertEquals(
                List.of("new here", "an edit"),
                desk.inbox.values().iterator().next().held());
    }

    private static List<String> words(Desk desk) {
        return desk.inbox.values().stream()
                .map(waiting -> waiting.reply().comment().body().markdown())
                .toList();
    }

    @Test
    void holdsADeletionOfWhatIsPublishedAndTakesOutWhatWaits() {
        var deletion = new Deletion(new Line("d.json", 1), "mastodon", Optional.of("9001"), Optional.empty());
        var outcome = (Outcome.Held) desk.receive(List.of(deletion)).get(0);
        assertEquals(Optional.of("m1"), outcome.waiting().edits());
        assertTrue(outcome.waiting().deletes());
        assertInstanceOf(Outcome.Known.class, desk.receive(List.of(deletion)).get(0));
        desk.inbox.clear();
        desk.held(Letter.to("/why-ankles/", WORDS).system("webmention", "3").link("https://other.example/post"));
        var byLink = new Deletion(
                new Line("d.json", 2), "webmention", Optional.empty(), Optional.of("https://other.example/post"));
        assertInstanceOf(Outcome.Withdrawn.class, desk.receive(List.of(byLink)).get(0));
        assertEquals(Map.of(), desk.inbox);
        assertInstanceOf(Outcome.Known.class, desk.receive(List.of(byLink)).get(0));
    }

    @Test
    void isByAnAuthorOnlyByAnAccount() {
        var named = desk.held(Letter.to("/why-ankles/", WORDS).name("Lìnnea  C0mstock"));
        assertEquals(Optional.empty(), named.reply().comment().by());
        assertEquals(List.of("new here", "looks like an author's name"), named.held());
        var own = desk.held(Letter.to("/why-ankles/", "I am the author.").account("github:Linnea"));
        assertEquals(Optional.of("linnea"), own.reply().comment().by());
        assertEquals(Optional.empty(), own.reply().comment().name());
        assertEquals(List.of(), own.held());
    }

    @Test
    void saysWhyItHolds() {
        var links = desk.held(Letter.to("/over/", "https://a.example https://b.example www.c.example https://a.example")
                .marked(Arrival.Mark.SENSITIVE, Arrival.Mark.BOT, Arrival.Mark.DOUBTED));
        assertEquals(
                List.of(
                        "new here",
                        "3 links",
                        "the discussion is closed",
                        "marked sensitive",
                        "a bot",
                        "doubted at its source"),
                links.held());
        var known = desk.held(Letter.to("/why-ankles/", WORDS).name("BO"));
        assertEquals(List.of(), known.held());
        var same = desk.held(Letter.to("/why-ankles/", "Something that is said -- in the deep article!"));
        assertEquals(List.of("new here", "same words in /blog/deep/"), same.held());
    }

    @Test
    void tellsOfTheSameWordsWhicheverCameFirst() {
        var one = Letter.to("/why-ankles/", WORDS).system("form", "1");
        var two = Letter.to("/blog/deep/", WORDS).system("form", "2");
        var three = Letter.to("/", WORDS).system("form", "3");
        desk.receive(List.of(one.arrival(), two.arrival(), three.arrival()));
        var other = desk.fresh();
        other.receive(three);
        other.receive(one);
        other.receive(two);
        assertEquals(desk.inbox, other.inbox);
        assertEquals(
                List.of("new here", "same words in /blog/deep/"),
                desk.inbox.values().stream()
                        .filter(waiting -> waiting.article().equals(Optional.of("/")))
                        .map(Waiting::held)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void refusesWhatCannotBeKept() {
        assertEquals(refused("it has no words"), desk.receive(Letter.to("/why-ankles/", "  \n")));
        assertEquals(
                refused("it has no words"),
                desk.receive(Letter.to("/why-ankles/", "").html("<p> </p><script>x</script>")));
        assertEquals(refused("it is longer than 64 kB"), desk.receive(Letter.to("/why-ankles/", "x".repeat(65537))));
        assertEquals(refused("there are no comments at /silent/"), desk.receive(Letter.to("/silent/", WORDS)));
        assertEquals(
                refused("it was sent to many"),
                desk.receive(List.of(new Declined(new Line("x", 1), "", "it was sent to many")))
                        .get(0));
    }

    private static Outcome refused(String reason) {
        return new Outcome.Refused(reason);
    }

    @Test
    void letsThroughWhomTheAuthorTrusts() {
        var friend = Letter.to("/why-ankles/", WORDS).account("acct:friend@social.example");
        assertInstanceOf(Outcome.Through.class, desk.receive(friend));
        assertInstanceOf(
                Outcome.Known.class,
                desk.fresh()
                        .receive(List.of(friend.arrival(), friend.arrival()))
                        .get(1));
        assertInstanceOf(
                Outcome.Through.class,
                desk.receive(Letter.to("/why-ankles/", "By a name.").name("Ada").url("https://ada.example")));
    }

    @Test
    void trustsNoNameAlone() {
        for (var letter : List.of(
                Letter.to("/why-ankles/", "One.").name("Ada"),
                Letter.to("/why-ankles/", "Two.").name("Ada").url("https://other.example"),
                Letter.to("/why-ankles/", "Three.").name("Eve").url("https://eve.example"),
                Letter.to("/why-ankles/", "Four.").account("acct:stranger@social.example"))) {
            assertInstanceOf(Outcome.Held.class, desk.receive(letter));
        }
    }

    @Test
    void holdsWhatIsDoubtfulWhoeverSentIt() {
        var friend = Letter.to("/why-ankles/", WORDS).account("acct:friend@social.example");
        for (var letter : List.of(
                friend.marked(Arrival.Mark.SENSITIVE),
                friend.saying("One.").name("Linnea Comstock"),
                friend.saying("Two.").target(Target.at("/over/")),
                friend.saying("Three.").target(Target.at("/nowhere/")),
                friend.saying("Four.").answers("nobody"),
                friend.saying("Edited.").system("mastodon", "9001").edited("2024-05-05T10:00:00Z"))) {
            assertInstanceOf(Outcome.Held.class, desk.receive(letter), letter.toString());
        }
    }

    @Test
    void leavesOutADateThatCannotBe() {
        for (var date : List.of("0001-01-01T00:00:00Z", "2031-01-01T00:00:00Z", "1969-12-31T00:00:00Z")) {
            var waiting = desk.held(Letter.to("/why-ankles/", WORDS + date).date(date));
            assertEquals(Optional.empty(), waiting.reply().comment().date());
            assertEquals(Optional.of("its date is impossible: " + date.substring(0, 10)), waiting.note());
            assertTrue(waiting.file().startsWith("inbox/why-ankles/undated-form-"), waiting.file());
        }
    }

    @Test
    void writesNoAddressOfAPerson() {
        var waiting = desk.held(Letter.to("/why-ankles/", WORDS)
                .system("form", "planted@mail.example")
                .name("planted@mail.example")
                .url("https://planted:secret@mail.example/")
                .parent("<planted@mail.example>")
                .link("mailto:planted@mail.example"));
        assertFalse(waiting.toString().contains("planted@"), waiting.toString());
        assertFalse(waiting.toString().contains("secret"), waiting.toString());
        assertFalse(waiting.toString().contains("mail.example"), waiting.toString());
        var network = desk.held(Letter.to("/why-ankles/", WORDS + "!")
                .system("form", "192.0.2.7:1")
                .name("192.0.2.7"));
        assertFalse(network.toString().contains("192.0.2.7"), network.toString());
        var lost = desk.held(Letter.to("planted@mail.example", WORDS + "?"));
        assertFalse(lost.toString().contains("planted@"), lost.toString());
    }
}
