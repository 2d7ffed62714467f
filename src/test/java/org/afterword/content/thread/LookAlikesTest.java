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
            })
    void aReaderCouldTakeItForTheAuthors(String name) {
        assertTrue(lookAlikes.isLike(name), name + ": " + Skeleton.of(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Linus",
                "Lin",
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
    }

    @Test
    void aSiteWithoutAuthorsHasNone() {
        assertFalse(new LookAlikes(List.of()).isLike("Author"));
    }
}
