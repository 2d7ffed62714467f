package org.afterword.picture;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * What a camera's notes (Exif 2.32) say that is published: which way up the picture is, and whose it is.
 *
 * @param orientation from 1, upright, to 8 (§4.6.4 A)
 * @param owner the texts of {@link #OWNER}, empty where there is none
 */
record Exif(int orientation, List<byte[]> owner) {
    static final Exif NONE = new Exif(1, List.of(new byte[0], new byte[0]));

    /** In the order of their tags, as TIFF wants it. */
    private static final List<Integer> OWNER = List.of(ExifDirectoryBase.TAG_ARTIST, ExifDirectoryBase.TAG_COPYRIGHT);

    private static final int LONGEST = 2000;
    private static final int HEADER = 8;
    private static final int ENTRY = 12;
    private static final int ASCII = 2;
    private static final int SHORT = 3;

    /** @param tiff a block of Exif's data, without what stands before it in a JPEG */
    static Exif of(byte[] tiff) {
        var metadata = new Metadata();
        new ExifReader().extract(new ByteArrayReader(tiff), metadata);
        var first = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        if (first == null) {
            return NONE;
        }
        var orientation = first.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
        var owner = new ArrayList<byte[]>();
        for (int tag : OWNER) {
            var text = first.getByteArray(tag);
            owner.add(text == null || text.length > LONGEST ? new byte[0] : text);
        }
        return new Exif(orientation == null || orientation < 1 || orientation > 8 ? 1 : orientation, owner);
    }

    /** Whether it lies on its side. */
    boolean isTurned() {
        return orientation >= 5;
    }

    /** The same for a picture that was turned upright. */
    Exif upright() {
        return new Exif(1, owner);
    }

    /** As a block of data; empty where there is nothing to say. */
    byte[] tiff() {
        var texts = new ArrayList<Integer>();
        for (int i = 0; i < OWNER.size(); i++) {
            if (owner.get(i).length > 0) {
                texts.add(i);
            }
        }
        int entries = texts.size() + (orientation > 1 ? 1 : 0);
        if (entries == 0) {
            return new byte[0];
        }
        int end = HEADER + 2 + entries * ENTRY + 4;
        var directory =
                ByteBuffer.allocate(end).putInt(0x4D4D002A).putInt(HEADER).putShort((short) entries);
        var far = new ByteArrayOutputStream();
        if (orientation > 1) {
            entry(directory, ExifDirectoryBase.TAG_ORIENTATION, SHORT, 1)
                    .putShort((short) orientation)
                    .putShort((short) 0);
        }
        for (int i : texts) {
            var text = owner.get(i);
            int length = text.length + 1;
            entry(directory, OWNER.get(i), ASCII, length);
            if (length <= Integer.BYTES) {
                directory.put(text).put(new byte[Integer.BYTES - text.length]);
            } else {
                directory.putInt(end + far.size());
                far.writeBytes(text);
                far.writeBytes(new byte[1 + length % 2]); // texts begin at even places
            }
        }
        var tiff = new ByteArrayOutputStream();
        tiff.writeBytes(directory.array());
        tiff.writeBytes(far.toByteArray());
        return tiff.toByteArray();
    }

    private static ByteBuffer entry(ByteBuffer directory, int tag, int type, int count) {
        return directory.putShort((short) tag).putShort((short) type).putInt(count);
    }
}
