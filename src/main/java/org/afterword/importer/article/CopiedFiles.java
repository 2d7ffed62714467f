package org.afterword.importer.article;

import java.io.IOException;
import java.nio.file.Path;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.content.writing.ContentWriter;
import org.afterword.importer.known.Existing;
import org.afterword.importer.known.Imported;
import org.afterword.importer.ledger.Fate;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.record.What;

/**
 * Brings pictures and other files as they are. One that its author changed or removed here stays so; one that changed only
 * where it came from is copied anew. They are read piece by piece, and never in memory as a whole.
 */
public final class CopiedFiles {
    private final Existing existing;
    private final Imported imported;
    private final ContentWriter writer;
    private final Ledger ledger;

    public CopiedFiles(Existing existing, Imported imported, ContentWriter writer, Ledger ledger) {
        this.existing = existing;
        this.imported = imported;
        this.writer = writer;
        this.ledger = ledger;
    }

    /** What becomes of a file. Its path starts from the content folder. */
    public Fate fate(String path) {
        return existing.isFile(path) ? Fate.THERE : imported.of(key(path)).isPresent() ? Fate.REMOVED : Fate.WRITTEN;
    }

    /**
     * Copies a file, unless it is to stay as it is here.
     *
     * @param path where it will lie, from the content folder
     * @param named how the ledger names where it comes from
     */
    public void bring(String path, Path from, String named) throws IOException {
        var fate = fate(path);
        if (fate == Fate.REMOVED) {
            return;
        }
        var theirs = Imported.mark(Fingerprint.of(from));
        if (fate == Fate.WRITTEN) {
            writer.copy(path, from);
            remember(path, theirs, theirs);
        } else {
            compare(path, from, theirs, named);
        }
    }

    private void compare(String path, Path from, String theirs, String named) throws IOException {
        var before = imported.of(key(path));
        var there = Fingerprint.of(existing.file(path));
        var ours = Imported.mark(there);
        if (ours.equals(theirs)) {
            remember(path, theirs, theirs);
        } else if (before.filter(mark -> mark.written().equals(ours)).isPresent()) {
            writer.copyOver(path, there, from);
            remember(path, theirs, theirs);
        } else if (before.filter(mark -> mark.source().equals(theirs)).isEmpty()) {
            ledger.conflict("content/%s differs from %s; it stays as it is".formatted(path, named));
            remember(path, theirs, before.map(Imported.Mark::written).orElse(""));
        }
    }

    private void remember(String path, String source, String written) {
        imported.put(key(path), new Imported.Mark(source, written));
    }

    private static Imported.Key key(String path) {
        return new Imported.Key(What.FILE, "", path, "");
    }
}
