package org.afterword.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.afterword.base.RefusedPort;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.problem.Problem;
import org.afterword.serve.inbox.InboxPages;

/**
 * Shows a site that is being written. Pages are rendered as they are asked for, from the plan; nothing is written but what
 * the author decides in the inbox. It answers only requests that name this machine (against DNS rebinding), only GET and
 * HEAD, and only from the plan: no request leads to the file system. The inbox has rules of its own.
 */
public final class PreviewServer implements AutoCloseable {
    private static final int FIRST_PORT = 4000;
    private static final int LAST_PORT = 4099;
    private static final long BEAT = 15;
    private static final String EVENTS = "/.afterword/events";

    /** Else the server holds back a page's text until the browser has said that its header came, which may take 40 ms. */
    private static final String AT_ONCE = "sun.net.httpserver.nodelay";

    private final HttpServer server;
    private final Preview preview;
    private final Answers answers;
    private final Optional<InboxAnswers> inbox;
    private final Browsers browsers = new Browsers();
    private final Seen seen = new Seen();
    private final Audience audience;
    private final String host;
    private final byte[] script;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "preview");
        thread.setDaemon(true);
        return thread;
    });

    private PreviewServer(
            HttpServer server, String host, SiteSource source, Optional<InboxPages> inbox, Audience audience)
            throws IOException {
        this.server = server;
        this.host = host;
        this.audience = audience;
        this.preview = new Preview(source);
        this.answers = new Answers(preview, audience::failed);
        this.inbox = inbox.filter(pages -> server.getAddress().getAddress().isLoopbackAddress())
                .map(pages -> new InboxAnswers(pages, preview, this::refresh, audience::failed));
        try (var in = PreviewServer.class.getResourceAsStream("live.js")) {
            this.script = in.readAllBytes();
        }
    }

    /**
     * Starts to listen, and answers once {@link #refresh} was called.
     *
     * @param host the name or address of this machine to listen at
     * @param port empty for the first free one from 4000 up
     * @param inbox shown only where this machine alone can reach the server
     * @param audience is told what becomes of the site
     * @throws BindException if there is no free port
     */
    public static PreviewServer start(
            String host, Optional<Integer> port, SiteSource source, Optional<InboxPages> inbox, Audience audience)
            throws IOException {
        var started = new PreviewServer(listen(host, port), host, source, inbox, audience);
        started.server.setExecutor(started.threads);
        started.server.createContext("/", started::handle);
        started.server.start();
        return started;
    }

    private static HttpServer listen(String host, Optional<Integer> port) throws IOException {
        System.setProperty(AT_ONCE, "true");
        var address = InetAddress.getByName(host);
        int first = port.orElse(FIRST_PORT);
        int last = port.orElse(LAST_PORT);
        for (int candidate = first; candidate <= last; candidate++) {
            try {
                return HttpServer.create(new InetSocketAddress(address, candidate), 0);
            } catch (BindException e) {
                var forGood = RefusedPort.forGood(e, host, candidate);
                if (forGood.isPresent()) { // or taken: the next one may be free
                    throw forGood.get();
                }
            }
        }
        throw new BindException(
                first == last ? "port " + first + " is taken" : "no port from " + first + " to " + last + " is free");
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** How many arrivals the inbox shows; none where there is no inbox. */
    public int waiting() throws IOException {
        return inbox.isPresent() ? inbox.get().waiting() : 0;
    }

    /**
     * Reads the site anew, has the browsers reload whose page changed, or tells them of the problems that keep it from being
     * shown.
     *
     * @param changed absolute paths: all that changed since the last time; empty where that is not known
     * @return the problems of the site as it is now, all errors among them
     */
    public List<Problem> refresh(Optional<Set<Path>> changed) throws Exception {
        boolean wasBroken = preview.problems().stream().anyMatch(Problem::isError);
        var problems = preview.refresh(changed, browsers.shown());
        if (problems.stream().anyMatch(Problem::isError)) {
            browsers.tellAll(new Browsers.Event("problems", Told.of(problems)));
        } else {
            if (wasBroken) {
                browsers.tellAll(new Browsers.Event("mended", ""));
            }
            browsers.reloadChanged(this::shown);
        }
        return problems;
    }

    /**
     * Looks for the problems that do not keep the site from being shown, as long as no change waits.
     *
     * @return all problems of the site as it is now
     */
    public List<Problem> rest(SiteWatcher changes) throws Exception {
        return preview.rest(changes::isQuiet);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = path(exchange.getRequestURI());
            if (!isForUs(exchange.getRequestHeaders().getFirst("Host"))) {
                Reply.text(exchange, 421, MediaTypes.TEXT, "this preview is for this machine only");
            } else if (isInbox(exchange, path)) {
                inbox.get().answer(exchange, path);
            } else if (!exchange.getRequestMethod().equals("GET")
                    && !exchange.getRequestMethod().equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                Reply.text(exchange, 405, MediaTypes.TEXT, "only GET and HEAD");
            } else if (path == null || !path.startsWith("/")) {
                Reply.text(exchange, 400, MediaTypes.TEXT, "this is no path");
            } else if (path.equals(LivePage.SCRIPT)) {
                Reply.text(exchange, 200, MediaTypes.SCRIPT, new String(script, StandardCharsets.UTF_8));
            } else if (path.equals(InboxPages.STYLE) && inbox.isPresent()) {
                Reply.text(exchange, 200, MediaTypes.STYLE, InboxPages.style());
            } else if (path.equals(EVENTS) && SameOrigin.isForeign(exchange.getRequestHeaders())) {
                Reply.text(exchange, 403, MediaTypes.TEXT, "this is for the preview's own pages only");
            } else if (path.equals(EVENTS) && exchange.getRequestMethod().equals("GET")) {
                events(exchange);
            } else {
                answers.answer(exchange, path);
            }
        } catch (IOException e) {
            // the browser went away
        }
    }

    /** A path that begins with two slashes is read as another host's, and there is nothing at it here. */
    private static String path(URI asked) {
        return asked.getScheme() == null && asked.getRawAuthority() != null
                ? "//" + asked.getRawAuthority() + asked.getPath()
                : asked.getPath();
    }

    /** Elsewhere than on this machine, there is no inbox, as if there were none at all. */
    private boolean isInbox(HttpExchange exchange, String path) {
        return inbox.isPresent()
                && path != null
                && InboxPages.isIn(path)
                && SameOrigin.isLocal(exchange.getRequestHeaders().getFirst("Host"));
    }

    /** Stands for what an address would show now. */
    private Optional<String> shown(String path) {
        return inbox.isPresent() && InboxPages.isIn(path)
                ? inbox.get().shown(path)
                : preview.fingerprint(path).map(Fingerprint::toString);
    }

    /** Whether a request names this machine. An address in numbers cannot be rebound; a name can. */
    private boolean isForUs(String named) {
        if (named == null) {
            return false;
        }
        var name = SameOrigin.name(named);
        boolean inNumbers = name.matches("\\d{1,3}(\\.\\d{1,3}){3}") || name.startsWith("[") && name.endsWith("]");
        boolean loopback =
                InetAddress.getLoopbackAddress().getHostAddress().equals(host) || SameOrigin.LOCAL_NAMES.contains(host);
        return SameOrigin.LOCAL_NAMES.contains(name) || name.equalsIgnoreCase(host) || !loopback && inNumbers;
    }

    /**
     * Server-sent events (HTML §9.2): one thread waits for each window, and writes to it alone. The query is the fingerprint
     * of what the window shows, and its path.
     */
    private void events(HttpExchange exchange) throws IOException {
        var query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
        int slash = Math.max(0, query.indexOf('/'));
        var path = query.startsWith("/", slash) ? query.substring(slash) : "/";
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        var browser = browsers.add(path, query.substring(0, slash));
        try {
            var body = exchange.getResponseBody();
            body.write("retry: 500\n\n".getBytes(StandardCharsets.UTF_8));
            body.flush();
            if (preview.problems().stream().anyMatch(Problem::isError)) {
                browser.events().add(new Browsers.Event("problems", Told.of(preview.problems())));
            } else {
                browsers.reloadIfChanged(browser, this::shown);
            }
            while (true) {
                var event = browser.events().poll(BEAT, TimeUnit.SECONDS);
                body.write((event == null ? ":\n\n" : written(event)).getBytes(StandardCharsets.UTF_8));
                body.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            browsers.remove(browser);
        }
    }

    private static String written(Browsers.Event event) {
        return "event: " + event.name() + "\ndata: " + event.data().replace("\n", "\ndata: ") + "\n\n";
    }

    /** Takes the site that is shown for the one that readers know: {@link #follow} tells how the next differ from it. */
    public void know() {
        changes();
    }

    /**
     * Tells what changed since {@link #know}. Then it refreshes again and again as {@code changes} says, and tells what came
     * of it once the browsers know.
     */
    public void follow(SiteWatcher changes) throws Exception {
        var meanwhile = changes();
        if (meanwhile.isPresent() && !meanwhile.get().isNone()) {
            audience.refreshed(preview.problems(), meanwhile);
        }
        for (var change = changes.awaitChange(); change.isPresent(); change = changes.awaitChange()) {
            refresh(change.get().paths());
            audience.refreshed(rest(changes), changes());
        }
    }

    /** How the site that is shown differs from the one before; empty while an error keeps the newest from being shown. */
    private Optional<Changes> changes() {
        boolean broken = preview.problems().stream().anyMatch(Problem::isError);
        return broken ? Optional.empty() : preview.site().map(seen::now);
    }
}
