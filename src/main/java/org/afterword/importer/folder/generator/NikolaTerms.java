package org.afterword.importer.folder.generator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.afterword.base.Slashes;
import org.afterword.importer.folder.matter.Matter;

/** The tags and the category of Nikola's articles, some of which say how they are published. */
final class NikolaTerms {
    private static final Set<String> STATES = Set.of("draft", "private", "mathjax");

    private final NikolaSettings settings;

    NikolaTerms(NikolaSettings settings) {
        this.settings = settings;
    }

    /** What its status and its tags say of an article's publication: {@code draft}, {@code private} or else. */
    Set<String> states(Matter matter) {
        var states = new HashSet<String>();
        states.add(matter.text("status").orElse("published").toLowerCase(Locale.ROOT));
        if (settings.isOn("USE_TAG_METADATA", true)) {
            words(matter, "tags").stream()
                    .map(tag -> tag.toLowerCase(Locale.ROOT))
                    .filter(STATES::contains)
                    .forEach(states::add);
        }
        return states;
    }

    /** The tags that readers saw, the category among them. */
    List<String> tags(Matter matter, NikolaPath path) {
        var tags = own(matter);
        tags.removeAll(settings.all().list("HIDDEN_TAGS"));
        var hidden = settings.all().list("HIDDEN_CATEGORIES");
        category(matter, path)
                .filter(name -> !hidden.contains(name))
                .ifPresent(name -> tags.addAll(
                        settings.isOn("CATEGORY_ALLOW_HIERARCHIES", false)
                                ? Arrays.asList(name.split("(?<!\\\\)/"))
                                : List.of(name)));
        return tags;
    }

    /** All tags but those that say how it is published. */
    List<String> own(Matter matter) {
        var tags = new ArrayList<>(words(matter, "tags"));
        if (settings.isOn("USE_TAG_METADATA", true)) {
            tags.removeIf(tag -> STATES.contains(tag.toLowerCase(Locale.ROOT)));
        }
        return tags;
    }

    /** The article's category, or the folder that it is served in where that stands for one. */
    Optional<String> category(Matter matter, NikolaPath path) {
        if (matter.text("category", "section").isPresent() || !settings.isOn("CATEGORY_DESTPATH_AS_DEFAULT", false)) {
            return matter.text("category", "section").map(String::strip);
        }
        var place = path.kind().places().getOrDefault(path.language(), "");
        boolean trimmed = settings.isOn("CATEGORY_DESTPATH_TRIM_PREFIX", false)
                && !path.within().isEmpty();
        var whole = Slashes.noneAround(trimmed ? path.within() : place + "/" + path.within());
        var name = settings.isOn("CATEGORY_DESTPATH_FIRST_DIRECTORY_ONLY", true) ? whole.split("/")[0] : whole;
        return Optional.of(settings.all()
                        .within("CATEGORY_DESTPATH_NAMES")
                        .text(name)
                        .orElse(name))
                .filter(text -> !text.isEmpty() && path.kind().post());
    }

    /** A list, or names with commas between. */
    private static List<String> words(Matter matter, String name) {
        return matter.fields().get(name) instanceof String text
                ? Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList()
                : matter.list(name);
    }
}
