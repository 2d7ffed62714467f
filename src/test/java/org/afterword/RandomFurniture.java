package org.afterword;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.afterword.support.Folder;

/** What a site has besides its articles, changed by chance: settings, templates, words, pictures and other files. */
final class RandomFurniture {
    /** A picture that is always there, so that an article may be named for it. */
    static final String LEAD = "p.png";

    /** A sound that is always there, so that an article may be heard. */
    static final String SOUND = "walk.mp3";

    private final Path site;
    private final Random random;
    private final RandomSaves saves;

    /** Of its own, so that what is done with pictures changes nothing else. */
    private final Random looks = new Random(19);

    RandomFurniture(Path site, Random random, RandomSaves saves) {
        this.site = site;
        this.random = random;
        this.saves = saves;
    }

    void create() throws IOException {
        picture(LEAD);
        sound();
        data();
        save("themes/own/tags.html", "{% extends \"base.html\" %}{% block main %}{{ say(\"tags\") }}{% endblock %}\n");
        settings();
    }

    Map<String, RandomSite.Edit> kinds() {
        var kinds = new LinkedHashMap<String, RandomSite.Edit>();
        kinds.put("settings", this::settings);
        kinds.put("template", this::template);
        kinds.put("template of all pages", () -> overlay("base.html", "</footer>", "<p>Base %d</p>\n</footer>"));
        kinds.put("template of articles", () -> overlay("article.html", "</h1>", " (%d)</h1>"));
        kinds.put("templates removed", () -> {
            Folder.delete(site.resolve("templates"));
            return "all";
        });
        kinds.put("style", () -> save("templates/style.css", "body { margin: " + digit() + "px }\n"));
        kinds.put(
                "style of the site's theme",
                () -> save("themes/own/style.css", "body { margin: " + digit() + "rem }\n"));
        kinds.put(
                "template of the site's theme",
                () -> save("themes/own/byline.html", "<p>Own " + digit() + " {{ article.words }}</p>\n"));
        kinds.put("words of the site's theme", () -> save("themes/own/words/en.yaml", "tags: Tags " + digit() + "\n"));
        kinds.put("shortcode", this::shortcode);
        kinds.put(
                "shortcode of the site's theme",
                () -> save("themes/own/shortcodes/note.html", "<aside>Own " + digit() + " {{ body }}</aside>\n"));
        kinds.put("shortcode removed", () -> {
            saves.delete(site.resolve("templates/shortcodes/badge.html"));
            return "badge";
        });
        kinds.put("words", () -> save("templates/words/en.yaml", "archive: Archive " + digit() + "\n"));
        kinds.put(
                "words of another language",
                () -> save("templates/words/ar.yaml", "archive: Archive " + digit() + "\n"));
        kinds.put("picture", () -> picture(List.of(LEAD, "p0.png", "p1.png").get(random.nextInt(3))));
        kinds.put("picture removed", () -> {
            saves.delete(site.resolve("content/p0.png"));
            return "p0.png";
        });
        kinds.put("sound", this::sound);
        kinds.put("rules for the host", () -> save("content/_redirects", "/a" + digit() + " /about/ 302\n"));
        kinds.put("data", this::data);
        kinds.put("other file", () -> save("content/files/any" + random.nextInt(3), "Any " + digit()));
        return kinds;
    }

    private String sound() throws IOException {
        return save("content/" + SOUND, "Sound ".repeat(1 + looks.nextInt(3)));
    }

    private String podcast() {
        return looks.nextBoolean()
                ? "podcast: {category: Food, image: /" + LEAD + ", description: Heard " + looks.nextInt(5) + "}"
                : "";
    }

    private String data() throws IOException {
        return save("content/data/shoes.csv", "name,price\nShoe," + digit() + "\n");
    }

    private String settings() throws IOException {
        return save("content/site.yaml", """
                title: Site %d
                url: https://example.org%s
                language: %s
                page-size: %d
                authors:
                  linnea: {name: Linnea %d, url: /about/}
                  "%s": {name: Maren, bio: Writes *on*.}
                outputs: {archive: %b, tags: %b, related: %b, json-feed: %b, languages: %b, authors: %b, markdown-pages: %b, llms: %b, share-pictures: %b}
                search: %b
                sections: {%s}
                feed-text: %s
                list-text: %s
                %s
                extra: {mood: %d}
                %s
                theme: %s
                markdown: {mathematics: %b, marks: %b, definitions: %b, heading-ids: %b, typography: %b}
                pictures: %s
                footer: Foot %d
                comments: %s
                """.formatted(
                        digit(),
                        random.nextInt(4) == 0 ? "/blog" : "",
                        random.nextInt(4) == 0 ? "es" : "en",
                        2 + random.nextInt(9),
                        digit(),
                        List.of("maren", "Somebody").get(looks.nextInt(2)),
                        often(),
                        often(),
                        often(),
                        often(),
                        often(),
                        looks.nextInt(3) > 0,
                        often(),
                        often(),
                        often(),
                        often(),
                        List.of("sub: Sub", "sub: Other, 2012: Year", "", "'*': all", "sub: Sub, '*': all")
                                .get(random.nextInt(5)),
                        List.of("whole", "summary").get(random.nextInt(2)),
                        List.of("whole", "summary").get(looks.nextInt(2)),
                        podcast(),
                        digit(),
                        List.of("host: netlify", "host: cloudflare", "").get(random.nextInt(3)),
                        theme(),
                        often(),
                        often(),
                        often(),
                        often(),
                        often(),
                        pictures(),
                        digit(),
                        comments()));
    }

    private String theme() {
        return List.of("calm", "calm", "dense", "own").get(random.nextInt(4));
    }

    private String pictures() {
        return looks.nextInt(3) == 0 ? "{sizes: [" + (16 + looks.nextInt(10)) + ", 40]}" : "false";
    }

    private String comments() {
        var choices = List.of(
                "{}",
                "{close-after: 100 days}",
                "{ways: {form: {action: /answer}}, close-after: 2000 days}",
                "{ways: {form: {service: netlify}, mail: a@example.org, webmention: /mention}}",
                "{state: closed, ways: {github: a/b}}");
        return choices.get(random.nextInt(choices.size()));
    }

    private String template() throws IOException {
        if (random.nextBoolean()) {
            return save("templates/byline.html", "<p>Byline " + digit() + " {{ article.readingMinutes }}</p>\n");
        }
        save("templates/extra/part.html", "<p>Part " + digit() + " {{ site.data.shoes[0].price }}</p>\n");
        return save("templates/onward.html", "{% include \"extra/part.html\" %}\n");
    }

    private String shortcode() throws IOException {
        if (random.nextBoolean()) {
            return save("templates/shortcodes/note.html", "<aside>" + digit() + " {{ body }}</aside>\n");
        }
        save("templates/extra/badge.html", "<i>" + digit() + "</i>\n");
        return save(
                "templates/shortcodes/badge.html",
                "<b>Badge " + digit() + " {{ params.text }}{% include \"extra/badge.html\" %}</b>\n");
    }

    private String overlay(String template, String place, String text) throws IOException {
        var builtIn = Files.readString(Path.of("templates", template));
        return save("templates/" + template, builtIn.replace(place, text.formatted(digit())));
    }

    private String picture(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(10 + random.nextInt(80), 20, BufferedImage.TYPE_BYTE_BINARY), "png", bytes);
        return name + " " + saves.save(site.resolve("content").resolve(name), bytes.toByteArray());
    }

    private String save(String path, String text) throws IOException {
        return path + " " + saves.save(site.resolve(path), text);
    }

    private int digit() {
        return random.nextInt(10);
    }

    private boolean often() {
        return random.nextInt(4) > 0;
    }
}
