package org.afterword.content.settings;

import java.util.List;
import java.util.Optional;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.SourceText;
import org.afterword.yaml.Fields;
import org.afterword.yaml.Yaml;
import org.afterword.yaml.YamlReader;

/** Where values stand in {@code site.yaml}: read again where something is wrong that another file decides. */
public final class SettingsPlaces {
    private final SourceText source;
    private final Optional<Fields> fields;

    private SettingsPlaces(SourceText source, Optional<Fields> fields) {
        this.source = source;
        this.fields = fields;
    }

    public static SettingsPlaces of(SourceText source) {
        return new SettingsPlaces(
                source,
                YamlReader.read(source, ignored -> {})
                        .filter(Yaml.Mapping.class::isInstance)
                        .map(found -> new Fields((Yaml.Mapping) found, "site", ignored -> {})));
    }

    /** Where a field's value stands. */
    public Position field(String name) {
        return fields.map(all -> all.placeOf(name).position()).orElse(Position.file(source.path()));
    }

    /** Where the words stand in the value of a field, or in one of a group within it. */
    public Position words(List<String> path, String words) {
        var group = fields;
        for (var name : path.subList(0, path.size() - 1)) {
            group = group.flatMap(all -> all.group(name));
        }
        var field = path.get(path.size() - 1);
        return group.map(all -> FieldWords.find(all.placeOf(field), words)).orElse(Position.file(source.path()));
    }

    /** Where an entry of the navigation says its address. */
    public Position navigation(String url) {
        return fields.stream()
                .flatMap(all -> all.groups("navigation").stream())
                .filter(entry ->
                        entry.text("url").map(String::strip).filter(url::equals).isPresent())
                .findFirst()
                .map(entry -> entry.placeOf("url").position())
                .orElseGet(() -> field("navigation"));
    }

    /** Where the title of a section stands. */
    public Position section(String path) {
        return fields.flatMap(all -> all.group(SectionsReader.FIELD)).stream()
                .flatMap(group -> group.names().stream()
                        .filter(name ->
                                SectionsReader.path(name).filter(path::equals).isPresent())
                        .map(name -> group.placeOf(name).position()))
                .findFirst()
                .orElseGet(() -> field(SectionsReader.FIELD));
    }

    /** Where a field of the podcast stands; where the podcast does, if it has none of this name. */
    public Position podcast(String name) {
        return fields.flatMap(all -> all.group("podcast"))
                .map(group -> group.placeOf(name).position())
                .orElseGet(() -> field("podcast"));
    }

    /** Where one of the outputs is asked for. */
    public Position output(String name) {
        return fields.flatMap(all -> all.group("outputs"))
                .map(group -> group.placeOf(name).position())
                .orElseGet(() -> field("outputs"));
    }

    /** Where what the site says of an author begins. */
    public Position authorEntry(String key) {
        return fields.flatMap(all -> all.group("authors"))
                .map(all -> all.placeOf(key).position())
                .orElseGet(() -> field("authors"));
    }

    /** Where an author's address stands. */
    public Position author(String key) {
        return fields.flatMap(all -> all.group("authors"))
                .flatMap(all -> all.group(key))
                .map(author -> author.placeOf("url").position())
                .orElseGet(() -> field("authors"));
    }
}
