package org.afterword.base.fingerprint;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Computes the fingerprint of a view by walking it: records by their components in order, lists, maps, optionals,
 * enums, text, numbers, time zones and what is {@link Fingerprinted}. A component that is added to a record enters by itself; a kind
 * of value that is not pure data is refused. Every value is written with its kind and its length, so that no two
 * different views write the same bytes.
 */
public final class ViewFingerprint {
    private byte[] buffer = new byte[256];
    private int used;

    private ViewFingerprint() {}

    /** The fingerprint of a view, or of any value that a view may hold. */
    public static Fingerprint of(Object view) {
        return new ViewFingerprint().part(view);
    }

    /** The fingerprints of a record's components, in their order. */
    public static List<Fingerprint> parts(Record record) {
        var parts = new ArrayList<Fingerprint>();
        var walk = new ViewFingerprint();
        Components.of(record).forEach(record, (name, value) -> parts.add(walk.part(value)));
        return parts;
    }

    private Fingerprint part(Object value) {
        if (value instanceof Fingerprinted known) {
            return known.fingerprint();
        }
        used = 0;
        value(value);
        return Fingerprint.of(buffer, used);
    }

    private void value(Object value) {
        if (value instanceof String text) {
            text(text);
        } else if (value instanceof Optional<?> optional) {
            kind('?', optional.isPresent() ? 1 : 0);
            optional.ifPresent(this::value);
        } else if (value instanceof Fingerprinted known) {
            var fingerprint = known.fingerprint();
            kind('f', 0);
            number(fingerprint.high());
            number(fingerprint.low());
        } else if (value instanceof Fingerprint fingerprint) {
            kind('F', 0);
            number(fingerprint.high());
            number(fingerprint.low());
        } else if (value instanceof Record record) {
            record(record);
        } else if (value instanceof List<?> list) {
            kind('l', list.size());
            list.forEach(this::value);
        } else if (value instanceof Map<?, ?> map) {
            kind('m', map.size());
            map.forEach((key, item) -> {
                value(key);
                value(item);
            });
        } else if (value instanceof ZoneId zone) {
            kind('z', 0);
            text(zone.getId());
        } else if (value instanceof Enum<?> constant) {
            kind('e', 0);
            text(constant.name());
        } else if (value instanceof Integer || value instanceof Long) {
            kind('n', 0);
            number(((Number) value).longValue());
        } else if (value instanceof Boolean flag) {
            kind('b', flag ? 1 : 0);
        } else if (value instanceof BigDecimal number) {
            kind('d', 0);
            text(number.toString());
        } else if (value == null) {
            kind('0', 0);
        } else {
            throw new IllegalArgumentException(
                    "not pure data: " + value.getClass().getName());
        }
    }

    private void record(Record record) {
        var components = Components.of(record);
        kind('r', components.names().size());
        text(record.getClass().getSimpleName());
        components.forEach(record, (name, component) -> value(component));
    }

    private void text(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        kind('t', bytes.length);
        put(bytes);
    }

    private void kind(char kind, int size) {
        number((long) kind << 32 | size);
    }

    private void number(long number) {
        reserve(Long.BYTES);
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            buffer[used++] = (byte) (number >>> shift);
        }
    }

    private void put(byte[] bytes) {
        reserve(bytes.length);
        System.arraycopy(bytes, 0, buffer, used, bytes.length);
        used += bytes.length;
    }

    private void reserve(int more) {
        if (more > buffer.length - used) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, used + more));
        }
    }
}
