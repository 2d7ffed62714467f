package org.afterword.importer.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.afterword.importer.Import;
import org.afterword.importer.ImportRequest;
import org.afterword.importer.ledger.LedgerText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a generator's settings say of all articles decides where each of them lies, as it did there, and what is told. */
class SettingsTest {
    private static final String POST = "---\ntitle: One\ndate: 2020-02-03\n---\nWords.\n";

    @TempDir
    Path temporary;

    @Test
    void aHostForEachLanguageOfHugosLeavesTheSitesOwnAtTheTop() throws IOException {
        assertImported(
                Map.of(
                        "hugo.toml",
                        """
                        title = "Both"
                        defaultContentLanguage = "en"
                        defaultContentLanguageInSubdir = true
                        [languages.en]
                        baseURL = "https://en.example/"
                        title = "English"
                        [[languages.en.menus.main]]
                        name = "One"
                        url = "/posts/one/"
                        [languages.fr]
                        baseURL = "https://fr.example/blog/"
                        """,
                        "content/posts/one.en.md",
                        POST.replace("Words.", "See [two]({{< ref \"two\" >}})."),
                        "content/posts/two.en.md",
                        POST.replace("One", "Two"),
                        "content/posts/one.fr.md",
                        "---\ntitle: Un\ndate: 2020-02-03\naliases: [/vieux/]\n---\nVoir [deux]({{< relref \"two.md\" >}}).\n",
                        "content/posts/two.fr.md",
                        "---\ntitle: Deux\ndate: 2020-02-03\n---\n[un](https://fr.example/blog/posts/one/) [top]({{< ref \"/\" >}})\n"),
                """
                fr/posts/one.md: aliases: ["/fr/vieux/"]; language: fr; Voir [deux](/fr/posts/two/).
                fr/posts/two.md: language: fr; [un](/fr/posts/one/) [top](/fr/)
                posts/one.md: translations: {fr: "/fr/posts/one/"}; See [two](/posts/two/).
                posts/two.md: translations: {fr: "/fr/posts/two/"}; Words.
                site.yaml: title: English; url: https://en.example; language: en; navigation:; - title: One; url: "/posts/one/"
                hugo.toml:1: the language 'fr' had a host of its own, https://fr.example/blog; its articles are below /fr/ now, so let that host lead there [host]
                """);
    }

    @Test
    void settingsOfALanguageMayHaveFilesOfTheirOwn() throws IOException {
        assertImported(
                Map.of(
                        "config/_default/hugo.toml",
                        "baseURL = \"https://h.example/\"\ndefaultContentLanguage = \"de\"\n",
                        "config/_default/languages.de.toml",
                        "title = \"Deutsch\"\nlanguageCode = \"de-AT\"\n[params]\ndescription = \"Vom Laufen\"\n",
                        "config/_default/menus.de.toml",
                        "[[main]]\nname = \"Eins\"\nurl = \"/eins/\"\n",
                        "content/eins.md",
                        POST),
                """
                eins.md: Words.
                site.yaml: title: Deutsch; description: Vom Laufen; url: https://h.example; language: de-AT; navigation:; - title: Eins; url: "/eins/"
                """);
    }

    @Test
    void theNameOfAStyleIsAnAddressInACollectionOfJekylls() throws IOException {
        assertImported(
                Map.of(
                        "_config.yml",
                        "collections:\n  notes: {output: true, permalink: pretty}\n  recipes: {output: true, permalink: pretty}\n",
                        "_notes/one.md",
                        POST,
                        "_recipes/bread.md",
                        POST.replace("Words", "Bread"),
                        "_recipes/soup.md",
                        POST.replace("Words", "Soup"),
                        "_posts/2020-02-03-post.md",
                        "---\ntitle: Post\npermalink: pretty\n---\n"),
                """
                _notes/one.md:1: article _notes/one.md was also at /pretty.html, which now leads to content/pretty.md [alias]
                _posts/2020-02-03-post.md:1: article _posts/2020-02-03-post.md was also at /pretty.html, which now leads to content/pretty.md [alias]
                _recipes/bread.md:1: article _recipes/bread.md was also at /pretty.html, which now leads to content/pretty.md [alias]
                pretty-2.md: page: true; Bread.
                pretty-3.md: page: true; Words.
                pretty-4.md:
                pretty.md: aliases: ["/pretty.html"]; page: true; Soup.
                """);
    }

    @Test
    void aTextOfJekyllsNamesItsPathAndThatOfTheSiteOnce() throws IOException {
        assertImported(
                Map.of(
                        "_config.yml",
                        "url: https://j.example\nbaseurl: /blog\ncollections:\n  notes: {output: true}\n",
                        "_notes/one.md",
                        "---\ntitle: One\n---\n{{ page.path }} in {{ page.collection }}\n",
                        "_posts/2020-02-03-post.md",
                        "---\ntitle: Post\n---\n[a]({{ site.baseurl }}{% link _notes/one.md %}) [b]({% link _notes/one.md %})\n",
                        "sub/index.md",
                        "---\ntitle: Sub\n---\nIn {{ page.path }}{{ page.collection }}\n"),
                """
                2020/02/03/post.html.md: [a](/notes/one.html) [b](/notes/one.html)
                notes/one.html.md: page: true; _notes/one.md in notes
                sub.md: page: true; In sub/index.md
                """);
    }

    @Test
    void whatIsMountedInHugoIsTakenFromWhereItLies() throws IOException {
        assertImported(
                Map.of(
                        "hugo.yaml",
                        """
                        baseURL: https://h.example/
                        module:
                          mounts:
                            - {source: articles, target: content}
                            - {source: pictures, target: static/pix}
                            - {source: ../../etc, target: static}
                        menus:
                          main:
                            - {name: Second, url: /second/, weight: 20}
                            - {name: First, pageRef: /one, weight: 10}
                            - {name: Last, url: /last/}
                        """,
                        "articles/one.md",
                        "---\ntitle: One\ndate: 2020-02-03\nimage: /pix/a.txt\n---\nWords.\n",
                        "pictures/a.txt",
                        "a\n"),
                """
                one.md: image: "/pix/a.txt"; Words.
                pix/a.txt: a
                site.yaml: title: h.example; url: https://h.example; language: en; navigation:; - title: First; url: "/one/"; - title: Second; url: "/second/"; - title: Last; url: "/last/"
                """);
    }

    @Test
    void anArticleOfHexosIsAlsoWhereAMachineInGreenwichHadIt() throws IOException {
        assertImported(
                Map.of(
                        "_config.yml",
                        "timezone: Asia/Shanghai\n",
                        "package.json",
                        "{\"hexo\": {}}",
                        "source/_posts/early.md",
                        "---\ntitle: Early\ndate: 2020-02-03 03:00:00\n---\nWords.\n",
                        "source/_posts/late.md",
                        "---\ntitle: Late\ndate: 2020-02-03 13:00:00\n---\nWords.\n"),
                """
                2020/02/03/early.md: aliases: ["/2020/02/02/early/"]; Words.
                2020/02/03/late.md: Words.
                source/_posts/early.md:1: its address /2020/02/03/early/ is by the clock of its time zone; on a machine in UTC it was /2020/02/02/early/, which leads here, too [permalink]
                """);
    }

    @Test
    void aFileThatWouldBeAnArticleHereIsATextToWhichARuleLeads() throws IOException {
        assertImported(
                Map.of(
                        "_config.yml",
                        "skip_render: raw/**\n",
                        "package.json",
                        "{\"hexo\": {}}",
                        "source/raw/README.md",
                        "# As it is\n",
                        "source/about.md",
                        "---\ntitle: About\n---\nWords.\n"),
                """
                _redirects: /raw/README.md /raw/README-md.txt 301
                about.html.md: page: true; Words.
                raw/README-md.txt: # As it is
                source/raw/README.md: a file of that name would be an article or a thread here, so it is at /raw/README-md.txt, and a rule leads there [file]
                """);
    }

    @Test
    void docusaurusShowsWhatStandsInForAFileAndOnlyThat() throws IOException {
        assertImported(
                Map.of(
                        "docusaurus.config.js",
                        "module.exports = {title: 'D', url: 'https://d.example', baseUrl: '/', i18n: {defaultLocale: 'en', locales: ['en', 'de']}};\n",
                        "blog/2020-02-03-one.md",
                        "Before.\n",
                        "i18n/en/docusaurus-plugin-content-blog/2020-02-03-one.md",
                        "---\ntitle: One\n---\nInstead.\n",
                        "i18n/de/docusaurus-plugin-content-blog/2020-02-03-one.md",
                        "---\ntitle: Eins\n---\nDeutsch.\n",
                        "i18n/de/docusaurus-plugin-content-blog/2020-02-04-only.md",
                        "---\ntitle: Nur\n---\nNie gezeigt.\n",
                        "blog/authors.yml",
                        "ann: {name: Ann, page: true}\n",
                        "blog/2020-02-05-boxes.md",
                        ":::note\n\nOuter\n\n:::tip\n\nInner\n\n:::\n\n:::\n\n:::info\n\nNext\n\n:::\n",
                        "static/img/a.txt",
                        "a\n"),
                """
                _redirects: /de/blog/authors/ann/ /de/archive/ 301; /de/img/a.txt /img/a.txt 301
                blog/2020/02/05/boxes.md: aliases: ["/de/blog/2020/02/05/boxes/"]; > [!NOTE]; > Outer; >; > > [!TIP]; > > Inner; > [!NOTE]; > Next
                de/blog/2020/02/03/one.md: language: de; Deutsch.
                de/blog/2020/02/04/only.md: draft: true; language: de; Nie gezeigt.
                blog/2020/02/03/one.md: translations: {de: "/de/blog/2020/02/03/one/"}; Instead.
                img/a.txt: a
                blog/2020-02-03-one.md:1: Docusaurus showed i18n/en/docusaurus-plugin-content-blog/2020-02-03-one.md in its place [left-out]
                i18n/de/docusaurus-plugin-content-blog/2020-02-04-only.md:1: there is no file of its name in blog/, so Docusaurus did not publish it; it becomes a draft [draft]
                """);
    }

    @Test
    void aDateThatLiesAheadIsToldWhereTheArticleWasShownBefore() throws IOException {
        var ahead = "Title: Fair\nDate: 2031-05-06\n\nWords.\n";
        var told =
                "content/fair.md:1: its date, 2031-05-06, lies ahead, yet it was shown; here it appears on that day, or now if you write an earlier date [ahead]\n";
        assertImported(
                Map.of("pelicanconf.py", "SITENAME = 'P'\n", "content/fair.md", ahead),
                "fair.html.md: Words.\n" + told);
    }

    @Test
    void aDateThatLiesAheadWasWaitedForWhereTheSettingsSaySo() throws IOException {
        assertImported(
                Map.of(
                        "pelicanconf.py",
                        "SITENAME = 'P'\nWITH_FUTURE_DATES = False\n",
                        "content/fair.md",
                        "Title: Fair\nDate: 2031-05-06\n\nWords.\n"),
                "fair.html.md: Words.\n");
    }

    @Test
    void anAuthorsWebsiteThatIsNoAddressIsTold() throws IOException {
        assertImported(
                Map.of(
                        "_config.yml",
                        "authors:\n  ann: {name: Ann, url: ann.example}\n  cy: {name: Cy, url: /cy/}\n  bo: {name: Bo, url: 'mailto:bo@mail.example'}\n",
                        "_posts/2020-02-03-one.md",
                        "---\nauthor: ann\n---\nWords.\n",
                        "_posts/2020-02-03-two.md",
                        "---\nauthor: bo\n---\nWords.\n",
                        "_posts/2020-02-03-one-more.md",
                        "---\nauthor: cy\n---\nWords.\n"),
                """
                2020/02/03/one.html.md: author: ann; Words.
                2020/02/03/one-more.html.md: author: cy; Words.
                2020/02/03/two.html.md: author: bo; Words.
                site.yaml: title: Untitled; authors:; bo:; name: Bo; cy:; name: Cy; ann:; name: Ann; url: "http://ann.example"
                _config.yml: the website of the author 'cy', '/cy/', is no web address, so it is left out [website]
                _config.yml: the website of the author 'bo', 'mailto:…', is no web address, so it is left out [website]
                """);
    }

    /** @param expected each file with what is in it beside its title and date, and what is told beside what is usual */
    private void assertImported(Map<String, String> files, String expected) throws IOException {
        var folder = temporary.resolve("old");
        for (var file : files.entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        var site = temporary.resolve("site");
        var ledger = new Import(
                        new ImportRequest(
                                List.of(folder),
                                site,
                                Optional.empty(),
                                Map.of(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                false,
                                Instant.parse("2030-01-01T00:00:00Z")),
                        said -> {})
                .run();
        var seen = new TreeSet<String>();
        try (var walk = Files.walk(site.resolve("content"))) {
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                var path = site.resolve("content").relativize(file).toString();
                var said = Files.readString(file)
                        .replaceFirst("^---\n(?s:(.*?))---\n", "$1")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .filter(line -> !path.endsWith(".md") || !line.matches("(?:title|date): .*"))
                        .filter(line -> !path.equals("_redirects")
                                || line.contains(".txt")
                                || line.startsWith("/de/blog/authors/a"))
                        .toList();
                boolean isUsual = path.equals(".imported.tsv")
                        || path.equals("_redirects") && said.isEmpty()
                        || path.equals("site.yaml") && !expected.contains("site.yaml");
                if (!isUsual) {
                    seen.add((path + ": " + String.join("; ", said)).strip());
                }
            }
        }
        LedgerText.of(ledger, false).stream()
                .map(line -> line.strip().replace(folder + "/", ""))
                .filter(line -> line.endsWith("]") && !line.matches(".*\\[(?:passed-over|lists|address)\\]"))
                .forEach(seen::add);
        assertEquals(String.join("\n", new TreeSet<>(expected.lines().toList())), String.join("\n", seen));
    }
}
