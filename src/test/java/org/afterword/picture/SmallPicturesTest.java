package org.afterword.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.afterword.support.Photo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture that was made smaller looks as the one that it was made from. */
class SmallPicturesTest {
    private static final Path WEBP = Path.of("src/test/resources/pictures");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "jpeg, 1, 0, jpg, 5", // opaque colours
        "jpeg, 10, 0, jpg, 3", // grey
        "png, 1, 0, png, 1",
        "png, 2, 128, png, 1", // half to be seen through
        "png, 10, 0, png, 1",
        "png, 11, 0, png, 1", // grey in sixteen bits
        "png, 13, 0, png, 1", // a palette
    })
    void eachPixelIsTheMeanOfThoseInItsPlace(String format, int type, int alpha, String ending, int tolerance)
            throws IOException {
        var image = Photo.image(301, 203, type);
        if (alpha > 0) {
            see(image, alpha);
        }
        var bytes = Photo.written(image, format);
        int width = format.equals("jpeg") ? 120 : 40; // edges that are hard cost a JPEG more
        var made = make(bytes, width);
        assertEquals(
                List.of(width + " " + ending),
                made.stream().map(one -> one.width() + " " + one.ending()).toList());
        var small = ImageIO.read(new ByteArrayInputStream(made.get(0).bytes()));
        same(ImageIO.read(new ByteArrayInputStream(bytes)), small, tolerance);
    }

    @ParameterizedTest
    @CsvSource({"lossless.webp, png, 2", "half-seen.webp, png, 2"})
    void webpKeepsItsColours(String name, String ending, int tolerance) throws IOException {
        var made = make(Files.readAllBytes(WEBP.resolve(name)), 20);
        assertEquals(ending, made.get(0).ending());
        var small = ImageIO.read(new ByteArrayInputStream(made.get(0).bytes()));
        assertTrue(difference(new Color(233, 41, 46), new Color(small.getRGB(10, 0), true)) <= tolerance);
        assertTrue(difference(new Color(37, 59, 223), new Color(small.getRGB(10, 13), true)) <= tolerance);
        assertEquals(name.startsWith("half") ? 127 : 255, new Color(small.getRGB(10, 0), true).getAlpha(), 1);
    }

    @ParameterizedTest
    @CsvSource({"lossless.webp, iCCP", "half-seen.webp, iCCP", "lossy.webp, ICC_PROFILE"})
    void aWebpWithAProfileIsMadeSmallerAsTheSameWithoutOne(String name, String profileMark) throws IOException {
        var plain = Files.readAllBytes(WEBP.resolve(name));
        var look = Look.of(write(plain)).orElseThrow();
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var extended = Photo.extended(plain, look.width(), look.height(), profile);
        var made = make(extended, 20).get(0);
        assertTrue(Photo.text(made.bytes()).contains(profileMark));
        same(
                ImageIO.read(new ByteArrayInputStream(make(plain, 20).get(0).bytes())),
                ImageIO.read(new ByteArrayInputStream(made.bytes())),
                2);
    }

    /** Its pixels take more than 2048 times its bytes. */
    @Test
    void aWebpOfFewBytesIsNotTakenForABrokenOne() throws IOException {
        var gradient = Files.readAllBytes(WEBP.resolve("gradient.webp"));
        assertEquals(List.of(), make(gradient, 480), "smaller ones would have more bytes");
    }

    /** The colours are those that libwebp's own program makes out; a reader that strays from it strays most at the end. */
    @Test
    void aWebpThatIsNotExactKeepsItsColoursToTheEnd() throws IOException {
        var made = make(Files.readAllBytes(WEBP.resolve("lossy.webp")), 64);
        assertEquals("jpg", made.get(0).ending());
        var small = ImageIO.read(new ByteArrayInputStream(made.get(0).bytes()));
        var quarters = List.of(
                new Color(173, 12, 103), new Color(175, 28, 102), new Color(133, 9, 172), new Color(102, 20, 174));
        for (int i = 0; i < 4; i++) {
            var is = mean(small, i % 2 * 32, i / 2 * 24, 32, 24);
            assertTrue(difference(quarters.get(i), is) <= 4, "wanted " + quarters.get(i) + ", is " + is);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPictureThatLiesOnItsSideIsTurned(int orientation) throws IOException {
        var made = make(Photo.fromPhone(300, 200, orientation), 100);
        var small = ImageIO.read(new ByteArrayInputStream(made.get(0).bytes()));
        assertEquals(100, small.getWidth());
        assertEquals(orientation < 5 ? 67 : 150, small.getHeight());
        // Of the corners as they are stored, clockwise from the top left: red, green, blue, white.
        var shown = List.of("RGBW", "GRWB", "BWRG", "WBGR", "RWBG", "WRGB", "BGRW", "GBWR")
                .get(orientation - 1);
        var corners = new StringBuilder();
        for (var place : new int[][] {{3, 3}, {96, 3}, {96, small.getHeight() - 4}, {3, small.getHeight() - 4}}) {
            corners.append(name(new Color(small.getRGB(place[0], place[1]))));
        }
        assertEquals(shown, corners.toString());
        assertEquals(1, Look.of(write(made.get(0).bytes())).orElseThrow().exif().orientation());
    }

    @Test
    void whoseAPictureIsStaysKnown() throws IOException {
        var made = Photo.text(make(Photo.fromPhone(300, 200, 6), 100).get(0).bytes());
        assertTrue(made.contains("Anna"), "copyright");
        assertFalse(made.contains(Photo.SECRET), "all else");
    }

    @Test
    void coloursMeanWhatTheyMeant() throws IOException {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        var segment = "ICC_PROFILE\0\1\1" + Photo.text(profile);
        var made = make(Photo.with(Photo.jpeg(300, 200), 0xE2, segment), 100);
        assertArrayEquals(
                profile, Look.of(write(made.get(0).bytes())).orElseThrow().profile());
        var png = Photo.written(Photo.image(300, 200, 1), "png");
        var gamma = Photo.chunk("gAMA", new byte[] {0, 0, (byte) 0xB1, (byte) 0x8F});
        var marked = Photo.joined(Arrays.copyOf(png, 33), gamma, Arrays.copyOfRange(png, 33, png.length));
        assertTrue(Photo.text(make(marked, 100).get(0).bytes()).contains(Photo.text(gamma)));
    }

    /** Java takes such a JPEG for one of red, green and blue; browsers do not, and neither do cameras. */
    @Test
    void brightnessAndColourAreNotTakenForRedGreenAndBlue() throws IOException {
        var image = Photo.image(300, 200, BufferedImage.TYPE_INT_RGB);
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        var tree = (javax.imageio.metadata.IIOMetadataNode) metadata.getAsTree("javax_imageio_jpeg_image_1.0");
        var parts = tree.getElementsByTagName("componentSpec");
        for (int i = 0; i < parts.getLength(); i++) {
            ((org.w3c.dom.Element) parts.item(i)).setAttribute("HsamplingFactor", "1");
            ((org.w3c.dom.Element) parts.item(i)).setAttribute("VsamplingFactor", "1");
        }
        metadata.setFromTree("javax_imageio_jpeg_image_1.0", tree);
        var bytes = new java.io.ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(metadata, new IIOImage(image, null, metadata), null);
        }
        var jpeg = bytes.toByteArray();
        var bare = Photo.joined(Arrays.copyOf(jpeg, 2), Arrays.copyOfRange(jpeg, 20, jpeg.length));
        var small = ImageIO.read(new ByteArrayInputStream(make(bare, 100).get(0).bytes()));
        assertEquals("R", name(new Color(small.getRGB(3, 3))));
    }

    @Test
    void passesAreTakenTogether() throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var parameters = writer.getDefaultWriteParam();
        parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        var bytes = new java.io.ByteArrayOutputStream();
        var image = Photo.image(300, 200, BufferedImage.TYPE_INT_RGB);
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        }
        var look = Look.of(write(bytes.toByteArray())).orElseThrow();
        assertTrue(look.whole());
        same(
                image,
                ImageIO.read(new ByteArrayInputStream(
                        make(bytes.toByteArray(), 100).get(0).bytes())),
                8);
    }

    @Test
    void nothingIsMadeThatIsLarger() throws IOException {
        assertEquals(List.of(), make(Photo.jpeg(300, 200), 300));
        var flat = new BufferedImage(1700, 300, BufferedImage.TYPE_BYTE_BINARY);
        IntStream.range(0, 1700).filter(x -> x % 3 == 0).forEach(x -> flat.setRGB(x, x % 300, -1));
        assertEquals(List.of(), make(Photo.written(flat, "png"), 1600), "two colours take less than their means");
    }

    @Test
    void aStripIsStillAPicture() throws IOException {
        var made = make(Photo.joined(Photo.jpeg(5000, 4), new byte[1 << 16]), 100);
        assertEquals(
                1, ImageIO.read(new ByteArrayInputStream(made.get(0).bytes())).getHeight());
    }

    private List<SmallPictures.Small> make(byte[] picture, int width) throws IOException {
        var file = write(picture);
        var look = Look.of(file).orElseThrow();
        assertEquals(Set.of(), look.flaws());
        return new SmallPictures().make(file, look, List.of(width)).orElseThrow();
    }

    private Path write(byte[] picture) throws IOException {
        return Files.write(Files.createTempFile(folder, "", ""), picture);
    }

    private static void see(BufferedImage image, int alpha) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int seen = x < image.getWidth() / 2 ? alpha : y % 256;
                image.setRGB(x, y, image.getRGB(x, y) & 0xFFFFFF | seen << 24);
            }
        }
    }

    /**
     * Holds each pixel to the mean of those in its place, which are weighed by how far they can be seen.
     *
     * @param tolerance of a PNG's pixel, of a JPEG's on average
     */
    private static void same(BufferedImage large, BufferedImage small, double tolerance) {
        double across = (double) large.getWidth() / small.getWidth();
        double down = (double) large.getHeight() / small.getHeight();
        double sum = 0;
        for (int y = 0; y < small.getHeight(); y++) {
            for (int x = 0; x < small.getWidth(); x++) {
                var mean = mean(large, x * across, y * down, across, down);
                var is = colour(small, x, y);
                assertEquals(mean.getAlpha(), is.getAlpha(), 1);
                double difference = difference(mean, is) * mean.getAlpha() / 255.0;
                sum += difference;
                assertTrue(tolerance > 2 || difference <= tolerance, "wanted " + mean + ", is " + is);
            }
        }
        assertTrue(sum / small.getWidth() / small.getHeight() <= tolerance, "on average " + sum);
    }

    /** As it is written: of a grey one, Java would make another. */
    private static Color colour(BufferedImage image, int x, int y) {
        int bits = image.getSampleModel().getSampleSize(0);
        if (image.getRaster().getNumBands() > 1 || image.getColorModel() instanceof java.awt.image.IndexColorModel) {
            return new Color(image.getRGB(x, y), true);
        }
        int grey = image.getRaster().getSample(x, y, 0) >> bits - 8;
        return new Color(grey, grey, grey);
    }

    private static Color mean(BufferedImage image, double left, double top, double across, double down) {
        var sums = new double[4];
        double area = 0;
        for (int y = (int) top; y < Math.min(image.getHeight(), top + down); y++) {
            for (int x = (int) left; x < Math.min(image.getWidth(), left + across); x++) {
                double share = (Math.min(x + 1, left + across) - Math.max(x, left))
                        * (Math.min(y + 1, top + down) - Math.max(y, top));
                var colour = colour(image, x, y);
                double seen = share * colour.getAlpha();
                sums[0] += colour.getRed() * seen;
                sums[1] += colour.getGreen() * seen;
                sums[2] += colour.getBlue() * seen;
                sums[3] += seen;
                area += share;
            }
        }
        double seen = sums[3] == 0 ? 1 : sums[3];
        return new Color(
                (int) Math.round(sums[0] / seen),
                (int) Math.round(sums[1] / seen),
                (int) Math.round(sums[2] / seen),
                (int) Math.round(sums[3] / area));
    }

    private static int difference(Color one, Color other) {
        return Math.max(
                Math.abs(one.getRed() - other.getRed()),
                Math.max(Math.abs(one.getGreen() - other.getGreen()), Math.abs(one.getBlue() - other.getBlue())));
    }

    private static String name(Color colour) {
        boolean red = colour.getRed() > 128;
        boolean green = colour.getGreen() > 128;
        boolean blue = colour.getBlue() > 128;
        return red && green && blue ? "W" : red ? "R" : green ? "G" : blue ? "B" : "?";
    }
}
