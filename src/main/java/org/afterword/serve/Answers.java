package org.afterword.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.function.Consumer;
import org.afterword.base.problem.Problem;
import org.afterword.pages.PlannedSite;
import org.afterword.pages.output.Output;
import org.afterword.template.TemplateFailure;

/** Answers a request for a page or a file as a static host would, with the script for live reload in each page. */
final class Answers {
    private final Preview preview;
    private final Consumer<Problem> failures;

    /** @param failures is told why a page that was asked for cannot be shown */
    Answers(Preview preview, Consumer<Problem> failures) {
        this.preview = preview;
        this.failures = failures;
    }

    /** @param path decoded, beginning with a slash */
    void answer(HttpExchange exchange, String path) throws IOException {
        var site = preview.site();
        if (site.isEmpty()) {
            Reply.text(exchange, 503, MediaTypes.PAGE, LivePage.problems(preview.problems(), ""));
            return;
        }
        var plan = site.get().plan();
        var found = plan.at(path);
        if (found.isEmpty() && plan.at(path + "/").isPresent()) {
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().getRawPath() + "/");
            Reply.text(exchange, 301, MediaTypes.TEXT, "");
            return;
        }
        var shown = found.or(() -> plan.at(Preview.LOST));
        if (shown.isEmpty()) {
            Reply.text(exchange, 404, MediaTypes.TEXT, "not found");
        } else {
            send(exchange, found.isPresent(), site.get(), shown.get());
        }
    }

    private void send(HttpExchange exchange, boolean isFound, PlannedSite site, Output output) throws IOException {
        var fingerprint = Preview.fingerprint(site, output).toString();
        var type = MediaTypes.of(output.path());
        try {
            if (isFound) {
                Reply.found(exchange, type, '"' + fingerprint + '"', () -> body(site, output, fingerprint));
            } else {
                Reply.instead(exchange, 404, type, body(site, output, fingerprint));
            }
        } catch (TemplateFailure e) {
            failures.accept(e.problem());
            Reply.text(exchange, 500, MediaTypes.PAGE, LivePage.problems(List.of(e.problem()), fingerprint));
        } catch (UncheckedIOException | NoSuchFileException e) {
            Reply.text(exchange, 503, MediaTypes.PAGE, LivePage.changed(fingerprint));
        }
    }

    private static Body body(PlannedSite site, Output output, String fingerprint) throws IOException, TemplateFailure {
        if (output instanceof Output.Page page) {
            var bytes =
                    site.templates().render(page.template(), page.inputs().get().view());
            return page.path().endsWith(".html")
                    ? Body.of(LivePage.of(new String(bytes, StandardCharsets.UTF_8), fingerprint))
                    : new Body.Bytes(bytes);
        } else if (output instanceof Output.Text text) {
            return Body.of(text.text());
        }
        if (output instanceof Output.Copy copy) {
            return Body.of(copy.media().file());
        }
        return new Body.Bytes(((Output.Title) output).picture().png());
    }
}
