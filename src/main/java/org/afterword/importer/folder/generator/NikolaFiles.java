package org.afterword.importer.folder.generator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.importer.folder.files.SiteFolder;

/** The folders whose files Nikola copies: files, pictures, galleries, and listings of code. */
final class NikolaFiles {
    private static final Pattern THUMBNAIL = Pattern.compile("(?i)^(.*)\\.thumbnail(\\.\\w+)\\??$");

    private final SiteFolder folder;
    private final Map<String, String> folders = new LinkedHashMap<>();
    private final Map<String, String> galleries;

    NikolaFiles(SiteFolder folder, NikolaSettings settings) {
        this.folder = folder;
        this.galleries = settings.copied("GALLERY_FOLDERS", "galleries", "galleries");
        folders.putAll(settings.copied("FILES_FOLDERS", "files", ""));
        folders.putAll(settings.copied("IMAGE_FOLDERS", "images", "images"));
        folders.putAll(settings.copied("LISTINGS_FOLDERS", "listings", "listings"));
        folders.putAll(galleries);
    }

    /** Whether a folder is one of them, or holds one. */
    boolean isKnown(String path) {
        return folders.keySet().stream()
                .anyMatch(one -> (path + "/").startsWith(one + "/") || one.startsWith(path + "/"));
    }

    /** Whether a file only says something about a gallery. */
    boolean isAboutGallery(String path) {
        return galleries.keySet().stream().anyMatch(one -> path.startsWith(one + "/"))
                && path.matches(".*/(?:index\\.(?:txt|rst|md|html)|metadata(?:\\.sample)?\\.yml|exclude\\.meta)");
    }

    /** Whether that is a text for its page. */
    boolean isGalleryText(String path) {
        return isAboutGallery(path) && path.contains("/index.");
    }

    /** Where a file was put, with a leading slash; empty where it is in none of the folders. */
    Optional<String> served(String path) {
        return folders.entrySet().stream()
                .filter(one -> path.startsWith(one.getKey() + "/") && !isAboutGallery(path))
                .findFirst()
                .map(one -> ("/" + one.getValue() + path.substring(one.getKey().length())).replaceFirst("^//", "/"));
    }

    /** A picture that is there, by its address or a part of it below an article's; one made small is the whole one. */
    Optional<String> picture(String given, String address) {
        var whole = whole(given);
        var path = whole.startsWith("/") ? whole : address.substring(0, address.lastIndexOf('/') + 1) + whole;
        return source(path).map(source -> path);
    }

    /** An address without the mark of what was made small of it, where only the whole picture is there. */
    String whole(String address) {
        var small = THUMBNAIL.matcher(address);
        return small.matches()
                        && source(address).isEmpty()
                        && source(small.group(1) + small.group(2)).isPresent()
                ? small.group(1) + small.group(2)
                : address;
    }

    private Optional<String> source(String address) {
        return folders.entrySet().stream()
                .filter(one -> address.startsWith(one.getValue().isEmpty() ? "/" : "/" + one.getValue() + "/"))
                .map(one -> one.getKey()
                        + address.substring(
                                one.getValue().isEmpty() ? 0 : one.getValue().length() + 1))
                .filter(path -> folder.has(path))
                .findFirst();
    }
}
