package org.afterword.check;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Asks for addresses: first for the head alone, then for the whole, of which nothing is read, where a server has no answer
 * to the first. Of one host few are asked for at once, and one after the other with a pause between.
 */
public final class Asking {
    private static final int AT_ONCE = 16;
    private static final int AT_ONCE_OF_A_HOST = 2;
    private static final String NAME = "Afterword (link check)";

    private final Duration limit;
    private final Duration limitOfAll;
    private final Duration pause;
    private final Map<String, Semaphore> hosts = new ConcurrentHashMap<>();
    private final Map<String, WebAnswer> answers = new ConcurrentHashMap<>();
    private HttpClient client;

    /**
     * How long to wait.
     *
     * @param limit for one answer
     * @param limitOfAll for all: what was not asked for by then is not told of
     * @param pause between two questions to one host
     */
    public Asking(Duration limit, Duration limitOfAll, Duration pause) {
        this.limit = limit;
        this.limitOfAll = limitOfAll;
        this.pause = pause;
    }

    /** The answers to all that could be asked for in time. */
    Map<String, WebAnswer> all(Collection<String> addresses) {
        if (addresses.isEmpty()) {
            return Map.of();
        }
        var threads = Executors.newFixedThreadPool(Math.min(AT_ONCE, addresses.size()), work -> {
            var thread = new Thread(work, "link check");
            thread.setDaemon(true);
            return thread;
        });
        client = HttpClient.newBuilder()
                .connectTimeout(limit)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        for (var address : Spread.overHosts(addresses)) {
            threads.execute(() -> answer(address).ifPresent(answer -> answers.put(address, answer)));
        }
        finish(threads);
        return new HashMap<>(answers);
    }

    private void finish(ExecutorService threads) {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(limitOfAll.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /** Empty where nobody knows, since time was over. */
    private Optional<WebAnswer> answer(String address) {
        URI uri;
        try {
            uri = URI.create(org.afterword.content.address.UrlPath.encode(address));
            if (uri.getHost() == null) {
                return Optional.of(WebAnswer.failed("it names no host", "write the address as a browser shows it"));
            }
        } catch (IllegalArgumentException e) {
            return Optional.of(WebAnswer.failed("it cannot be read as an address", "write it as a browser shows it"));
        }
        var host =
                hosts.computeIfAbsent(uri.getHost().toLowerCase(Locale.ROOT), name -> new Semaphore(AT_ONCE_OF_A_HOST));
        try {
            host.acquire();
            try {
                var answer = ask(uri);
                Thread.sleep(pause.toMillis());
                return Optional.of(answer);
            } finally {
                host.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private WebAnswer ask(URI uri) throws InterruptedException {
        try {
            int head = head(uri);
            return WebAnswer.of(head < 400 ? head : status(uri, "GET"));
        } catch (HttpTimeoutException e) {
            return WebAnswer.failed("its site did not answer within " + limit.toSeconds() + " s", "try again later");
        } catch (java.io.IOException e) {
            return WebAnswer.failed("its site cannot be reached", "look at it in a browser, and try again later");
        }
    }

    /** Some servers end the connection where they know no such question. */
    private int head(URI uri) throws InterruptedException, HttpTimeoutException {
        try {
            return status(uri, "HEAD");
        } catch (HttpTimeoutException e) {
            throw e;
        } catch (java.io.IOException e) {
            return Integer.MAX_VALUE;
        }
    }

    private int status(URI uri, String method) throws java.io.IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(limit)
                .header("User-Agent", NAME)
                .header("Accept", "*/*")
                .build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        response.body().close();
        return response.statusCode();
    }
}
