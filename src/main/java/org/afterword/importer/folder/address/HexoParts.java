package org.afterword.importer.folder.address;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the parts of Hexo's permalinks stand for, and how it writes a name into an address. */
public final class HexoParts {
    /** A part of a pattern; its first group is the part's name. */
    public static final Pattern PART = Pattern.compile(":(\\w*[^\\W_])");

    private static final Pattern SIGNS =
            Pattern.compile("[\\s\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF"
                    + "~`!@#$%^&*()\\-_+=\\[\\]{}|\\\\;:\"'<>,.?/]+");

    private static final Map<String, String> DATES = Map.of(
            "year", "%Y",
            "month", "%m",
            "day", "%d",
            "i_month", "%-m",
            "i_day", "%-d",
            "hour", "%H",
            "minute", "%M",
            "second", "%S");

    private HexoParts() {}

    /** A part that tells of the date. */
    public static Optional<String> date(String part, OffsetDateTime time) {
        return part.equals("timestamp")
                ? Optional.of(String.valueOf(time.toEpochSecond()))
                : Optional.ofNullable(DATES.get(part)).map(format -> Strftime.of(format, time));
    }

    /** What tells an article from others of its name: the beginning of a digest of the name and the time. */
    public static String hash(String name, OffsetDateTime time) {
        try {
            var digest = MessageDigest.getInstance("SHA-1")
                    .digest((name + time.toEpochSecond()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** A name as a part of an address: signs and blanks become one hyphen, Latin letters lose their signs, case stays. */
    public static String slug(String name) {
        return SIGNS.matcher(HexoLetters.bare(name).replaceAll("[\\x00-\\x1F]", ""))
                .replaceAll("-")
                .replaceAll("^-|-$", "");
    }

    /** @param filenameCase what the settings say of it: 1 for small letters, 2 for capitals */
    public static String slug(String name, String filenameCase) {
        var slug = slug(name);
        return filenameCase.equals("1")
                ? slug.toLowerCase(Locale.ROOT)
                : filenameCase.equals("2") ? slug.toUpperCase(Locale.ROOT) : slug;
    }
}
