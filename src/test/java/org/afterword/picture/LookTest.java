package org.afterword.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import org.afterword.support.Photo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others get of a picture, and what is told of one that is broken. */
class LookTest {
    @TempDir
    Path folder;

    @Test
    void aPhonesPhotographIsPublishedWithoutItsPlace() throws Exception {
        var photo = Photo.fromPhone(60, 40, 6);
        assertTrue(hasPlace(photo));
        var published = published(photo);
        assertFalse(hasPlace(published));
        assertFalse(Photo.text(published).contains(Photo.SECRET));
        var exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(published))
                .getFirstDirectoryOfType(ExifIFD0Directory.class);
        assertEquals(6, exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION), "it still stands upright");
        assertEquals("Anna", exif.getString(ExifIFD0Directory.TAG_COPYRIGHT));
        assertPixels(photo, published);
        assertArrayEquals(published, published(published), "and a second time nothing changes");
    }

    @Test
    void aPngIsPublishedWithoutItsPlace() throws Exception {
        var png = Photo.pngWithPlace(60, 40);
        assertTrue(hasPlace(png));
        var published = published(png);
        assertFalse(hasPlace(published) || Photo.text(published).contains(Photo.SECRET));
        assertPixels(png, published);
    }

    @Test
    void aWebpIsPublishedWithoutItsPlace() throws Exception {
        var plain = Files.readAllBytes(Path.of("src/test/resources/pictures/lossy.webp"));
        var extended = ByteBuffer.allocate(10).put((byte) 0x0C).putInt(0).put(new byte[] {63, 1, 0, (byte) 239, 0});
        extended.put(4, (byte) 63).put(5, (byte) 1).put(7, (byte) 239);
        var chunks = Photo.joined(
                chunk("VP8X", Arrays.copyOf(extended.array(), 10)),
                Arrays.copyOfRange(plain, 12, plain.length),
                chunk("EXIF", Photo.exif(1)),
                chunk("XMP ", Photo.SECRET.getBytes()));
        var header = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        header.put("RIFF".getBytes()).putInt(4 + chunks.length).put("WEBP".getBytes());
        var webp = Photo.joined(header.array(), chunks);
        assertTrue(hasPlace(webp));
        var published = published(webp);
        assertFalse(hasPlace(published) || Photo.text(published).contains(Photo.SECRET));
        assertEquals(
                published.length - 8,
                ByteBuffer.wrap(published).order(ByteOrder.LITTLE_ENDIAN).getInt(4));
    }

    @Test
    void whatTellsNothingIsPublishedAsItIs() throws IOException {
        for (var format : new String[] {"jpeg", "png"}) {
            var file = write(Photo.written(Photo.image(60, 40, BufferedImage.TYPE_INT_RGB), format));
            assertTrue(Look.of(file).orElseThrow().isAllOf(file), format);
        }
    }

    @Test
    void whatMovesIsKnown() throws IOException {
        var png = Photo.written(Photo.image(60, 40, BufferedImage.TYPE_INT_RGB), "png");
        var moving = Photo.joined(
                Arrays.copyOf(png, 33), Photo.chunk("acTL", new byte[8]), Arrays.copyOfRange(png, 33, png.length));
        assertFalse(Look.of(write(moving)).orElseThrow().still());
        assertTrue(Look.of(write(png)).orElseThrow().still());
    }

    @Test
    void flawsAreKnown() throws IOException {
        var jpeg = Photo.jpeg(300, 200);
        assertEquals(Set.of(Flaw.BROKEN), flaws(Arrays.copyOf(jpeg, jpeg.length / 2)));
        assertEquals(Set.of(Flaw.PROFILE), flaws(Photo.with(jpeg, 0xE2, "ICC_PROFILE\0\1\1no profile")));
        var png = Photo.written(Photo.image(300, 200, BufferedImage.TYPE_INT_RGB), "png");
        assertEquals(Set.of(Flaw.BROKEN), flaws(Arrays.copyOf(png, png.length / 2)));
        var profile = Photo.chunk("iCCP", "name\0\0nothing that was deflated".getBytes());
        var marked = Photo.joined(Arrays.copyOf(png, 33), profile, Arrays.copyOfRange(png, 33, png.length));
        assertEquals(Set.of(Flaw.PROFILE), flaws(marked));
        assertTrue(Look.of(write("<html>no picture, whatever its name says".getBytes()))
                .isEmpty());
        assertTrue(Look.of(write(new byte[0])).isEmpty());
    }

    /** It would take ten gigabytes. */
    @Test
    void aBombIsKnownByWhatItSaysOfItself() throws IOException {
        var size = ByteBuffer.allocate(13).putInt(50_000).putInt(50_000).put(new byte[] {8, 6, 0, 0, 0});
        var bomb = Photo.joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                Photo.chunk("IHDR", size.array()),
                Photo.chunk("IDAT", new byte[100]),
                Photo.chunk("IEND", new byte[0]));
        assertTrue(SmallPictures.isTooLarge(Look.of(write(bomb)).orElseThrow()));
    }

    /** Whatever is cut off or changed, the rest is told of or made out, and never anything else thrown. */
    @Test
    void brokenPicturesBreakNothing() throws IOException {
        var random = new Random(19);
        var pictures = new byte[][] {
            Photo.fromPhone(40, 30, 3),
            Photo.pngWithPlace(40, 30),
            Files.readAllBytes(Path.of("src/test/resources/pictures/half-seen.webp")),
            Files.readAllBytes(Path.of("src/test/resources/pictures/lossy.webp"))
        };
        for (int i = 0; i < 400; i++) {
            var picture = pictures[i % pictures.length].clone();
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                picture[random.nextInt(picture.length)] = (byte) random.nextInt(256);
            }
            var file = write(random.nextInt(3) == 0 ? Arrays.copyOf(picture, random.nextInt(picture.length)) : picture);
            var look = Look.of(file);
            if (look.isPresent() && !SmallPictures.isTooLarge(look.get())) {
                look.get().open(file).readAllBytes();
                new SmallPictures().make(file, look.get(), java.util.List.of(16));
            }
            Files.delete(file);
        }
    }

    private static byte[] chunk(String name, byte[] data) {
        var chunk = ByteBuffer.allocate(8 + data.length + data.length % 2).order(ByteOrder.LITTLE_ENDIAN);
        return chunk.put(name.getBytes()).putInt(data.length).put(data).array();
    }

    private Set<Flaw> flaws(byte[] picture) throws IOException {
        return Look.of(write(picture)).orElseThrow().flaws();
    }

    private byte[] published(byte[] picture) throws IOException {
        var file = write(picture);
        try (var in = Look.of(file).orElseThrow().open(file)) {
            return in.readAllBytes();
        }
    }

    private Path write(byte[] picture) throws IOException {
        return Files.write(Files.createTempFile(folder, "", ""), picture);
    }

    private static boolean hasPlace(byte[] picture) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture))
                        .getFirstDirectoryOfType(GpsDirectory.class)
                != null;
    }

    private static void assertPixels(byte[] wanted, byte[] is) throws IOException {
        var one = ImageIO.read(new ByteArrayInputStream(wanted));
        var other = ImageIO.read(new ByteArrayInputStream(is));
        int[] pixels = one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth());
        assertArrayEquals(pixels, other.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth()));
    }
}
