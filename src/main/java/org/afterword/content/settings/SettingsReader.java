package org.afterword.content.settings;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.problem.Place;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.content.address.SiteAddress;
import org.afterword.content.address.WebAddress;
import org.afterword.yaml.Fields;
import org.afterword.yaml.Yaml;
import org.afterword.yaml.YamlReader;

/** Reads {@code site.yaml}. What is missing or wrong falls back, so that the rest of the site can still be checked. */
public final class SettingsReader {
    private static final String FAMILY = "site";
    private static final List<String> RIGHT_TO_LEFT =
            List.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi");

    private final Consumer<Problem> problems;

    public SettingsReader(Consumer<Problem> problems) {
        this.problems = problems;
    }

    public Settings read(SourceText source) {
        var empty = new Yaml.Mapping(List.of(), new Place(source, 1, 1, 1));
        var found = YamlReader.read(source, problems);
        if (found.isPresent() && !(found.get() instanceof Yaml.Mapping)) {
            problems.accept(Problem.error(
                    "site/type",
                    found.get().place().position(),
                    "the settings must be a group of fields, not " + found.get().kind(),
                    "begin with 'title: …'"));
        }
        boolean readable = found.isPresent() && found.get() instanceof Yaml.Mapping;
        return settings(new Fields(readable ? (Yaml.Mapping) found.get() : empty, FAMILY, problems), readable, source);
    }

    private Settings settings(Fields fields, boolean readable, SourceText source) {
        var title = fields.line("title");
        if (fields.isBlank("title") && (readable || source.text().isBlank())) {
            problems.accept(Problem.error(
                    "site/title", Position.file(source.path()), "the site has no title", "add a line 'title: …'"));
        }
        var language = fields.parsed(
                        "language",
                        "language",
                        LanguageTag::read,
                        LanguageTag::cure,
                        "a language tag such as en or pt-BR")
                .orElse("en");
        var settings = new Settings(
                title.orElse(""),
                fields.stripped("description"),
                fields.parsed("url", "url", SiteAddress::parse, "the site's address, such as https://example.org")
                        .orElse(""),
                language,
                direction(fields, language),
                fields.parsed(
                                "time-zone",
                                "time-zone",
                                SettingsReader::zone,
                                "a time zone such as Europe/Madrid or UTC")
                        .orElse(ZoneOffset.UTC),
                authors(fields),
                navigation(fields),
                fields.group("comments").map(ConversationReader::read).orElse(Conversation.USUAL),
                fields.text("footer"),
                fields.parsed("icon", "path", SettingsReader::path, "a path such as /icon.svg"),
                fields.parsed("image", "path", SettingsReader::path, "a path such as /picture.jpg"),
                policy(fields),
                IgnoredCodes.read(fields),
                fields.whole("page-size", 1, 100, 10),
                parts(fields));
        fields.refuseOthers(SettingsElsewhere.CURES);
        var warnings = new PolicyWarnings(settings);
        settings.footer()
                .ifPresent(words -> warnings.check(
                        words, need -> FieldWords.find(fields.placeOf("footer"), words, need), problems));
        settings.authors()
                .values()
                .forEach(author -> author.bio()
                        .ifPresent(words -> warnings.check(
                                words,
                                need -> FieldWords.find(
                                        fields.group("authors")
                                                .flatMap(all -> all.group(author.key()))
                                                .orElseThrow()
                                                .placeOf("bio"),
                                        words,
                                        need),
                                problems)));
        settings.conversation()
                .invitation()
                .ifPresent(words -> warnings.check(
                        words,
                        need -> FieldWords.find(
                                fields.group("comments").orElseThrow().placeOf("invitation"), words, need),
                        problems));
        return settings;
    }

    private String direction(Fields fields, String language) {
        var given = fields.parsed(
                "direction",
                "direction",
                text -> Optional.of(text).filter(List.of("ltr", "rtl")::contains),
                "ltr or rtl");
        return given.orElse(
                RIGHT_TO_LEFT.contains(Locale.forLanguageTag(language).getLanguage()) ? "rtl" : "ltr");
    }

    private Map<String, Author> authors(Fields fields) {
        var authors = new LinkedHashMap<String, Author>();
        fields.group("authors").map(Fields::namedGroups).orElse(Map.of()).forEach((key, group) -> {
            var name = group.line("name");
            if (group.isBlank("name")) {
                group.report("author", "name", "author '" + key + "' has no name", "add 'name: …'");
            }
            var url = group.parsed(
                    "url", "url", WebAddress::safeOrPath, "an address such as https://example.org or /about/");
            authors.put(key, new Author(key, name.orElse(key), url, group.stripped("bio"), accounts(group, authors)));
            group.refuseOthers();
        });
        return authors;
    }

    /** An account leads to one author: whose else would an answer from it be? */
    private static List<String> accounts(Fields group, Map<String, Author> others) {
        var accounts = new LinkedHashSet<String>();
        for (var item : group.texts("accounts")) {
            var account = Account.parse(item.text().strip());
            var owner = others.values().stream()
                    .filter(other -> account.filter(other.accounts()::contains).isPresent())
                    .findFirst();
            if (account.isEmpty()) {
                group.report("account", item, "this cannot be an account", "write " + Account.SHAPES);
            } else if (owner.isPresent()) {
                group.report(
                        "account",
                        item,
                        "author '" + owner.get().key() + "' has this account, too",
                        "name it at one of the two");
            } else {
                accounts.add(account.get());
            }
        }
        return List.copyOf(accounts);
    }

    private List<Navigation> navigation(Fields fields) {
        var navigation = new ArrayList<Navigation>();
        for (var group : fields.groups("navigation")) {
            var title = group.stripped("title");
            var url = group.parsed(
                    "url", "url", WebAddress::safeOrPath, "a path such as /about/ or an address on the web");
            if (title.isEmpty() || !group.has("url")) {
                group.report("navigation", "title", "an entry of the navigation needs a title and a url", "");
            }
            if (title.isPresent() && url.isPresent()) {
                navigation.add(new Navigation(title.get(), url.get()));
            }
            group.refuseOthers();
        }
        return List.copyOf(navigation);
    }

    private Policy policy(Fields fields) {
        var group = fields.group("policy");
        return group.isPresent() ? new PolicyReader(problems).read(group.get()) : Policy.NARROWEST;
    }

    private static Settings.Parts parts(Fields fields) {
        var group = fields.group("outputs");
        if (group.isEmpty()) {
            return new Settings.Parts(true, true, true, true, true, true);
        }
        var given = group.get();
        var parts = new Settings.Parts(
                given.flag("archive", true),
                given.flag("tags", true),
                given.flag("tag-feeds", true),
                given.flag("thread-feeds", true),
                given.flag("json-feed", true),
                given.flag("related", true));
        given.refuseOthers();
        return parts;
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> path(String text) {
        return Optional.of(text).filter(path -> WebAddress.safeOrPath(path).isPresent() && path.startsWith("/"));
    }
}
