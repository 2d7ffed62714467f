package org.afterword.content.words;

import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.problem.Place;
import org.afterword.base.problem.Problem;
import org.afterword.content.settings.MarkInText;

/** Warns of words of the interface in which something stays as it is written: a place that nothing fills, or markup. */
final class WordSlips {
    private static final Pattern PLACE = Pattern.compile("\\{[^{}]*\\}?|%[0-9$]*[sd]");

    private WordSlips() {}

    /** @param known the same word in English, whose places are those that are filled */
    static void check(
            String key, Map<String, String> forms, Map<String, String> known, Place place, Consumer<Problem> problems) {
        var filled = places(known.values());
        var written = places(forms.values());
        var unfilled = written.stream().filter(one -> !filled.contains(one)).findFirst();
        var markup = forms.values().stream()
                .flatMap(form -> MarkInText.first(form).stream())
                .findFirst();
        if (forms.values().stream().anyMatch(String::isBlank)) {
            problems.accept(Problem.warning(
                    "words/missing",
                    place.position(),
                    "the word '" + key + "' is empty, so readers see nothing in its place",
                    "write it, or take this line out to have the theme's"));
        } else if (unfilled.isPresent()) {
            problems.accept(Problem.warning(
                    "words/place",
                    place.position(),
                    "nothing fills '" + unfilled.get() + "' in the word '" + key + "', so readers see it as it is",
                    filled.isEmpty() ? "take it out" : "write " + String.join(", ", filled)));
        } else if (written.isEmpty() && !filled.isEmpty()) {
            problems.accept(Problem.warning(
                    "words/place",
                    place.position(),
                    "the word '" + key + "' has no place for what the page fills in",
                    "write " + String.join(", ", filled) + " where it is to stand"));
        } else if (markup.isPresent()) {
            problems.accept(Problem.warning(
                    "words/place",
                    place.position(),
                    "a word is plain text, so readers see '" + markup.get() + "' as it is",
                    "write the words alone"));
        }
    }

    private static Collection<String> places(Collection<String> forms) {
        var places = new TreeSet<String>();
        for (var form : forms) {
            PLACE.matcher(form).results().forEach(place -> places.add(place.group()));
        }
        return places;
    }
}
