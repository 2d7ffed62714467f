package org.afterword.content.address;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;

/** Reads the origin of an address on the web: its scheme, its host, and its port where that is not the usual one. */
public final class WebOrigin {
    private WebOrigin() {}

    /**
     * The origin as browsers compare it (RFC 6454 §6.1), in small letters and with a host of ASCII alone:
     * {@code https://example.org} of {@code //Example.org:443/a?b}. Empty where the address is none of {@code http} or
     * {@code https}, or names no host that can be.
     */
    public static Optional<String> of(String address) {
        int slashes = address.indexOf("//");
        if (slashes < 0) {
            return Optional.empty();
        }
        var scheme = slashes == 0 ? "https:" : address.substring(0, slashes).toLowerCase(Locale.ROOT);
        if (!scheme.equals("https:") && !scheme.equals("http:")) {
            return Optional.empty();
        }
        var authority = address.substring(slashes + 2, end(address, slashes + 2));
        authority = authority.substring(authority.lastIndexOf('@') + 1);
        int colon = authority.lastIndexOf(':');
        var port = colon < 0 ? "" : authority.substring(colon + 1);
        var host = host(colon < 0 ? authority : authority.substring(0, colon));
        if (host.isEmpty() || !isPort(port)) {
            return Optional.empty();
        }
        boolean usual = port.isEmpty() || port.equals(scheme.equals("https:") ? "443" : "80");
        return Optional.of(scheme + "//" + host + (usual ? "" : ":" + port));
    }

    /** Whether a named origin stands for another: it is the same, or the other is of one of its subdomains. */
    public static boolean stands(String named, String origin) {
        int star = named.indexOf("*.");
        return star < 0
                ? named.equals(origin)
                : origin.startsWith(named.substring(0, star))
                        && origin.endsWith(named.substring(star + 1))
                        && origin.length() > named.length() - 1;
    }

    private static int end(String address, int start) {
        int end = start;
        while (end < address.length() && "/?#\\".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** As the Domain Name System writes it; empty where it cannot. */
    private static String host(String written) {
        try {
            var ascii = written.chars().allMatch(c -> c < 0x80) ? written : IDN.toASCII(written);
            var host = ascii.toLowerCase(Locale.ROOT);
            boolean sound =
                    host.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '.');
            return sound && !host.startsWith(".") && !host.contains("..") ? host : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static boolean isPort(String port) {
        return port.length() <= 5
                && port.chars().allMatch(c -> c >= '0' && c <= '9')
                && (port.isEmpty() || Integer.parseInt(port) >= 1 && Integer.parseInt(port) <= 0xFFFF);
    }
}
