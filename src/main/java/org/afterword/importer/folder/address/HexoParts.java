package org.afterword.importer.folder.address;

import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/** What the parts of Hexo's permalinks stand for, and how it writes a name into an address. */
public final class HexoParts {
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

    /** A name as a part of an address: signs and blanks become hyphens, accents go, case stays. */
    public static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}+", "")
                .replaceAll("[\\x00-\\x1F\\s~`!@#$%^&*()\\-_+=\\[\\]{}|\\\\;:\"'<>,.?/]+", "-")
                .replaceAll("^-+|-+$", "");
    }
}
