package org.afterword.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.afterword.base.Moment;
import org.afterword.base.problem.Problem;
import org.afterword.base.work.Timing;
import org.afterword.build.PreviewMemory;
import org.afterword.content.Haste;
import org.afterword.content.LeftOut;
import org.afterword.content.SiteReader;
import org.afterword.pages.PlannedSite;
import org.afterword.serve.PreviewServer;
import org.afterword.serve.SiteSource;
import org.afterword.serve.SiteWatcher;
import org.afterword.serve.inbox.InboxPages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Shows a site while it is being written. */
final class ServeCommand implements Callable<Integer>, SiteSource {
    private static final int REHEARSALS = 6;
    private static final int TOKEN_BYTES = 32;
    private static final int LAST_PORT = 65535;

    private final Console console;
    private final Clock clock;

    private final CommandSpec spec = Shape.command(
            "serve",
            this,
            "Show the site on this machine and reload its pages as you write.",
            "",
            "At /inbox/, you can approve, edit or reject what waits in the inbox. The",
            "preview remembers what it read in .afterword/ for the next start. It writes",
            "nothing else. Stop it with Ctrl-C.");

    private final SiteOptions options = new SiteOptions(spec);

    private final OptionSpec port = OptionSpec.builder("-p", "--port")
            .type(Integer.class)
            .paramLabel("PORT")
            .description("The port (default: the first free one from 4000 up).")
            .build();

    private final OptionSpec host = OptionSpec.builder("--host")
            .type(String.class)
            .paramLabel("HOST")
            .defaultValue("localhost")
            .description("This machine's name or address at which to listen (default: ${DEFAULT-VALUE}).")
            .build();

    private Path site;
    private PreviewMemory memory;
    private String address;
    private volatile LeftOut leftOut = LeftOut.NONE;

    ServeCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
        spec.addOption(port).addOption(host);
        Shape.addHelp(spec);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws Exception {
        site = options.folder();
        memory = new PreviewMemory(site, Version.program());
        String host = this.host.getValue();
        if (host.indexOf('/') >= 0) {
            throw new ParameterException(
                    spec.commandLine(), "--host must be only a name or address, such as localhost, not '" + host + "'");
        } else if (host.indexOf(':') == host.lastIndexOf(':') && host.indexOf(':') >= 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--host must be only a name or address, not '" + host
                            + "'; the port has an option of its own: --port " + host.substring(host.indexOf(':') + 1));
        }
        var watched = List.of(site.resolve("content"), followed("templates"), followed("themes"));
        var port = port();
        var report = new PreviewReport(console, site, () -> leftOut);
        try (var server = PreviewServer.start(host, port, this, Optional.of(inbox()), report)) {
            address = "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port();
            boolean isShown = server.refresh(Optional.empty()).stream().noneMatch(Problem::isError);
            if (isShown) {
                tellOfAddress(server.waiting());
            }
            try (var changes = new SiteWatcher(watched)) {
                server.know();
                server.refresh(Optional.empty()); // what changed before it was watched
                var problems = server.rest(changes);
                report.begin(problems);
                if (!isShown) {
                    tellOfAddress(server.waiting());
                } else if (!problems.isEmpty()) {
                    console.err().println("shown at " + address + "/"); // they may have moved it out of sight
                    console.err().flush();
                }
                rehearse(server);
                memory.keep();
                server.follow(changes);
            }
        }
        return Main.FINE;
    }

    /** Where one of the site's folders lies: of a link, the folder that it leads to is watched. */
    private Path followed(String name) throws IOException {
        var folder = site.resolve(name);
        return Files.isSymbolicLink(folder) && Files.isDirectory(folder) ? folder.toRealPath() : folder;
    }

    private Optional<Integer> port() {
        Integer given = port.getValue();
        if (given != null && (given < 0 || given > LAST_PORT)) {
            throw new ParameterException(
                    spec.commandLine(), "--port must be from 1 to " + LAST_PORT + ", not " + given);
        }
        return Optional.ofNullable(given);
    }

    private void tellOfAddress(int waiting) {
        console.out().println(address + "/  (stop with Ctrl-C)");
        if (waiting > 0) {
            console.out()
                    .println(waiting + (waiting == 1 ? " comment awaits" : " comments await") + " your decision: "
                            + address + "/inbox/");
        }
        console.out().flush();
    }

    /** The inbox, whose forms bear a token of this run. */
    private InboxPages inbox() {
        var token = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(token);
        return new InboxPages(
                site,
                () -> Moment.at(clock.instant().truncatedTo(ChronoUnit.SECONDS)),
                HexFormat.of().formatHex(token));
    }

    /** Takes the site for changed a few times, so that Java has compiled what the first save needs before it comes. */
    private static void rehearse(PreviewServer server) throws Exception {
        for (int times = 0; times < REHEARSALS; times++) {
            server.refresh(Optional.of(Set.of()));
        }
    }

    @Override
    public PlannedSite read(Optional<PlannedSite> last, Optional<Set<Path>> changed) throws IOException {
        var reader = reader(last.isEmpty() ? Haste.FIRST : Haste.asLongAs(() -> false));
        var read = last.isPresent() && changed.isPresent()
                ? last.get().againWithoutLinks(reader, Optional.of(address), changed.get())
                : PlannedSite.readWithoutLinks(reader, Optional.of(address), Timing.none());
        leftOut = read.loaded().leftOut();
        return read;
    }

    @Override
    public PlannedSite rest(PlannedSite last, BooleanSupplier time) throws IOException {
        return memory.get().lacksSlips()
                ? last.againWithoutLinks(reader(Haste.asLongAs(time)), Optional.of(address), Set.of())
                : last;
    }

    private SiteReader reader(Haste haste) {
        return new SiteReader(site, options.selection(clock).withUndatedFirst(), memory::get, Optional.empty())
                .in(haste);
    }
}
