package org.afterword.listen;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who posts, as far as it counts: an IPv4 address, or the network of an IPv6 address, of which one house has 2⁶⁴. It is never
 * written, neither to a file nor to the log.
 */
record Client(int family, long network) {
    private static final int LONGEST = 45;

    private static Client of(InetAddress address) {
        var bytes = ByteBuffer.wrap(address.getAddress());
        return address instanceof Inet4Address ? new Client(4, bytes.getInt()) : new Client(6, bytes.getLong());
    }

    /**
     * The client of a request. What the header X-Forwarded-For says counts only as far as those say it who are trusted: this
     * machine itself and the named proxies. Each of them adds, at the end, whom it was asked by.
     *
     * @param peer who is connected
     * @param forwarded the header's values, in their order
     */
    static Client of(InetAddress peer, List<String> forwarded, Set<InetAddress> proxies) {
        var at = peer;
        var named = String.join(",", forwarded).split(",");
        for (int i = named.length - 1; i >= 0 && (at.isLoopbackAddress() || proxies.contains(at)); i--) {
            var before = numeric(named[i].strip());
            if (before.isEmpty()) {
                break;
            }
            at = before.get();
        }
        return of(at);
    }

    /** An address in numbers; a name is none, so that none is ever looked up. */
    static Optional<InetAddress> numeric(String text) {
        boolean six = text.indexOf(':') >= 0;
        if (text.length() > LONGEST || text.indexOf('%') >= 0 || !six && !isFourNumbers(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(six ? "[" + text + "]" : text));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static boolean isFourNumbers(String text) {
        var numbers = text.split("\\.", -1);
        if (numbers.length != 4) {
            return false;
        }
        for (var number : numbers) {
            if (!number.matches("\\d{1,3}") || Integer.parseInt(number) > 255) {
                return false;
            }
        }
        return true;
    }
}
