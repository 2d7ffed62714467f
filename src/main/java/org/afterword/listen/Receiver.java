package org.afterword.listen;

import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.afterword.base.RefusedPort;
import org.afterword.base.problem.Problem;
import org.afterword.content.SiteReader;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Takes answers from the web, for who runs a host: behind its web server, and bounded in every way. Whoever is told that
 * words have arrived can rely on it: they are in the inbox then, whole and synced to the disk.
 */
public final class Receiver implements Closeable {
    private static final int THREADS = 12;
    private static final int WRITERS = 16;
    private static final int SELECTORS = 1;
    private static final long LOOK_S = 3;
    private static final long MINUTE_S = 60;
    private static final long HANG_UP_MS = 200;
    private static final long FINISH_MS = 10_000;

    private final Bounds bounds;
    private final Desk desk;
    private final Rates rates;
    private final Deadlines deadlines;
    private final Counts counts = new Counts();
    private final Consumer<String> log;
    private final ThreadPoolExecutor writers;
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "beat");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicBoolean asked = new AtomicBoolean();
    private final Server server;
    private final ServerConnector connector;

    /**
     * What a receiver listens at and for whom.
     *
     * @param site the site's folder
     * @param host the name or address of this machine to listen at
     * @param port 0 for any free one
     * @param proxies whose word counts on who posts, beside this machine's own
     * @param secret what webmention.io's hook must say; empty where there is none to be taken
     */
    public record Place(Path site, String host, int port, Set<InetAddress> proxies, Optional<String> secret) {}

    /**
     * Makes one that does not listen yet.
     *
     * @param reader for each reading of the site a new one
     * @param log is given a line on each minute in which something came, with counts and nothing else
     */
    public Receiver(Place place, Bounds bounds, Supplier<SiteReader> reader, Clocks clocks, Consumer<String> log) {
        this.bounds = bounds;
        this.log = log;
        desk = new Desk(place.site(), reader, clocks, bounds.arrivals());
        rates = new Rates(bounds.posts(), bounds.clients(), clocks.nanos());
        deadlines = new Deadlines(bounds.time(), clocks.nanos());
        writers = new ThreadPoolExecutor(
                WRITERS, WRITERS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(bounds.requests()));
        var threads = new QueuedThreadPool(THREADS);
        threads.setName("web");
        server = new Server(threads);
        connector = connector(place);
        var forms = new FormPosts(desk, bounds, rates, clocks, counts);
        var hooks = new Hooks(desk, rates, counts, place.secret());
        var requests =
                new Requests(forms, hooks, desk, bounds, place.proxies(), deadlines, writers, () -> asked.set(true));
        server.setHandler(new GracefulHandler(requests));
        server.setErrorHandler(Receiver::error);
        server.setStopTimeout(FINISH_MS);
    }

    private ServerConnector connector(Place place) {
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(bounds.header());
        http.setIdleTimeout(bounds.time().toMillis());
        var made = new ServerConnector(server, 1, SELECTORS, new HttpConnectionFactory(http));
        made.setHost(place.host());
        made.setPort(place.port());
        made.setIdleTimeout(bounds.time().toMillis());
        made.setShutdownIdleTimeout(HANG_UP_MS);
        made.addBean(deadlines);
        server.addConnector(made);
        server.addBean(new NetworkConnectionLimit(bounds.connections(), made));
        return made;
    }

    /** What is no request, or has too large a header, is told so in a line and in nothing that it sent. */
    private static boolean error(
            org.eclipse.jetty.server.Request request,
            org.eclipse.jetty.server.Response response,
            org.eclipse.jetty.util.Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        var version = request.getConnectionMetaData().getHttpVersion();
        var text = (version == HttpVersion.HTTP_0_9 ? "" : "this cannot be taken: " + response.getStatus()) + "\n";
        response.write(true, BufferUtil.toBuffer(text), callback);
        return true;
    }

    /**
     * Reads the site and begins to listen, unless there is an error in the site.
     *
     * @return whether it listens
     */
    public boolean start() throws IOException {
        if (!desk.open()) {
            return false;
        }
        try {
            server.start();
        } catch (IOException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            throw RefusedPort.forGood(cause, connector.getHost(), connector.getPort())
                    .orElseGet(() -> new BindException("port " + connector.getPort() + " is taken"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        beat.scheduleWithFixedDelay(deadlines::enforce, 1, 1, TimeUnit.SECONDS);
        beat.scheduleWithFixedDelay(this::look, LOOK_S, LOOK_S, TimeUnit.SECONDS);
        beat.scheduleAtFixedRate(this::tell, MINUTE_S, MINUTE_S, TimeUnit.SECONDS);
        return true;
    }

    /** What is wrong in the site, sorted. */
    public List<Problem> problems() {
        return desk.site().problems();
    }

    /** The port that it listens at. */
    public int port() {
        return connector.getLocalPort();
    }

    private void look() {
        try {
            if (asked.getAndSet(false)) {
                desk.lookAgain();
            }
        } catch (IOException | RuntimeException e) {
            asked.set(true); // it keeps to what it knows, and tries again
        }
    }

    private void tell() {
        rates.forget();
        counts.take().ifPresent(log);
    }

    /** Stops listening, finishes what has begun, and tells the last counts. */
    @Override
    public void close() throws IOException {
        beat.shutdown();
        try {
            server.stop();
            writers.shutdown();
            writers.awaitTermination(FINISH_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IOException("the receiver did not stop well", e);
        } finally {
            desk.close();
            counts.take().ifPresent(log);
        }
    }
}
