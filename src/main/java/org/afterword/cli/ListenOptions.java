package org.afterword.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.afterword.listen.Bounds;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** What says whether and how {@code receive} listens instead of reading files. */
final class ListenOptions {
    private static final Bounds USUAL = Bounds.USUAL;
    private static final int LAST_PORT = 65535;

    private final OptionSpec listen = OptionSpec.builder("--listen")
            .type(String.class)
            .paramLabel("[HOST:]PORT")
            .description("Take answers from the web at this port (of localhost, if you name no host), behind"
                    + " a web server, until you stop it with Ctrl-C.")
            .build();

    private final OptionSpec proxies = OptionSpec.builder("--proxy")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("ADDRESS")
            .splitRegex(",")
            .initialValue(List.of())
            .description("A web server on another machine whose X-Forwarded-For is trusted.")
            .build();

    private final OptionSpec secret = OptionSpec.builder("--webmention-secret")
            .type(Path.class)
            .converters(Shape.PATH)
            .paramLabel("FILE")
            .description(
                    "A file with the secret of webmention.io's hook (default: the variable " + Variables.SECRET + ").")
            .build();

    private final OptionSpec rate = number(
            "--rate", "Posts that one client may send in a minute; 0 for any number (default: %s).", USUAL.posts());
    private final OptionSpec arrivals =
            number("--most-waiting", "Arrivals that may wait for you at one time (default: %s).", USUAL.arrivals());
    private final OptionSpec connections =
            number("--connections", "Connections that may be open at once (default: %s).", USUAL.connections());
    private final OptionSpec seconds =
            number("--request-time", "Seconds that a client has to send its request (default: %s).", (int)
                    USUAL.time().toSeconds());
    private final CommandSpec spec;

    /**
     * Where it listens.
     *
     * @param host a name or address of this machine
     */
    record Address(String host, int port) {
        /** As a browser is given it. */
        String url() {
            return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/";
        }
    }

    /** Adds them to a command. */
    ListenOptions(CommandSpec spec) {
        this.spec = spec;
        List.of(listen, proxies, secret, rate, arrivals, connections, seconds).forEach(spec::addOption);
    }

    private static OptionSpec number(String name, String description, int usual) {
        return OptionSpec.builder(name)
                .type(Integer.class)
                .paramLabel("N")
                .defaultValue(String.valueOf(usual))
                .description(description.formatted("${DEFAULT-VALUE}"))
                .build();
    }

    /**
     * Whether it is to listen.
     *
     * @throws ParameterException if something is said of how, but not that it is to
     */
    boolean areGiven() {
        var parsed = spec.commandLine().getParseResult();
        for (var option : List.of(proxies, secret, rate, arrivals, connections, seconds)) {
            if (listen.getValue() == null && parsed.hasMatchedOption(option.longestName())) {
                throw wrong(option.longestName() + " says how to listen: add --listen PORT, or leave it out.");
            }
        }
        return listen.getValue() != null;
    }

    Address address() {
        String text = listen.getValue();
        int colon = text.lastIndexOf(':');
        var host = colon < 0 ? "localhost" : text.substring(0, colon);
        if (host.startsWith("[") && host.endsWith("]")) {
            host = host.substring(1, host.length() - 1);
        } else if (host.isEmpty() || host.indexOf(':') >= 0) {
            throw wrong("--listen must be a port, or a host and a port such as localhost:4001 or [::1]:4001, not '"
                    + text + "'.");
        }
        try {
            int port = Integer.parseInt(text.substring(colon + 1));
            if (port >= 0 && port <= LAST_PORT) {
                return new Address(host, port);
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw wrong("--listen must end in a port from 1 to " + LAST_PORT + ", not '" + text + "'.");
    }

    Set<InetAddress> proxies() {
        List<String> named = proxies.getValue();
        var addresses = new HashSet<InetAddress>();
        for (var one : named) {
            try {
                addresses.addAll(List.of(InetAddress.getAllByName(one)));
            } catch (UnknownHostException e) {
                throw wrong("--proxy must be an address of a web server, and '" + one + "' is none.");
            }
        }
        return addresses;
    }

    /** What the hook must say. */
    Optional<String> secret() throws IOException {
        Path file = secret.getValue();
        if (file != null && (!Files.isReadable(file) || Files.isDirectory(file))) {
            throw wrong("--webmention-secret must be a file that can be read, and '" + file + "' is none.");
        }
        var said = file == null ? System.getenv(Variables.SECRET) : Files.readString(file);
        var given = Optional.ofNullable(said).map(String::strip).filter(text -> !text.isEmpty());
        if (file != null && given.isEmpty()) {
            throw wrong("--webmention-secret must be a file with the secret in it, and '" + file + "' is empty.");
        }
        return given;
    }

    Bounds bounds() {
        return new Bounds(
                USUAL.text(),
                USUAL.header(),
                USUAL.fields(),
                Duration.ofSeconds(atLeast(1, seconds)),
                atLeast(1, connections),
                USUAL.requests(),
                atLeast(0, rate),
                USUAL.clients(),
                atLeast(1, arrivals));
    }

    private int atLeast(int least, OptionSpec option) {
        int value = option.getValue();
        if (value < least) {
            throw wrong(option.longestName() + " must be " + least + " or more, not " + value + ".");
        }
        return value;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
