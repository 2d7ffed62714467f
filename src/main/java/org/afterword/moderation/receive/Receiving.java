package org.afterword.moderation.receive;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import org.afterword.arrival.Arrival;
import org.afterword.arrival.Arrived;
import org.afterword.arrival.kinds.ArrivalReader;
import org.afterword.arrival.kinds.ArrivalReaders;
import org.afterword.arrival.kinds.InsteadOfAnswers;
import org.afterword.base.work.Ahead;
import org.afterword.content.Site;
import org.afterword.content.SiteReader;
import org.afterword.content.article.Selection;
import org.afterword.content.memory.ReadMemory;
import org.afterword.content.settings.Settings;
import org.afterword.content.writing.ContentWriter;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.ExportFiles;
import org.afterword.importer.source.JsonBreak;
import org.afterword.importer.source.UnpackedInput;
import org.afterword.moderation.inbox.Inbox;
import org.afterword.moderation.inbox.Rejected;
import org.afterword.moderation.inbox.Waiting;

/** Receives files of what arrived into a site's inbox, and into its threads what may go through. */
public final class Receiving {
    /** Whoever says that it is a mailbox has none with a mail in it, and nothing went wrong. */
    private static final String EMPTY_AT_TIMES = "mail";

    private static final int MOST = 500;
    private static final int MOST_LETTERS = 1 << 20;

    private final ReceiveRequest request;
    private final List<ArrivalReader> readers;
    private final Consumer<String> progress;
    private final Receipt receipt = new Receipt();
    private final ContentWriter writer;
    private final Ahead<List<Arrived>, String> judging = new Ahead<>(this::judge, this::tell);
    private List<Arrived> batch = new ArrayList<>();
    private int letters;
    private Reception reception;
    private InboxChanges inbox;
    private Rejected rejected;
    private Settings settings;
    private ThreadChanges threads;

    /** @param progress is told what is being done, often */
    public Receiving(ReceiveRequest request, Consumer<String> progress) {
        this(request, progress, ArrivalReaders.ALL);
    }

    Receiving(ReceiveRequest request, Consumer<String> progress, List<ArrivalReader> readers) {
        this.readers = readers;
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
            var loaded =
                    new SiteReader(request.site(), Selection.all(request.now()), new ReadMemory()).readWithoutInbox();
            var site = loaded.site();
            inbox = new InboxChanges(request.site(), site.settings(), writer, request.dryRun());
            threads = new ThreadChanges(request.site(), site);
            rejected = Rejected.of(request.site());
            reception = Reception.of(request.site(), site, rejected, request.now());
            receipt.report(loaded.problems(), reception.problems());
            settings = site.settings();
            read(site, request.zone().orElse(site.settings().zone()));
            settle();
            inbox.finish();
            threads.finish(writer, reception::settled);
            receipt.files(request.dryRun() ? inbox.paths() : writer.paths(), writer.removed());
            if (!request.dryRun()) {
                progress.accept("writing");
                writer.commit();
            }
            return receipt;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            judging.rest();
            writer.abandon();
        }
    }

    /** By which names the inbox calls what waits now, by the paths of the files. */
    public Map<String, String> names() throws IOException {
        var inbox = Inbox.list(request.site(), settings, problem -> {});
        var names = inbox.names();
        var byFile = new HashMap<String, String>();
        for (int i = 0; i < names.size(); i++) {
            byFile.put(inbox.all().get(i).file(), names.get(i));
        }
        return byFile;
    }

    private void read(Site site, ZoneId zone) throws IOException {
        Consumer<Exported> refuse = told -> {
            if (told instanceof Refused refused) {
                receipt.add(refused.line(), Receipt.Fate.REFUSED, refused.reason());
            }
        };
        var files = ExportFiles.open(request.files(), refuse);
        if (request.input().isPresent()) {
            ExportFiles.open("-", request.input().get(), refuse).ifPresent(files::add);
        }
        for (var file : files) {
            read(file, zone);
        }
        send();
        judging.end();
    }

    private void read(ExportFile file, ZoneId zone) throws IOException {
        try {
            var head = file.head();
            var instead = InsteadOfAnswers.in(head);
            if (instead.isPresent()) {
                refuse(Line.whole(file.name()), instead.get());
                return;
            }
            if (head.isBlank() && !request.kind().equals(Optional.of(EMPTY_AT_TIMES))) {
                refuse(Line.whole(file.name()), "it is empty: nothing came");
                return;
            }
            var reader = reader(head);
            if (reader.isPresent()) {
                progress.accept("reading " + file.name());
                reader.get().read(file, zone, this::gather);
            } else if (!InsteadOfAnswers.isNone(head)) {
                refuseUnread(file);
            }
        } catch (ZipException | EOFException | UnpackedInput.Bomb e) {
            refuse(Line.whole(file.name()), "it cannot be unpacked to its end: " + UnpackedInput.reason(e));
        }
    }

    private void refuseUnread(ExportFile file) throws IOException {
        var broken = JsonBreak.in(file);
        if (ExportFiles.isPacked(file)) {
            refuse(Line.whole(file.name()), "it is packed more than once; unpack it first");
        } else if (broken.isPresent()) {
            var mistake = broken.get().mistake();
            refuse(broken.get().line(), mistake.what() + " (" + mistake.cure() + ")");
        } else {
            refuse(
                    Line.whole(file.name()),
                    readers.stream()
                            .map(ArrivalReader::kind)
                            .collect(Collectors.joining(
                                    ", ",
                                    "it has no answers that are recognized; if it is one of these kinds, name it with --from: ",
                                    "")));
        }
    }

    private Optional<ArrivalReader> reader(String head) {
        var kind = request.kind();
        return readers.stream()
                .filter(reader -> kind.map(reader.kind()::equals).orElseGet(() -> reader.recognizes(head)))
                .findFirst();
    }

    private void refuse(Line line, String reason) throws IOException {
        send();
        judging.end(); // so that all stands in the order in which it came
        receipt.add(line, Receipt.Fate.REFUSED, reason);
    }

    private void gather(Arrived arrived) {
        batch.add(arrived);
        letters += arrived instanceof Arrival arrival ? arrival.body().text().length() : 0;
        if (batch.size() >= MOST || letters >= MOST_LETTERS) {
            send();
        }
    }

    private void send() {
        try {
            var full = batch;
            batch = new ArrayList<>();
            letters = 0;
            judging.add(full);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Judges and lays down one batch while the next is read. */
    private String judge(List<Arrived> batch) {
        try {
            for (var arrived : batch) {
                take(arrived.line(), reception.judge(arrived));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return batch.isEmpty() ? "" : batch.get(0).line().file() + ": " + receipt.count();
    }

    private void tell(String read) {
        if (!read.isEmpty()) {
            progress.accept("reading " + read);
        }
    }

    private void take(Line line, Outcome outcome) throws IOException {
        if (outcome instanceof Outcome.Held held) {
            hold(line, held);
        } else if (outcome instanceof Outcome.Through through) {
            if (threads.add(through.waiting())) {
                receipt.add(line, Receipt.Fate.THROUGH, through.waiting());
            } else {
                inbox.hold(through.waiting(), Optional.empty());
                receipt.add(line, Receipt.Fate.HELD, through.waiting());
            }
        } else if (outcome instanceof Outcome.Known known) {
            receipt.add(line, Receipt.Fate.KNOWN, known.why());
        } else if (outcome instanceof Outcome.Withdrawn withdrawn) {
            inbox.remove(withdrawn.file());
            threads.forget(withdrawn.file());
            rejected.add(writer, withdrawn.system(), withdrawn.id(), Rejected.Why.WITHDRAWN);
            receipt.add(line, Receipt.Fate.WITHDRAWN, withdrawn.file());
        } else if (outcome instanceof Outcome.Refused refused) {
            receipt.add(line, Receipt.Fate.REFUSED, refused.reason());
        } else if (outcome instanceof Outcome.Obstructed obstructed) {
            receipt.add(line, Receipt.Fate.REFUSED, obstructed.reason());
        }
    }

    private void hold(Line line, Outcome.Held held) throws IOException {
        if (request.approve() && threads.add(held.waiting())) {
            if (held.before().isPresent()) {
                inbox.remove(held.before().get());
            }
            receipt.add(line, Receipt.Fate.THROUGH, held.waiting());
        } else {
            inbox.hold(held.waiting(), held.before());
            receipt.add(line, Receipt.Fate.HELD, held.waiting());
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
