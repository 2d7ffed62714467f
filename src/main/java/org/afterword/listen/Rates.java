package org.afterword.listen;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How fast each client posts: a minute's posts may come at once, and then one by one. Whoever has been quiet for a minute is
 * forgotten, and who is the quietest where there are too many. Safe for use by several threads.
 */
final class Rates {
    private static final double MINUTE = 60e9;

    private final int posts;
    private final LongSupplier nanos;
    private final Map<Client, Allowance> clients;

    private record Allowance(double posts, long at) {}

    /** @param nanos a clock that only ever goes forward */
    Rates(int posts, int most, LongSupplier nanos) {
        this.posts = posts;
        this.nanos = nanos;
        this.clients = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Client, Allowance> eldest) {
                return size() > most;
            }
        };
    }

    /** Whether a client may post now, which is then counted. */
    synchronized boolean allow(Client client) {
        if (posts == 0) {
            return true;
        }
        long now = nanos.getAsLong();
        var last = clients.getOrDefault(client, new Allowance(posts, now));
        double left = Math.min(posts, last.posts() + (now - last.at()) * posts / MINUTE);
        boolean allowed = left >= 1;
        clients.put(client, new Allowance(allowed ? left - 1 : left, now));
        return allowed;
    }

    /** In how many seconds a client that was too fast may post again. */
    int pause() {
        return posts == 0 ? 1 : Math.max(1, (59 + posts) / posts);
    }

    /** Forgets who has been quiet for a minute. */
    synchronized void forget() {
        long now = nanos.getAsLong();
        clients.values().removeIf(last -> now - last.at() >= MINUTE);
    }

    synchronized int size() {
        return clients.size();
    }
}
