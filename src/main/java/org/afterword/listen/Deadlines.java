package org.afterword.listen;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.eclipse.jetty.io.Connection;

/**
 * Closes connections on which no whole header of a request came in time, however many bytes trickle in: a server's own limit
 * on idle connections starts anew with each byte.
 */
final class Deadlines implements Connection.Listener {
    private final Map<Connection, Long> silent = new ConcurrentHashMap<>();
    private final long nanos;
    private final LongSupplier now;

    Deadlines(Duration time, LongSupplier now) {
        this.nanos = time.toNanos();
        this.now = now;
    }

    @Override
    public void onOpened(Connection connection) {
        silent.put(connection, now.getAsLong());
    }

    @Override
    public void onClosed(Connection connection) {
        silent.remove(connection);
    }

    /** A request's header is there. */
    void begun(Connection connection) {
        silent.remove(connection);
    }

    /** The request is answered; another may come. */
    void ended(Connection connection) {
        if (connection.getEndPoint().isOpen()) {
            silent.put(connection, now.getAsLong());
        }
    }

    /** Closes those whose time is over. */
    void enforce() {
        long at = now.getAsLong();
        silent.forEach((connection, since) -> {
            if (at - since > nanos || !connection.getEndPoint().isOpen()) {
                silent.remove(connection);
                connection.getEndPoint().close();
            }
        });
    }
}
