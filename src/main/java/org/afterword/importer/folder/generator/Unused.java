package org.afterword.importer.folder.generator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.afterword.importer.folder.matter.Matter;

/** Fields that mean something, of which an article has not all that they say, so that they are kept beside it. */
final class Unused {
    /** Those of one text each. */
    private static final Set<String> TEXTS = Set.of(
            "title",
            "description",
            "summary",
            "excerpt",
            "slug",
            "url",
            "updated",
            "modified",
            "lastmod",
            "last_modified_at",
            "last_updated",
            "expirydate",
            "lang",
            "language",
            "locale");

    private static final Set<String> PEOPLE = Set.of("author", "authors");
    /** Those of several texts. */
    private static final Set<String> LISTS =
            Set.of("tags", "tag", "categories", "category", "aliases", "redirect_from", "redirectFrom");

    private Unused() {}

    /**
     * Whether a field says more than was made of it.
     *
     * @param author the article's
     * @param image the picture that stands for the article
     */
    static boolean is(Matter matter, String name, Optional<String> author, Optional<String> image) {
        var value = matter.fields().get(name);
        if (value == null) {
            return false;
        } else if (PEOPLE.contains(name)) {
            return author.isEmpty() || isSeveral(value);
        } else if (name.equals("series")) {
            return value instanceof Map || value instanceof List<?> list && list.size() > 1;
        } else if (TEXTS.contains(name)) {
            return value instanceof Map || value instanceof List;
        } else if (name.equals("permalink")) { // a group of several is Eleventy's
            return value instanceof List;
        } else if (name.equals("comments")) {
            return isGroups(value) && ListedComments.in(matter).isEmpty();
        } else if (LISTS.contains(name)) {
            return isGroups(value);
        }
        return Images.isName(name) && (image.isEmpty() || !Images.name(matter).equals(Optional.of(name)));
    }

    private static boolean isGroups(Object value) {
        return value instanceof Map
                || value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance);
    }

    private static boolean isSeveral(Object people) {
        return people instanceof List<?> list
                ? list.size() > 1
                : Matter.scalar(people)
                        .filter(text -> text.matches("(?s)[^,;]+[,;].*"))
                        .isPresent();
    }
}
