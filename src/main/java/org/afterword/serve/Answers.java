package org.afterword.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.afterword.base.problem.Problem;
import org.afterword.pages.PlannedSite;
import org.afterword.pages.output.Output;
import org.afterword.template.TemplateFailure;

/** Answers a request for a page or a file as a static host would, with the script for live reload in each page. */
final class Answers {
    static final String SCRIPT = "/.afterword/live.js";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("xml", "application/xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("woff2", "font/woff2"));

    /** A page of the author's own template may leave the end of its head out. */
    private static final Pattern HEAD_END = Pattern.compile("(?i)</head>|<body\\b");

    private final Preview preview;

    Answers(Preview preview) {
        this.preview = preview;
    }

    /** @param path decoded, beginning with a slash */
    void answer(HttpExchange exchange, String path) throws IOException {
        var site = preview.site();
        if (site.isEmpty()) {
            send(exchange, 503, "text/html; charset=utf-8", problemPage(preview.problems()), Optional.empty());
            return;
        }
        var found = site.get().plan().at(path);
        if (found.isPresent()) {
            send(exchange, 200, site.get(), found.get());
        } else if (site.get().plan().at(path + "/").isPresent()) {
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().getRawPath() + "/");
            send(exchange, 301, "text/plain; charset=utf-8", "", Optional.empty());
        } else {
            var lost = site.get().plan().at("/404.html");
            if (lost.isPresent()) {
                send(exchange, 404, site.get(), lost.get());
            } else {
                send(exchange, 404, "text/plain; charset=utf-8", "not found", Optional.empty());
            }
        }
    }

    private void send(HttpExchange exchange, int status, PlannedSite site, Output output) throws IOException {
        var fingerprint = Preview.fingerprint(site, output).toString();
        var tag = "\"" + fingerprint + "\"";
        if (status == 200 && tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.getResponseHeaders().set("ETag", tag);
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        try {
            send(exchange, status, type(output.path()), content(site, output, fingerprint), Optional.of(tag));
        } catch (TemplateFailure e) {
            send(exchange, 500, "text/html; charset=utf-8", problemPage(List.of(e.problem())), Optional.empty());
        }
    }

    private static byte[] content(PlannedSite site, Output output, String fingerprint)
            throws IOException, TemplateFailure {
        if (output instanceof Output.Page page) {
            var bytes =
                    site.templates().render(page.template(), page.inputs().get().view());
            return page.path().endsWith(".html")
                    ? withScript(new String(bytes, StandardCharsets.UTF_8), fingerprint)
                            .getBytes(StandardCharsets.UTF_8)
                    : bytes;
        } else if (output instanceof Output.Text text) {
            return text.text().getBytes(StandardCharsets.UTF_8);
        }
        return Files.readAllBytes(((Output.Copy) output).media().file());
    }

    /** The page with our script, which its policy must allow here. The page that is written has neither. */
    static String withScript(String page, String fingerprint) {
        var opened = PreviewPolicy.opened(page);
        int end = HEAD_END.matcher(opened)
                .results()
                .mapToInt(MatchResult::start)
                .findFirst()
                .orElse(opened.length());
        return opened.substring(0, end) + script(fingerprint) + "\n" + opened.substring(end);
    }

    /** What is shown while there has been no good site yet, or where a page cannot be rendered. */
    static String problemPage(List<Problem> problems) {
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Problems</title>"
                + script("") + "</head><body><pre>"
                + escaped(Told.of(problems)) + "</pre></body></html>\n";
    }

    /** @param fingerprint what the page shows; nothing where it shows problems */
    private static String script(String fingerprint) {
        return "<script src=\"" + SCRIPT + "\" data-shown=\"" + fingerprint + "\" defer></script>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String type(String path) {
        var ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        var guessed = URLConnection.guessContentTypeFromName(path);
        return TYPES.getOrDefault(ending, guessed == null ? "application/octet-stream" : guessed);
    }

    static void send(HttpExchange exchange, int status, String type, String text, Optional<String> tag)
            throws IOException {
        send(exchange, status, type, text.getBytes(StandardCharsets.UTF_8), tag);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body, Optional<String> tag)
            throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.putIfAbsent("Cache-Control", List.of("no-cache"));
        headers.set("X-Content-Type-Options", "nosniff");
        tag.ifPresent(known -> headers.set("ETag", known));
        boolean headOnly = exchange.getRequestMethod().equals("HEAD");
        if (headOnly) {
            headers.set("Content-Length", String.valueOf(body.length));
        }
        exchange.sendResponseHeaders(status, headOnly || body.length == 0 ? -1 : body.length);
        if (!headOnly && body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
