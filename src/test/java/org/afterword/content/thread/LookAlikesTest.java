package org.afterword.content.thread;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.afterword.content.settings.Author;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that a reader could take for an author's, and names that nobody could. */
class LookAlikesTest {
    private final LookAlikes lookAlikes = of("linnea", "Linnea Comstock");

    private static LookAlikes of(String key, String name) {
        return new LookAlikes(List.of(new Author(key, name, Optional.empty(), Optional.empty(), List.of())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Linnea Comstock",
                "Comstock Linnea",
                "Linnea Comstock — Author",
                "Author – Linnea Comstock",
                "Linnea Comstock™",
                "@innea Comstock",
                "Dr. Linnea Comstock",
                "Linnea Comstock PT",
                "the real Linnea Comstock",
                "Linnea Comstock – Good Footing",
                "Línnea Comstock (real)",
                "Ⓛⓘⓝⓝⓔⓐ Ⓒⓞⓜⓢⓣⓞⓒⓚ ⓇⒺⒶⓁ",
                "Editor",
                "linnea comstock",
                "LINNEA COMSTOCK",
                "Linnea",
                "LinneaComstock",
                "Linnea  Comstock",
                " Linnea Comstock ",
                "Lin nea Comstock",
                "L i n n e a",
                "Linnea-Comstock",
                "Linnea.Comstock",
                "Linnea_Comstock",
                "Linnea\u01C3Comstock",
                "Linnea\u02BCComstock",
                "Linnéa Comstock",
                "Línnéá Cömstóck",
                "L\u0336i\u0336nnea Comstock",
                "Linn\u00ADea Comstock",
                "Linn\u200Bea Comstock",
                "Linn\u2060ea Comstock",
                "\u202ELinnea Comstock",
                "Linn\u3164ea Comstock",
                "Linnea\u2800Comstock",
                "Linnea\u00A0Comstock",
                "Linnea\u3000Comstock",
                "Linn\uFE0Fea Comstock",
                "Linnea\u115FComstock",
                "Ｌｉｎｎｅａ Ｃｏｍｓｔｏｃｋ",
                "𝐋𝐢𝐧𝐧𝐞𝐚 𝐂𝐨𝐦𝐬𝐭𝐨𝐜𝐤",
                "𝓛𝓲𝓷𝓷𝓮𝓪 𝓒𝓸𝓶𝓼𝓽𝓸𝓬𝓴",
                "𝕃𝕚𝕟𝕟𝕖𝕒 ℂ𝕠𝕞𝕤𝕥𝕠𝕔𝕜",
                "Ⓛⓘⓝⓝⓔⓐ Comstock",
                "🅛🅘🅝🅝🅔🅐 Comstock",
                "🅻🅸🅽🅽🅴🅰 Comstock",
                "🇱🇮🇳🇳🇪🇦 Comstock",
                "ʟɪɴɴᴇᴀ ᴄᴏᴍsᴛᴏᴄᴋ",
                "Lınnea Comstock",
                "Lιnnea Comstock",
                "|innea Comstock",
                "Iinnea Comstock",
                "1innea Comstock",
                "ǀinnea Comstock",
                "LlNNEA COMSTOCK",
                "L1NNEA C0MSTOCK",
                "Linnea C0mstock",
                "Linnea Cornstock",
                "Linnеа Comstосk",
                "Linnea Соmstoсk",
                "ᏞInnea Comstock",
                "ᏞINNEA COMSTOCK",
                "ꓡINNEA COMSTOCK",
                "ꓡꓲꓠꓠꓰꓮ ꓚꓳꓟꓢꓔꓳꓚꓗ",
                "Liոոea Comstock",
                "Linnea Cօmstօck",
                "Linnea Comsto\u03F2k",
                "Łinnea Comstock",
                "Linnea Comstocĸ",
                "Lïnnêà Comstock",
                "Linnea Comstock (Author)",
                "Linnea Comstock | Author",
                "Linnea Comstock (staff)",
                "(Author) Linnea Comstock",
                "Linnea Comstock, author",
                "Linnea [Author]",
                "Linnea Comstock • Author",
                "Author",
                "AUTHOR",
                "Аuthor",
                "The Author",
                "Admin",
                "Linnea ✓",
                "✔ Linnea Comstock",
                "Linnea Comstock 🖋️",
                "★ Linnea ★",
                "автор",
                "作者",
                "Comstock, Linnea",
                "COMSTOCK,LINNEA",
                "Comstock， Linnea",
                "Cоmstock, Linn3a",
                "Linn3a",
                "Linnəa",
                "L1nn3a C0mst0ck",
                "Linne4 Comstock",
                "3innea Comstock",
                "L!nnea Comstock",
                "Linn€a Comstock",
                "£innea Comstock",
                "Linne@ Comstock",
                "Լinnea",
                "Լinnea Comstock",
                "ᏞiᏁᏁea Comstock",
                "Ⴑinnea Comstock",
                "ⵏinnea Comstock",
                "Liռռea Comstock",
                "Linnɛa Comstock",
                "LINИEA COMSTOCK",
                "Linnea Coms𐐎ock",
                "Lin♥ea Comstock",
                "L1nn34",
                "11NN34",
                "L!nn3@ Comstock",
                "Linnea|Comstock",
                "lıппєα",
                "Ɩıŋŋɛą",
                "ꮮiɴɴꭼꭺ",
                "Blog owner",
                "The editor",
                "SiteAdmin",
                "Adm!n",
                "4uthor",
                "Author of this blog",
                "Die Autorin",
                "L’auteure",
                "Автор блога",
                "管理員",
                "Team Linnea",
                "Linnea (me)",
                "Linnea [OP]",
                "Dr. Linnea",
                "Linnea, author of this blog",
            })
    void aReaderCouldTakeItForTheAuthors(String name) {
        assertTrue(lookAlikes.isLike(name), name + ": " + Skeleton.of(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Linus",
                "Lin",
                "Linnea Comstock 2",
                "Linnea Comstocks",
                "Evalinnea Comstock",
                "Linnea Eva Comstock",
                "Linnea Smith",
                "Anne Linnea",
                "Nea",
                "Martin",
                "Marty",
                "Comstock",
                "Artur",
                "Aurora",
                "Autumn",
                "Ольга",
                "山田",
                "محمد",
                "अनिल",
                "Author Jones",
                "Adminah",
                "🙂",
                "",
                "…",
                "Linnea the cat",
                "Linnea2",
                "Linnea 2",
                "Linnea99",
                "Linn2",
                "3lena",
                "R2D2",
                "sk8er",
                "Linnea, Sweden",
                "Smith, Linnea",
                "Comstock, L.",
                "Linnea, a reader, Comstock",
                "L. Comstock",
                "Linus C0mstock",
                "@nna",
                "Яndex",
                "田中Taro",
                "kitty♥love",
                "Kaʻiulani",
                "Linn34",
                "M1k3",
                "L4r5",
                "M3d",
                "Blog reader",
                "Owner of a cat",
                "Post Malone",
                "Official Bob",
                "Linnea & Bob",
                "Linnea from Sweden",
                "Linnea C.",
                "Page",
                "OP",
            })
    void nobodyCouldTakeItForTheAuthors(String name) {
        assertFalse(lookAlikes.isLike(name), name + ": " + Skeleton.of(name));
    }

    @Test
    void anAuthorOfAnyScriptIsGuarded() {
        assertTrue(of("olga", "Ольга").isLike("OЛьгa"));
        assertTrue(of("ida", "Ida Il").isLike("lda Il"));
        assertTrue(of("ida", "Ida Il").isLike("ida il"));
        assertTrue(of("isik", "Işıl").isLike("Isil"));
        assertTrue(of("kapi", "Καπι").isLike("Kαπι"));
        assertFalse(of("olga", "Ольга").isLike("Олег"));
        assertTrue(of("olga", "Ольга").isLike("Oλьга"));
        assertTrue(of("olga", "Ольга").isLike("Ольга (админ)"));
        assertFalse(of("olga", "Ольга").isLike("Ольга2"));
        assertTrue(of("yk", "山口工").isLike("山ロエ"));
        assertFalse(of("yt", "山田太郎").isLike("山田エミ"));
        assertTrue(of("mali", "محمد علي").isLike("محـمد علي"));
        assertFalse(of("anna", "Anna").isLike("Anna2"));
        assertFalse(of("bo", "Bo").isLike("B2o"));
    }

    @Test
    void anAuthorMayBeNamedFamilyFirst() {
        assertTrue(of("tom", "Moore, Tom").isLike("Tom Moore"));
        assertTrue(of("tom", "Moore, Tom").isLike("Torn Moore"));
        assertFalse(of("tom", "Moore, Tom").isLike("Tim Moore"));
    }

    @Test
    void aSiteWithoutAuthorsHasNone() {
        assertFalse(new LookAlikes(List.of()).isLike("Author"));
    }

    /** Who says a name mostly leaves titles and degrees away. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Weaver PT",
                "Ann Weaver, PhD",
                "Prof. Ann Weaver",
                "Prof. Dr. Ann Weaver M.A.",
                "Dr.-Ing. Ann Weaver (MSc)",
                "Dr Ann Weaver"
            })
    void anAuthorsNameIsLikeItselfWithoutTitles(String name) {
        for (var like : List.of("Ann Weaver", "Weaver, Ann", "Weaver Ann", "Doctor Ann Weaver", "ANN WEAVER", name)) {
            assertTrue(of("a1", name).isLike(like), like);
        }
        for (var other : List.of("Ann", "Weaver", "Prof.", "PT", "Ann Weaverly")) {
            assertFalse(of("a1", name).isLike(other), other);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"J. R. Weaver", "Prof. Weaver", "Weaver PT"})
    void aNameWithoutTitlesHasTwoWords(String name) {
        assertFalse(of("a1", name).isLike("Weaver"), name);
        assertFalse(of("a1", name).isLike("R. Weaver"), name);
    }

    @Test
    void someLettersAmongSmallCapitalsAreOthers() {
        assertTrue(of("a1", "Quinn Fox").isLike("ǫᴜɪɴɴ ғᴏx"));
        assertTrue(of("a1", "Hǫgni").isLike("Hogni"));
    }
}
