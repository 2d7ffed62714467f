package org.afterword.importer.known;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.afterword.base.SameName;
import org.afterword.base.Shortened;
import org.afterword.content.address.WebAddress;
import org.afterword.content.settings.Author;
import org.afterword.content.settings.Settings;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.record.ExportedAuthor;
import org.afterword.importer.record.PrivateWords;

/** Tells which of the site's authors an export's author is. A site that has no settings yet takes those of the export. */
public final class People {
    private static final String ACCOUNT = "github:";

    private final Optional<Settings> settings;
    private final Map<String, ExportedAuthor> exported;
    private final Ledger ledger;
    private final boolean founding;
    private final Map<String, Author> used = new LinkedHashMap<>();
    private final Map<String, Boolean> missing = new LinkedHashMap<>();

    /** @param founding whether a {@code site.yaml} will be made from the export */
    public People(Optional<Settings> settings, boolean founding, Map<String, ExportedAuthor> exported, Ledger ledger) {
        this.settings = settings;
        this.founding = founding;
        this.exported = exported;
        this.ledger = ledger;
    }

    /**
     * The author's key in {@code site.yaml}; empty where the author is not there.
     *
     * @param key in the export, or an account such as {@code github:ann} that the old system vouches for
     */
    public synchronized Optional<String> key(String key) {
        if (key.startsWith(ACCOUNT)) {
            return withAccount(key);
        }
        if (founding) {
            used.computeIfAbsent(key, any -> new Author(key, name(key), url(key), Optional.empty(), List.of()));
            return Optional.of(key);
        }
        var authors = settings.map(Settings::authors).orElse(Map.of());
        var language = Locale.forLanguageTag(settings.map(Settings::language).orElse(""));
        var wanted = SameName.of(name(key), language);
        var found = settings.flatMap(all -> all.authorKey(key))
                .or(() -> authors.values().stream()
                        .filter(author -> SameName.of(author.name(), language).equals(wanted))
                        .map(Author::key)
                        .findFirst());
        if (found.isEmpty() && missing.putIfAbsent(key, true) == null && exported.containsKey(key)) {
            ledger.note(
                    exported.get(key).line(),
                    "author",
                    "the author '%s' (%s) is not in site.yaml, so readers see only the name".formatted(key, name(key)));
        }
        return found;
    }

    /** Whoever says in {@code site.yaml} that the account is theirs, or else is known by the account's own name there. */
    private Optional<String> withAccount(String account) {
        var authors = settings.map(Settings::authors).orElse(Map.of());
        var name = SameName.of(name(account), Locale.ROOT);
        return authors.values().stream()
                .filter(author -> author.accounts().contains(account.toLowerCase(Locale.ROOT)))
                .findFirst()
                .or(() -> authors.values().stream()
                        .filter(author -> author.key().equals(name)
                                || SameName.of(author.name(), Locale.ROOT).equals(name))
                        .findFirst())
                .map(Author::key);
    }

    /** The author's name, or the key where the export has none. */
    public String name(String key) {
        if (key.startsWith(ACCOUNT)) {
            return key.substring(ACCOUNT.length());
        }
        return Optional.ofNullable(exported.get(key))
                .map(ExportedAuthor::name)
                .filter(name -> !name.isBlank())
                .orElse(key);
    }

    /** The authors that a new {@code site.yaml} is to have. */
    public Map<String, Author> used() {
        return used;
    }

    private Optional<String> url(String key) {
        var written = Optional.ofNullable(exported.get(key))
                .flatMap(ExportedAuthor::url)
                .map(String::strip)
                .filter(url -> !url.isEmpty());
        var safe = written.flatMap(WebAddress::safe);
        if (written.isPresent() && safe.isEmpty()) {
            ledger.note(
                    exported.get(key).line(),
                    "website",
                    "the website of the author '%s', '%s', is no web address, so it is left out"
                            .formatted(key, Shortened.to(80, PrivateWords.without(written.get()))));
        }
        return safe;
    }
}
