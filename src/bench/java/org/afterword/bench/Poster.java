package org.afterword.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection that posts one form after the other, as a web server does for its visitors. */
final class Poster implements AutoCloseable {
    private static final String WORDS = "It+is+down+now.+The+alphabet+helped%2C+thank+you%21+".repeat(8);

    private final Socket socket;
    private final InputStream in;

    Poster(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** Posts a form, and says whether its words have arrived. */
    boolean post(int number) throws IOException {
        var form = "name=Reader+" + number + "&article=%2Fone%2F&message=Number+" + number + ".+" + WORDS
                + RunningReceiver.END.replace(' ', '+');
        socket.getOutputStream()
                .write(("POST /answer HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 10." + (number >> 16 & 255) + "."
                                + (number >> 8 & 255) + "." + (number & 255)
                                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                                + form.length() + "\r\n\r\n" + form)
                        .getBytes(StandardCharsets.US_ASCII));
        var status = line();
        int length = 0;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.startsWith("Content-Length: ")) {
                length = Integer.parseInt(header.substring("Content-Length: ".length()));
            }
        }
        in.skipNBytes(length);
        return status.startsWith("HTTP/1.1 303 ");
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
