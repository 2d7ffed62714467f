package org.afterword.moderation.receive;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.afterword.arrival.Arrived;
import org.afterword.arrival.kinds.ArrivalReader;
import org.afterword.arrival.kinds.ArrivalReaders;
import org.afterword.content.Site;
import org.afterword.content.SiteReader;
import org.afterword.content.article.Selection;
import org.afterword.content.memory.ReadMemory;
import org.afterword.content.writing.ContentWriter;
import org.afterword.importer.record.Line;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.ExportFiles;
import org.afterword.importer.source.UnpackedInput;
import org.afterword.moderation.inbox.Waiting;

/** Receives files of what arrived into a site's inbox, and into its threads what may go through. */
public final class Receiving {
    private final ReceiveRequest request;
    private final Consumer<String> progress;
    private final Receipt receipt = new Receipt();
    private final ContentWriter writer;
    private Reception reception;
    private InboxChanges inbox;

    /** @param progress is told what is being done, often */
    public Receiving(ReceiveRequest request, Consumer<String> progress) {
        this.request = request;
        this.progress = progress;
        this.writer = new ContentWriter(request.site());
    }

    /**
     * Reads and judges everything, and then writes all of it or nothing.
     *
     * @throws IOException if a file cannot be read or written; the content folder is then as it was
     */
    public Receipt run() throws IOException {
        if (!request.dryRun()) {
            ContentWriter.recover(request.site());
        }
        try {
            var site = new SiteReader(request.site(), new Selection(request.now(), true, true, true), new ReadMemory())
                    .read()
                    .site();
            inbox = new InboxChanges(request.site(), site.settings(), writer, request.dryRun());
            reception = new Reception(site, List.of(), (system, id) -> false, request.now());
            read(site, request.zone().orElse(site.settings().zone()));
            settle();
            inbox.finish();
            var written = new TreeSet<>(writer.paths());
            written.addAll(inbox.added());
            receipt.files(List.copyOf(written), writer.removed());
            if (!request.dryRun()) {
                progress.accept("writing");
                writer.commit();
            }
            return receipt;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            writer.abandon();
        }
    }

    private void read(Site site, ZoneId zone) throws IOException {
        var files = ExportFiles.open(
                request.files(), refused -> receipt.add(refused.line(), Receipt.Fate.REFUSED, refused.reason()));
        for (var file : files) {
            read(file, zone);
        }
    }

    private void read(ExportFile file, ZoneId zone) throws IOException {
        try {
            var reader = reader(file);
            if (reader.isPresent()) {
                progress.accept("reading " + file.name());
                reader.get().read(file, zone, this::take);
            } else {
                refuse(
                        file,
                        ExportFiles.isPacked(file)
                                ? "it is packed more than once; unpack it first"
                                : "it has no shape that is known; known are: "
                                        + String.join(", ", ArrivalReaders.kinds()));
            }
        } catch (ZipException | EOFException | UnpackedInput.Bomb e) {
            refuse(file, "it cannot be unpacked to its end: " + e.getMessage());
        }
    }

    private Optional<ArrivalReader> reader(ExportFile file) throws IOException {
        return request.kind().isPresent()
                ? ArrivalReaders.named(request.kind().get())
                : ArrivalReaders.recognizing(file.head());
    }

    private void refuse(ExportFile file, String reason) {
        receipt.add(Line.whole(file.name()), Receipt.Fate.REFUSED, reason);
    }

    private void take(Arrived arrived) {
        var line = arrived.line();
        var outcome = reception.judge(arrived);
        try {
            if (outcome instanceof Outcome.Held held) {
                inbox.hold(held.waiting(), held.before());
                receipt.add(line, Receipt.Fate.HELD, held.waiting());
            } else if (outcome instanceof Outcome.Through through) {
                receipt.add(line, Receipt.Fate.THROUGH, through.waiting());
            } else if (outcome instanceof Outcome.Known known) {
                receipt.add(line, Receipt.Fate.KNOWN, known.why());
            } else if (outcome instanceof Outcome.Withdrawn withdrawn) {
                inbox.remove(withdrawn.file());
                receipt.add(line, Receipt.Fate.WITHDRAWN, withdrawn.file());
            } else if (outcome instanceof Outcome.Refused refused) {
                receipt.add(line, Receipt.Fate.REFUSED, refused.reason());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (receipt.count() % 1000 == 0) {
            progress.accept("reading " + line.file() + ": " + receipt.count());
        }
    }

    private void settle() throws IOException {
        var settled = new HashMap<String, Waiting>();
        for (var file : reception.settle()) {
            inbox.change(file, reception::settled).ifPresent(waiting -> settled.put(file, waiting));
        }
        receipt.settle(settled);
    }
}
