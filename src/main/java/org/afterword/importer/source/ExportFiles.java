package org.afterword.importer.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.What;

/**
 * Opens what a user names as an export: plain files, gzip (RFC 1952), zip and folders. A zip that names a place outside
 * itself is refused as a whole; so is anything that unpacks to more than could be honest.
 */
public final class ExportFiles {
    private static final int MOST_ENTRIES = 200_000;

    private ExportFiles() {}

    /**
     * All files, and what is in those that are packed.
     *
     * @param told gets what cannot be read, and what is passed over
     * @throws IOException if a folder cannot be read at all
     */
    public static List<ExportFile> open(List<Path> paths, Consumer<Exported> told) throws IOException {
        var files = new ArrayList<ExportFile>();
        for (var path : paths) {
            if (Files.isDirectory(path)) {
                var within = ExportFolder.files(path, told);
                if (within.isEmpty()) {
                    told.accept(empty(path.toString(), "folder"));
                }
                within.forEach(file -> attempt(file, files, told));
            } else {
                attempt(path, files, told);
            }
        }
        return files;
    }

    private static void attempt(Path file, List<ExportFile> files, Consumer<Exported> told) {
        try {
            open(file, files, told);
        } catch (IOException e) {
            told.accept(ExportFolder.unread(file, e));
        }
    }

    /**
     * What is piped in, perhaps as gzip. A zip has its table of contents at its end, so it must be a file.
     *
     * @throws IOException if it cannot be read at all
     */
    public static Optional<ExportFile> open(String name, InputStream in, Consumer<Exported> told) throws IOException {
        var piped = new PipedInput(in);
        var magic = piped.magic();
        if (isZip(magic)) {
            told.accept(new Refused(
                    What.FILE, Line.whole(name), "", "a zip cannot be piped in; name it as a file instead"));
            return Optional.empty();
        }
        return Optional.of(new ExportFile(name, Optional.empty(), () -> {
            if (!isGzip(magic)) {
                return piped.open();
            }
            var packed = new CountedInput(piped.open());
            return new UnpackedInput(new GZIPInputStream(new BufferedInputStream(packed), 1 << 16), packed::count);
        }));
    }

    private static void open(Path path, List<ExportFile> files, Consumer<Exported> told) throws IOException {
        var name = path.toString();
        var magic = new byte[4];
        try (var in = Files.newInputStream(path)) {
            in.readNBytes(magic, 0, magic.length);
        }
        if (isGzip(magic)) {
            files.add(new ExportFile(name, Optional.empty(), () -> {
                var packed = new CountedInput(Files.newInputStream(path));
                return new UnpackedInput(new GZIPInputStream(new BufferedInputStream(packed), 1 << 16), packed::count);
            }));
        } else if (isZip(magic)) {
            openZip(path, name, files, told);
        } else {
            files.add(new ExportFile(name, Optional.of(path), () -> Files.newInputStream(path)));
        }
    }

    /** Whether what was unpacked is packed still. */
    public static boolean isPacked(ExportFile file) throws IOException {
        try (var in = file.bytes()) {
            var magic = Arrays.copyOf(in.readNBytes(4), 4);
            return isGzip(magic) || isZip(magic);
        }
    }

    private static boolean isGzip(byte[] magic) {
        return magic[0] == 0x1F && magic[1] == (byte) 0x8B;
    }

    private static boolean isZip(byte[] magic) {
        return magic[0] == 'P' && magic[1] == 'K' && magic[2] < 9 && magic[3] < 9;
    }

    private static void openZip(Path path, String name, List<ExportFile> files, Consumer<Exported> told)
            throws IOException {
        var entries = new ArrayList<ExportFile>();
        int hidden = 0;
        try (var zip = new ZipFile(path.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                told.accept(new Refused(
                        What.FILE, Line.whole(name), "", "the zip has more than " + MOST_ENTRIES + " entries"));
                return;
            }
            for (var entry : zip.stream().toList()) {
                if (leadsOutside(entry.getName())) {
                    told.accept(new Refused(
                            What.FILE,
                            Line.whole(name),
                            entry.getName(),
                            "the zip names a place outside itself: " + entry.getName()));
                    return;
                }
                if (!entry.isDirectory() && isClutter(entry.getName())) {
                    hidden++;
                } else if (!entry.isDirectory()) {
                    entries.add(new ExportFile(
                            name + "!" + entry.getName(), Optional.empty(), () -> openEntry(path, entry.getName())));
                }
            }
        } catch (ZipException e) {
            told.accept(new Refused(What.FILE, Line.whole(name), "", "the zip is broken: " + e.getMessage()));
            return;
        }
        if (entries.isEmpty()) {
            told.accept(empty(name, "zip"));
        }
        ExportFolder.tellHidden(name, hidden, told);
        files.addAll(entries);
    }

    private static Refused empty(String name, String what) {
        return new Refused(What.FILE, Line.whole(name), "", "there is no file in this " + what);
    }

    private static InputStream openEntry(Path path, String entryName) throws IOException {
        var zip = new ZipFile(path.toFile());
        var entry = zip.getEntry(entryName);
        long packed = Math.max(1, entry.getCompressedSize());
        return new UnpackedInput(zip.getInputStream(entry), () -> packed) {
            @Override
            public void close() throws IOException {
                super.close();
                zip.close();
            }
        };
    }

    private static boolean leadsOutside(String entry) {
        var path = entry.replace('\\', '/');
        return path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || List.of(path.split("/")).contains("..");
    }

    private static boolean isClutter(String entry) {
        return entry.startsWith("__MACOSX/") || entry.contains("/.") || entry.startsWith(".");
    }
}
