package org.afterword.listen;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.afterword.listen.posted.Mistake;
import org.afterword.listen.posted.Posted;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Leads each request to who answers it. A request's body is waited for without a thread; what is there as a whole waits for
 * one of a few threads that write.
 */
final class Requests extends Handler.Abstract {
    private static final String METHODS = "GET, HEAD, OPTIONS, POST";

    /** As narrow as a page's own, with a form that may be sent to where it came from. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final FormPosts forms;
    private final Hooks hooks;
    private final Desk desk;
    private final Bounds bounds;
    private final Set<InetAddress> proxies;
    private final Deadlines deadlines;
    private final Executor writers;
    private final Runnable onPost;

    /** @param onPost is run whenever something is posted */
    Requests(
            FormPosts forms,
            Hooks hooks,
            Desk desk,
            Bounds bounds,
            Set<InetAddress> proxies,
            Deadlines deadlines,
            Executor writers,
            Runnable onPost) {
        this.forms = forms;
        this.hooks = hooks;
        this.desk = desk;
        this.bounds = bounds;
        this.proxies = proxies;
        this.deadlines = deadlines;
        this.writers = writers;
        this.onPost = onPost;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var connection = request.getConnectionMetaData().getConnection();
        deadlines.begun(connection);
        Request.addCompletionListener(request, failure -> deadlines.ended(connection));
        switch (request.getMethod()) {
            case "POST" -> post(request, response, callback);
            case "GET", "HEAD" -> send(response, callback, Answer.page(200, AnswerPage.about(desk.site())));
            case "OPTIONS" -> send(response, callback, new Answer(204, java.util.Map.of("Allow", METHODS), ""));
            default ->
                send(
                        response,
                        callback,
                        Answer.page(405, AnswerPage.about(desk.site())).with("Allow", METHODS));
        }
        return true;
    }

    private void post(Request request, Response response, Callback callback) {
        onPost.run();
        var type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        var client = client(request);
        boolean hook = Hooks.isFor(Request.getPathInContext(request));
        WholeBody.of(request, bounds.body())
                .orTimeout(bounds.time().toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((body, failure) -> {
                    if (failure == null) {
                        inTurn(
                                response,
                                callback,
                                () -> hook ? hooks.take(client, body) : forms.take(client, type, body),
                                type,
                                body);
                    } else {
                        broken(response, callback, failure);
                    }
                });
    }

    private void inTurn(Response response, Callback callback, Supplier<Answer> answer, String type, byte[] body) {
        try {
            writers.execute(() -> {
                Answer told;
                try {
                    told = answer.get();
                } catch (RuntimeException | StackOverflowError e) {
                    told = forms.failed(e, type, body);
                }
                send(response, callback, told);
            });
        } catch (RejectedExecutionException e) {
            send(response, callback, forms.refused(Mistake.BUSY, type, body));
        }
    }

    private void broken(Response response, Callback callback, Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof WholeBody.TooLarge) {
            send(response, callback, closing(forms.refused(Mistake.TOO_LARGE, Posted.NOTHING)));
        } else if (cause instanceof TimeoutException) {
            send(response, callback, closing(forms.refused(Mistake.SLOW, Posted.NOTHING)));
        } else {
            callback.failed(cause);
        }
    }

    private static Answer closing(Answer answer) {
        return answer.with("Connection", "close");
    }

    private Client client(Request request) {
        var peer = ((InetSocketAddress) request.getConnectionMetaData().getRemoteSocketAddress()).getAddress();
        return Client.of(peer, request.getHeaders().getValuesList("X-Forwarded-For"), proxies);
    }

    private static void send(Response response, Callback callback, Answer answer) {
        var headers = response.getHeaders();
        response.setStatus(answer.status());
        headers.put("Cache-Control", "no-store");
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "same-origin");
        answer.headers().forEach(headers::put);
        response.write(true, ByteBuffer.wrap(answer.body().getBytes(StandardCharsets.UTF_8)), callback);
    }
}
