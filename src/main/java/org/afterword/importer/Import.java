package org.afterword.importer;

import java.io.EOFException;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.afterword.content.ContentWriter;
import org.afterword.content.Settings;

/** Imports exports of other systems into a site. */
public final class Import {
    private final ImportRequest request;
    private final Consumer<String> progress;
    private final Ledger ledger = new Ledger();
    private final Gathered gathered = new Gathered(ledger);

    /** @param progress is told what is being done, often */
    public Import(ImportRequest request, Consumer<String> progress) {
        this.request = request;
        this.progress = progress;
    }

    /**
     * Reads everything, decides, and then writes all of it or nothing.
     *
     * @throws IOException if a file cannot be read or written; the content folder is then as it was
     */
    public Ledger run() throws IOException {
        if (!request.dryRun()) {
            ContentWriter.recover(request.site());
        }
        var existing = Existing.read(request.site());
        var zone =
                request.zone().or(() -> existing.settings().map(Settings::zone)).orElse(ZoneOffset.UTC);
        read(zone);
        var writer = new ContentWriter(request.site());
        new Migration(request, gathered, existing, writer, ledger, progress).plan();
        ledger.files(writer.paths());
        if (!request.dryRun()) {
            progress.accept("writing");
            writer.commit();
        }
        return ledger;
    }

    private void read(ZoneId zone) throws IOException {
        var files = ExportFiles.open(
                request.files(),
                refused -> ledger.add(What.FILE, refused.id(), refused.line(), Fate.REFUSED, refused.reason()));
        int known = 0;
        for (var file : files) {
            var importer = importer(file);
            if (importer.isPresent()) {
                known++;
                progress.accept("reading " + file.name());
                read(file, importer.get(), zone);
            }
        }
        Importers.ALL.forEach(gathered::complete);
        if (known == 0) {
            files.forEach(file -> ledger.add(
                    What.FILE,
                    "",
                    Line.whole(file.name()),
                    Fate.REFUSED,
                    "it is no export that is known; known are: " + String.join(", ", Importers.kinds())));
        }
    }

    private Optional<Importer> importer(ExportFile file) throws IOException {
        if (request.kind().isPresent()) {
            return Importers.named(request.kind().get());
        }
        try {
            return Importers.recognizing(file.head());
        } catch (IOException e) {
            ledger.add(What.FILE, "", Line.whole(file.name()), Fate.REFUSED, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** What was read before a packed file turned out to be cut off or a bomb stays read. */
    private void read(ExportFile file, Importer importer, ZoneId zone) throws IOException {
        var out =
                gathered.of(file.head().contains(AfterwordNames.NAMESPACE) ? AfterwordImporter.KIND : importer.kind());
        var seen = new int[1];
        try {
            importer.read(file, zone, record -> {
                if (record instanceof ExportedComment && ++seen[0] % 1000 == 0) {
                    progress.accept("reading " + file.name() + ": " + seen[0] + " comments");
                }
                out.accept(record);
            });
        } catch (ZipException | EOFException | UnpackedInput.Bomb e) {
            ledger.add(
                    What.FILE,
                    "",
                    Line.whole(file.name()),
                    Fate.REFUSED,
                    "it cannot be unpacked to its end: " + e.getMessage());
        }
    }
}
