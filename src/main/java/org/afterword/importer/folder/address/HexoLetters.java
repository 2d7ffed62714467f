package org.afterword.importer.folder.address;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** The letters of Latin script that Hexo writes without their signs; those of other scripts it leaves as they are. */
final class HexoLetters {
    /** Those that are no plain letter with a sign: what each becomes, and then the letters. */
    private static final Map<Character, String> OTHERS =
            read("A ȺⱯ|AA Ꜳ|AE ÆǼǢ|AO Ꜵ|AU Ꜷ|AV ꜸꜺ|AY Ꜽ|B ɃƂƁ|C ƇȻꜾ|D ĐƋƊƉꝹ|E ƐƎ|F ƑꝻ|G ǤƓꞠꝽꝾ|H ĦⱧⱵꞍ|I Ɨ|J Ɉ"
                    + "|K ƘⱩꝀꝂꝄꞢ|L ĿŁȽⱢⱠꝈꝆꞀ|M ⱮƜ|N ȠƝꞐꞤ|O ØǾƆƟꝊꝌ|OI Ƣ|OO Ꝏ|OU Ȣ|OE Œ|oe œ|P ƤⱣꝐꝒꝔ|Q ꝖꝘɊ|R ɌⱤꝚꞦꞂ"
                    + "|S ẞⱾꞨꞄ|T ŦƬƮȾꞆ|TZ Ꜩ|U Ʉ|V ƲꝞɅ|VY Ꝡ|W Ⱳ|Y ƳɎỾ|Z ƵȤⱿⱫꝢ|a ẚⱥɐ|aa ꜳ|ae æǽǣ|ao ꜵ|au ꜷ|av ꜹꜻ|ay ꜽ"
                    + "|b ƀƃɓ|c ƈȼꜿↄ|d đƌɖɗꝺ|e ɇɛǝ|f ƒꝼ|g ǥɠꞡᵹꝿ|h ħⱨⱶɥ|hv ƕ|i ɨı|j ɉ|k ƙⱪꝁꝃꝅꞣ|l ŀſłƚɫⱡꝉꞁꝇ|m ɱɯ"
                    + "|n ƞɲŉꞑꞥ|o øǿɔꝋꝍɵ|oi ƣ|ou ȣ|oo ꝏ|p ƥᵽꝑꝓꝕ|q ɋꝗꝙ|r ɍɽꝛꞧꞃ|s ßȿꞩꞅ|t ŧƭʈⱦꞇ|tz ꜩ|u ʉ|v ʋꝟʌ|vy ꝡ"
                    + "|w ⱳ|y ƴɏỿ|z ƶȥɀⱬꝣ");

    private HexoLetters() {}

    static String bare(String name) {
        var bare = new StringBuilder();
        name.chars().forEach(c -> bare.append(c < 0x80 ? String.valueOf((char) c) : bare((char) c)));
        return bare.toString();
    }

    private static String bare(char letter) {
        var other = OTHERS.get(letter);
        if (other != null || !isLatin(letter)) {
            return other == null ? String.valueOf(letter) : other;
        }
        var parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKD);
        return parts.matches("[A-Za-z]{1,2}\\p{Mn}*+") ? parts.replaceAll("\\p{Mn}+", "") : String.valueOf(letter);
    }

    /** Letters in circles and wide ones count; small ones that stand high, and i with j in one, do not. */
    private static boolean isLatin(char c) {
        return c >= 0xC0 && c < 0x250 && c != 0x132 && c != 0x133
                || c >= 0x1E00 && c < 0x1F00
                || c >= 0x24B6 && c <= 0x24E9
                || c >= 0xFF21 && c <= 0xFF5A;
    }

    private static Map<Character, String> read(String rows) {
        var letters = new HashMap<Character, String>();
        for (var row : rows.split("\\|")) {
            int blank = row.indexOf(' ');
            row.substring(blank + 1).chars().forEach(c -> letters.put((char) c, row.substring(0, blank)));
        }
        return Map.copyOf(letters);
    }
}
