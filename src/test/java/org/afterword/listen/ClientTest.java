package org.afterword.listen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who posts is told by the connection, and by a header only where a trusted web server wrote it. */
class ClientTest {
    private static final InetAddress HERE = address("127.0.0.1");
    private static final InetAddress PROXY = address("10.0.0.1");
    private static final InetAddress STRANGER = address("198.51.100.1");

    private static InetAddress address(String numbers) {
        return Client.numeric(numbers).orElseThrow();
    }

    private static Client of(InetAddress peer, String... forwarded) {
        return Client.of(peer, List.of(forwarded), Set.of(PROXY));
    }

    @Test
    void theHeaderCountsOnlyFromWhoIsTrusted() {
        var client = of(address("192.0.2.1"));
        assertEquals(client, of(HERE, "192.0.2.1"));
        assertEquals(client, of(PROXY, "192.0.2.1"));
        assertEquals(of(STRANGER), of(STRANGER, "192.0.2.1"));
    }

    @Test
    void whatAClientWroteItselfDoesNotCount() {
        assertEquals(of(address("192.0.2.1")), of(HERE, "203.0.113.5, 192.0.2.1"));
        assertEquals(of(address("192.0.2.1")), of(HERE, "203.0.113.5", "192.0.2.1, 10.0.0.1"));
    }

    @Test
    void oneHouseIsOneClient() {
        assertEquals(of(address("2001:db8:1:2::1")), of(address("2001:db8:1:2:ffff::9")));
        assertNotEquals(of(address("2001:db8:1:2::1")), of(address("2001:db8:1:3::1")));
        assertEquals(of(address("192.0.2.1")), of(address("::ffff:192.0.2.1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "localhost",
                "1.2.3",
                "1.2.3.999",
                "1.2.3.4.5",
                "",
                "unknown",
                ":::",
                "a:b",
                "fe80::1%1"
            })
    void aNameIsNeverLookedUp(String name) {
        assertTrue(Client.numeric(name).isEmpty());
        assertEquals(of(HERE), of(HERE, name));
    }
}
