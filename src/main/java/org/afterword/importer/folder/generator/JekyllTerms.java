package org.afterword.importer.folder.generator;

import java.util.LinkedHashSet;
import java.util.List;
import org.afterword.importer.folder.matter.Matter;

/** The tags and the categories of a post of Jekyll's. */
final class JekyllTerms {
    private JekyllTerms() {}

    static List<String> tags(Matter matter) {
        return words(matter, "tag", "tags");
    }

    /**
     * The folders above {@code _posts}, then those that the article names.
     *
     * @param path of the article, from the folder of all collections
     */
    static List<String> categories(String path, Matter matter) {
        var all = new LinkedHashSet<String>();
        int special = path.indexOf("_posts/") >= 0 ? path.indexOf("_posts/") : path.indexOf("_drafts/");
        all.addAll(List.of(path.substring(0, Math.max(0, special)).split("/")));
        all.addAll(
                matter.fields().get("categories") instanceof String text
                        ? List.of(text.strip().split("\\s+"))
                        : matter.list("categories"));
        all.addAll(words(matter, "category", "categories"));
        all.remove("");
        return List.copyOf(all);
    }

    /** One field holds one name, its plural a list, or names with blanks between. */
    private static List<String> words(Matter matter, String one, String many) {
        if (matter.value(one).isPresent()) {
            return matter.list(one);
        }
        return matter.fields().get(many) instanceof String text
                ? List.of(text.strip().split("\\s+"))
                : matter.list(many);
    }
}
