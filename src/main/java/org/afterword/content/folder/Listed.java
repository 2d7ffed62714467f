package org.afterword.content.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A file as a listing finds it: what it is, and its stamp. */
public record Listed(Path file, Kind kind, Stamp stamp) {

    /** What a file is; a link is not followed. */
    public enum Kind {
        FILE,
        FOLDER,
        LINK,
        OTHER
    }

    /** The type of a file in its mode (POSIX {@code sys/stat.h}; the numbers are those of all systems that Java runs on). */
    private static final int TYPE = 0170000;

    private static final int REGULAR = 0100000;
    private static final int DIRECTORY = 0040000;
    private static final int SYMBOLIC = 0120000;
    private static final boolean UNIX =
            Path.of("").getFileSystem().supportedFileAttributeViews().contains("unix");

    /** What a path leads to, a link itself among it. */
    public static Listed of(Path file) throws IOException {
        if (UNIX) {
            return unix(file);
        }
        var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new Listed(
                file,
                kind(attributes.isRegularFile(), attributes.isDirectory(), attributes.isSymbolicLink()),
                new Stamp(
                        attributes.size(),
                        nanos(attributes.lastModifiedTime()),
                        0,
                        Objects.toString(attributes.fileKey(), "").hashCode()));
    }

    private static Listed unix(Path file) throws IOException {
        var attributes =
                Files.readAttributes(file, "unix:mode,size,lastModifiedTime,ctime,ino,dev", LinkOption.NOFOLLOW_LINKS);
        int type = (int) number(attributes, "mode") & TYPE;
        return new Listed(
                file,
                kind(type == REGULAR, type == DIRECTORY, type == SYMBOLIC),
                new Stamp(
                        number(attributes, "size"),
                        nanos((FileTime) attributes.get("lastModifiedTime")),
                        nanos((FileTime) attributes.get("ctime")),
                        31 * number(attributes, "dev") + number(attributes, "ino")));
    }

    private static Kind kind(boolean isFile, boolean isFolder, boolean isLink) {
        return isFile ? Kind.FILE : isFolder ? Kind.FOLDER : isLink ? Kind.LINK : Kind.OTHER;
    }

    private static long number(Map<String, Object> attributes, String name) {
        return ((Number) attributes.get(name)).longValue();
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }
}
