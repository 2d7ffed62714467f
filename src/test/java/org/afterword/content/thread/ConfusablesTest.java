package org.afterword.content.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of look-alikes, which is made from ICU's: {@code mvn test -Dtest=ConfusablesTest -Dupdate} writes it anew. */
class ConfusablesTest {
    private static final Path FILE = Path.of("src/main/resources", Confusables.FILE);

    /** What Unicode does not call confusable, and yet one letter is read for the other in a name. */
    private static final String CYRILLIC_AND_GREEK = "аевгдзіјкмнопрстухѕԁԛԝһґςαβγεηικνορτυχωϲϳĸʍəєɛŋ";

    private static final String LATIN_LOOK_ALIKES = "aebrd3ijkmhonpctyxsdqwhrcabyenikvoptuxwcjkmeeen";

    /** What has a letter's shape by its name: small capitals, letters in squares and circles, letters with a hook. */
    private static final Pattern LATIN =
            Pattern.compile("(?:MODIFIER LETTER SMALL CAPITAL|LATIN LETTER SMALL CAPITAL|LATIN SMALL LETTER CAPITAL"
                    + "|(?:NEGATIVE |CROSSED )?(?:CIRCLED|SQUARED)? ?LATIN CAPITAL LETTER|REGIONAL INDICATOR SYMBOL LETTER"
                    + "|LATIN (?:SMALL|CAPITAL) LETTER) ([A-Z])(?: WITH .*)?");

    private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();

    @Test
    void theTableIsMadeFromIcus() throws IOException {
        var table = new StringBuilder();
        var icu = new SpoofChecker.Builder().build();
        for (int c = 0x80; c <= Character.MAX_CODE_POINT; c++) {
            var one = Character.toString(c);
            if (UCharacter.isDefined(c) && !isSurrogate(c) && isWhole(one)) {
                var like = like(c, icu);
                if (!like.isEmpty() && !like.equals(lower(one))) {
                    table.append(one).append(like).append('\n');
                }
            }
        }
        if (System.getProperty("update") != null) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, table);
        }
        assertEquals(table.toString(), Files.readString(FILE));
    }

    private static String lower(String text) {
        return UCharacter.toLowerCase(Locale.ROOT, text);
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** Whether it stays as it is when a name is taken apart. */
    private static boolean isWhole(String one) {
        return NFKD.isNormalized(one);
    }

    private static String like(int c, SpoofChecker icu) {
        int known = CYRILLIC_AND_GREEK.indexOf(c);
        if (known >= 0) {
            return LATIN_LOOK_ALIKES.substring(known, known + 1);
        }
        var letters = new StringBuilder();
        NFKD.normalize(icu.getSkeleton(Character.toString(c)))
                .codePoints()
                .filter(UCharacter::isLetterOrDigit)
                .forEach(letter -> letters.append(latin(letter)));
        var like = lower(letters.toString());
        if (like.isEmpty() && !latin(c).equals(Character.toString(c))) {
            return latin(c);
        }
        int capital = UCharacter.toUpperCase(c); // Cherokee's small letters are its capitals, drawn smaller
        return capital != c && UScript.getScript(c) == UScript.CHEROKEE && like.equals(Character.toString(c))
                ? like(capital, icu)
                : like;
    }

    private static String latin(int c) {
        int known = CYRILLIC_AND_GREEK.indexOf(c);
        if (known >= 0) {
            return LATIN_LOOK_ALIKES.substring(known, known + 1);
        }
        var name = LATIN.matcher(c < 0x80 ? "" : String.valueOf(UCharacter.getName(c)));
        return name.matches() ? lower(name.group(1)) : Character.toString(c);
    }
}
