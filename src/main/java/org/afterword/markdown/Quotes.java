package org.afterword.markdown;

import java.util.List;
import java.util.Locale;

/**
 * The quotation marks of a language, as CLDR has them: two for quotations, and two for those within them.
 *
 * @param open begins a quotation
 * @param close ends it
 * @param innerOpen begins one within it
 * @param innerClose ends that
 */
record Quotes(String open, String close, String innerOpen, String innerClose) {
    private static final String NARROW_SPACE = "\u202F";
    private static final String USUAL = "“”‘’";

    /** Four marks, and the languages that have them; all others have the usual ones. */
    private static final List<String> TABLE = List.of(
            "«»«» fr hy oc yav",
            "«»‘’ dua ksf nb nn no rw",
            "«»“” ast blo bm br ca dyo el es-US eu ewo ie it kab kk lij mg mua nnh pt-AO pt-CH pt-CV pt-GQ pt-GW pt-LU pt-MO pt-MZ pt-PT pt-ST pt-TL sc sg sq ti",
            "«»”“ fr-CA",
            "«»„“ bas be cv ky os ru sah uk",
            "«»„” shi zgh",
            "«»‹› am fa fr-CH gsw jgo kkj mzn rm wae",
            "»«‘’ tg",
            "»«›‹ ug",
            "‘’‘’ nl",
            "‘’“” fur ia ti-ER",
            "“”’‘ uz",
            "“”“” tk",
            "”“’‘ ar syr ur",
            "””’’ fi he lag rn se sn sv yi",
            "„“«» ka",
            "„“‘‘ sr",
            "„“‚‘ cs de dsb et hr hsb is ksh lb luy mk nds sk sl",
            "„“„“ bg lt prg",
            "„”«» nmg pl ro",
            "„”»« hu szl",
            "„”‘’ bs",
            "„”‚’ agq ff",
            "「」『』 ja yue zh-HK zh-Hant zh-MO zh-TW");

    /** Those of a language tag, or of its language. */
    static Quotes of(String tag) {
        var marks = marks(tag);
        var language = Locale.forLanguageTag(tag).getLanguage();
        var all = !marks.isEmpty() ? marks : marks(language).isEmpty() ? USUAL : marks(language);
        var space = language.equals("fr") ? NARROW_SPACE : "";
        return new Quotes(spaced(all, 0, space), spaced(all, 1, space), spaced(all, 2, space), spaced(all, 3, space));
    }

    private static String marks(String tag) {
        for (var row : TABLE) {
            if ((row + " ").indexOf(" " + tag + " ") >= 0) {
                return row.substring(0, USUAL.length());
            }
        }
        return "";
    }

    /** French has a narrow space within its quotation marks. */
    private static String spaced(String marks, int at, String space) {
        char mark = marks.charAt(at);
        return mark == '«' || mark == '‹' ? mark + space : mark == '»' || mark == '›' ? space + mark : mark + "";
    }
}
