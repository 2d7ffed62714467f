package org.afterword.content.settings;

import java.util.Locale;
import java.util.Optional;
import org.afterword.content.address.WebAddress;

/**
 * Reads the name of an account elsewhere, by which somebody is recognised: {@code github:login}, {@code acct:user@host} of
 * the Fediverse (RFC 7565), a decentralised identifier such as {@code did:plc:…}, or an address that begins with
 * {@code https://}.
 */
public final class Account {
    /** What an account can look like, for a cure. */
    static final String SHAPES = "github:login, acct:user@host, did:plc:… or an address that begins with https://";

    private Account() {}

    /** The account as it is compared: where capitals do not count, without them. Empty where it has none of the shapes. */
    public static Optional<String> parse(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("github:")) {
            return Optional.of(lower).filter(account -> account.matches("github:[a-z0-9]+(-[a-z0-9]++)*+"));
        }
        if (lower.startsWith("acct:")) {
            return Optional.of(lower)
                    .filter(account -> account.matches("acct:[\\w.-]+@[a-z0-9-]+(\\.[a-z0-9-]++)++(:\\d{1,5})?"));
        }
        if (lower.startsWith("did:")) {
            return Optional.of(text)
                    .filter(account -> account.matches("did:[a-z0-9]+:[A-Za-z0-9._:%-]*[A-Za-z0-9._-]"));
        }
        return lower.startsWith("https://") ? WebAddress.safe(text) : Optional.empty();
    }

    /** Whether a text is meant for an account, well or badly written, and not for a name. */
    static boolean isMeant(String text) {
        return text.matches("(?i)(github|acct|did|https?):\\S*");
    }
}
