package org.afterword.content.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.fingerprint.ViewFingerprint;
import org.afterword.content.thread.Discussion;
import org.afterword.markdown.Shortcoded;

/**
 * What an article's two files say at length. A page asks for it when it is rendered; until then, of files that did not
 * change since an earlier reading, only the fingerprints need to be known. Safe for use by several threads.
 */
public final class Contents {

    /** An article's text, in which its shortcodes are replaced, and its discussion as it stands in its file. */
    public record Read(Shortcoded text, Discussion discussion) {
        public String markdown() {
            return text.text();
        }
    }

    private final Fingerprint file;
    private final Fingerprint shortcodes;
    private final Fingerprint thread;
    private volatile Read read;
    private volatile Supplier<Read> reader;

    private Contents(Fingerprint file, Fingerprint shortcodes, Fingerprint thread, Read read) {
        this.file = file;
        this.shortcodes = shortcodes;
        this.thread = thread;
        this.read = read;
    }

    /** Contents that were read. */
    static Contents of(Fingerprint file, Fingerprint shortcodes, Fingerprint thread, Read read) {
        return new Contents(file, shortcodes, thread, read);
    }

    /**
     * Contents that are known by their fingerprints, to be read when they are asked for.
     *
     * @param shortcodes as {@link #shortcodes()} tells
     */
    public static Contents unread(Fingerprint file, Fingerprint shortcodes, Fingerprint thread) {
        return new Contents(file, shortcodes, thread, null);
    }

    /** Says how to read them, if they have not been. */
    public void readBy(Supplier<Read> how) {
        reader = how;
    }

    public Read read() {
        var known = read;
        if (known == null) {
            known = reader.get();
            read = known;
        }
        return known;
    }

    /** What was read; empty where nobody asked for it yet. */
    public Optional<Read> known() {
        return Optional.ofNullable(read);
    }

    /** Stands for what the article itself says: for its file, and for the shortcodes that it calls. */
    public Fingerprint article() {
        return shortcodes.equals(Fingerprint.NONE) ? file : ViewFingerprint.of(List.of(file, shortcodes));
    }

    /** Stands for the article's own file. */
    public Fingerprint file() {
        return file;
    }

    /** Stands for the shortcodes that the text calls or seems to; {@link Fingerprint#NONE} where it does not. */
    public Fingerprint shortcodes() {
        return shortcodes;
    }

    /** Stands for the file of its thread. */
    public Fingerprint thread() {
        return thread;
    }

    /** Contents are equal if they say the same; those that were not read are known by their files alone. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Contents contents
                && (file.equals(contents.file)
                                && shortcodes.equals(contents.shortcodes)
                                && thread.equals(contents.thread)
                        || read != null && read.equals(contents.read));
    }

    @Override
    public int hashCode() {
        return 0; // different files can say the same, and to know what they say they would have to be read
    }
}
