package org.afterword.markdown;

import java.util.List;
import java.util.regex.Pattern;

/** Tells addresses that are surely not a picture's: of a page, a film, a sound or a document. */
final class NoPictures {
    private static final List<String> ENDINGS = List.of(
            ".md", ".html", ".htm", ".pdf", ".mp4", ".webm", ".mov", ".mp3", ".ogg", ".wav", ".m4a", ".txt", ".zip",
            ".doc", ".docx", ".heic", ".heif", ".tif", ".tiff", ".psd");

    /** Pages that show a film. */
    private static final List<String> FILMS =
            List.of("https://www.youtube.com/", "https://youtube.com/", "https://youtu.be/", "https://vimeo.com/");

    /** Pages that show a picture, some of which have its name at their end. */
    private static final Pattern ALBUMS = Pattern.compile("https://(?:"
            + "drive\\.google\\.com/(?:file/|open)|photos\\.google\\.com/|photos\\.app\\.goo\\.gl/"
            + "|www\\.dropbox\\.com/(?!.*[?&](?:raw|dl)=1)|1drv\\.ms/|(?:www\\.)?icloud\\.com/"
            + "|(?:www\\.)?imgur\\.com/(?!.*\\.\\w{3,4}$)|(?:www\\.)?flickr\\.com/photos/|flic\\.kr/|unsplash\\.com/photos/"
            + "|(?:www\\.)?instagram\\.com/p/|[a-z.]+\\.wiki[mp]edia\\.org/wiki/|github\\.com/[^/]+/[^/]+/blob/(?!.*[?&]raw=)"
            + "|(?:[a-z.]+\\.)?gitlab\\.com/.*/-/blob/)");

    private NoPictures() {}

    static boolean isNone(String address) {
        int end = address.length();
        for (char sign : new char[] {'#', '?'}) {
            int at = address.indexOf(sign);
            end = at >= 0 && at < end ? at : end;
        }
        return address.startsWith("/", end - 1) && !Links.isElsewhere(address)
                || hasEnding(address, end)
                || FILMS.stream().anyMatch(address::startsWith)
                || ALBUMS.matcher(address).lookingAt();
    }

    /** @param end of an address that a text holds before it */
    private static boolean hasEnding(String text, int end) {
        for (var ending : ENDINGS) {
            if (text.regionMatches(true, end - ending.length(), ending, 0, ending.length())) {
                return true;
            }
        }
        return false;
    }
}
