package org.afterword.importer;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.afterword.base.work.Handover;
import org.afterword.content.settings.Settings;
import org.afterword.content.writing.ContentWriter;
import org.afterword.importer.body.StrayFields;
import org.afterword.importer.folder.Folders;
import org.afterword.importer.kinds.Importers;
import org.afterword.importer.known.Corrected;
import org.afterword.importer.known.DoubtfulWords;
import org.afterword.importer.known.Existing;
import org.afterword.importer.known.Gathered;
import org.afterword.importer.known.Listed;
import org.afterword.importer.ledger.Fate;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.ExportedSite;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.ExportFiles;
import org.afterword.importer.source.UnpackedInput;

/** Imports exports of other systems into a site. */
public final class Import {
    private static final Pattern ARTICLE = Pattern.compile("(?i).+\\.(?:mdx?|markdown|mkdn?|rst|adoc|org|textile|typ)");

    private static final String GENERATORS = "from which one of these makes its site: "
            + String.join(", ", Folders.kinds()) + "; where the folder has no settings, say with --from which it is";
    private static final String KINDS = "known kinds are: " + String.join(", ", Importers.kinds());

    private static final int HANDED_AT_A_TIME = 500;

    private final ImportRequest request;
    private final Consumer<String> progress;
    private final Ledger ledger = new Ledger();
    private final Gathered gathered = new Gathered(ledger);
    private final Set<Path> folders = new HashSet<>();

    /** @param progress is told what is being done, often */
    public Import(ImportRequest request, Consumer<String> progress) {
        this.request = request;
        this.progress = progress;
    }

    /**
     * Reads everything, decides, and then writes all of it or nothing.
     *
     * @throws IOException if the site cannot be read or written; the content folder is then as it was
     */
    public Ledger run() throws IOException {
        if (!request.dryRun()) {
            ContentWriter.recover(request.site());
        } else if (ContentWriter.isUnfinished(request.site())) {
            throw new IOException(
                    "an import was interrupted while it wrote; run one without --dry-run, which undoes that");
        }
        var existing = Existing.readBare(request.site());
        read(request.zone().or(() -> existing.settings().map(Settings::zone)));
        var writer = request.dryRun() ? ContentWriter.planning(request.site()) : new ContentWriter(request.site());
        try {
            new Migration(request, gathered, existing, writer, ledger, progress).plan();
        } catch (IOException | RuntimeException e) {
            writer.abandon();
            throw e;
        }
        ledger.files(writer.paths(), writer.removed());
        if (!request.dryRun()) {
            progress.accept("writing");
            writer.commit();
        }
        return ledger;
    }

    /** @param named the zone that the user or the site names, if any */
    private void read(Optional<ZoneId> named) throws IOException {
        var files = ExportFiles.open(articleFolders(named), gathered.of("")::accept);
        var zone = named.or(() -> gathered.site().flatMap(ExportedSite::zone).map(ZoneId::of))
                .orElse(ZoneOffset.UTC);
        var recognition = new Recognition(request.kind());
        var sound = new ArrayList<ExportFile>();
        for (var file : files) {
            if (Importers.leaveClosed(file.name())) {
                leaveClosed(file);
            } else if (attempt(file, "it cannot be unpacked: ", () -> recognition.look(file))) {
                sound.add(file);
            }
        }
        var byName = new HashMap<String, ExportFile>();
        sound.forEach(file -> byName.put(file.name(), file));
        for (var file : sound) {
            var known = recognition.of(file);
            if (known.isPresent()) {
                progress.accept("reading " + file.name());
                attempt(file, "it cannot be unpacked to its end: ", () -> read(file, known.get(), zone, byName));
            }
        }
        var unknown = new LinkedHashMap<Path, List<ExportFile>>();
        for (var file : sound) {
            if (recognition.of(file).isEmpty() && byName.containsKey(file.name())) {
                boolean besideOthers = recognition.isAny() || folders.contains(named(file));
                if (besideOthers || isNamed(file) || ExportFiles.isPacked(file)) {
                    passOver(file, besideOthers);
                } else {
                    unknown.computeIfAbsent(named(file), any -> new ArrayList<>())
                            .add(file);
                }
            }
        }
        for (var all : unknown.entrySet()) {
            passOver(all.getKey(), all.getValue());
        }
        for (var importer : Importers.ALL) {
            var records = gathered.of(importer.kind());
            importer.complete(gathered.take(importer.kind()), records).forEach(records);
        }
    }

    /** Reads the folders that a generator made its site from; what is not read by that comes back. */
    private List<Path> articleFolders(Optional<ZoneId> named) throws IOException {
        var rest = new ArrayList<Path>();
        for (var path : request.files()) {
            var generator = Folders.of(path, request.kind(), gathered.of(""));
            if (generator.isEmpty()) {
                rest.add(path);
            } else {
                progress.accept("reading " + path);
                folders.add(path);
                var corrected = new Corrected(
                        Listed.of(request.list()), gathered.of(generator.get().kind()));
                rest.addAll(Folders.read(path, generator.get(), named, request.now(), corrected));
                corrected.end();
            }
        }
        return rest;
    }

    private interface Reading {
        void run() throws IOException;
    }

    /** What was read before a packed file turned out to be cut off or a bomb stays read. False where it cannot be read. */
    private boolean attempt(ExportFile file, String unpacking, Reading reading) {
        try {
            reading.run();
            return true;
        } catch (ZipException | EOFException | UnpackedInput.Bomb e) {
            refuse(file, unpacking + UnpackedInput.reason(e));
        } catch (IOException e) {
            refuse(file, "it cannot be read: " + e.getMessage());
        }
        return false;
    }

    private void leaveClosed(ExportFile file) {
        var reason = "its name says that it lists subscribers, so it was not read";
        if (isNamed(file)) {
            refuse(file, reason);
        } else {
            ledger.note(Line.whole(file.name()), "passed-over", reason);
        }
    }

    private boolean isNamed(ExportFile file) {
        return request.files().stream().anyMatch(path -> path.toString().equals(file.name()));
    }

    /** What was named itself, or stands alone, is refused; what lies beside known files is only named. */
    private void passOver(ExportFile file, boolean besideOthers) throws IOException {
        if (ExportFiles.isPacked(file)) {
            refuse(file, "it is packed more than once; unpack it first");
        } else if (isNamed(file) || !besideOthers) {
            refuse(
                    file,
                    ARTICLE.matcher(file.name()).matches()
                            ? "it is an article by itself; name the whole folder, with the settings, " + GENERATORS
                            : "it is not a known kind of export; " + KINDS);
        } else {
            ledger.note(Line.whole(file.name()), "passed-over", "it is not a known kind of export, so it was skipped");
        }
    }

    /** What was named and holds nothing but files that are not known is refused as one, however many they are. */
    private void passOver(Path named, List<ExportFile> files) throws IOException {
        if (files.size() == 1) {
            passOver(files.get(0), false);
            return;
        }
        var other = Folders.other(named).map(who -> "it is a folder of %s, which is not read; ".formatted(who));
        var article = files.stream()
                .map(ExportFile::name)
                .filter(name -> ARTICLE.matcher(name).matches())
                .findFirst();
        refuse(
                named.toString(),
                other.orElse("")
                        + article.map(name -> "there are articles in it, such as %s, and no settings %s"
                                        .formatted(name, GENERATORS))
                                .orElse("none of the %s files in it is a known kind of export; %s"
                                        .formatted(files.size(), KINDS)));
    }

    /** What the user named that a file lies in. */
    private Path named(ExportFile file) {
        return request.files().stream()
                .filter(path -> file.name().startsWith(path.toString()))
                .findFirst()
                .orElse(Path.of(file.name()));
    }

    private void refuse(ExportFile file, String reason) {
        refuse(file.name(), reason);
    }

    private void refuse(String name, String reason) {
        ledger.add(What.FILE, "", Line.whole(name), Fate.REFUSED, reason);
    }

    /** @param others the files of the import; those that turn out to belong to this one are taken out */
    private void read(ExportFile file, Recognition.Known known, ZoneId zone, Map<String, ExportFile> others)
            throws IOException {
        var out = gathered.of(known.kind());
        var seen = new int[1];
        var stray = StrayFields.of(known.kind());
        var doubtful = new DoubtfulWords();
        var corrected = new Corrected(Listed.of(request.list()), record -> {
            if (record instanceof ExportedComment && ++seen[0] % 1000 == 0) {
                progress.accept("reading " + file.name() + ": " + seen[0] + " comments");
            }
            var read = stray.without(record, out);
            doubtful.tell(read, out);
            out.accept(read);
        });
        var taking = new Handover<Exported>(HANDED_AT_A_TIME, corrected);
        try {
            known.importer().read(file, name -> Optional.ofNullable(others.remove(name)), zone, taking);
        } finally {
            taking.end();
            corrected.end();
        }
    }
}
