package org.afterword.arrival.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The mails of a file, one by one: the only one of an {@code .eml}, or those of an mbox (RFC 4155), in which each begins with
 * a line {@code From } behind an empty one, and such a line within a mail is written {@code >From }.
 */
public final class Mailbox {
    private static final int LARGEST = 32 << 20;
    private static final int LONGEST_LINE = 1 << 20;

    /**
     * One mail.
     *
     * @param bytes of it; empty where there are more than 32 MiB
     * @param line that it begins in
     */
    public record One(Optional<byte[]> bytes, int line) {}

    private final InputStream in;
    private final boolean isMbox;
    private byte[] pending;
    private int number;
    private boolean ended;

    /** @param isMbox whether it begins with a line {@code From } */
    public Mailbox(InputStream in, boolean isMbox) {
        this.in = in;
        this.isMbox = isMbox;
    }

    /** The next mail; empty at the end. */
    public Optional<One> next() throws IOException {
        var mail = new ByteArrayOutputStream();
        boolean large = false;
        boolean blank = true;
        int start = number + 1;
        byte[] line = pending == null ? line() : pending;
        pending = null;
        boolean met = false;
        for (; line != null; line = line()) {
            if (isMbox && starts(line, "From ") && blank) {
                if (met) {
                    pending = line;
                    break;
                }
                met = true;
                start = number;
                continue;
            }
            met |= line.length > 0;
            blank = isBlank(line);
            int skipped = isMbox && isEscaped(line) ? 1 : 0;
            large |= mail.size() + line.length > LARGEST;
            if (!large) {
                mail.write(line, skipped, line.length - skipped);
            }
        }
        return met
                ? Optional.of(new One(large ? Optional.empty() : Optional.of(mail.toByteArray()), start))
                : Optional.empty();
    }

    /** A line with its end, or so much of it as is held; null at the end. */
    private byte[] line() throws IOException {
        if (ended) {
            return null;
        }
        var line = new ByteArrayOutputStream(128);
        int c = in.read();
        while (c >= 0) {
            line.write(c);
            if (c == '\n' || line.size() >= LONGEST_LINE) {
                break;
            }
            c = in.read();
        }
        ended = c < 0;
        number += c == '\n' || line.size() > 0 && ended ? 1 : 0;
        return line.size() == 0 ? null : line.toByteArray();
    }

    private static boolean starts(byte[] line, String wanted) {
        return line.length >= wanted.length()
                && new String(line, 0, wanted.length(), StandardCharsets.ISO_8859_1).equals(wanted);
    }

    private static boolean isBlank(byte[] line) {
        return line.length == 1 || line.length == 2 && line[0] == '\r';
    }

    private static boolean isEscaped(byte[] line) {
        int at = 0;
        while (at < line.length && line[at] == '>') {
            at++;
        }
        return at > 0 && line.length - at >= 5 && new String(line, at, 5, StandardCharsets.ISO_8859_1).equals("From ");
    }
}
