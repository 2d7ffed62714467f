package org.afterword.picture.title;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.afterword.base.state.ProgramFile;

/** A font that comes with the program. A text is set in the first that has all of its signs. */
enum Typeface {
    /** Has Latin, Greek and Cyrillic. */
    SERIF("SourceSerif4Display-Semibold", 1000),

    /** Has these, Arabic, Hebrew, Armenian, Georgian and some more. */
    WIDE("DejaVuSansCondensed-Bold", 2048);

    private static final String FOLDER = "org/afterword/picture/title/";

    private final String file;
    private final int em;

    /** Read from a list, since Java takes long to open a font. */
    private final BitSet signs;

    /** @param em the height of its lines, in the units in which its letters are drawn */
    Typeface(String file, int em) {
        this.file = file;
        this.em = em;
        this.signs = signs(ProgramFile.text(FOLDER + file + ".signs.txt"));
    }

    int em() {
        return em;
    }

    /** The first that has all signs of a text. */
    static Optional<Typeface> of(String text) {
        return Stream.of(values())
                .filter(one -> text.codePoints().allMatch(one::has))
                .findFirst();
    }

    boolean has(int sign) {
        return signs.get(sign);
    }

    /** @param ranges one a line, such as {@code 20-7e}, in hexadecimal digits */
    private static BitSet signs(String ranges) {
        var signs = new BitSet();
        ranges.lines().forEach(range -> {
            int dash = range.indexOf('-');
            signs.set(Integer.parseInt(range, 0, dash, 16), Integer.parseInt(range, dash + 1, range.length(), 16) + 1);
        });
        return signs;
    }

    /** The font, so large that all of its letters have whole numbers, which are the same wherever they are asked for. */
    Font font() {
        return Opened.FONTS.get(this);
    }

    private static final class Opened {
        static final Map<Typeface, Font> FONTS = Map.of(SERIF, open(SERIF), WIDE, open(WIDE));

        private static Font open(Typeface typeface) {
            return Fonts.open(typeface.file + ".ttf")
                    .deriveFont(Map.of(
                            TextAttribute.SIZE, (float) typeface.em,
                            TextAttribute.KERNING, TextAttribute.KERNING_ON,
                            TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
        }
    }
}
