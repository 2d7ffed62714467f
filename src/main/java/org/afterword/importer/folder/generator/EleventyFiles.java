package org.afterword.importer.folder.generator;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;

/** Where Eleventy served the files of a folder that are no templates, and which of them a link means. */
final class EleventyFiles {
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:|//|[#?]");
    private static final Pattern PICTURE = Pattern.compile("png|jpe?g|gif|webp|avif|svg|ico|bmp");

    private final SiteFolder folder;
    private final EleventyCopies copies;
    private final Set<String> formats;
    private final String input;
    private final boolean makesPictures;
    private final boolean addsBase;
    private final String base;

    EleventyFiles(SiteFolder folder, EleventySettings settings, EleventyCopies copies) {
        this.folder = folder;
        this.copies = copies;
        this.formats = settings.formats();
        this.input = settings.input();
        this.makesPictures = settings.packages().contains("@11ty/eleventy-img");
        this.addsBase = settings.code().contains("HtmlBasePlugin");
        this.base = settings.base();
    }

    /** Where a file was served, without the path that the site lies under; empty where it was not. */
    Optional<String> served(String path) {
        return copies.served(path)
                .or(() -> path.startsWith(input) && isServed(Entry.ending(path))
                        ? Optional.of("/" + path.substring(input.length()))
                        : Optional.empty());
    }

    /** What a setting names as a template without being one is copied, and so is a picture that is made smaller. */
    private boolean isServed(String ending) {
        return formats.contains(ending) && !ending.isEmpty()
                || makesPictures && PICTURE.matcher(ending).matches();
    }

    /**
     * Where a picture was served that an article names by its place on the site or in the folder.
     *
     * @param above the folder of the article's file
     * @param address of the article
     */
    Optional<String> picture(String given, String above, String address) {
        var link = base.isEmpty() || !given.startsWith(base + "/") ? given : given.substring(base.length());
        return onSite(resolved(address, link))
                .or(() -> Optional.of(resolved("/" + above, link).substring(1))
                        .filter(folder::has)
                        .flatMap(this::served))
                .or(() -> link.startsWith("/") ? Optional.empty() : onSite("/" + link));
    }

    private Optional<String> onSite(String served) {
        return copies.sources(served).stream()
                .filter(path ->
                        folder.has(path) && served(path).filter(served::equals).isPresent())
                .findFirst()
                .map(path -> served);
    }

    /** A link in an article's words as it leads to the same file here. */
    String led(String link, String above, String address, Places places) {
        if (ELSEWHERE.matcher(link).lookingAt()) {
            return link;
        }
        int end = link.split("[#?]", 2)[0].length();
        var path = link.substring(0, end).replace("%20", " ");
        var page = places.of(
                        path.startsWith("/")
                                ? input + path.substring(1)
                                : resolved("/" + above, path).substring(1))
                .or(() -> places.of(path.replaceFirst("^/", "")));
        if (page.isPresent() && path.matches(".*\\.(?:md|njk|liquid|html)")) {
            return page.get() + link.substring(end);
        } else if (!path.startsWith("/") && onSite(resolved(address, path)).isEmpty()) {
            return picture(path, above, address)
                    .map(to -> base + to + link.substring(end))
                    .orElse(link);
        }
        return path.startsWith("/") && addsBase && !(path + "/").startsWith(base + "/") ? base + link : link;
    }

    private static String resolved(String from, String path) {
        var to = path.startsWith("/") ? Path.of(path) : Path.of(from.substring(0, from.lastIndexOf('/') + 1), path);
        return to.normalize().toString().replace('\\', '/');
    }
}
