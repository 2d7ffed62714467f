package org.afterword.content.address;

import java.util.Locale;
import java.util.Set;

/** Judges by a file's name whether browsers show it as a picture. */
public final class PictureName {
    /** What to do about a name that is none. */
    public static final String CURE = "name a file that ends in .jpg, .png, .gif, .webp, .avif or .svg";

    private static final Set<String> ENDINGS =
            Set.of("jpg", "jpeg", "jfif", "png", "apng", "gif", "webp", "avif", "svg", "bmp", "ico");

    private PictureName() {}

    /** @param path a file's, with or without a folder */
    public static boolean isPicture(String path) {
        return ENDINGS.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
