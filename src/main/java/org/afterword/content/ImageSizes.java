package org.afterword.content;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.afterword.markdown.ImageSize;

/** Finds an image's size from its first bytes, as a browser will show it: turned where a camera says so. */
final class ImageSizes {
    private ImageSizes() {}

    /** Empty where the file is no image, is damaged, or does not say its size. */
    static Optional<ImageSize> of(String path, Path file) {
        try (var in = Files.newInputStream(file)) {
            return path.toLowerCase(Locale.ROOT).endsWith(".svg") ? drawing(path, in) : picture(path, in);
        } catch (IOException | ImageProcessingException | MetadataException | XMLStreamException e) {
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
    private static Optional<ImageSize> drawing(String path, InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var xml = factory.createXMLStreamReader(in);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                var width = units(xml, "width");
                var height = units(xml, "height");
                if (width.isPresent() && height.isPresent()) {
                    return size(path, Math.round(width.get()), Math.round(height.get()));
                }
                var box = Optional.ofNullable(xml.getAttributeValue(null, "viewBox"))
                        .orElse("")
                        .strip()
                        .split("[\\s,]+");
                return box.length == 4
                        ? size(
                                path,
                                Math.round(number(box[2]).orElse(0f)),
                                Math.round(number(box[3]).orElse(0f)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Float> units(XMLStreamReader xml, String attribute) {
        var value = xml.getAttributeValue(null, attribute);
        return value == null ? Optional.empty() : number(value.strip().replaceAll("px$", ""));
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
