package org.afterword.content.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.content.settings.MarkInText;
import org.afterword.markdown.UnseenSlips;
import org.afterword.markdown.WrongLetters;
import org.afterword.yaml.Fields;
import org.afterword.yaml.Yaml;

/** Warns of marks in fields that are plain text: feeds, lists and search engines would show them as they are written. */
final class PlainFields {
    private static final Map<String, String> SIGNS = Map.of("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"");

    private PlainFields() {}

    static void check(Fields fields, Consumer<Problem> problems) {
        for (var name : List.of("title", "description")) {
            var text = fields.stripped(name).orElse("");
            UnseenSlips.turningIn(text)
                    .ifPresent(sign -> problems.accept(Problem.warning(
                            "file/direction",
                            fields.placeOf(name).positionOf(sign),
                            "a character that nobody sees turns the words of this " + name + " round",
                            "delete it, or write the " + name + " anew")));
            WrongLetters.in(text)
                    .ifPresent(slip -> problems.accept(
                            SlipMessages.problem(slip, fields.placeOf(name).positionOf(slip.written()))));
            MarkInText.first(text)
                    .ifPresent(
                            mark -> tell("a " + name, mark, fields.placeOf(name).positionOf(mark), problems));
        }
        for (var name : List.of("author", "series")) {
            var value = fields.value(name).orElse(null) instanceof Yaml.Scalar scalar ? scalar.text() : "";
            MarkInText.firstInName(value)
                    .ifPresent(mark -> tell(
                            name.equals("author") ? "an author's name" : "the name of a series",
                            mark,
                            fields.placeOf(name).positionOf(mark),
                            problems));
        }
        for (var tag : fields.texts("tags")) {
            MarkInText.firstInName(tag.text())
                    .ifPresent(mark -> tell("a tag", mark, tag.place().positionOf(mark), problems));
        }
    }

    private static void tell(String what, String mark, Position place, Consumer<Problem> problems) {
        problems.accept(Problem.warning(
                "front-matter/markup",
                place,
                what + " is plain text, so readers see '" + mark + "' as it is",
                plain(mark).map(words -> "write " + words).orElse("write the words alone")));
    }

    /** What stands between the signs, or what a sign's name stands for. */
    private static Optional<String> plain(String mark) {
        if (mark.startsWith("&")) {
            return Optional.ofNullable(SIGNS.get(mark));
        }
        return Optional.of(mark.replaceFirst("^\\[\\[(.*)]]$|^[“„‘](.*).$", "$1$2"))
                .filter(words -> !words.equals(mark) && !words.isBlank());
    }
}
