package org.afterword.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.afterword.content.address.WebOrigin;

/** Puts addresses into an order in which those of one host do not stand beside each other, as far as others are left. */
final class Spread {
    private Spread() {}

    static List<String> overHosts(Collection<String> addresses) {
        Map<String, Deque<String>> byHost = new LinkedHashMap<>();
        for (var address : addresses) {
            byHost.computeIfAbsent(WebOrigin.of(address).orElse(""), host -> new ArrayDeque<>())
                    .add(address);
        }
        var spread = new ArrayList<String>(addresses.size());
        while (!byHost.isEmpty()) {
            byHost.values().forEach(host -> spread.add(host.remove()));
            byHost.values().removeIf(Deque::isEmpty);
        }
        return spread;
    }
}
