package org.afterword.content.article;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long sound and film play, as authors write it and as pages and feeds tell it. */
public final class PlayingTime {
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,2}):(?=\\d\\d?:))?(\\d{1,3}):([0-5]\\d)");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,6}");
    private static final Pattern WORDS =
            Pattern.compile("(?i)(?:PT)?(?:(\\d{1,2}) ?h[a-z]*)? ?(?:(\\d{1,3}) ?m[a-z]*)? ?(?:(\\d{1,2}) ?s[a-z]*)?");
    private static final Pattern POINTS = Pattern.compile("\\d{1,3}(?:[.,;][0-5]\\d){1,2}");

    private PlayingTime() {}

    /** Seconds of {@code 31:07}, {@code 1:02:03}, or of the seconds alone; empty where there are none. */
    static Optional<Integer> parse(String text) {
        if (SECONDS.matcher(text).matches()) {
            return Optional.of(Integer.valueOf(text)).filter(seconds -> seconds > 0);
        }
        var clock = CLOCK.matcher(text);
        return clock.matches() && (clock.group(1) == null || Integer.parseInt(clock.group(2)) < 60)
                ? Optional.of(seconds(clock)).filter(seconds -> seconds > 0)
                : Optional.empty();
    }

    /** Seconds of what people and programs write, words and points among it; empty where it is no time, or none. */
    static Optional<Integer> read(String text) {
        return parse(text).or(() -> meantSeconds(text));
    }

    /** What was meant by words such as {@code 31 min}, or by points in the place of colons. */
    static Optional<String> meant(String text) {
        return meantSeconds(text).map(seconds -> "write " + clock(seconds));
    }

    private static Optional<Integer> meantSeconds(String text) {
        var words = WORDS.matcher(text.strip());
        var points = POINTS.matcher(text.strip());
        return points.matches()
                ? parse(text.strip().replaceAll("[.,;]", ":"))
                : words.matches() ? Optional.of(seconds(words)).filter(seconds -> seconds > 0) : Optional.empty();
    }

    private static int seconds(Matcher found) {
        int seconds = 0;
        for (int i = 1; i <= 3; i++) {
            seconds = 60 * seconds + (found.group(i) == null ? 0 : Integer.parseInt(found.group(i)));
        }
        return seconds;
    }

    /** As people write it: {@code 31:07} or {@code 1:02:03}. */
    public static String clock(int seconds) {
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** As machines read it: {@code PT31M7S} (ISO 8601-1 §5.5.2.4). */
    public static String period(int seconds) {
        return "PT" + (seconds < 3600 ? "" : seconds / 3600 + "H") + seconds / 60 % 60 + "M" + seconds % 60 + "S";
    }
}
