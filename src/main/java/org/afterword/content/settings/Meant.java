package org.afterword.content.settings;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a person who wrote a value that cannot be read may have meant by it. Whoever reads the value chooses what can be read. */
final class Meant {
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
        var plain = text.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        return Stream.of(plain, secure(plain)).filter(Meant::hasHost);
    }

    /** A path without its slash, or an address without its beginning. */
    static Stream<String> addressOrPath(String text) {
        boolean isFile = text.endsWith(".md");
        return isFile ? path(text.substring(0, text.length() - 3) + "/") : address(text);
    }

    /** An address without encryption or its beginning. */
    static Stream<String> endpoint(String text) {
        return Stream.of(secure(text)).filter(Meant::hasHost);
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
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.toLowerCase(Locale.ROOT).endsWith(city))
                .sorted();
    }

    static Stream<String> mail(String text) {
        return Stream.of(text.replaceFirst("(?i)^mailto:", ""), text.replaceFirst("^.*<([^<>]*)>$", "$1"));
    }

    static Stream<String> repository(String text) {
        return Stream.of(
                text.replaceFirst("(?i)^(https?://)?(www\\.)?github\\.com/", "").replaceFirst("(\\.git)?/?$", ""));
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

    private static boolean hasHost(String address) {
        return address.matches("(?i)https?://[^/\\s]+\\.[^/\\s]{2,}(/\\S*)?");
    }
}
