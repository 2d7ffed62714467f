package org.afterword.content.article;

import java.util.Optional;
import java.util.function.Supplier;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.content.thread.Discussion;

/**
 * What an article's two files say at length. A page asks for it when it is rendered; until then, of files that did not
 * change since an earlier reading, only the fingerprints need to be known. Safe for use by several threads.
 */
public final class Contents {

    /** An article's Markdown and its discussion, as they stand in their files. */
    public record Read(String markdown, Discussion discussion) {}

    private final Fingerprint article;
    private final Fingerprint thread;
    private volatile Read read;
    private volatile Supplier<Read> reader;

    private Contents(Fingerprint article, Fingerprint thread, Read read) {
        this.article = article;
        this.thread = thread;
        this.read = read;
    }

    /** Contents that were read. */
    static Contents of(Fingerprint article, Fingerprint thread, Read read) {
        return new Contents(article, thread, read);
    }

    /** Contents that are known by their fingerprints, to be read when they are asked for. */
    public static Contents unread(Fingerprint article, Fingerprint thread) {
        return new Contents(article, thread, null);
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

    /** Stands for the article's own file. */
    public Fingerprint article() {
        return article;
    }

    /** Stands for the file of its thread. */
    public Fingerprint thread() {
        return thread;
    }

    /** Contents are equal if they say the same; those that were not read are known by their files alone. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Contents contents
                && (article.equals(contents.article) && thread.equals(contents.thread)
                        || read != null && read.equals(contents.read));
    }

    @Override
    public int hashCode() {
        return 0; // different files can say the same, and to know what they say they would have to be read
    }
}
