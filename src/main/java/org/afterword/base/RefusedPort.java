package org.afterword.base;

import java.net.BindException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;

/** Why this machine lets no program listen at a port, in words that say what is wrong with the command line. */
public final class RefusedPort {
    private RefusedPort() {}

    /**
     * What no other port would mend; empty where the port may only be taken.
     *
     * @param failure as Java tells it
     */
    public static Optional<BindException> forGood(Throwable failure, String host, int port) {
        var reason = String.valueOf(failure.getMessage());
        if (failure instanceof UnresolvedAddressException
                || failure instanceof UnknownHostException
                || reason.contains("assign")) {
            return Optional.of(new BindException("'" + host + "' is no name or address of this machine"));
        }
        return reason.contains("ermission")
                ? Optional.of(new BindException(
                        "this user may not listen at port " + port + "; choose one from 1024 up, such as 4000"))
                : Optional.empty();
    }
}
