package org.afterword.content.settings;

import java.net.IDN;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.afterword.base.Slashes;
import org.afterword.base.problem.Nearest;

/** What a person who wrote a value that cannot be read may have meant by it. Whoever reads the value chooses what can be read. */
public final class Meant {
    private static final String HTTPS = "https://";

    private Meant() {}

    /** The first of what may have been meant that can be read, as a cure. */
    static Optional<String> cure(
            String written, Function<String, Stream<String>> meant, Function<String, ? extends Optional<?>> reader) {
        return meant.apply(written.strip())
                .filter(text -> reader.apply(text).isPresent())
                .findFirst()
                .map(text -> "write " + text);
    }

    /** An address without its beginning, or with a query. */
    static Stream<String> address(String text) {
        var plain = Slashes.noneBehind(text.replaceFirst("^.*?[<(](?=\\S*[>)]$)", "")
                .replaceFirst("[>)]$", "")
                .replaceFirst("^(?i:h?t+p?s?|ftp)(?=:/)", "https")
                .replaceFirst("//[^/@]*@", "//")
                .replaceFirst("[?#].*$", ""));
        return Stream.of(plain, secure(plain), inAscii(secure(plain))).filter(Meant::hasHost);
    }

    /** A path without its slash, or an address without its beginning. */
    static Stream<String> addressOrPath(String text) {
        if (text.endsWith(".md")) {
            return path(text.substring(0, text.length() - 3) + "/");
        } else if (text.matches("(?:\\./)?[\\w-]+(?:/\\S*|\\.(?:html?|xml|json|txt|pdf))")) {
            return path(text.replaceFirst("(?:^|/)index\\.html?$", ""));
        }
        return address(text);
    }

    /** An address without encryption or its beginning. */
    static Stream<String> endpoint(String text) {
        boolean isName = text.matches("[\\w-]+") && !text.matches("(?i)true|false|yes|no|on|off");
        return isName ? path(text) : Stream.of(secure(text)).filter(address -> hasHost(address) && !text.contains("@"));
    }

    static Stream<String> path(String text) {
        return Stream.of(
                "/" + text.replaceFirst("^(\\./|content/|/content/)", "").replace('\\', '/'));
    }

    /** The last part of a path or an address. */
    static Stream<String> theme(String text) {
        var plain = text.replaceFirst("(\\.git)?[/\\\\]*$", "");
        return Stream.of(plain.replaceFirst("^.*[/\\\\:]", ""));
    }

    static Stream<String> language(String text) {
        return Stream.of(text.replace('_', '-'), text.replaceFirst("[._@].*$", ""));
    }

    /** A city's name is that of its zone. */
    static Stream<String> zone(String text) {
        var city = "/" + text.replace(' ', '_').toLowerCase(Locale.ROOT);
        var known = ZoneId.getAvailableZoneIds();
        return Stream.concat(
                known.stream()
                        .filter(zone -> ("/" + zone.toLowerCase(Locale.ROOT)).endsWith(city))
                        .sorted(),
                Stream.concat(
                        abbreviated(text).stream(),
                        Nearest.to(text, known)
                                .filter(near -> text.regionMatches(
                                        true, text.lastIndexOf('/') + 1, near, near.lastIndexOf('/') + 1, 1))
                                .stream()));
    }

    /** The zone that an abbreviation most likely stands for, as English has it. */
    private static Optional<String> abbreviated(String text) {
        if (!text.matches("[A-Z]{3,4}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH)
                            .parse(text)
                            .query(TemporalQueries.zone()))
                    .map(ZoneId::getId);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The first zone that may have been meant by what names none. */
    public static Optional<String> zoneIn(String text) {
        return zone(text.strip()).findFirst();
    }

    static Stream<String> mail(String text) {
        return Stream.of(text.replaceFirst("(?i)^mailto:", ""), text.replaceFirst("^.*<([^<>]*)>$", "$1"));
    }

    static Stream<String> repository(String text) {
        return Stream.of(text.replaceFirst("(?i)^(git@|(ssh|https?)://(git@)?)?(www\\.)?github\\.com[:/]", "")
                .replaceFirst("^@", "")
                .replaceFirst("(\\.git|/(issues|discussions)\\S*)?/?$", ""));
    }

    /** An account of the Fediverse as its owner tells it, or one of GitHub by its address. */
    static Optional<String> account(String text) {
        return Stream.of("acct:" + text.strip().replaceFirst("^@", ""))
                .filter(account -> Account.parse(account).isPresent())
                .findFirst();
    }

    private static String secure(String text) {
        return HTTPS + text.replaceFirst("(?i)^https?:/*", "");
    }

    /** A host in letters of any script, as its address has it. */
    private static String inAscii(String address) {
        var host = address.replaceFirst("^https://", "").replaceFirst("/.*$", "");
        try {
            return address.replace(host, IDN.toASCII(host));
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private static boolean hasHost(String address) {
        return address.matches("(?i)https?://[^/\\s]+\\.[^/\\s]{2,}(/\\S*)?");
    }
}
