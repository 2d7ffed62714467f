package org.afterword.content.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.afterword.base.SameName;
import org.afterword.base.problem.Problem;
import org.afterword.content.address.Slug;
import org.afterword.yaml.Fields;

/** Reads the tags of an article: those with one address are one tag. */
record TagsReader(Locale language) {

    List<String> read(Fields fields, Consumer<Problem> problems) {
        var tags = new LinkedHashMap<String, String>();
        for (var item : fields.texts("tags")) {
            var tag = item.text().strip().intern(); // the tags of all articles are compared at each save
            var slug = Slug.of(tag, language);
            if (tag.isEmpty() || item.isNull()) {
                fields.report("tag", item, "an item of 'tags' is empty", "take it out, or write the tag's name");
            } else if (slug.isEmpty()) {
                fields.report(
                        "tag",
                        item,
                        "a tag needs a letter or a digit in it, to stand in an address",
                        "write the tag in words");
            } else {
                var first = tags.putIfAbsent(slug, tag);
                if (first != null && !isSame(first, tag)) {
                    problems.accept(Problem.warning(
                            "front-matter/tag",
                            item.place().position(),
                            "'" + tag + "' is the tag '" + first + "' once more, since both have one address",
                            "take one of the two out"));
                }
            }
        }
        return List.copyOf(tags.values());
    }

    /** Whether readers see no difference between two. */
    private static boolean isSame(String one, String other) {
        return SameName.asSeen(one).equals(SameName.asSeen(other));
    }
}
