package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.afterword.support.Steps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the workflows run, step by step, in a repository that holds only a blog. GitHub itself is played by a repository
 * beside it and by commands that note how they were called; the events are of the shape that GitHub's documentation gives.
 */
class WorkflowsTest {
    private static final Path RECEIVE = Path.of(".github/workflows/receive.yml").toAbsolutePath();
    private static final Path FETCH = Path.of(".github/workflows/fetch.yml").toAbsolutePath();
    private static final Path EVENTS = Path.of("src/test/resources/workflows").toAbsolutePath();
    private static final String THREAD = "content/hello.comments.yaml";

    @TempDir
    private Path folder;

    private Path blog;
    private Path hub;

    @BeforeEach
    void blog() throws Exception {
        blog = folder.resolve("blog");
        hub = folder.resolve("hub.git");
        Folder.copy(EVENTS.resolve("blog"), blog);
        Steps.executable(blog.resolve(".afterword/program/afterword"), Steps.launcher());
        Files.writeString(blog.resolve(".gitignore"), ".afterword/\n");
        git(folder, "init", "--quiet", "--bare", "--initial-branch=main", hub.toString());
        git(blog, "init", "--quiet", "--initial-branch=main");
        git(blog, "add", "--all");
        git(blog, "-c", "user.name=a", "-c", "user.email=a@a.example", "commit", "--quiet", "-m", "Begin");
        git(blog, "remote", "add", "origin", hub.toString());
        git(blog, "push", "--quiet", "--set-upstream", "origin", "main");
    }

    @Test
    void anIssueBecomesAPullRequestThatIsTheComment() throws Exception {
        var steps = receive("issue-opened.json", "7");
        var said = steps.runAll();
        assertEquals(List.of("Get the program", "Find the program", "Receive", "Propose"), steps.names(), said);
        var change = git(hub, "diff", "--stat", "main", "comment-7");
        assertTrue(change.contains(THREAD) && change.contains("1 file changed"), change);
        var thread = git(hub, "show", "comment-7:" + THREAD);
        assertTrue(thread.startsWith(Files.readString(EVENTS.resolve("blog").resolve(THREAD))), thread);
        assertTrue(thread.contains("It is down now."), thread);
        assertTrue(thread.contains("reply_to: c1"), thread);
        var called = Files.readString(folder.resolve("called"));
        assertTrue(called.contains("pr create --base main --head comment-7 --title Add a comment"), called);
        assertTrue(Files.readString(folder.resolve("runner/temp/words.md")).contains("Closes #7."));
    }

    @Test
    void anEditedIssueChangesTheOpenPullRequest() throws Exception {
        receive("issue-opened.json", "7").runAll();
        git(blog, "switch", "--quiet", "main");
        var said = receive("issue-edited.json", "7").set("OPEN", "12").runAll();
        assertTrue(said.contains("The open pull request now holds the words as they are."), said);
        var thread = git(hub, "show", "comment-7:" + THREAD);
        assertTrue(thread.contains("It is down at last."), thread);
        assertFalse(thread.contains("It is down now."), thread);
    }

    @Test
    void wordsOfAVisitorAreNoCommand() throws Exception {
        var said = receive("issue-hostile.json", "9").runAll();
        assertFalse(Files.exists(blog.resolve("broken-out")), said);
        assertTrue(git(hub, "show", "comment-9:" + THREAD).contains("touch broken-out"), said);
    }

    @Test
    void whatIsKnownAlreadyMakesNoPullRequest() throws Exception {
        receive("issue-opened.json", "7").runAll();
        git(hub, "update-ref", "refs/heads/main", "refs/heads/comment-7");
        git(blog, "switch", "--quiet", "main");
        git(blog, "pull", "--quiet");
        var said = receive("issue-opened.json", "7").runAll();
        assertTrue(said.contains("Nothing is new."), said);
    }

    @Test
    void theProgramIsFoundBesideTheBlogOrInIt() throws Exception {
        var steps = receive("issue-opened.json", "7");
        steps.run("Find the program", false);
        assertTrue(environment().contains("LAUNCHER=.afterword/program/afterword"), environment());
        Steps.executable(blog.resolve("afterword"), Steps.launcher());
        receive("issue-opened.json", "7").run("Find the program", false);
        assertTrue(environment().contains("LAUNCHER=./afterword"), environment());
        Files.delete(blog.resolve("afterword"));
        Folder.delete(blog.resolve(".afterword"));
        var said = receive("issue-opened.json", "7").run("Find the program", true);
        assertTrue(said.contains("Set the variable AFTERWORD"), said);
    }

    @Test
    void whatOthersSaidComesIntoTheInbox() throws Exception {
        var said = fetch().runAll();
        assertEquals("", git(blog, "status", "--porcelain", "content"), said);
        var asked = Files.readString(folder.resolve("called"));
        assertEquals(
                List.of(
                        "url = \"https://webmention.io/api/mentions.jf2?domain=blog.example&per-page=1000&token=s3cr3t\"",
                        "url = \"https://social.example/api/v1/statuses/123/context\"",
                        "url = \"https://public.api.bsky.app/xrpc/app.bsky.feed.getPostThread?uri=at%3A%2F%2Flinnea.example%2Fapp.bsky.feed.post%2F3k&depth=1000&parentHeight=0\""),
                asked.lines().filter(line -> line.startsWith("url")).toList());
        assertFalse(said.contains("s3cr3t"), said);
        var inbox = git(hub, "ls-tree", "-r", "--name-only", "main", "content/inbox/");
        assertEquals(3, inbox.lines().count(), inbox);
        assertFalse(git(hub, "grep", "-r", "-e", "s3cr3t", "--or", "-e", "@social", "main", "--", "content/inbox/")
                .contains("s3cr3t"));
        var again = fetch().runAll();
        assertTrue(again.contains("Nothing is new."), again);
    }

    @Test
    void aHostThatDoesNotAnswerKeepsNobodyElseOut() throws Exception {
        var said = fetch().set("DOWN", "social.example").runAll();
        assertTrue(said.contains("::warning::There was no answer from https://social.example/"), said);
        assertEquals(
                2,
                git(hub, "ls-tree", "-r", "--name-only", "main", "content/inbox/")
                        .lines()
                        .count());
    }

    @ParameterizedTest
    @CsvSource({
        "netlify, npx --yes netlify-cli deploy --prod --no-build --dir public",
        "cloudflare, npx --yes wrangler pages deploy public --project-name target --branch main",
        "rsync, rsync --archive --delete-after --rsh"
    })
    void aNewBlogIsBuiltAndPutOnItsHost(String host, String called) throws Exception {
        var begun = folder.resolve("begun");
        assertEquals(0, Program.run("init", begun.toString(), "--host", host).exitCode());
        Steps.executable(begun.resolve(".afterword/program/afterword"), Steps.launcher());
        var note = "echo \"$(basename \"$0\") $*\" >> '" + folder.resolve("called") + "'";
        var steps = new Steps(begun.resolve(".github/workflows/publish.yml"), begun, folder.resolve("runner"))
                .command("npx", note)
                .command("rsync", note);
        var unset = assertThrows(AssertionError.class, steps::runAll).getMessage();
        assertTrue(unset.contains("is not set. The first lines of this workflow tell where."), unset);
        assertTrue(Files.notExists(folder.resolve("called")), unset);
        for (var secret :
                List.of("SSH_KEY", "SSH_HOST_KEY", "NETLIFY_AUTH_TOKEN", "NETLIFY_SITE_ID", "CLOUDFLARE_API_TOKEN")) {
            steps.set(secret, "s3cr3t");
        }
        var said = steps.set("PROJECT", "target")
                .set("TARGET", "me@host.example:/blog/")
                .runAll();
        assertEquals(List.of("Get the program", "Find the program", "Build the site", "Publish"), steps.names(), said);
        assertTrue(Files.isRegularFile(begun.resolve("public/first-words/index.html")), said);
        var calls = Files.readString(folder.resolve("called"));
        assertTrue(calls.startsWith(called), calls);
        assertFalse((said + calls).contains("s3cr3t"), said);
    }

    @Test
    void aNewBlogIsBuiltForPagesAtTheAddressThatTheyHave() throws Exception {
        var begun = folder.resolve("begun");
        assertEquals(
                0, Program.run("init", begun.toString(), "--host", "github").exitCode());
        Steps.executable(begun.resolve(".afterword/program/afterword"), Steps.launcher());
        new Steps(begun.resolve(".github/workflows/publish.yml"), begun, folder.resolve("runner"))
                .set("BASE_URL", "https://ann.example/notes")
                .runAll();
        assertTrue(Files.readString(begun.resolve("public/index.html")).contains("https://ann.example/notes/"));
    }

    /** The action leaves out what begins with a dot, unless it is told not to: a site may have a .well-known folder. */
    @ParameterizedTest
    @ValueSource(
            strings = {"src/main/resources/org/afterword/authoring/publish-github.yml", ".github/workflows/publish.yml"
            })
    void pagesGetHiddenFilesToo(String workflow) throws Exception {
        var text = Files.readString(Path.of(workflow));
        var upload = text.substring(text.indexOf("- uses: actions/upload-pages-artifact@"));
        assertTrue(
                upload.lines().limit(4).anyMatch(line -> line.strip().startsWith("include-hidden-files: true")),
                upload);
    }

    @Test
    void aReleaseIsUnpackedWhereThereIsOne() throws Exception {
        var begun = folder.resolve("begun");
        assertEquals(0, Program.run("init", begun.toString(), "--host", "rsync").exitCode());
        var release = folder.resolve("afterword-0.2.0-linux-x64");
        Steps.executable(release.resolve("bin/afterword"), Steps.launcher());
        var packed = new ProcessBuilder(
                        "tar",
                        "czf",
                        folder.resolve("release.tar.gz").toString(),
                        "-C",
                        folder.toString(),
                        release.getFileName().toString())
                .start();
        assertEquals(0, packed.waitFor());
        var steps = new Steps(begun.resolve(".github/workflows/publish.yml"), begun, folder.resolve("runner"))
                .set("PROGRAM", "me/afterword")
                .set("SSH_KEY", "s3cr3t")
                .set("SSH_HOST_KEY", "s3cr3t")
                .set("TARGET", "me@host.example:/blog/")
                .command("rsync", "true")
                .command("gh", """
                        [ "$*" = "release download --repo me/afterword --pattern afterword-*-linux-x64.tar.gz --output $RUNNER_TEMP/program.tar.gz" ] || exit 1
                        cp '%s' "$RUNNER_TEMP/program.tar.gz"
                        """.formatted(folder.resolve("release.tar.gz")));
        var said = steps.runAll();
        assertTrue(environment().contains("LAUNCHER=.afterword/program/bin/afterword"), said);
        assertFalse(environment().contains("FROM_SOURCE"), said);
        assertTrue(Files.isRegularFile(begun.resolve("public/index.html")), said);
    }

    /** The program lies within the folder that is kept, and comes from its own repository. */
    @ParameterizedTest
    @ValueSource(strings = {"github", "netlify", "cloudflare", "rsync"})
    void aWorkflowKeepsWhatABuildKnows(String host) throws Exception {
        var begun = folder.resolve("begun");
        assertEquals(0, Program.run("init", begun.toString(), "--host", host).exitCode());
        var workflow = Files.readString(begun.resolve(".github/workflows/publish.yml"));
        int cache = workflow.indexOf("- uses: actions/cache@");
        assertTrue(cache > 0 && cache < workflow.indexOf("- name: Build the site"), workflow);
        var kept = workflow.substring(workflow.indexOf("path: |", cache), workflow.indexOf("key:", cache));
        assertEquals(
                List.of("public", ".afterword/*", "!.afterword/program"),
                kept.lines()
                        .skip(1)
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
        assertEquals(0, Program.run("build", begun.toString()).exitCode());
        try (var files = Files.walk(begun.resolve(".afterword"))) {
            assertEquals(
                    List.of("lock", "manifest", "memory"),
                    files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .sorted()
                            .toList());
        }
    }

    private Steps receive(String event, String issue) throws IOException {
        return new Steps(RECEIVE, blog, folder.resolve("runner"))
                .set("GITHUB_EVENT_PATH", EVENTS.resolve(event).toString())
                .set("BRANCH", "comment-" + issue)
                .set("ISSUE", issue)
                .set("BASE", "main")
                .set("OPEN", "")
                .command(
                        "gh",
                        "[ \"$1\" != release ] || exit 1 # there is none\n"
                                + "echo \"$@\" >> '" + folder.resolve("called") + "'\n"
                                + "[ \"$2\" != list ] || echo \"$OPEN\"");
    }

    /** Answers as the hosts do, from the files that are named after them. */
    private Steps fetch() throws IOException {
        return new Steps(FETCH, blog, folder.resolve("runner"))
                .set("WEBMENTION_TOKEN", "s3cr3t")
                .set("PAUSE", "0")
                .command("curl", """
                        url=$(cat)
                        echo "$url" >> '%s'
                        while [ "$1" != --output ]; do shift; done
                        host=${url#*//}
                        host=${host%%%%/*}
                        [ "$host" != "${DOWN:-}" ] || exit 22
                        cp '%s'/"$host.json" "$2"
                        """.formatted(folder.resolve("called"), EVENTS));
    }

    private String environment() throws IOException {
        return Files.readString(folder.resolve("runner/env"));
    }

    private static String git(Path folder, String... arguments) throws Exception {
        var command = new ArrayList<String>(List.of("git"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        if (status != 0 && !arguments[0].equals("grep")) {
            throw new AssertionError(command + " failed:\n" + said);
        }
        return said;
    }
}
