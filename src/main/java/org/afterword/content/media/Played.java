package org.afterword.content.media;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.mov.QuickTimeDirectory;
import com.drew.metadata.mp4.Mp4Directory;
import com.drew.metadata.wav.WavDirectory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds how long sound and film play: MP4, QuickTime and WAV say it, and the frames of an MP3 are counted. Of what the library
 * cannot read, nobody knows it.
 */
final class Played {
    private static final Pattern KINDS = Pattern.compile(".*\\.(?:mp3|mp4|m4a|m4b|m4v|mov|wav)");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):(\\d\\d):(\\d\\d)");

    private Played() {}

    /**
     * In whole seconds; empty where the file does not say it, or is damaged.
     *
     * @param path of the file on the site, by whose ending its kind is known
     */
    static Optional<Integer> seconds(String path, Path file) {
        var name = path.toLowerCase(Locale.ROOT);
        if (!KINDS.matcher(name).matches()) {
            return Optional.empty();
        }
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            if (name.endsWith(".mp3")) {
                return Mp3Frames.seconds(in, Files.size(file)).flatMap(Played::rounded);
            }
            for (var directory :
                    ImageMetadataReader.readMetadata(in, Files.size(file)).getDirectories()) {
                var seconds = seconds(directory);
                if (seconds.isPresent()) {
                    return seconds;
                }
            }
            return Optional.empty();
        } catch (IOException | ImageProcessingException | RuntimeException e) { // the library fails so on some damage
            return Optional.empty();
        }
    }

    private static Optional<Integer> seconds(Directory directory) {
        if (directory instanceof Mp4Directory) {
            return rounded(directory.getDoubleObject(Mp4Directory.TAG_DURATION_SECONDS));
        } else if (directory instanceof QuickTimeDirectory) {
            return rounded(directory.getDoubleObject(QuickTimeDirectory.TAG_DURATION_SECONDS));
        } else if (directory instanceof WavDirectory && directory.containsTag(WavDirectory.TAG_DURATION)) {
            var clock = CLOCK.matcher(directory.getString(WavDirectory.TAG_DURATION));
            return clock.matches()
                    ? rounded(3600.0 * Integer.parseInt(clock.group(1))
                            + 60 * Integer.parseInt(clock.group(2))
                            + Integer.parseInt(clock.group(3)))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Integer> rounded(Double seconds) {
        return seconds == null || seconds.isNaN() || seconds < 1 || seconds > Integer.MAX_VALUE
                ? Optional.empty()
                : Optional.of((int) Math.round(seconds));
    }
}
