package org.afterword.base.state;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.afterword.base.fingerprint.Fingerprint;

/**
 * Reads what {@link Packer} wrote, in the same order. Bytes that it did not write give other values or an {@link
 * IndexOutOfBoundsException}: whoever reads a file checks first that it is whole.
 */
public final class Unpacker {
    private final byte[] bytes;
    private int at;

    /** @param start where the first value stands */
    public Unpacker(byte[] bytes, int start) {
        this.bytes = bytes;
        this.at = start;
    }

    public long number() {
        long rest = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            rest |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return rest >>> 1 ^ -(rest & 1);
            }
        }
    }

    public boolean flag() {
        return number() == 1;
    }

    public String text() {
        int length = (int) number();
        var text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    public Fingerprint fingerprint() {
        return new Fingerprint(fixed(), fixed());
    }

    public long fixed() {
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = value << 8 | bytes[at++] & 0xFF;
        }
        return value;
    }

    public <T> Optional<T> optional(Supplier<T> unpacker) {
        return flag() ? Optional.of(unpacker.get()) : Optional.empty();
    }

    public <T> List<T> list(Supplier<T> unpacker) {
        int size = (int) number();
        var list = new ArrayList<T>(Math.min(size, bytes.length));
        for (int i = 0; i < size; i++) {
            list.add(unpacker.get());
        }
        return list;
    }
}
