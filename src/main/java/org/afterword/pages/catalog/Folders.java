package org.afterword.pages.catalog;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.afterword.content.Site;
import org.afterword.content.settings.Form;
import org.afterword.pages.parts.Addresses;

/** All folders in which articles lie, each with a list that is called as the folder is, unless something else has its address. */
final class Folders {
    private static final Pattern OF_DATES = Pattern.compile("/\\d{4}(?:/\\d{2}){0,2}/");

    private final Site site;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Group> groups = new TreeMap<>();

    /** @param others the paths of other lists */
    Folders(Site site, Set<String> others) {
        this.site = site;
        others.forEach(this::take);
        for (var article : site.articles()) {
            take(article.path());
            article.aliases().forEach(this::take);
        }
        for (var file : site.media()) {
            take(file.path());
        }
        var settings = site.settings();
        takeIf(true, "/");
        takeIf(settings.parts().archive(), Addresses.ARCHIVE);
        takeIf(settings.parts().tags(), Addresses.TAGS);
        takeIf(settings.search(), Addresses.SEARCH);
        takeIf(settings.conversation().ways().form().isPresent(), Form.THANKS);
        for (var tag : settings.parts().languages() ? site.languages().keySet() : Set.<String>of()) {
            takeIf(true, Addresses.language(tag));
            takeIf(settings.parts().archive(), Addresses.language(tag) + Addresses.ARCHIVE.substring(1));
        }
    }

    private void takeIf(boolean isThere, String path) {
        if (isThere) {
            take(path);
        }
    }

    /** A path of a file, or of a page however it is written; file systems may take no notice of capitals. */
    private void take(String path) {
        var page = path.endsWith("/index.html") ? path.substring(0, path.length() - "index.html".length()) : path;
        taken.add(folder(page).toLowerCase(Locale.ROOT));
    }

    private static String folder(String path) {
        return path.endsWith("/") ? path : path + "/";
    }

    /** Adds an article to the lists of the folders that it lies in. */
    void add(Card card) {
        var path = card.article().path();
        for (int end = path.lastIndexOf('/', path.length() - 2); end > 0; end = path.lastIndexOf('/', end - 1)) {
            var folder = path.substring(0, end + 1);
            if (!taken.contains(folder.toLowerCase(Locale.ROOT))) {
                groups.computeIfAbsent(folder, slug -> new Group(title(slug), slug))
                        .add(card);
            }
        }
    }

    /** Of folders that differ in capitals alone, the first has a list. */
    Map<String, Group> groups() {
        var seen = new HashSet<String>();
        groups.keySet().removeIf(path -> !seen.add(path.toLowerCase(Locale.ROOT)));
        return groups;
    }

    /** The folder's name in words; of one that is a date, that date. */
    private String title(String path) {
        var bare = path.substring(1, path.length() - 1);
        if (OF_DATES.matcher(path).matches()) {
            return bare.replace('/', '-');
        }
        var words = bare.substring(bare.lastIndexOf('/') + 1)
                .replaceAll("[-_]+", " ")
                .strip();
        if (words.isEmpty()) {
            return bare;
        }
        int second = words.offsetByCodePoints(0, 1);
        var language = Locale.forLanguageTag(site.settings().language());
        return words.substring(0, second).toUpperCase(language) + words.substring(second);
    }
}
