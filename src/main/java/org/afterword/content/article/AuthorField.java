package org.afterword.content.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.PrivateAddress;
import org.afterword.base.SameName;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.Problem;
import org.afterword.content.settings.Author;
import org.afterword.content.settings.Settings;
import org.afterword.yaml.Fields;
import org.afterword.yaml.Yaml;

/** Reads who wrote an article: one author, by the key of one of the site's or by name. */
record AuthorField(Settings settings, Locale language) {
    Optional<String> read(Fields fields) {
        var several =
                fields.value("author").orElse(null) instanceof Yaml.Sequence list ? list.items() : List.<Yaml>of();
        if (several.size() > 1 && several.get(0) instanceof Yaml.Scalar first) {
            fields.report(
                    "type",
                    "author",
                    "an article has one author, and here are " + several.size(),
                    "write author: " + first.text().strip() + ", and name the others in the text");
            return Optional.empty();
        }
        return fields.line("author").map(given -> settings.authorKey(given).orElse(given));
    }

    /** Warns of an author who most likely is one of the site's, under another name, and of an address for mail. */
    void check(Fields fields, Article article, Consumer<Problem> problems) {
        var name = article.author();
        if (fields.isLeftEmpty("author")) {
            fields.warn(
                    "author",
                    "author",
                    "'author' is empty, so that nobody is named",
                    settings.authors().isEmpty()
                            ? "write a name, or take the line out"
                            : "write a name or a key from site.yaml, such as "
                                    + settings.authors().keySet().iterator().next() + ", or take the line out");
            return;
        }
        if (name.isEmpty() || settings.authors().containsKey(name.get())) {
            return;
        }
        var address = PrivateAddress.in(name.get());
        if (address.isPresent()) {
            fields.warn(
                    "author",
                    "author",
                    "this has " + address.get() + " in it, which all readers would see",
                    "write the name alone");
            return;
        }
        var near = settings.authors().values().stream()
                .filter(author -> SameName.of(author.name(), language).equals(SameName.of(name.get(), language)))
                .map(Author::key)
                .findFirst()
                .or(() -> Nearest.to(name.get(), settings.authors().keySet()))
                .or(() -> firstOfSeveral(name.get()));
        if (near.isPresent() || isKey(name.get())) {
            problems.accept(Problem.warning(
                    "front-matter/author",
                    fields.placeOf("author").position(),
                    "'" + name.get() + "' is not one of the authors in site.yaml, so it is shown as a name",
                    near.map(key -> "did you mean '" + key + "', which stands for "
                                    + settings.authors().get(key).name() + "?")
                            .orElse("add it under 'authors' there, or write the name as readers should see it")));
        }
    }

    /** Several names in one field: an article has one author. */
    private Optional<String> firstOfSeveral(String names) {
        int comma = names.indexOf(',');
        return comma < 0
                ? Optional.empty()
                : settings.authorKey(names.substring(0, comma).strip());
    }

    /** Keys are small and in one piece, as names are not: nobody signs as {@code ann} where others have a name behind a key. */
    private boolean isKey(String name) {
        return !settings.authors().isEmpty()
                && name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_');
    }
}
