package org.afterword.arrival.kinds;

import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.base.fingerprint.Sha256;
import org.afterword.importer.record.PrivateWords;

/** Lets through what may be kept of the texts around a comment's words: nobody's e-mail or network address. */
final class Kept {
    private static final Pattern MAIL =
            Pattern.compile("<?(?:mailto:)?[^\\s<>@:/()\"]{1,100}@[^\\s<>@:/()\"]{1,200}\\.[^\\s<>@:/()\".]{2,60}>?");
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?:mailto:)?[^\\s<>@:;,/()\\[\\]\"'=]{1,100}@[\\p{L}\\p{N}.-]{1,200}\\.[\\p{L}\\p{N}-]{1,60}");
    private static final Pattern NETWORK = Pattern.compile("(?<![\\w.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\w.])"
            + "|(?<![\\w:])[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{0,4}){3,7}(?![\\w:])");
    private static final Pattern SECRET =
            Pattern.compile("(?i)[?&;](?:e-?mail|mail|token|secret|key|code|sig|session)[^=&;]{0,200}+=");
    private static final Pattern AUTHORITY = Pattern.compile("(?i)^(?:[a-z][a-z0-9+.-]*:)?//([^/?#]*)");
    private static final int LONGEST_ADDRESS = 2000;
    private static final int DIGITS = 24;

    private Kept() {}

    /** The words of a mail, in which programs repeat the addresses of those who wrote and were written to. */
    static String words(String text) {
        return text.indexOf('@') < 0 ? text : IN_WORDS.matcher(text).replaceAll("[…]");
    }

    /** A name without an address in it; empty where nothing else is. */
    static Optional<String> name(Optional<String> given) {
        return given.map(Kept::withoutAddresses).filter(name -> !name.isEmpty());
    }

    private static String withoutAddresses(String text) {
        if (text.indexOf('@') < 0 && text.indexOf('.') < 0 && text.indexOf(':') < 0) {
            return text.strip();
        }
        var plain = NETWORK.matcher(MAIL.matcher(text).replaceAll(" ")).replaceAll(" ");
        return plain.replaceAll("\\(\\s*\\)|\"\\s*\"", " ")
                .replaceAll("\\s{1,100}", " ")
                .strip();
    }

    /** A web address, unless it names a mailbox, a password or a secret; its path may well have an {@code @} in it. */
    static Optional<String> address(Optional<String> given) {
        return given.map(String::strip)
                .filter(address -> !address.isEmpty() && address.length() <= LONGEST_ADDRESS)
                .filter(address -> address.chars().noneMatch(Character::isWhitespace))
                .map(Kept::withoutSecrets)
                .filter(address -> !hasMailbox(address));
    }

    private static String withoutSecrets(String address) {
        int query = address.indexOf('?');
        return query >= 0
                        && (address.indexOf('@', query) > 0
                                || address.indexOf("%40", query) > 0
                                || SECRET.matcher(address).find(query))
                ? address.substring(0, query)
                : address;
    }

    private static boolean hasMailbox(String address) {
        var authority = AUTHORITY.matcher(address);
        boolean whole = authority.find();
        var host = whole ? authority.group(1) : address;
        return host.indexOf('@') >= 0 && (whole || MAIL.matcher(host).find())
                || address.regionMatches(true, 0, "mailto:", 0, 7)
                || hasNetwork(host)
                || address.indexOf('@') >= 0 && MAIL.matcher(address).find();
    }

    private static boolean hasNetwork(String text) {
        return PrivateWords.mayBeIn(text) && NETWORK.matcher(text).find();
    }

    /** A source's name for something; a hash where it could give away somebody's address or is unwieldy. */
    static Optional<String> id(Optional<String> given) {
        return given.map(String::strip)
                .filter(id -> !id.isEmpty())
                .map(id -> id.length() > 200 || id.indexOf('@') >= 0 || hasNetwork(id)
                        ? Sha256.hex(id).substring(0, DIGITS)
                        : id);
    }
}
