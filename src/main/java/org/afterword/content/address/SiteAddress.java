package org.afterword.content.address;

import java.util.Optional;

/** Reads the address that a site is published at. */
public final class SiteAddress {
    private SiteAddress() {}

    /** An address on the web without query or fragment, and without the slash at its end. */
    public static Optional<String> parse(String text) {
        return WebAddress.safe(text)
                .filter(address -> address.indexOf('?') < 0 && address.indexOf('#') < 0)
                .filter(address ->
                        address.contains("[") || WebOrigin.of(address).isPresent())
                .map(address -> address.replaceAll("/+$", ""));
    }
}
