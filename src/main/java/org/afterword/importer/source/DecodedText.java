package org.afterword.importer.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.afterword.base.LooseText;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Remark;

/**
 * Decodes an export. A byte that its charset does not know is read as windows-1252, which is what such bytes nearly always
 * are, and the first such line is remembered. The character {@code U+0000} cannot be in any text and is left out.
 */
public final class DecodedText extends Reader {
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private final CharBuffer chars = CharBuffer.allocate(1 << 16).flip();
    private boolean ended;
    private int line = 1;
    private int mended;
    private int firstMended;

    private DecodedText(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** @param in must support marks */
    static DecodedText of(InputStream in) throws IOException {
        in.mark(1024);
        var start = in.readNBytes(1000);
        in.reset();
        int mark = 0;
        Charset charset;
        if (starts(start, 0xEF, 0xBB, 0xBF)) {
            charset = StandardCharsets.UTF_8;
            mark = 3;
        } else {
            var wide = LooseText.utf16(start);
            mark = wide.isPresent() && start[0] != 0 && start[1] != 0 ? 2 : 0;
            charset = wide.orElseGet(() -> declared(new String(start, StandardCharsets.ISO_8859_1)));
        }
        in.skipNBytes(mark);
        return new DecodedText(in, charset);
    }

    /**
     * What is to be told of bytes that were not of the charset; empty where all were.
     *
     * @param file the name of the export's file
     */
    public Optional<Remark> remark(String file) {
        return mended == 0
                ? Optional.empty()
                : Optional.of(new Remark(
                        new Line(file, firstMended),
                        "charset",
                        mended + " bytes are not of the file's charset and were read as windows-1252"));
    }

    private static boolean starts(byte[] bytes, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** Who says ISO 8859-1 has often written windows-1252, which differs only where the former has no character to show. */
    private static Charset declared(String start) {
        var match = DECLARED.matcher(start);
        try {
            var charset = match.find() ? Charset.forName(match.group(1)) : StandardCharsets.UTF_8;
            if (charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)) {
                return LooseText.OTHERWISE;
            }
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                    ? StandardCharsets.UTF_8
                    : charset;
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (!fill()) {
                return -1;
            }
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    private boolean fill() throws IOException {
        if (ended && !bytes.hasRemaining()) {
            return false;
        }
        chars.clear();
        var result = decoder.decode(bytes, chars, ended);
        if (result.isError()) {
            mend(result.length());
        } else if (result.isUnderflow()) {
            if (ended) {
                bytes.position(bytes.limit());
            } else {
                refill();
            }
        }
        chars.flip();
        dropZeros();
        return true;
    }

    private void mend(int length) {
        if (mended == 0) {
            firstMended = line
                    + (int) IntStream.range(0, chars.position())
                            .filter(i -> chars.get(i) == '\n')
                            .count();
        }
        mended += length;
        var bad = new byte[length];
        bytes.get(bad);
        if (chars.remaining() >= length) {
            chars.put(new String(bad, LooseText.OTHERWISE));
        }
        decoder.reset();
    }

    private void refill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    /** Counts the lines, too. */
    private void dropZeros() {
        var array = chars.array();
        int length = chars.limit();
        int lines = 0;
        int zeros = 0;
        for (int i = 0; i < length; i++) {
            char c = array[i];
            if (c <= '\n') {
                lines += c == '\n' ? 1 : 0;
                zeros += c == 0 ? 1 : 0;
            }
        }
        line += lines;
        if (zeros > 0) {
            int kept = 0;
            for (int i = 0; i < length; i++) {
                if (array[i] != 0) {
                    array[kept++] = array[i];
                }
            }
            chars.limit(kept);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
