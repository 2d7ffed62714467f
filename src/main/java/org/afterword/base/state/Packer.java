package org.afterword.base.state;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.fingerprint.Fingerprint;

/** Puts values one after another into bytes, for the program's own files between two builds. {@link Unpacker} reads them. */
public final class Packer {
    private byte[] bytes = new byte[1 << 16];
    private int used;

    /** A number, the shorter the nearer to zero. */
    public void number(long value) {
        reserve(10);
        long rest = value << 1 ^ value >> 63;
        while ((rest & ~0x7FL) != 0) {
            bytes[used++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[used++] = (byte) rest;
    }

    public void flag(boolean value) {
        number(value ? 1 : 0);
    }

    public void text(String value) {
        var encoded = value.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, used, encoded.length);
        used += encoded.length;
    }

    public void fingerprint(Fingerprint value) {
        fixed(value.high());
        fixed(value.low());
    }

    /** A number that is as likely to be large as small, in eight bytes. */
    public void fixed(long value) {
        reserve(Long.BYTES);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[used++] = (byte) (value >> shift);
        }
    }

    public <T> void optional(Optional<T> value, Consumer<T> packer) {
        flag(value.isPresent());
        value.ifPresent(packer);
    }

    public <T> void list(Collection<T> values, Consumer<T> packer) {
        number(values.size());
        values.forEach(packer);
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, used);
    }

    private void reserve(int more) {
        if (more > bytes.length - used) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, used + more));
        }
    }
}
