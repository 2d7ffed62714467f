package org.afterword.importer.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.afterword.base.Moment;
import org.afterword.content.SiteReader;
import org.afterword.content.article.Article;
import org.afterword.content.article.Selection;
import org.afterword.content.memory.ReadMemory;
import org.afterword.importer.Import;
import org.afterword.importer.ImportRequest;

/** Articles written in the form of each generator come over with their titles, days, tags and words, each at its address. */
class FolderPropertiesTest {
    private record Written(String title, LocalDate day, List<String> tags, String words) {}

    /** How a generator has an article: its settings, its file, and the address that it served. */
    private enum Form {
        JEKYLL("_config.yml", "title: Blog\n") {
            @Override
            Map.Entry<String, String> file(Written one, int n) {
                return Map.entry("_posts/%s-post-%s.md".formatted(one.day(), n), yaml(one, "") + one.words());
            }

            @Override
            String address(Written one, int n) {
                return "/%s/post-%s.html".formatted(one.day().toString().replace('-', '/'), n);
            }
        },
        HUGO_YAML("hugo.toml", "title = \"Blog\"\n") {
            @Override
            Map.Entry<String, String> file(Written one, int n) {
                return Map.entry(
                        "content/posts/post-%s.md".formatted(n), yaml(one, "date: " + one.day() + "\n") + one.words());
            }
        },
        HUGO_TOML("hugo.toml", "title = \"Blog\"\n") {
            @Override
            Map.Entry<String, String> file(Written one, int n) {
                return Map.entry(
                        "content/posts/post-%s/index.md".formatted(n),
                        "+++\ntitle = %s\ndate = %s\ntags = [%s]\n+++\n"
                                        .formatted(quoted(one.title()), one.day(), tags(one))
                                + one.words());
            }
        },
        HUGO_JSON("config.yaml", "title: Blog\n") {
            @Override
            Map.Entry<String, String> file(Written one, int n) {
                return Map.entry(
                        "content/posts/post-%s.md".formatted(n),
                        "{\"title\": %s, \"date\": \"%s\", \"tags\": [%s]}\n\n"
                                        .formatted(quoted(one.title()), one.day(), tags(one))
                                + one.words());
            }
        },
        ZOLA("config.toml", "base_url = \"/\"\n") {
            @Override
            Map.Entry<String, String> file(Written one, int n) {
                return Map.entry(
                        "content/posts/%s_post-%s.md".formatted(one.day(), n),
                        "+++\ntitle = %s\n[taxonomies]\ntags = [%s]\n+++\n".formatted(quoted(one.title()), tags(one))
                                + one.words());
            }
        },
        HEXO("_config.yml", "title: Blog\npermalink: posts/:title/\n") {
            @Override
            Map.Entry<String, String> file(Written one, int n) {
                return Map.entry(
                        "source/_posts/post-%s.md".formatted(n), yaml(one, "date: " + one.day() + "\n") + one.words());
            }
        },
        ELEVENTY_YAML("eleventy.config.js", "export default function (eleventyConfig) {}\n") {
            @Override
            Map.Entry<String, String> file(Written one, int n) {
                return Map.entry("posts/post-%s.md".formatted(n), yaml(one, "date: " + one.day() + "\n") + one.words());
            }
        },
        ELEVENTY_JSON(
                ".eleventy.js",
                "module.exports = () => ({ dir: { input: 'src' }, markdownTemplateEngine: 'njk' });\n") {
            @Override
            Map.Entry<String, String> file(Written one, int n) {
                return Map.entry(
                        "src/%s/index.md".formatted(n),
                        "---json\n{\"title\": %s, \"date\": \"%s\", \"tags\": [\"posts\"%s], \"permalink\": \"posts/post-{{ page.fileSlug }}/\"}\n---\n"
                                        .formatted(
                                                quoted(one.title()),
                                                one.day(),
                                                one.tags().isEmpty() ? "" : ", " + tags(one))
                                + one.words());
            }
        },
        PELICAN("pelicanconf.py", "SITENAME = 'Blog'\nARTICLE_URL = 'posts/{slug}/'\n") {
            @Override
            Map.Entry<String, String> file(Written one, int n) {
                return Map.entry(
                        "content/post-%s.md".formatted(n),
                        "Title: %s\nDate: %s\nTags: %s\nSlug: post-%s\n\n"
                                        .formatted(one.title(), one.day(), String.join(", ", one.tags()), n)
                                + one.words());
            }
        },
        DOCUSAURUS(
                "docusaurus.config.js",
                "module.exports = {url: '/', presets: [['classic', {blog: {path: 'posts', routeBasePath: 'posts'}}]]};\n") {
            @Override
            Map.Entry<String, String> file(Written one, int n) {
                return Map.entry("posts/post-%s.md".formatted(n), yaml(one, "date: " + one.day() + "\n") + one.words());
            }
        },
        NIKOLA("conf.py", "BLOG_TITLE = 'Blog'\nPOSTS = (('posts/*.md', 'posts', 'post.tmpl'),)\n") {
            @Override
            Map.Entry<String, String> file(Written one, int n) {
                return Map.entry(
                        "posts/%s/post-%s.md".formatted(n, n),
                        "<!--\n.. title: %s\n.. date: %s\n.. tags: %s\n.. category:\n-->\n\n"
                                        .formatted(one.title(), one.day(), String.join(", ", one.tags()))
                                + one.words());
            }

            @Override
            String address(Written one, int n) {
                return "/posts/%s/post-%s/".formatted(n, n);
            }
        },
        NIKOLA_YAML("conf.py", "POSTS = [('posts/*.md', 'posts', 'post.tmpl')]\nPRETTY_URLS = False\n") {
            @Override
            Map.Entry<String, String> file(Written one, int n) {
                return Map.entry("posts/post-%s.md".formatted(n), yaml(one, "date: " + one.day() + "\n") + one.words());
            }

            @Override
            String address(Written one, int n) {
                return "/posts/post-%s.html".formatted(n);
            }
        };

        private final String settings;
        private final String text;

        Form(String settings, String text) {
            this.settings = settings;
            this.text = text;
        }

        abstract Map.Entry<String, String> file(Written one, int n);

        String address(Written one, int n) {
            return "/posts/post-%s/".formatted(n);
        }
    }

    @Property(tries = 40)
    void articlesComeOverWhole(@ForAll Form form, @ForAll("articles") @Size(min = 1, max = 4) List<Written> articles)
            throws IOException {
        var root = Files.createTempDirectory("folders");
        try {
            var folder = root.resolve("old");
            write(folder.resolve(form.settings), form.text);
            if (form == Form.HEXO) {
                write(folder.resolve("scaffolds/post.md"), "");
            }
            for (int i = 0; i < articles.size(); i++) {
                var file = form.file(articles.get(i), i);
                write(folder.resolve(file.getKey()), file.getValue());
            }
            var ledger = new Import(ImportRequest.of(root.resolve("new"), folder), said -> {}).run();
            var site = new SiteReader(
                            root.resolve("new"),
                            Selection.all(
                                    Moment.parse("9999-01-01", ZoneOffset.UTC).orElseThrow()),
                            new ReadMemory())
                    .read()
                    .site();
            var made = site.articles().stream().collect(Collectors.toMap(Article::path, one -> one));
            assertEquals(articles.size(), made.size(), () -> ledger.toString());
            for (int i = 0; i < articles.size(); i++) {
                var wanted = articles.get(i);
                var found = made.get(form.address(wanted, i));
                assertNotNull(found, form.address(wanted, i) + " of " + made.keySet());
                assertEquals(wanted.title(), found.title());
                assertEquals(wanted.day(), found.date().orElseThrow().day());
                assertEquals(wanted.tags(), found.tags());
                var file = Files.readString(root.resolve("new").resolve(found.file()));
                assertEquals(
                        wanted.words().strip(),
                        file.substring(file.indexOf("\n---\n") + 5).strip());
            }
        } finally {
            try (var walk = Files.walk(root)) {
                for (var path : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    @Provide
    Arbitrary<List<Written>> articles() {
        var word = Arbitraries.of("ankle", "Späte", "l'eau", "C++", "痛み", "a: b", "#1", "{x}", "50%", "back");
        var title = word.list().ofMinSize(1).ofMaxSize(4).map(words -> "T " + String.join(" ", words));
        var day = Arbitraries.integers()
                .between(0, 8000)
                .map(days -> LocalDate.of(2001, 1, 1).plusDays(days));
        var tags = Arbitraries.of("running", "Sport", "späte", "rest")
                .list()
                .uniqueElements()
                .ofMaxSize(3);
        var words = Arbitraries.of(
                        "Plain words.",
                        "- one\n- two",
                        "## Heading",
                        "A [link](https://example.org/) here.",
                        "```\ncode {: .x}\n```",
                        "> quoted",
                        "**bold** and *so*",
                        "| a | b |\n|---|---|\n| 1 | 2 |",
                        "A note.[^1]\n\n[^1]: So.")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(blocks -> String.join("\n\n", blocks) + "\n");
        return Combinators.combine(title, day, tags, words).as(Written::new).list();
    }

    private static String yaml(Written one, String more) {
        return "---\ntitle: %s\ntags: [%s]\n%s---\n".formatted(quoted(one.title()), tags(one), more);
    }

    private static String tags(Written one) {
        return one.tags().stream().map(FolderPropertiesTest::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
