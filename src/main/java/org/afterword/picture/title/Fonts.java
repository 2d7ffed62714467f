package org.afterword.picture.title;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Opens fonts that come with the program. */
final class Fonts {
    /** Where Java looks for a list of the machine's fonts. */
    private static final String LIST = "sun.awt.fontconfig";

    private Fonts() {}

    static Font open(String file) {
        try {
            return font(file);
        } catch (RuntimeException | InternalError e) {
            return withoutMachine(file);
        }
    }

    /** Java opens no font where the machine has none at all and no list of them, unless it is given one. */
    private static Font withoutMachine(String file) {
        try {
            var list = Files.createTempFile("afterword", ".properties");
            try {
                Files.writeString(list, "version=1\nsequence.allfonts=default\n");
                System.setProperty(LIST, list.toString());
                return font(file);
            } finally {
                Files.delete(list);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font font(String file) {
        try (var in = Fonts.class.getResourceAsStream(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the program's own " + file + " is damaged", e);
        }
    }
}
