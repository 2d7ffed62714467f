package org.afterword.check;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;

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
    private final Set<String> unwilling = ConcurrentHashMap.newKeySet();
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

    /** Empty where nobody knows, since time was over or the host wants no more questions. */
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
        var host = hosts.computeIfAbsent(host(uri), name -> new Semaphore(AT_ONCE_OF_A_HOST));
        try {
            host.acquire();
            try {
                if (unwilling.contains(host(uri))) {
                    return Optional.empty();
                }
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
            var head = head(uri);
            boolean enough =
                    head.isPresent() && (head.get().status() < 400 || head.get().isTooMuch());
            return (enough ? head.get() : patiently(uri, "GET")).judged();
        } catch (HttpTimeoutException e) {
            return WebAnswer.failed("its site did not answer within " + limit.toSeconds() + " s", "try again later");
        } catch (java.io.IOException e) {
            return unreached(e);
        } catch (IllegalArgumentException e) { // Java says so of an address that a server leads on to
            return WebAnswer.failed("its site leads on to what is no address", "look for its new place");
        }
    }

    private static WebAnswer unreached(java.io.IOException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException) {
                return WebAnswer.failed("there is no host of this name", "correct the name, or look for its new place");
            } else if (cause instanceof SSLException) {
                return WebAnswer.failed(
                        "its site has no certificate that browsers trust",
                        "look at it in a browser; if it warns you, too, look for its new place");
            }
        }
        return WebAnswer.failed("its site cannot be reached", "look at it in a browser, and try again later");
    }

    /** Some servers end the connection where they know no such question: then there is no answer. */
    private Optional<Response> head(URI uri) throws InterruptedException, HttpTimeoutException {
        try {
            return Optional.of(patiently(uri, "HEAD"));
        } catch (HttpTimeoutException e) {
            throw e;
        } catch (java.io.IOException e) {
            return Optional.empty();
        }
    }

    /** Where a server asks to wait a little, it is asked once more; where it still does not want to be asked, no more. */
    private Response patiently(URI uri, String method) throws java.io.IOException, InterruptedException {
        var response = response(uri, method);
        if (response.isTooMuch() && response.pause() <= limit.toSeconds()) {
            Thread.sleep(response.pause() * 1000L);
            response = response(uri, method);
        }
        if (response.isTooMuch()) {
            unwilling.add(host(uri));
        }
        return response;
    }

    private Response response(URI uri, String method) throws java.io.IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(limit)
                .header("User-Agent", NAME)
                .header("Accept", "*/*")
                .build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        response.body().close();
        return Response.of(response);
    }

    private static String host(URI uri) {
        return uri.getHost().toLowerCase(Locale.ROOT);
    }

    /**
     * What a server said.
     *
     * @param pause how many seconds to wait before it is asked again
     * @param elsewhere where it leads on to, and was not followed to
     */
    record Response(int status, int pause, String elsewhere) {
        static Response of(HttpResponse<?> response) {
            var wait = response.headers().firstValue("Retry-After").filter(text -> text.matches("\\d{1,6}"));
            return new Response(
                    response.statusCode(),
                    wait.map(Integer::parseInt).orElse(Integer.MAX_VALUE),
                    response.headers().firstValue("Location").orElse(""));
        }

        boolean isTooMuch() {
            return status == 429 || status == 503 && pause < Integer.MAX_VALUE;
        }

        /** Java leads on a few times, and not from an address that is encrypted to one that is not. */
        WebAnswer judged() {
            boolean isRedirect = status > 300 && status < 400 && status != 304 && !elsewhere.startsWith("http:");
            if (isRedirect && elsewhere.matches("(?s)(?!https?:)[A-Za-z][A-Za-z0-9+.-]*+:.*")) {
                return WebAnswer.failed("its site leads on to what is no address of the web", "look for its new place");
            }
            return isRedirect
                    ? WebAnswer.failed(
                            "its site leads from one address to another without end", "look for its new place")
                    : WebAnswer.of(status);
        }
    }
}
