package org.afterword.importer.folder.generator;

import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.importer.folder.address.Permalink;
import org.afterword.importer.folder.address.ZolaParts;
import org.afterword.importer.folder.matter.Matter;

/**
 * Where an article's file lies in a folder of Zola's.
 *
 * @param folder from {@code content}, without a slash at its end; empty for the top
 * @param name of the file, without its ending and its language
 * @param language of the article where it is not the site's
 */
record ZolaPath(String folder, String name, Optional<String> language) {
    static final String CONTENT = "content/";

    private static final Pattern DATED = Pattern.compile(
            "(\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:\\d\\d))?)(?:\\s?[_-](.+))?");

    static ZolaPath of(String path, ZolaSettings settings) {
        var within = path.substring(CONTENT.length());
        int slash = within.lastIndexOf('/');
        var name = within.substring(slash + 1).replaceFirst("\\.[^.]*$", "");
        int dot = name.lastIndexOf('.');
        var language = Optional.of(name.substring(dot + 1))
                .filter(one -> dot > 0 && settings.languages().contains(one));
        return new ZolaPath(
                slash < 0 ? "" : within.substring(0, slash),
                language.isPresent() ? name.substring(0, dot) : name,
                language);
    }

    /** Whether it is the page of a folder that has others below it. */
    boolean isSection() {
        return name.equals("_index");
    }

    /** Whether it is an article whose pictures lie beside it. */
    boolean isFolder() {
        return name.equals("index");
    }

    /** The name that its address is made of: of an article that is a folder, the folder's. */
    String filename() {
        return isFolder() || isSection() ? folder.substring(folder.lastIndexOf('/') + 1) : name;
    }

    /** The date in that name. */
    Optional<String> date() {
        var dated = DATED.matcher(filename());
        return dated.matches() ? Optional.of(dated.group(1)) : Optional.empty();
    }

    /** The words that the last part of the address is made of. */
    String slug(Matter matter, ZolaSettings settings) {
        var dated = DATED.matcher(filename());
        return matter.text("slug")
                .orElse(
                        dated.matches() && dated.group(2) != null && !settings.keepsDates()
                                ? dated.group(2)
                                : filename());
    }

    /** What it and its translations are together. */
    Optional<String> work(ZolaSettings settings) {
        return settings.languages().isEmpty() ? Optional.empty() : Optional.of(folder + "/" + name);
    }

    /** The address, with slashes at both ends. */
    String address(Matter matter, ZolaSettings settings) {
        var given = matter.text("path");
        if (given.isPresent() && !isSection()) {
            return Permalink.sound(given.get() + "/");
        }
        var above = isFolder() ? folder.substring(0, Math.max(0, folder.lastIndexOf('/'))) : folder;
        var last = isSection() || isFolder() && folder.isEmpty()
                ? ""
                : "/" + ZolaParts.slug(slug(matter, settings), settings.slugify());
        return Permalink.sound(language.orElse("") + "/" + above + last + "/");
    }
}
