package org.afterword.content.address;

import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.base.Slashes;

/** Reads the address that a site is published at. */
public final class SiteAddress {
    private SiteAddress() {}

    /** A step up or nowhere, which browsers take out of an address (RFC 3986 §5.2.4). */
    private static final Pattern DOTS = Pattern.compile("(?i)/(?:\\.|%2e){1,2}(?:/|$)");

    /** An address on the web without query, fragment or steps up, and without the slash at its end. */
    public static Optional<String> parse(String text) {
        return WebAddress.safe(text)
                .filter(address -> address.indexOf('?') < 0 && address.indexOf('#') < 0)
                .filter(address -> !DOTS.matcher(address).find())
                .filter(address ->
                        address.contains("[") || WebOrigin.of(address).isPresent())
                .map(Slashes::noneBehind);
    }
}
