package org.afterword.importer;

import java.io.EOFException;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.afterword.content.settings.Settings;
import org.afterword.content.writing.ContentWriter;
import org.afterword.importer.body.StrayFields;
import org.afterword.importer.kinds.Importer;
import org.afterword.importer.kinds.Importers;
import org.afterword.importer.known.Existing;
import org.afterword.importer.known.Gathered;
import org.afterword.importer.ledger.Fate;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.record.AfterwordNames;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.ExportFiles;
import org.afterword.importer.source.UnpackedInput;

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
        } else if (ContentWriter.isUnfinished(request.site())) {
            throw new IOException(
                    "an import was cut off while it wrote; run one without --dry-run, which takes that back");
        }
        var existing = Existing.read(request.site());
        var zone =
                request.zone().or(() -> existing.settings().map(Settings::zone)).orElse(ZoneOffset.UTC);
        read(zone);
        var writer = new ContentWriter(request.site());
        new Migration(request, gathered, existing, writer, ledger, progress).plan();
        ledger.files(writer.paths(), writer.removed());
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
        var unknown = new ArrayList<ExportFile>();
        boolean known = false;
        for (var file : files) {
            try {
                var importer = importer(file);
                known |= importer.isPresent();
                if (importer.isPresent()) {
                    progress.accept("reading " + file.name());
                    read(file, importer.get(), zone);
                } else {
                    unknown.add(file);
                }
            } catch (ZipException | EOFException | UnpackedInput.Bomb e) {
                refuse(file, "it cannot be unpacked: " + e.getMessage());
            }
        }
        for (var importer : Importers.ALL) {
            var records = gathered.of(importer.kind());
            importer.complete(gathered.take(importer.kind()), records).forEach(records);
        }
        for (var file : known ? List.<ExportFile>of() : unknown) {
            refuse(
                    file,
                    ExportFiles.isPacked(file)
                            ? "it is packed more than once; unpack it first"
                            : "it is no export that is known; known are: " + String.join(", ", Importers.kinds()));
        }
    }

    private Optional<Importer> importer(ExportFile file) throws IOException {
        return request.kind().isPresent() ? Importers.named(request.kind().get()) : Importers.recognizing(file.head());
    }

    private void refuse(ExportFile file, String reason) {
        ledger.add(What.FILE, "", Line.whole(file.name()), Fate.REFUSED, reason);
    }

    /** What was read before a packed file turned out to be cut off or a bomb stays read. */
    private void read(ExportFile file, Importer importer, ZoneId zone) throws IOException {
        var out = gathered.of(file.head().contains(AfterwordNames.NAMESPACE) ? AfterwordNames.KIND : importer.kind());
        var seen = new int[1];
        try {
            importer.read(file, zone, record -> {
                if (record instanceof ExportedComment && ++seen[0] % 1000 == 0) {
                    progress.accept("reading " + file.name() + ": " + seen[0] + " comments");
                }
                out.accept(StrayFields.without(record, out));
            });
        } catch (ZipException | EOFException | UnpackedInput.Bomb e) {
            refuse(file, "it cannot be unpacked to its end: " + e.getMessage());
        }
    }
}
