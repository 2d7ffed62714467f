package org.afterword.content.article;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.afterword.content.settings.Language;
import org.afterword.markdown.Links;
import org.afterword.yaml.Fields;
import org.afterword.yaml.Yaml;

/** Reads which articles say the same in other languages. Whether they are there, others look. */
final class TranslationsReader {
    private static final String FIELD = "translations";
    private static final String RULE = "translation";
    private static final String CURE = "write them as '%s: {es: /es/title/}'".formatted(FIELD);

    private TranslationsReader() {}

    /** @return paths on the site by the tags of their languages, in the author's order */
    static Map<String, String> read(Fields fields, String folder) {
        if (!fields.has(FIELD)) {
            return Map.of();
        }
        var translations = new LinkedHashMap<String, String>();
        if (fields.value(FIELD).orElse(null) instanceof Yaml.Mapping group) {
            for (var entry : group.entries()) {
                var tag = tag(fields, entry.key());
                var path = path(fields, entry.value(), folder);
                if (tag.isPresent() && path.isPresent() && translations.putIfAbsent(tag.get(), path.get()) != null) {
                    fields.report(
                            RULE,
                            entry.key(),
                            "there are two translations into '" + tag.get() + "' here",
                            "take one of the two out");
                }
            }
        } else {
            fields.group(FIELD, CURE);
        }
        return translations;
    }

    private static Optional<String> tag(Fields fields, Yaml.Scalar key) {
        var tag = Language.tag(key.text());
        if (tag.isEmpty()) {
            fields.report(
                    "language",
                    key,
                    "there is no language '" + key.text() + "'",
                    Language.cure(key.text()).orElse("write a language tag such as en or pt-BR"));
        }
        return tag;
    }

    private static Optional<String> path(Fields fields, Yaml value, String folder) {
        if (value instanceof Yaml.Scalar scalar && !scalar.text().isBlank() && !Links.isElsewhere(scalar.text())) {
            var path = Links.resolve(scalar.text().strip(), folder).map(Links::file);
            if (path.isPresent() && path.get().startsWith("/")) {
                return path;
            }
        }
        fields.report(
                RULE,
                value,
                "a translation must be an article of this site",
                "write its path, such as /es/title/, or the name of its file");
        return Optional.empty();
    }
}
