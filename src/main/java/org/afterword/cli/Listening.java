package org.afterword.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.afterword.base.Moment;
import org.afterword.content.SiteReader;
import org.afterword.content.article.Selection;
import org.afterword.content.memory.ReadMemory;
import org.afterword.listen.Clocks;
import org.afterword.listen.Receiver;

/** Runs Afterword's own receiver until it is stopped. */
final class Listening {
    private final Console console;
    private final Clock clock;
    private final ListenOptions options;
    private final ReadMemory memory = new ReadMemory();

    Listening(Console console, Clock clock, ListenOptions options) {
        this.console = console;
        this.clock = clock;
        this.options = options;
    }

    /** @return the exit code: stopped well, or not begun since there is an error in the site */
    int run(Path site) throws IOException, InterruptedException {
        var address = options.address();
        var place = new Receiver.Place(site, address.host(), address.port(), options.proxies(), options.secret());
        try (var receiver = new Receiver(
                place, options.bounds(), () -> reader(site), new Clocks(clock, System::nanoTime), this::log)) {
            boolean listens = receiver.start();
            new ProblemPrinter(console, ProblemPrinter.Format.text).print(receiver.problems());
            console.err().flush();
            if (!listens) {
                return Main.PROBLEMS;
            }
            warn(address.host());
            if (options.secret().isEmpty() && System.getenv(Variables.SECRET) != null) {
                console.err()
                        .println("warning: the variable " + Variables.SECRET + " is empty, so no webmention is taken");
                console.err().flush();
            }
            var url = new ListenOptions.Address(address.host(), receiver.port()).url();
            console.out().println("taking answers at " + url + "  (stop with Ctrl-C)");
            console.out().flush();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(receiver), "stop"));
            new CountDownLatch(1).await(); // until the program is told to end
        }
        return Main.FINE;
    }

    /** All articles count when a comment is known again; who answers one that is not published is told otherwise. */
    private SiteReader reader(Path site) {
        return new SiteReader(site, Selection.all(now()), memory);
    }

    private Moment now() {
        return Moment.at(clock.instant());
    }

    private void warn(String host) throws IOException {
        if (!InetAddress.getByName(host).isLoopbackAddress()) {
            console.err()
                    .println("warning: others can reach this port directly, without a web server that adds"
                            + " encryption; listen at localhost, behind such a server, instead");
            console.err().flush();
        }
    }

    /** Java would end with a failure when it is told to end, and this is how a receiver ends well. */
    private void stop(Receiver receiver) {
        int exitCode = Main.FINE;
        try {
            receiver.close();
        } catch (IOException e) {
            exitCode = console.failed(e);
        }
        console.out().flush();
        console.err().flush();
        Runtime.getRuntime().halt(exitCode);
    }

    private void log(String line) {
        console.err().println(line);
        console.err().flush();
    }
}
