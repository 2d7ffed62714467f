package org.afterword.importer.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * A table (RFC 4180) of which no field is longer than can be held: what is too much of one is left out, and the others are
 * read on. Quotation marks stay, since they tell where a field ends.
 */
public final class ShortFields extends FilterReader {
    private final QuotedFields fields;
    private final int longest;

    /** @param longest how many letters a field may have */
    public ShortFields(Reader in, char separator, int longest) {
        super(in);
        this.fields = new QuotedFields(separator);
        this.longest = longest;
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int kept = 0;
        while (kept == 0) {
            int count = in.read(target, offset, length);
            if (count < 0) {
                return count;
            }
            for (int i = offset; i < offset + count; i++) {
                if (isKept(target[i])) {
                    target[offset + kept++] = target[i];
                }
            }
        }
        return kept;
    }

    private boolean isKept(char c) {
        return !fields.isLetter(c) || fields.letters() <= longest;
    }

    /** Whether a field is open that began with a quotation mark. */
    public boolean isOpen() {
        return fields.isOpen();
    }
}
