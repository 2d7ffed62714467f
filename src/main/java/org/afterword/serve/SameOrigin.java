package org.afterword.serve;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Set;

/**
 * Whether a request comes from this preview's own pages on this machine. Browsers say so with each form that they send, in
 * headers that no page can forge (Fetch §3.2, Fetch Metadata §2.3).
 */
final class SameOrigin {
    static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private SameOrigin() {}

    /** Whether a {@code Host} names this machine by what no other machine can be named by. */
    static boolean isLocal(String host) {
        return host != null && LOCAL_NAMES.contains(name(host));
    }

    /** A {@code Host} without its port. */
    static String name(String host) {
        int colon = host.endsWith("]") ? -1 : host.lastIndexOf(':');
        return colon < 0 ? host : host.substring(0, colon);
    }

    /** Whether another site's page asks, as far as its browser tells. */
    static boolean isForeign(Headers headers) {
        var host = headers.getFirst("Host");
        return !headers.getOrDefault("Origin", List.of()).stream().allMatch(origin -> origin.equals("http://" + host))
                || !headers.getOrDefault("Sec-Fetch-Site", List.of()).stream()
                        .allMatch(site -> site.equals("same-origin") || site.equals("none"));
    }

    /** Whether the page that sent a form is one of the host that it was sent to. */
    static boolean sent(Headers headers) {
        var hosts = headers.getOrDefault("Host", List.of());
        var origins = headers.getOrDefault("Origin", List.of());
        var sites = headers.getOrDefault("Sec-Fetch-Site", List.of());
        return hosts.size() == 1
                && isLocal(hosts.get(0))
                && origins.equals(List.of("http://" + hosts.get(0)))
                && (sites.isEmpty() || sites.equals(List.of("same-origin")));
    }
}
