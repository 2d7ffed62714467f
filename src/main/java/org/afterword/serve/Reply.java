package org.afterword.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.afterword.serve.Ranges.Range;

/**
 * Sends an answer: the whole, the parts that were asked for, or only that the browser has it already (RFC 9110 §13, §14).
 */
final class Reply {
    private static final String BOUNDARY = "part-of-the-preview-7d1f3c";
    private static final String CRLF = "\r\n";
    private static final String RANGE = "Content-Range";

    private final HttpExchange exchange;
    private final Headers asked;
    private final Headers headers;
    private final boolean isHead;

    private Reply(HttpExchange exchange) {
        this.exchange = exchange;
        this.asked = exchange.getRequestHeaders();
        this.headers = exchange.getResponseHeaders();
        this.isHead = exchange.getRequestMethod().equals("HEAD");
        headers.putIfAbsent("Cache-Control", List.of("no-cache"));
        headers.set("X-Content-Type-Options", "nosniff");
    }

    /** Sends a text as it is, whatever the browser has. */
    static void text(HttpExchange exchange, int status, String type, String text) throws IOException {
        var reply = new Reply(exchange);
        reply.headers.set("Content-Type", type);
        reply.whole(status, Body.of(text));
    }

    /** Sends a page that was not found, or cannot be what was asked for: of that there are no parts. */
    static void instead(HttpExchange exchange, int status, String type, Body body) throws IOException {
        var reply = new Reply(exchange);
        reply.headers.set("Content-Type", type);
        reply.whole(status, body);
    }

    /** Makes what is sent. */
    @FunctionalInterface
    interface Making<E extends Exception> {
        Body make() throws IOException, E;
    }

    /**
     * Sends what an address stands for, as far as the browser lacks it.
     *
     * @param tag stands for it, in quotes
     * @param making is asked only if something of it is to be sent
     */
    static <E extends Exception> void found(HttpExchange exchange, String type, String tag, Making<E> making)
            throws IOException, E {
        var reply = new Reply(exchange);
        if (isThere(reply.asked, "If-Match") && !EntityTags.haveStrong(reply.asked.get("If-Match"), tag)) {
            reply.nothing(412, tag);
        } else if (isThere(reply.asked, "If-None-Match") && EntityTags.have(reply.asked.get("If-None-Match"), tag)) {
            if (EntityTags.haveAny(reply.asked.get("If-None-Match"))) {
                making.make(); // what cannot be made is not there, and a browser has nothing of it
            }
            reply.nothing(304, tag);
        } else {
            var body = making.make();
            reply.headers.set("ETag", tag);
            reply.headers.set("Accept-Ranges", "bytes");
            reply.parts(type, tag, body);
        }
    }

    private static boolean isThere(Headers headers, String name) {
        return headers.containsKey(name);
    }

    private void nothing(int status, String tag) throws IOException {
        headers.set("ETag", tag);
        exchange.sendResponseHeaders(status, -1);
    }

    /** A part of something else than what the browser has would be of no use to it: then it gets the whole. */
    private void parts(String type, String tag, Body body) throws IOException {
        boolean same = !isThere(asked, "If-Range") || tag.equals(asked.getFirst("If-Range"));
        var ranges = isHead || !same || !isThere(asked, "Range")
                ? null
                : Ranges.read(String.join(",", asked.get("Range")), body.length())
                        .orElse(null);
        headers.set("Content-Type", type);
        if (ranges == null) {
            whole(200, body);
        } else if (ranges.isEmpty()) {
            headers.set("Content-Type", MediaTypes.TEXT);
            headers.set(RANGE, "bytes */" + body.length());
            whole(416, Body.of("there is no such part: this has " + body.length() + " bytes"));
        } else if (ranges.size() == 1) {
            var range = ranges.get(0);
            headers.set(RANGE, range.of(body.length()));
            exchange.sendResponseHeaders(206, range.length());
            body.write(exchange.getResponseBody(), range.first(), range.length());
        } else {
            many(type, body, ranges);
        }
    }

    /** Each part with its own head, one after the other (RFC 9110 §14.6). */
    private void many(String type, Body body, List<Range> ranges) throws IOException {
        headers.set("Content-Type", "multipart/byteranges; boundary=" + BOUNDARY);
        var heads = ranges.stream()
                .map(range -> CRLF + "--" + BOUNDARY + CRLF + "Content-Type: " + type + CRLF + RANGE + ": "
                        + range.of(body.length()) + CRLF + CRLF)
                .map(head -> head.getBytes(StandardCharsets.US_ASCII))
                .toList();
        var end = (CRLF + "--" + BOUNDARY + "--" + CRLF).getBytes(StandardCharsets.US_ASCII);
        long length = end.length
                + heads.stream().mapToLong(head -> head.length).sum()
                + ranges.stream().mapToLong(Range::length).sum();
        exchange.sendResponseHeaders(206, length);
        var out = exchange.getResponseBody();
        for (int i = 0; i < ranges.size(); i++) {
            out.write(heads.get(i));
            body.write(out, ranges.get(i).first(), ranges.get(i).length());
        }
        out.write(end);
    }

    private void whole(int status, Body body) throws IOException {
        boolean none = isHead || body.length() == 0;
        if (isHead) {
            headers.set("Content-Length", String.valueOf(body.length()));
        }
        exchange.sendResponseHeaders(status, none ? -1 : body.length());
        if (!none) {
            body.write(exchange.getResponseBody(), 0, body.length());
        }
    }
}
