package org.afterword.content.media;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.afterword.markdown.ImageSize;

/**
 * Finds the size of an AVIF: of its primary item, turned where that says so (ISO/IEC 23008-12 §6.5). A file may hold more than one
 * picture, such as the tiles of which a large one consists, or a small preview.
 */
final class AvifSize {
    /** In so many bytes all that is said of the items lies. */
    static final int BEGINNING = 1024 * 1024;

    private static final int NARROW = 0xffff;

    /** What a box says of itself before its content: its size and its type. */
    private static final int HEADER = 8;

    private static final int VERSION_AND_FLAGS = 4;

    /** @param content from behind its header to its end */
    private record Box(String type, ByteBuffer content) {}

    private AvifSize() {}

    /**
     * Empty where the file is damaged, or says it in a way that no browser knows.
     *
     * @param beginning of the file: {@link #BEGINNING} bytes, or all
     */
    static Optional<ImageSize> of(String path, byte[] beginning) {
        var meta = content(boxes(ByteBuffer.wrap(beginning)), "meta");
        if (meta.remaining() < VERSION_AND_FLAGS) {
            return Optional.empty();
        }
        meta.getInt();
        var boxes = boxes(meta);
        var properties = boxes(content(boxes, "iprp"));
        var all = boxes(content(properties, "ipco"));
        int width = 0;
        int height = 0;
        boolean turned = false;
        try {
            for (int index : ofItem(primaryItem(content(boxes, "pitm")), content(properties, "ipma"))) {
                var property =
                        index > 0 && index <= all.size() ? all.get(index - 1) : new Box("", ByteBuffer.allocate(0));
                if (property.type().equals("ispe")) {
                    width = property.content().getInt(VERSION_AND_FLAGS);
                    height = property.content().getInt(VERSION_AND_FLAGS + Integer.BYTES);
                } else if (property.type().equals("irot")) {
                    turned = property.content().get(0) % 2 != 0; // in quarter turns
                }
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
        return width > 0 && height > 0
                ? Optional.of(new ImageSize(path, turned ? height : width, turned ? width : height))
                : Optional.empty();
    }

    private static long primaryItem(ByteBuffer pitm) {
        return number(pitm, pitm.getInt() >>> 24 != 0);
    }

    private static long number(ByteBuffer in, boolean wide) {
        return wide ? in.getInt() & 0xffffffffL : in.getShort() & NARROW;
    }

    /** The numbers of an item's properties, from 1, in their order. */
    private static List<Integer> ofItem(long item, ByteBuffer ipma) {
        int versionAndFlags = ipma.getInt();
        boolean wide = (versionAndFlags & 1) != 0;
        int items = ipma.getInt();
        for (int i = 0; i < items; i++) {
            boolean found = number(ipma, versionAndFlags >>> 24 != 0) == item;
            int count = ipma.get() & 0xff;
            var numbers = new ArrayList<Integer>();
            for (int j = 0; j < count; j++) {
                numbers.add(
                        wide ? ipma.getShort() & 0x7fff : ipma.get() & 0x7f); // the first bit: whether it must be known
            }
            if (found) {
                return numbers;
            }
        }
        return List.of();
    }

    private static ByteBuffer content(List<Box> boxes, String type) {
        for (var box : boxes) {
            if (box.type().equals(type)) {
                return box.content();
            }
        }
        return ByteBuffer.allocate(0);
    }

    /** The boxes that lie one behind the other; of the last one, what was read of it. */
    private static List<Box> boxes(ByteBuffer in) {
        var boxes = new ArrayList<Box>();
        while (in.remaining() >= HEADER) {
            long size = in.getInt() & 0xffffffffL;
            var type = new byte[Integer.BYTES];
            in.get(type);
            long rest = size == 1 && in.remaining() >= Long.BYTES ? in.getLong() - HEADER - Long.BYTES : size - HEADER;
            if (rest < 0 && size != 0) {
                break;
            }
            int length = size == 0 ? in.remaining() : (int) Math.min(rest, in.remaining());
            boxes.add(new Box(new String(type, StandardCharsets.ISO_8859_1), in.slice(in.position(), length)));
            in.position(in.position() + length);
        }
        return boxes;
    }
}
