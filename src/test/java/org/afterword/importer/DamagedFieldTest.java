package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.afterword.importer.ledger.LedgerText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands under a damaged name is named, and what came among the words from a field for an address is left out. */
class DamagedFieldTest {
    @TempDir
    Path folder;

    private String told;
    private String written;
    private Set<String> files;

    @Test
    void anAuthorUnderADamagedNameIsNamed() throws IOException {
        for (var name : new String[] {"AUTHtR", "AUTHXR"}) {
            read(SampleExport.MOVABLE_TYPE, "COMMENT:\nAUTHOR: Ann", "COMMENT:\n" + name + ": Ann Lee");
            assertTrue(told.contains("'" + name + ": Ann Lee' is none of the fields"), told);
        }
        read(SampleExport.PELICAN_COMMENTS, "author: Ann\nemail", "author: Ann\nwebsitX: https://ann.example\nemail");
        assertTrue(told.contains("'websitx' is none that is known, so 'https://ann.example' is left out"), told);
    }

    @Test
    void aCommentWhoseBeginningIsDamagedIsRead() throws IOException {
        read(SampleExport.MOVABLE_TYPE, "word4z.\n-----\nCOMMENT:\n", "word4z.\nT:\n");
        assertTrue(told.contains("comments: 6 read = 6 written"), told);
        assertFalse(written.contains("AUTHOR:"), written);
    }

    @Test
    void aRecordWithinAnotherIsCounted() throws IOException {
        var whole = SampleExport.LIVEJOURNAL.text();
        read(
                SampleExport.LIVEJOURNAL,
                whole,
                whole.replace("<comment>", "<comment><comment>").replace("</comment>", "</comment></comment>"));
        assertTrue(told.contains("it stands within another record of its kind"), told);
    }

    @Test
    void wordsThatAnotherFieldTookThePlaceOfAreNamed() throws IOException {
        read(SampleExport.ISSO, "\"text\":\"I say word1z.\"", "\"text\":\"I say word1z.\",\"text\":\"Other\"");
        assertTrue(told.contains("it has 'text' twice; the last one counts, and 'I say word1z.' is left out"), told);
    }

    @Test
    void wordsThatAnotherFieldOfAFileTookThePlaceOfAreNamed() throws IOException {
        read(SampleExport.STATICMAN_YAML, "  I say word1z.", "  Other\nmessage: I say word1z.");
        assertTrue(told.contains("field 'message' is here a second time; the first is in line 7"), told);
        read(SampleExport.STATICMAN_JSON, "\"I say word1z.\"", "\"I say word1z.\",\"message\":\"Other\"");
        assertTrue(told.contains("it has 'message' twice; the last one counts, and 'I say word1z.' is left out"), told);
    }

    @Test
    void addressesAmongTheWordsAreLeftOut() throws IOException {
        read(SampleExport.STATICMAN_JSON, "\"message\":\"I say word1z.\"", "\"message\":\"mail1@secret.example\"");
        read(SampleExport.PELICAN_COMMENTS, "And word2z.", "And word2z.\nL: mail1@secret.exam\nip: 203.0.113.1");
        read(
                SampleExport.IKIWIKI,
                "I say word1z.",
                "I say word1z.\n username=\"mail1@secret.example\"\n ip=\"203.0.113.1\"");
        read(SampleExport.MOVABLE_TYPE, "AUTHOR: Ann\n", "AUTHOR: mail1@secret/example\n");
        assertTrue(written.contains("author: mail1\n"), written);
    }

    @Test
    void aRecordThatOnlySaysAnotherFieldsValueIsNamed() throws IOException {
        read(
                SampleExport.COMMENTO,
                "\"markdown\":\"I say word2z.\",\"parentHex\":\"root\"",
                "\"parentHex\":\"I say word2z.\",\"markdown\":\"root\"");
        assertTrue(told.contains("comment b2 says only 'root', which looks like the value of another field"), told);
    }

    @Test
    void aRecordWhoseWordsStandForItsWritersAddressIsNamed() throws IOException {
        var between = ",\"remote_addr\":\"203.0.113.1\",\"created\":\"2012-06-11 14:02:00\",\"text\":";
        read(
                SampleExport.ISSO,
                "null" + between + "\"I say word1z.\"",
                "\"I say word1z.\"" + between + "\"https://ann.example/\"");
        assertTrue(told.contains("comment 1 says only 'https://ann.example/', which looks like"), told);
    }

    @Test
    void wordsInAnXmlCommentAreNamed() throws IOException {
        var words = "<content:encoded><![CDATA[Text of word91z.]]></content:encoded>";
        read(SampleExport.WORDPRESS, words, "<!-- " + words + " -->");
        assertTrue(told.contains("a comment in the file hides a record or its words"), told);
        assertTrue(told.contains("article 51 has no words that can be read"), told);
    }

    @Test
    void wordsOutsideTheirRecordAreNamed() throws IOException {
        var words = "<content:encoded><![CDATA[Text of word91z.]]></content:encoded>";
        var whole = SampleExport.WORDPRESS.text();
        read(SampleExport.WORDPRESS, whole, whole.replace(words, "").replace("</channel>", words + "</channel>"));
        assertTrue(told.contains("it is not clear what these words belong to"), told);
        read(SampleExport.WORDPRESS, words, "Text of word91z.");
        assertTrue(told.contains("text between the fields is left out: 'Text of word91z.'"), told);
    }

    @Test
    void commentsUnderAnUnknownElementAreReadOrNamed() throws IOException {
        var whole = SampleExport.WORDPRESS.text();
        read(SampleExport.WORDPRESS, whole, whole.replace("wp:comment>", "wp:commenn>"));
        assertTrue(written.contains("word1z"), told);
        var journal = SampleExport.LIVEJOURNAL.text();
        read(SampleExport.LIVEJOURNAL, journal, journal.replace("comment>", "iomment>"));
        assertTrue(told.contains("it is not clear what these words belong to"), told);
    }

    /** Of a page's name in which an address came to stand, nothing is kept. */
    @Test
    void aPageThatIsNamedLikeAnAddressDoesNotEndTheImport() throws IOException {
        read(SampleExport.STATICMAN_JSON, "shoes/\",\"name\":\"Ann\",\"email\":\"mail1@", "s1@");
        assertTrue(told.contains("comments: 1 read"), told);
    }

    @Test
    void wordsWithinAnEndTagAreNamed() throws IOException {
        for (var torn : new String[] {"</xt of word91z.</p>", "</word91z.</p>", "</ word91z</p>", "</p word91z>"}) {
            read(SampleExport.MEDIUM, "Text of word91z.</p>", torn);
            assertTrue(told.contains("a tag in it lacks its end"), told);
        }
    }

    @Test
    void wordsOutsideOfAnArticleAreNamed() throws IOException {
        read(SampleExport.MEDIUM, "<article", "Text of word92z.\n<article");
        assertTrue(told.contains("words stand outside of it"), told);
    }

    @Test
    void wordsThatACommentHidesAreNamed() throws IOException {
        var words = "<p name=\"b\" id=\"b\" class=\"graf graf--p\">Text of word91z.</p>";
        read(SampleExport.MEDIUM, words, "<!-- " + words + " -->");
        assertTrue(told.contains("a comment of HTML's hides a part of its text"), told);
    }

    @Test
    void wordsThatACommentHidesInAnArticleAreNamed() throws IOException {
        read(
                SampleExport.WORDPRESS,
                "[Text of word91z.]",
                "[<!-- wp:paragraph --\n><p>Text of word91z.</p><!-- /wp -->]");
        assertTrue(told.contains("a comment of HTML's hides words in article 51, and they were left out"), told);
        assertTrue(told.contains("Text of word91z.'"), told);
        read(SampleExport.WORDPRESS, "[Text of word91z.]", "[<!-- Text of word91z. -->]");
        assertTrue(told.contains("article 51 has no words that can be read"), told);
        read(
                SampleExport.WORDPRESS,
                "[Text of",
                "[<!--[if gte mso 9]><xml><p>x</p></xml><![endif]--><!-- Ads <script>ad('x')</script> --><!----><!--> of");
        assertFalse(told.contains("hides") || told.contains("shortcode"), told);
    }

    @Test
    void aTagThatLacksItsEndIsWords() throws IOException {
        read(SampleExport.GHOST, "<p>Text of word91z.</p>", "<p><a href='/boots>Boots</a> word91z.</p>");
        assertTrue(written.contains("word91z"), written);
    }

    @Test
    void answersOfDiscussionsAreCounted() throws IOException {
        var by =
                "\"author\":{\"login\":\"ann\",\"email\":\"mail1@secret.example\"},\"createdAt\":\"2026-05-03T10:00:00Z\"";
        for (var damaged : List.of("\"author\":null,\"creat\":1", "\"createdAt\":\"2026-05-03T10:00:00Z\",\"by\":1")) {
            read(SampleExport.GISCUS, by, damaged);
            assertTrue(told.contains("comments: 6 read"), told);
        }
        read(
                SampleExport.GISCUS,
                "1,\"author\":{\"login\":\"ann\",\"email\":\"mail1@secret.example\"},\"createdAt\"",
                "1,\"was\"");
        assertTrue(told.contains("comments: 6 read = 5 written + 1 refused"), told);
        var url = "\"url\":\"https://github.com/e/b/discussions/4#discussioncomment-2\"";
        read(SampleExport.GISCUS, url, "\"locked\":true");
        assertTrue(told.contains("comments: 6 read = 6 written"), told);
        var words = "\"body\":\"I say word1z.\",\"replies\":{\"nodes\":[";
        var answer = "{\"databaseId\":8,\"createdAt\":\"2026-05-04T10:00:00Z\"," + words;
        read(
                SampleExport.GISCUS,
                words,
                words + answer + answer.replace("8", "9").replace("word1z", "word9z") + "]}}]}}");
        assertTrue(told.contains("comments: 8 read = 8 written") && written.contains("word9z"), told);
    }

    @Test
    void wordsInAFieldThatHasNoneAreNamed() throws IOException {
        read(
                SampleExport.WEBMENTION,
                "\"url\":\"https://ann.example/1\"",
                "\"content\":\"https://ann.example/1\",\"url\":{\"text\":\"I say other words.\"}");
        assertTrue(told.contains("it has no content, but an unknown field"), told);
    }

    @Test
    void noFileIsNamedAfterAnAddress() throws IOException {
        read(
                SampleExport.ARTALK,
                "\"email\":\"mail1@secret.example\",\"link\":\"\",\"page_key\":\"/shoes/\"",
                "\"email\":\"/shoes/\",\"link\":\"\",\"page_key\":\"mail1@secret.example\"");
        assertFalse(written.contains("secret"), written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EMAIM: mail1@secret.example",
                "EMAIL mail1@secret.example",
                "EMAIL:mail1@secret.example",
                "EMAIL; mail1@secretexample",
                "EMIAL: mail1secret.example",
                "AUTHOR EMAIK: mail1@secret.example",
                "AUTHOS: mail1@secret.example",
                ": mail1@secret.example",
                "mail1@secret.example",
                "  mail1@secret.example  ",
                "IQ: 203.0.113.1",
                "P: 203.0.113.1",
                "IP. 203.0.113",
                "UR: 203.0.113.1",
                "203.0.113.1",
                "IQ: 2001:db8:0:0:203.0.113.1",
                "IP: 20=.0.113.1 URL: https://ann.example",
                "COMMENT:xEMAIL: mail1@'ecret.example",
                "mail1secret.example\nTITLE: boots",
                "URL: https://ann.example\nmail1@secre",
                "@secret.example",
                "STATUS: mail1}secret.example",
                "COMMENT: mail1@secrexample",
                "AUTHOR EMAIL: Me\nTITLE: mail1Ksecret.example",
                "C.0.113.2 URL: https://ann.example",
                "--------secret.examplexTITLE: boots",
                "DAT\nE: mail1@secret.example"
            })
    void aLineThatSaysOnlyAnAddressIsNobodysWords(String line) throws IOException {
        for (var words : List.of("I say word1z.", "Text of word91z.")) {
            read(SampleExport.MOVABLE_TYPE, words, words + "\n" + line + "\nAnd more.");
            assertTrue(written.contains(words) && written.contains("And more."), written);
            assertFalse(written.matches("(?s).*(mail1|secret|\\.0\\.113).*"), written);
            assertTrue(told.contains("a line among the words was only an address"), told);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contact: mail@shop.example",
                "Version 1.2.3",
                "1.2.3",
                "It 1.2.3",
                "PS: http://shop.example/a.b",
                "Ivp: 3:1",
                "Date: 12.06.2012",
                "@ann",
                "@ann: yes.",
                "STATUS: done.",
                "TITLE: E.T.\nDATE: 1982",
                "See shop.example URL: it is new",
                "E: mail@shop.example",
                "http://shop.example/?URL: it is new",
                "DATE: 12.06.12",
                "Mail me: or not.",
                "I/O: 1.5"
            })
    void aLineThatSaysSomethingElseStays(String line) throws IOException {
        read(SampleExport.MOVABLE_TYPE, "I say word1z.", "I say word1z.\n" + line + "\nAnd more.");
        assertTrue(written.contains(line.replace("\n", "\n    ")), written);
    }

    @ParameterizedTest
    @CsvSource({
        "TITLE: boots, TITLE: mail1@",
        "TITLE: boots, TITLE: m!il1@secret.example",
        "TITLE: boots, TITLE: @secret.example",
        "BASENAME: boots, BASENAME: mail1@secret.example TITLE: shoes",
        "TITLE: boots, TITLE: 203.0.113.5xBASENAME: boots",
        "STATUS: Publish, STATUS: mail1@secret.example"
    })
    void anAddressInThePlaceOfATitleIsLeftOut(String whole, String damaged) throws IOException {
        read(SampleExport.MOVABLE_TYPE, whole, damaged);
        assertFalse(written.matches("(?s).*(mail1|il1|secret).*"), written);
        assertTrue(told.contains("or a field held one that is not its own"), told);
    }

    @ParameterizedTest
    @CsvSource({"AUTHOR: .0.113.2", "AUTHOR: @secret.example", "AUTHOR: AnnxEMAIL: mail1-secret.example"})
    void anAddressInThePlaceOfANameIsLeftOut(String damaged) throws IOException {
        read(SampleExport.MOVABLE_TYPE, "AUTHOR: Ann", damaged);
        assertFalse(written.matches("(?s).*(author: \"?\\.0\\.113|secret).*"), written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mail me at ann@blog.example",
                "root@localhost",
                "Q&A @home",
                "1.2.3",
                "@ann",
                "See www.shop.example"
            })
    void aTitleStays(String title) throws IOException {
        read(SampleExport.MOVABLE_TYPE, "TITLE: boots", "TITLE: " + title);
        assertTrue(written.contains(title), written);
    }

    /** What a value of another line became, and what stands in the place of the words then. */
    @Test
    void anAddressBeforeTheWordsOfAFileIsLeftOut() throws IOException {
        for (var address : List.of("203.0.113.1", "mail1@secret.example")) {
            var field = address.startsWith("m") ? "email" : "ip";
            read(
                    SampleExport.STATICMAN_YAML,
                    SampleExport.STATICMAN_YAML.text(),
                    SampleExport.STATICMAN_YAML
                            .text()
                            .replace("message: |-", "message: " + address)
                            .replace(field + ": " + address, field + ": |-"));
            assertTrue(written.contains("I say word1z."), written);
            assertTrue(told.contains("its words began with an address"), told);
        }
        for (var torn : List.of("\nip\n 203.0.113.1", "ip{ 203.0.113.1", "ip: 203\n.0.113.1,\"X")) {
            read(SampleExport.PELICAN_COMMENTS, "ip: 203.0.113.1", torn);
            assertTrue(written.contains("I say word1z."), written);
            assertFalse(written.contains(".0.113"), written);
        }
        read(SampleExport.PELICAN_COMMENTS, "author: Ann", "author: 203.0.113.% -->");
        read(SampleExport.MOVABLE_TYPE, "I say word1z.", "I say word1z. EMAIL8 mail1@secret.example");
        assertTrue(written.contains("I say word1z. EMAIL8 "), written);
    }

    @Test
    void theAddressOfAMentionIsNoneOfMail() throws IOException {
        read(SampleExport.WEBMENTION, "\"url\":\"https://ann.example/1\"", "\"url\":\"mail1@secret.example\"");
        assertTrue(written.contains("I say word1z."), written);
    }

    @Test
    void wordsInAFieldForAnAddressAreNamed() throws IOException {
        var text = SampleExport.STATICMAN_JSON.text();
        read(
                SampleExport.STATICMAN_JSON,
                text,
                text.replace("\"message\"", "\"m\"")
                        .replace("\"email\"", "\"name2\"")
                        .replace("\"m\"", "\"email\"")
                        .replace("\"name\"", "\"message\""));
        assertTrue(told.contains("its field 'email' has words in it, which are left out"), told);
    }

    @Test
    void aParentThatIsADamagedAddressIsLeftOut() throws IOException {
        read(SampleExport.TWIKOO, "\"rid\":\"\"", "\"rid\":\"mail1@se:ret.example\"");
        assertFalse(written.contains("mail1@"), written);
    }

    @Test
    void aCommentWithoutItsIssueAndItsWordsIsCounted() throws IOException {
        var text = SampleExport.UTTERANCES.text();
        read(
                SampleExport.UTTERANCES,
                text,
                text.replace("\"issue_url\"", "\"user\"")
                        .replace("\"html_url\":\"https://github.com/e/b/issues/1#issuecomment-1\",", "")
                        .replaceFirst("\"body\":\"I say", "\"login\":\"I say"));
        assertTrue(told.contains("comments: 6 read"), told);
    }

    @Test
    void aWebsiteThatIsNoAddressIsTold() throws IOException {
        read(SampleExport.WORDPRESS, "https://ann.example<", "n/a<");
        assertTrue(told.contains("websites that are no web address, such as 'n/a', were left out: 6 [website]"), told);
        read(SampleExport.MOVABLE_TYPE, "URL: https://ann.example", "URL: ftp://ann.example/x");
        assertTrue(told.contains("such as 'ftp://ann.example/x', were"), told);
        read(SampleExport.ISSO, "\"website\":null", "\"website\":\"none\"");
        assertTrue(told.contains("such as 'none', were left out: 6 [website]"), told);
        for (var nothing : List.of("http://", "", "https://", "ann.example", "HTTP://ann.example")) {
            read(SampleExport.WORDPRESS, "https://ann.example<", nothing + "<");
            assertFalse(told.contains("[website]"), told);
        }
        read(SampleExport.WORDPRESS, "https://ann.example<", "mailto:mail1@secret.example<");
        assertTrue(told.contains("such as '"), told);
    }

    @Test
    void aStatusThatNobodyKnowsIsTold() throws IOException {
        for (var known : List.of("Draft", "publish", "Future")) {
            read(SampleExport.MOVABLE_TYPE, "STATUS: Publish", "STATUS: " + known);
            assertFalse(told.contains("[status]"), told);
        }
        read(SampleExport.MOVABLE_TYPE, "STATUS: Publish", "STATUS: Pub?ish");
        assertTrue(
                told.contains(":1: 'STATUS: Pub?ish' is none that is known, so article 'shoes' is a draft here"), told);
    }

    @Test
    void aBloggersCommentWhoseTitleSaysMoreIsTold() throws IOException {
        read(
                SampleExport.BLOGGER_BACKUP,
                "<title type='text'>I say</title><content type='html'>I say word1z.</content>",
                "<content type='text'>I say</content><title type='html'>I say word1z.</title>");
        assertTrue(told.contains("longer than its words, and it was left out: 'I say word1z.'"), told);
    }

    /** Where a part of the file is gone, a closing bracket is left that nothing opened. */
    @Test
    void aBracketThatClosesNothingIsTold() throws IOException {
        read(SampleExport.ARTALK, "]", "}]");
        assertTrue(told.contains("a bracket closes nothing here"), told);
    }

    /** It would be no comment that can be published. */
    @Test
    void aCommentOfNothingButMarkupHasNoWords() throws IOException {
        for (var empty : List.of(
                "<ul><li>",
                "<p></p>",
                "<p>&nbsp;</p>",
                "<!-- x -->",
                "<a href='https://x.example/'></a>",
                "&#8203;&#x202e;",
                "<script>x</script>",
                "<STYLE>p{}</STYLE>",
                "<pre></pre>",
                "<br>",
                "&#1;")) {
            read(SampleExport.WORDPRESS, "I say word1z.", empty);
            assertTrue(told.contains("it has no words"), empty + told);
        }
        for (var shown :
                List.of("&hearts;", "&lt;&gt;", "<img src='https://x.example/a.png'>", "<hr>", "<3", "<i>.</i>")) {
            read(SampleExport.WORDPRESS, "I say word1z.", shown);
            assertFalse(told.contains("it has no words"), shown + told);
        }
    }

    @Test
    void anArticleGetsAFileThatIsPublished() throws IOException {
        for (var slug : List.of("foo.bak", "foo.orig", "foo.tmp", "a_conflict-of", "foo~2", "foo.swp")) {
            read(SampleExport.MOVABLE_TYPE, "BASENAME: shoes", "BASENAME: " + slug);
            assertTrue(files.contains("content/" + slug.replaceAll("[._~]", "-") + ".md"), slug + files);
        }
        read(SampleExport.WORDPRESS, "<link>https://blog.example/shoes/", "<link>https://blog.example/__macosx/shoes/");
        assertTrue(files.contains("content/macosx/shoes.md"), files.toString());
        assertTrue(told.contains("/__macosx/shoes/ cannot be the path of a file"), told);
    }

    @Test
    void wordsThatAnXmlCommentHidesWithinTheirElementAreNamed() throws IOException {
        read(SampleExport.WORDPRESS, "<![CDATA[Text of word91z.]]>", "\n<!-- Text of word91z. -->\n");
        assertTrue(told.contains("a comment in the file hides a record or its words"), told);
    }

    private void read(SampleExport kind, String whole, String damaged) throws IOException {
        assertTrue(kind.text().contains(whole), kind.text());
        var site = Files.createTempDirectory(folder, "site");
        var content = Files.createDirectories(site.resolve("content"));
        Files.writeString(content.resolve("site.yaml"), "title: A site\n");
        for (var page : SampleExport.PAGES) {
            if (!kind.bringsArticles()) {
                Files.writeString(content.resolve(page + ".md"), "---\ntitle: " + page + "\n---\nText.\n");
            }
        }
        var file = Files.createTempDirectory(folder, "in").resolve(kind.fileName());
        Files.createDirectories(file.getParent());
        Files.writeString(file, kind.text().replace(whole, damaged));
        told = String.join("\n", LedgerText.of(new Import(ImportRequest.of(site, file), said -> {}).run(), false));
        var tree = Tree.read(site);
        files = tree.keySet();
        written = String.join("\n", tree.values());
        assertFalse((told + written).matches("(?s).*(mail\\d@secret|203\\.0).*"), told + written);
    }
}
