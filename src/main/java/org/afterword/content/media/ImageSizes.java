package org.afterword.content.media;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.bmp.BmpHeaderDirectory;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.gif.GifHeaderDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.webp.WebpDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.markdown.ImageSize;

/** Finds an image's size from its first bytes, as a browser will show it: turned where a camera says so. */
final class ImageSizes {
    /** In so many bytes a drawing's first tag lies, after whatever its maker says of itself. */
    private static final int BEGINNING = 64 * 1024;

    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|$)", Pattern.DOTALL);

    private ImageSizes() {}

    /** Empty where the file is no image, is damaged, or does not say its size. */
    static Optional<ImageSize> of(String path, Path file) {
        try (var in = Files.newInputStream(file)) {
            return path.toLowerCase(Locale.ROOT).endsWith(".svg") ? drawing(path, in) : picture(path, in);
        } catch (IOException | ImageProcessingException | MetadataException e) {
            return Optional.empty();
        }
    }

    private static Optional<ImageSize> picture(String path, InputStream in)
            throws ImageProcessingException, IOException, MetadataException {
        var metadata = ImageMetadataReader.readMetadata(in);
        for (var directory : metadata.getDirectories()) {
            int[] tags = sizeTags(directory);
            if (tags != null && directory.containsTag(tags[0]) && directory.containsTag(tags[1])) {
                int width = directory.getInt(tags[0]);
                int height = Math.abs(directory.getInt(tags[1]));
                return size(path, isTurned(metadata) ? height : width, isTurned(metadata) ? width : height);
            }
        }
        return Optional.empty();
    }

    private static int[] sizeTags(Directory directory) {
        if (directory instanceof JpegDirectory) {
            return new int[] {JpegDirectory.TAG_IMAGE_WIDTH, JpegDirectory.TAG_IMAGE_HEIGHT};
        } else if (directory instanceof PngDirectory) {
            return new int[] {PngDirectory.TAG_IMAGE_WIDTH, PngDirectory.TAG_IMAGE_HEIGHT};
        } else if (directory instanceof GifHeaderDirectory) {
            return new int[] {GifHeaderDirectory.TAG_IMAGE_WIDTH, GifHeaderDirectory.TAG_IMAGE_HEIGHT};
        } else if (directory instanceof WebpDirectory) {
            return new int[] {WebpDirectory.TAG_IMAGE_WIDTH, WebpDirectory.TAG_IMAGE_HEIGHT};
        } else if (directory instanceof BmpHeaderDirectory) {
            return new int[] {BmpHeaderDirectory.TAG_IMAGE_WIDTH, BmpHeaderDirectory.TAG_IMAGE_HEIGHT};
        }
        return null;
    }

    /** Exif orientations 5 to 8 lie on their side (Exif 2.32 §4.6.4 A). */
    private static boolean isTurned(Metadata metadata) {
        var exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        var orientation = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return orientation != null && orientation >= 5 && orientation <= 8;
    }

    /** The size in user units, or that of the view box (SVG 2 §8.2). */
    private static Optional<ImageSize> drawing(String path, InputStream in) throws IOException {
        var beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
        var root = rootTag(COMMENT.matcher(beginning).replaceAll(""));
        var width = attribute(root, "width").flatMap(ImageSizes::units);
        var height = attribute(root, "height").flatMap(ImageSizes::units);
        if (width.isPresent() && height.isPresent()) {
            return size(path, Math.round(width.get()), Math.round(height.get()));
        }
        var box = attribute(root, "viewBox").orElse("").strip().split("[\\s,]+");
        return box.length == 4
                ? size(
                        path,
                        Math.round(number(box[2]).orElse(0f)),
                        Math.round(number(box[3]).orElse(0f)))
                : Optional.empty();
    }

    /** The drawing's first tag, without its end. Java's reader of XML would find it too, but takes 10 ms to begin. */
    private static String rootTag(String xml) {
        int start = xml.indexOf("<svg");
        char quote = 0;
        for (int i = Math.max(start, 0); i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>' && start >= 0) {
                return xml.substring(start, i);
            }
        }
        return "";
    }

    private static Optional<String> attribute(String tag, String name) {
        var found = Pattern.compile("\\s" + name + "\\s*=\\s*([\"'])(.*?)\\1", Pattern.DOTALL)
                .matcher(tag);
        return found.find() ? Optional.of(found.group(2)) : Optional.empty();
    }

    private static Optional<Float> units(String value) {
        return number(value.strip().replaceAll("px$", ""));
    }

    private static Optional<Float> number(String text) {
        try {
            return Optional.of(Float.parseFloat(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<ImageSize> size(String path, int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new ImageSize(path, width, height)) : Optional.empty();
    }
}
