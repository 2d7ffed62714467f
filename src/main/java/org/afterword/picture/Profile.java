package org.afterword.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A colour profile, as far as its header tells whether a browser can follow it (ICC.1:2022 §7.2). */
final class Profile {
    static final int HEADER = 128;

    /** Larger ones are for printers, or none. */
    static final int LARGEST = 4 << 20;

    private Profile() {}

    /** @param bands how many values a pixel has; 0 where that is not known */
    static boolean fits(byte[] profile, int bands) {
        if (profile.length < HEADER || ByteBuffer.wrap(profile).getInt(0) != profile.length) {
            return false;
        }
        return headerFits(profile, bands);
    }

    static boolean headerFits(byte[] header, int bands) {
        var space = new String(header, 16, 4, StandardCharsets.ISO_8859_1);
        boolean right = switch (bands) {
            case 1 -> space.equals("GRAY");
            case 3 -> space.equals("RGB ");
            case 4 -> space.equals("CMYK");
            default -> true;
        };
        return right && new String(header, 36, 4, StandardCharsets.ISO_8859_1).equals("acsp");
    }
}
