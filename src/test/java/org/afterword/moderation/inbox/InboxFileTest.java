package org.afterword.moderation.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.afterword.base.Moment;
import org.afterword.base.problem.Problem;
import org.afterword.content.folder.InboxPlaces;
import org.afterword.content.folder.ThreadPaths;
import org.afterword.content.settings.SettingsFile;
import org.afterword.content.thread.Comment;
import org.afterword.content.thread.Reply;
import org.afterword.markdown.Prose;
import org.junit.jupiter.api.Test;

class InboxFileTest {
    private static Comment comment(String id, String system, String sourceId, String body) {
        return new Comment(
                id,
                Optional.of("Ann: \"Q\""),
                Optional.empty(),
                Moment.parse("2024-05-03T09:30:00-05:00", ZoneOffset.UTC),
                Optional.empty(),
                Optional.of("https://example.org/ann"),
                Prose.byVisitor(body),
                Optional.empty(),
                false,
                body.isEmpty(),
                false,
                Comment.Kind.COMMENT,
                Optional.of(new Comment.Source(system, Optional.of(sourceId), Optional.empty(), Optional.empty())));
    }

    @Test
    void whatWaitsReadsBackEqual() {
        var comment = comment("c9", "form", "881", "Words: \"yes\"\n\n  - a\n# no\n");
        var shown = comment("c9", "form", "881", comment.body().markdown().stripTrailing());
        var file = InboxFile.path(Optional.of("/a/b/"), comment);
        var waiting = new Waiting(
                file,
                Optional.of("/a/b/"),
                new Reply(shown, Optional.of("c3")),
                List.of("new here", "3 links, same words in /other/"),
                Optional.of("there is no comment 'x'"),
                Optional.of("c2"),
                false);
        assertEquals("inbox/a/b/20240503T143000Z-form-881.yaml", file);
        assertEquals(List.of(waiting), read(waiting));
    }

    @Test
    void aDeletionHasNoWords() {
        var waiting = new Waiting(
                "inbox/index/undated-github-1.yaml",
                Optional.of("/"),
                new Reply(comment("c1", "github", "1", ""), Optional.empty()),
                List.of(),
                Optional.empty(),
                Optional.of("c1"),
                true);
        assertEquals(List.of(waiting), read(waiting));
        assertEquals(
                1,
                InboxFile.read("inbox/index/x.yaml", "- edits: c1\n  deletes: true\n", SettingsFile.read(""), p -> {})
                        .size());
    }

    private static List<Waiting> read(Waiting waiting) {
        var problems = new ArrayList<Problem>();
        var read =
                InboxFile.read(waiting.file(), InboxFile.text(waiting), SettingsFile.read("title: A"), problems::add);
        assertEquals(List.of(), problems);
        return read;
    }

    @Test
    void placesTellTheArticle() {
        assertEquals(Optional.of("/a/b/"), InboxPlaces.article("inbox/a/b.comments.yaml"));
        assertEquals(Optional.of("/"), InboxPlaces.article("inbox/index/x.yaml"));
        assertEquals(Optional.of("/old.html"), InboxPlaces.article("inbox/old.html/x.yaml"));
        assertEquals(Optional.empty(), InboxPlaces.article("inbox/unplaced/x.yaml"));
        assertEquals(Optional.empty(), InboxPlaces.article("inbox/x.yaml"));
        for (var path : List.of(
                "/",
                "/a/",
                "/a/b.html",
                "/index/",
                "/unplaced/",
                "/unplaced/a/",
                "/unplaced2/",
                "/a~/b~/",
                "/~/",
                "/a~b/")) {
            var file = InboxFile.path(Optional.of(path), comment("c", "mail", "x", "b"));
            assertEquals(Optional.of(path), InboxPlaces.article(file));
            assertEquals(Optional.of(path), InboxPlaces.article(ThreadPaths.inbox(path)));
            assertFalse(file.contains("~/"), "editors' copies are not looked at: " + file);
        }
    }

    @Test
    void idsThatAreNoNamesForFilesBecomeHashes() {
        var path = InboxFile.path(Optional.empty(), comment("c", "webmention", "https://a.example/x?y=../..", "b"));
        assertEquals("inbox/unplaced/20240503T143000Z-webmention-", path.substring(0, path.length() - 16 - 5));
    }
}
