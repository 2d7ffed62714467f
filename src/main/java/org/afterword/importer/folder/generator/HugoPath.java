package org.afterword.importer.folder.generator;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where an article's file lies in a folder of Hugo's.
 *
 * @param folder from the folder of the articles, without a slash at its end; empty for the top
 * @param name of the file, without its ending and its language
 * @param language of the article
 */
record HugoPath(String folder, String name, String language) {

    static HugoPath of(String path, HugoSettings settings) {
        var language = settings.language();
        var root = settings.content();
        for (Map.Entry<String, String> one : settings.languages().entrySet()) {
            if (!one.getValue().isEmpty()
                    && path.startsWith(one.getValue())
                    && one.getValue().length() >= (language.equals(settings.language()) ? 0 : root.length())) {
                language = one.getKey();
                root = one.getValue();
            }
        }
        var within = path.substring(Math.min(root.length(), path.length()));
        int slash = within.lastIndexOf('/');
        var name = within.substring(slash + 1, within.lastIndexOf('.'));
        int dot = name.lastIndexOf('.');
        if (dot > 0 && settings.languages().containsKey(name.substring(dot + 1).toLowerCase(Locale.ROOT))) {
            language = name.substring(dot + 1).toLowerCase(Locale.ROOT);
            name = name.substring(0, dot);
        }
        return new HugoPath(slash < 0 ? "" : within.substring(0, slash), name, language);
    }

    /** Whether a file beside articles belongs to all languages: neither its name nor its folder says one. */
    boolean isOfAll(String path, HugoSettings settings) {
        var file = path.substring(path.lastIndexOf('/') + 1);
        return (file.equals(name) || file.lastIndexOf('.') == name.length())
                && settings.languages().values().stream().noneMatch(root -> !root.isEmpty() && path.startsWith(root));
    }

    /** Whether it is the page of a folder that has others below it. */
    boolean isBranch() {
        return name.equalsIgnoreCase("_index");
    }

    /** Whether it is an article whose pictures lie beside it. */
    boolean isLeaf() {
        return name.equalsIgnoreCase("index");
    }

    /** The folders above the article, the section first. */
    List<String> sections() {
        var above = isLeaf() ? folder.substring(0, Math.max(0, folder.lastIndexOf('/'))) : folder;
        return above.isEmpty() ? List.of() : Arrays.asList(above.split("/"));
    }

    /** The first folder above the article; empty where there is none. */
    String section() {
        var sections = sections();
        return sections.isEmpty() ? "" : sections.get(0);
    }

    /** The name that the article has in its address. */
    String filename() {
        return isLeaf() || isBranch() ? folder.substring(folder.lastIndexOf('/') + 1) : name;
    }
}
