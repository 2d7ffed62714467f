package org.afterword.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.base.problem.Problem;
import org.afterword.pages.PlannedSite;
import org.afterword.serve.inbox.Asked;
import org.afterword.serve.inbox.FormFields;
import org.afterword.serve.inbox.Given;
import org.afterword.serve.inbox.InboxPages;
import org.afterword.template.TemplateFailure;

/** Answers requests for the inbox, which may change files: a GET never does, a POST only if it comes from its own pages. */
final class InboxAnswers {
    private static final String TEXT = MediaTypes.TEXT;
    private static final String PAGE = MediaTypes.PAGE;
    private static final String FORM = "application/x-www-form-urlencoded";

    private static final String POLICY =
            "script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final InboxPages pages;
    private final Preview preview;
    private final Refresher refresher;
    private final Consumer<Problem> failures;

    /** Reads the site anew after files changed. */
    interface Refresher {
        List<Problem> refresh(Optional<Set<Path>> changed) throws Exception;
    }

    InboxAnswers(InboxPages pages, Preview preview, Refresher refresher, Consumer<Problem> failures) {
        this.pages = pages;
        this.preview = preview;
        this.refresher = refresher;
        this.failures = failures;
    }

    /** @param path decoded, one of the inbox */
    void answer(HttpExchange exchange, String path) throws IOException {
        var site = preview.site();
        if (site.isEmpty()) {
            Reply.text(exchange, 503, PAGE, LivePage.problems(preview.problems(), ""));
            return;
        }
        try {
            switch (exchange.getRequestMethod()) {
                case "GET", "HEAD" -> get(exchange, path, site.get());
                case "POST" -> post(exchange, path, site.get());
                default -> {
                    exchange.getResponseHeaders().set("Allow", "GET, HEAD, POST");
                    Reply.text(exchange, 405, TEXT, "only GET, HEAD and POST");
                }
            }
        } catch (TemplateFailure e) {
            failures.accept(e.problem());
            Reply.text(
                    exchange,
                    500,
                    PAGE,
                    LivePage.problems(List.of(e.problem()), shown(path).orElse("")));
        } catch (UncheckedIOException e) {
            Reply.text(exchange, 503, TEXT, "this changed just now; load it again");
        }
    }

    /** Stands for what one of these pages would show now. */
    Optional<String> shown(String path) {
        return preview.site().map(site -> pages.shown(path, site));
    }

    int waiting() throws IOException {
        return preview.site().isPresent() ? pages.waiting(preview.site().get()) : 0;
    }

    private void get(HttpExchange exchange, String path, PlannedSite site) throws IOException, TemplateFailure {
        var query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        var fields = FormFields.read(query);
        if (fields.isEmpty()) {
            Reply.text(exchange, 400, TEXT, "this is no address");
        } else {
            send(exchange, pages.get(new Asked(path, fields.get()), site));
        }
    }

    private void post(HttpExchange exchange, String path, PlannedSite site) throws IOException, TemplateFailure {
        var headers = exchange.getRequestHeaders();
        if (!SameOrigin.sent(headers)) {
            Reply.text(exchange, 403, TEXT, "this came from another page. Nothing was changed.");
            return;
        }
        var type = Optional.ofNullable(headers.getFirst("Content-Type")).orElse("");
        if (!type.split(";")[0].strip().equalsIgnoreCase(FORM)) {
            Reply.text(exchange, 415, TEXT, "this is not what a form sends. Nothing was changed.");
            return;
        }
        var body = exchange.getRequestBody().readNBytes(FormFields.MOST_BYTES + 1);
        var fields = body.length > FormFields.MOST_BYTES
                ? Optional.<Map<String, List<String>>>empty()
                : FormFields.read(new String(body, StandardCharsets.UTF_8));
        if (fields.isEmpty()) {
            Reply.text(exchange, 413, TEXT, "this form is too large. Nothing was changed.");
            return;
        }
        send(exchange, pages.post(new Asked(path, fields.get()), site));
    }

    private void send(HttpExchange exchange, Given given) throws IOException {
        if (!given.changed().isEmpty()) {
            refresh(given.changed());
        }
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Security-Policy", POLICY);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        given.to().ifPresent(to -> headers.set("Location", to));
        var html = given.shown().map(shown -> LivePage.of(given.html(), shown)).orElse(given.html());
        Reply.text(exchange, given.status(), PAGE, html);
    }

    /** The site as it is after the decision, for the page that the browser asks for next. */
    private void refresh(Set<Path> changed) throws IOException {
        try {
            refresher.refresh(Optional.of(changed));
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
