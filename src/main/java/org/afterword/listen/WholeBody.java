package org.afterword.listen;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.BufferUtil;

/**
 * Gathers a request's body as it comes, without a thread that waits for it. Of one that is too large some more is read and
 * thrown away, so that its client comes to hear why it is not taken.
 */
final class WholeBody implements Runnable {
    private static final int PATIENCE = 16;

    private final Request request;
    private final int most;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private long count;

    /** Tells that a body is too large. */
    static final class TooLarge extends Exception {
        private static final long serialVersionUID = 1;

        TooLarge() {
            super("too large", null, false, false);
        }
    }

    private WholeBody(Request request, int most) {
        this.request = request;
        this.most = most;
    }

    /** The body, once it is there; it fails with {@link TooLarge}, or with what broke it off. */
    static CompletableFuture<byte[]> of(Request request, int most) {
        var body = new WholeBody(request, most);
        body.run();
        return body.whole;
    }

    @Override
    public void run() {
        while (!whole.isDone()) {
            var chunk = request.read();
            if (chunk == null) {
                request.demand(this);
                return;
            }
            take(chunk);
        }
    }

    private void take(Content.Chunk chunk) {
        if (Content.Chunk.isFailure(chunk)) {
            whole.completeExceptionally(chunk.getFailure());
            return;
        }
        count += chunk.remaining();
        if (count <= most) {
            bytes.writeBytes(BufferUtil.toArray(chunk.getByteBuffer()));
        }
        chunk.release();
        if (count > (long) PATIENCE * most || chunk.isLast() && count > most) {
            whole.completeExceptionally(new TooLarge());
        } else if (chunk.isLast()) {
            whole.complete(bytes.toByteArray());
        }
    }
}
