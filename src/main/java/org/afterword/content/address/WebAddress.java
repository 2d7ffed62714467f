package org.afterword.content.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Judges addresses that content gives, so that a template can put what it gets into a link as it is. */
public final class WebAddress {
    private WebAddress() {}

    /** The address, if it is an absolute one with {@code http} or {@code https} and a host (RFC 3986). */
    public static Optional<String> safe(String address) {
        try {
            var uri = new URI(address).parseServerAuthority();
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null
                    ? Optional.of(uri.toASCIIString())
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The address, if it is safe or a path on this site: one slash, and not two, at its beginning. */
    public static Optional<String> safeOrPath(String address) {
        boolean path = address.startsWith("/")
                && !address.startsWith("//")
                && !address.contains("\\")
                && address.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>');
        return path || address.startsWith("#") ? Optional.of(address) : safe(address);
    }
}
