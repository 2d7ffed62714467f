package org.afterword.importer.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.afterword.importer.folder.address.EleventyParts;
import org.afterword.importer.folder.address.HexoParts;
import org.afterword.importer.folder.address.HugoParts;
import org.afterword.importer.folder.address.JekyllParts;
import org.afterword.importer.folder.address.NikolaParts;
import org.afterword.importer.folder.address.PelicanParts;
import org.afterword.importer.folder.address.Permalink;
import org.afterword.importer.folder.address.Strftime;
import org.afterword.importer.folder.address.ZolaParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses as the programs themselves made them. */
class PermalinkTest {
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2012-01-01T09:05:07-05:00");

    @ParameterizedTest
    @CsvSource({
        "date, /sport/2012/01/01/A-Title.html",
        "pretty, /sport/2012/01/01/A-Title/",
        "ordinal, /sport/2012/001/A-Title.html",
        "weekdate, /sport/2012/W52/Sun/A-Title.html",
        "none, /sport/A-Title.html",
        "/:year/:i_month/:i_day/:title, /2012/1/1/A-Title",
        "/:w_year-:week/:short_month/:long_month/:short_year/:hour:minute:second, /2011-52/Jan/January/12/090507",
        "/:month_:day/:slug/, /01_01/a-title/",
        "../:categories/x/, /sport/x/"
    })
    void jekyllsStylesAndParts(String style, String address) {
        var made = Permalink.of(JekyllParts.pattern(style), part -> switch (part) {
            case "categories" -> Optional.of(JekyllParts.categories(List.of("Sport", "sport")));
            case "title" -> Optional.of(JekyllParts.title("A Title"));
            case "slug" -> Optional.of(JekyllParts.slug("A Title"));
            case "output_ext" -> Optional.of(".html");
            default -> JekyllParts.date(part, TIME);
        });
        assertEquals(address, made.path());
        assertEquals(List.of(), made.unknown());
    }

    @Test
    void aPartThatMeansNothingLeavesItsNameAndIsTold() {
        assertEquals(
                new Permalink("/nothing/x/", List.of(":nothing")),
                Permalink.of("/:nothing/x/", part -> Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"sections, a/b/c", "sections[1:], b/c", "sections[0], a", "sections[:last], a/b", "sections[5:], ''"})
    void hugosSlicesOfSections(String part, String made) {
        assertEquals(made, HugoParts.sections(part, List.of("a", "b", "c")).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Old Shoes: & Laces | old-shoes-laces",
                "Été à l'école | été-à-lécole",
                "a -- b | a--b",
                "50% of_it.x | 50-of_it.x"
            })
    void hugosNames(String name, String made) {
        assertEquals(made, HugoParts.urlize(name, true, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Why does it: cause *pain*? | why-does-it-cause-pain",
                "Schöne Füße | schone-fusse",
                "A <em>sprained</em> ankle | a-sprained-ankle",
                "½ cup № 5 ™ | 12-cup-no-5-tm",
                "Почему болит спина? | pochemu-bolit-spina",
                "Це Їжак і Європа | tse-yizhak-i-ievropa",
                "Γιατί πονάει η πλάτη | giati-ponaei-e-plate",
                "为什么脚踝扭伤会引起背痛 | wei-shi-yao-jiao-huai-niu-shang-hui-yin-qi-bei-tong",
                "足首の捻挫 シツチッ | zu-shou-nonian-cuo-shitsuchitsu",
                "שלום עולם מהחיים | shlvm-vlm-mhhyym",
                "발목 염좌 | balmog-yeomjwa",
                "a_b - c | a_b-c"
            })
    void pelicansNames(String name, String made) {
        assertEquals(made, PelicanParts.slug(name));
    }

    @Test
    void pelicansNamesAsItsSettingsWantThem() {
        assertEquals("почему-болит-спина", PelicanParts.slug("Почему болит — спина?", true, false));
        assertEquals("Pochemu-Bolit", PelicanParts.slug("Почему Болит", false, true));
    }

    /** As Zola 0.22 served them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Почему болит спина | pochemu-bolit-spina",
                "Щука ест объедки | shchuka-est-ob-edki",
                "Це Їжак і Європа ґанок | tse-yizhak-i-evropa-g-anok",
                "你好世界 | ni-hao-shi-jie",
                "カタカナとひらがな シツチッ | katakanatohiragana-situtitu",
                "مرحبا بالعالم | mrhb-bl-lm",
                "שלום עולם מהחיים | shlvm-vlm-mhkhyym",
                "Łódź żółć œuvre ÆØÅ þorn ß | lodz-zolc-oeuvre-aeoa-thorn-ss",
                "½ cup № 5 ™ | 1-2-cup-no-5-tm",
                "Ëîç—dash…“quotes” it’s | eic-dash-quotes-it-s"
            })
    void zolasNames(String name, String made) {
        assertEquals(made, ZolaParts.slug(name, "on"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Schöne Füße | schoene-fuesse | schone-fusse",
                "Été à l'école | ete-a-l-ecole | ete-a-l'ecole",
                "C++ & C# | c-and-c | c++-and-c",
                "don't it's | dont-its | don't-it's",
                "a_b.c: x | a-b-c-x | a_b.c:-x",
                "Straße nach Łódź | strasse-nach-lodz | strasse-nach-lodz",
                "Новый объект Йоги | noviy-obyekt-yogi | novyj-obuekt-jogi",
                "Καλημέρα κόσμε | kalimera-kosme | kalhmera-kosme",
                "مرحبا بالعالم | mrhba-balealm | mrhba-balaalm",
                "你好 World | world | world",
                "你好 | `` | ``",
                "col·lecció x^2 | colleccio-x2 | colleccio-x2",
                "100% ♥ Đà Nẵng | 100-love-da-nang | 100percent-love-dja-nang"
            })
    void eleventysNames(String name, String slugify, String slug) {
        assertEquals(slugify, EleventyParts.slugify(name));
        assertEquals(slug, EleventyParts.slug(name));
    }

    @ParameterizedTest
    @CsvSource({
        "'', index, /",
        "'', one, /one/",
        "posts/, 2012-06-11-one, /posts/2012-06-11-one/",
        "about/, about, /about/",
        "about/, index, /about/"
    })
    void eleventysPlaces(String folder, String name, String address) {
        assertEquals(address, EleventyParts.address(folder, name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Schöne Füße | schone-fusse", "C++ & C# | c++-c", "áéí.óú | aeiou", "foo/bar - x | foobar-x"})
    void nikolasNames(String name, String made) {
        assertEquals(made, NikolaParts.slug(name));
    }

    @Test
    void hexosNames() {
        assertEquals("Sports-Medicine", HexoParts.slug(" Sports & Medicine!"));
        assertEquals("Ete", HexoParts.slug("Été"));
        assertEquals(
                "Fuse-Oresund-Lodz-Дневник-й-がくせい-ไทย", HexoParts.slug("Füße Øresund Łódź\u3000Дневник й がくせい ไทย"));
        assertEquals("hast-du-worte", HexoParts.slug("Hast du Worte?", "1"));
        assertEquals("2208724f2df9", HexoParts.hash("shoes", TIME));
        assertEquals("2012", HexoParts.date("year", TIME).orElseThrow());
        assertEquals("1325426707", HexoParts.date("timestamp", TIME).orElseThrow());
    }

    @Test
    void datesByAPattern() {
        assertEquals("2012/Jan/1 100%", Strftime.of("%Y/%b/%-d 100%%", TIME));
    }
}
