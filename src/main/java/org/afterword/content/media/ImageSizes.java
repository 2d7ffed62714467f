package org.afterword.content.media;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.heif.HeifMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.bmp.BmpHeaderDirectory;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.gif.GifHeaderDirectory;
import com.drew.metadata.gif.GifImageDirectory;
import com.drew.metadata.heif.HeifDirectory;
import com.drew.metadata.ico.IcoDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.webp.WebpDirectory;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.content.folder.Pointer;
import org.afterword.markdown.ImageSize;
import org.afterword.picture.Flaw;

/** Finds an image's size from its first bytes, as a browser will show it: turned where a camera says so. And whether it says where. */
final class ImageSizes {
    /** What a file of boxes begins with, such as an AVIF, behind the size of its first box (ISO/IEC 14496-12 §4.3). */
    private static final String BOXES = "ftyp";

    /** What follows in an AVIF that moves (AV1 Image File Format §5.3). */
    private static final String MOVING = "avis";

    /** The endings of pictures that are no drawings. */
    private static final Pattern BY_DOTS = Pattern.compile("(?i).*\\.(?:jpe?g|jfif|a?png|gif|webp|avif|bmp|ico)");

    /** What such pictures begin with, whatever their names say: JPEG, PNG, GIF, WebP, BMP, TIFF, icons, JPEG XL. */
    private static final List<String> STARTS = List.of(
            "\u00FF\u00D8",
            "\u0089PNG",
            "GIF8",
            "RIFF",
            "BM",
            "II*\0",
            "MM\0*",
            "\0\0\1\0",
            "\u00FF\n",
            "\0\0\0\fJXL ");

    /** In bytes; what is shorter stands in for a picture that is to come. */
    private static final int SHORTEST = 12;

    private static final int HEAD = 64;
    private static final int SIZE_OF_BOX = 4;

    private ImageSizes() {}

    /** Of a file that is no image, is damaged, or does not say it, there is no size. */
    static PictureFile of(String path, Path file) {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            if (isSvg(path)) {
                return new PictureFile(DrawingSize.of(path, in), false);
            }
            var start = start(in);
            if (start.startsWith(BOXES)) {
                return ofBoxes(path, in, start.endsWith(MOVING));
            }
            var metadata = ImageMetadataReader.readMetadata(in);
            return new PictureFile(size(path, metadata), hasPlace(metadata));
        } catch (IOException | ImageProcessingException | MetadataException e) {
            return PictureFile.NONE;
        }
    }

    /** What is wrong with a file of which no size is known: there is nothing in it, or something else than its name says. */
    static Optional<Flaw> other(String path, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var bytes = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            var head = bytes.strip().toLowerCase(Locale.ROOT);
            if (Pointer.begins(head)) {
                return Optional.of(Flaw.POINTER);
            } else if (head.startsWith("<!doctype html")
                    || head.startsWith("<html")
                    || isDrawing(head) && !isSvg(path)) {
                return Optional.of(Flaw.NO_PICTURE);
            } else if (head.isEmpty() && Files.size(file) <= HEAD) {
                return Optional.of(Flaw.EMPTY);
            } else if (bytes.length() >= SHORTEST
                    && BY_DOTS.matcher(path).matches()
                    && !bytes.startsWith(BOXES, SIZE_OF_BOX)
                    && STARTS.stream().noneMatch(bytes::startsWith)) {
                return Optional.of(Flaw.NO_PICTURE);
            }
        }
        try (var in = Files.newInputStream(file)) {
            boolean none = isSvg(path) && !DrawingSize.isDrawing(in);
            return none ? Optional.of(Flaw.NO_DRAWING) : Optional.empty();
        }
    }

    private static boolean isSvg(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    private static boolean isDrawing(String head) {
        return head.startsWith("<svg") || head.startsWith("<?xml");
    }

    /** What stands behind the size of the first box, if there is one. */
    private static String start(InputStream in) throws IOException {
        int length = SIZE_OF_BOX + BOXES.length() + MOVING.length();
        in.mark(length);
        var start = new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
        in.reset();
        return start.length() < length ? "" : start.substring(SIZE_OF_BOX);
    }

    /**
     * The library takes whichever size it meets first, so that of an AVIF it only reads the rest.
     *
     * @param moving the library does not know the brand of one that moves, and can read it
     */
    private static PictureFile ofBoxes(String path, InputStream in, boolean moving)
            throws IOException, ImageProcessingException, MetadataException {
        var beginning = in.readNBytes(AvifSize.BEGINNING);
        var all = new SequenceInputStream(new ByteArrayInputStream(beginning), in);
        var metadata = moving ? HeifMetadataReader.readMetadata(all) : ImageMetadataReader.readMetadata(all);
        var size = metadata.containsDirectoryOfType(HeifDirectory.class)
                ? AvifSize.of(path, beginning)
                : size(path, metadata);
        return new PictureFile(size, hasPlace(metadata));
    }

    /** Some cameras write that they do not know it: as nothing, or as the place where the Greenwich meridian meets the equator. */
    private static boolean hasPlace(Metadata metadata) {
        for (var directory : metadata.getDirectories()) {
            if (directory instanceof GpsDirectory place) {
                var found = place.getGeoLocation();
                if (found != null && !found.isZero()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<ImageSize> size(String path, Metadata metadata) throws MetadataException {
        if (metadata.containsDirectoryOfType(IcoDirectory.class)) {
            return largest(path, metadata);
        }
        var screen = metadata.getFirstDirectoryOfType(GifHeaderDirectory.class);
        if (screen != null) {
            return framed(path, screen, metadata);
        }
        for (var directory : metadata.getDirectories()) {
            int[] tags = sizeTags(directory);
            if (tags != null && directory.containsTag(tags[0]) && directory.containsTag(tags[1])) {
                int width = directory.getInt(tags[0]);
                int height = Math.abs(directory.getInt(tags[1]));
                boolean turned = isTurned(directory, metadata);
                return size(path, turned ? height : width, turned ? width : height);
            }
        }
        return Optional.empty();
    }

    /** Of an icon's pictures, browsers show the largest. */
    private static Optional<ImageSize> largest(String path, Metadata metadata) throws MetadataException {
        var largest = Optional.<ImageSize>empty();
        for (var one : metadata.getDirectoriesOfType(IcoDirectory.class)) {
            var size = size(
                    path,
                    side(one.getInt(IcoDirectory.TAG_IMAGE_WIDTH)),
                    side(one.getInt(IcoDirectory.TAG_IMAGE_HEIGHT)));
            if (size.isPresent()
                    && (largest.isEmpty() || size.get().width() > largest.get().width())) {
                largest = size;
            }
        }
        return largest;
    }

    /** No byte holds 256, so an icon writes it as 0. */
    private static int side(int written) {
        return written == 0 ? 256 : written;
    }

    /** Browsers take a screen that is smaller than the first frame, or has no size, to be as large as that frame. */
    private static Optional<ImageSize> framed(String path, GifHeaderDirectory screen, Metadata metadata)
            throws MetadataException {
        int width = screen.getInt(GifHeaderDirectory.TAG_IMAGE_WIDTH);
        int height = screen.getInt(GifHeaderDirectory.TAG_IMAGE_HEIGHT);
        var frame = metadata.getFirstDirectoryOfType(GifImageDirectory.class);
        if (frame != null) {
            width = Math.max(width, frame.getInt(GifImageDirectory.TAG_WIDTH));
            height = Math.max(height, frame.getInt(GifImageDirectory.TAG_HEIGHT));
        }
        return size(path, width, height);
    }

    private static int[] sizeTags(Directory directory) {
        if (directory instanceof JpegDirectory) {
            return new int[] {JpegDirectory.TAG_IMAGE_WIDTH, JpegDirectory.TAG_IMAGE_HEIGHT};
        } else if (directory instanceof PngDirectory) {
            return new int[] {PngDirectory.TAG_IMAGE_WIDTH, PngDirectory.TAG_IMAGE_HEIGHT};
        } else if (directory instanceof WebpDirectory) {
            return new int[] {WebpDirectory.TAG_IMAGE_WIDTH, WebpDirectory.TAG_IMAGE_HEIGHT};
        } else if (directory instanceof BmpHeaderDirectory) {
            return new int[] {BmpHeaderDirectory.TAG_IMAGE_WIDTH, BmpHeaderDirectory.TAG_IMAGE_HEIGHT};
        }
        return null;
    }

    /** Exif orientations 5 to 8 lie on their side (Exif 2.32 §4.6.4 A). Browsers follow them in JPEG and PNG, not in WebP. */
    private static boolean isTurned(Directory size, Metadata metadata) {
        var exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        var orientation = exif == null || size instanceof WebpDirectory
                ? null
                : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return orientation != null && orientation >= 5 && orientation <= 8;
    }

    private static Optional<ImageSize> size(String path, int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new ImageSize(path, width, height)) : Optional.empty();
    }
}
