package org.afterword.content.article;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The media types of files of sound and film, told by their names, as directories of podcasts want them. */
final class SoundType {
    static final String ENDINGS = ".mp3, .m4a, .ogg, .opus, .wav, .flac, .mp4, .m4v, .mov or .webm";

    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("m4a", "audio/x-m4a"),
            Map.entry("aac", "audio/aac"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("oga", "audio/ogg"),
            Map.entry("opus", "audio/ogg"),
            Map.entry("wav", "audio/wav"),
            Map.entry("flac", "audio/flac"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("m4v", "video/x-m4v"),
            Map.entry("mov", "video/quicktime"),
            Map.entry("webm", "video/webm"),
            Map.entry("ogv", "video/ogg"));

    private static final Pattern TYPE = Pattern.compile("(?:audio|video)/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}");
    private static final Pattern BEHIND_PATH = Pattern.compile("[?#].*");

    private SoundType() {}

    /** The type that the name of a file tells; empty where it tells none of sound or film. */
    static Optional<String> of(String address) {
        var path = path(address);
        return Optional.ofNullable(
                BY_ENDING.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)));
    }

    /** Whether a text is a media type of sound or film (RFC 6838 §4.2). */
    static boolean isOne(String text) {
        return TYPE.matcher(text).matches();
    }

    /** An address without its query and its fragment. */
    static String path(String address) {
        return BEHIND_PATH.matcher(address).replaceFirst("");
    }
}
