package org.afterword.content.article;

import java.util.List;
import java.util.function.Consumer;
import org.afterword.base.Placeholder;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.content.settings.MarkInText;
import org.afterword.yaml.Fields;

/** Warns of fields that most likely were meant otherwise: a series without a name, several tags in one text. */
final class FieldSlips {
    private FieldSlips() {}

    static void check(Fields fields, Article article, Consumer<Problem> problems) {
        if (fields.isLeftEmpty("series")) {
            problems.accept(Problem.warning(
                    "front-matter/series",
                    fields.placeOf("series").position(),
                    "'series' is empty, so that the article belongs to none",
                    "write the name of the series, or take the line out"));
        }
        for (var name : List.of("title", "description")) {
            if (!article.draft()
                    && fields.text(name).filter(text -> Placeholder.is(text)).isPresent()) {
                fields.warn(
                        "placeholder",
                        name,
                        "the " + name + " is not written yet, and readers see this",
                        "write it, or say 'draft: true'");
            }
        }
        if (!article.draft()
                && fields.line("description")
                        .filter(text -> Placeholder.isSwitch(text))
                        .isPresent()) {
            fields.warn(
                    "placeholder",
                    "description",
                    "the description is the word '" + article.description().orElse("") + "', and readers see it",
                    "write what it says, or take the line out to have none");
        }
        for (var tag : article.tags()) {
            if (tag.startsWith("#") && tag.length() > 1) {
                problems.accept(Problem.warning(
                        "front-matter/tag",
                        place(fields, tag),
                        "the tag '" + tag + "' has a mark before it, which readers see",
                        "write '" + tag.substring(1) + "'"));
            }
            int hyphen = tag.indexOf(" - ");
            if (hyphen > 0 && isWholeLine(tag.substring(0, hyphen), place(fields, tag))) {
                problems.accept(Problem.warning(
                        "front-matter/tag",
                        place(fields, tag),
                        "'" + tag + "' is one tag, since the hyphen in the line below is further in",
                        "begin all items of the list below each other"));
            } else if (JoinedTags.areSeveral(tag) && MarkInText.first(tag).isEmpty()) {
                problems.accept(JoinedTags.problem(place(fields, tag), tag));
            }
        }
    }

    /** Whether what begins a text is all of an item's line, so that the rest of the text comes from those below it. */
    private static boolean isWholeLine(String beginning, Position item) {
        return item.excerpt().strip().equals("- " + beginning);
    }

    private static Position place(Fields fields, String tag) {
        return fields.texts("tags").stream()
                .filter(item -> item.text().strip().equals(tag))
                .findFirst()
                .orElseThrow()
                .place()
                .position();
    }
}
