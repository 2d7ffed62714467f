package org.afterword.content.settings;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.afterword.base.PrivateAddress;
import org.afterword.base.SameName;
import org.afterword.content.address.Slug;
import org.afterword.content.address.WebAddress;
import org.afterword.yaml.Fields;
import org.afterword.yaml.ForeignFields;

/** Reads who the site's authors are. One that cannot be read is there by its key, so that it is told of but once. */
final class AuthorsReader {
    private static final ForeignFields ELSEWHERE = new ForeignFields()
            .add("use 'name'", "fullname displayname title nick nickname")
            .add("use 'url'", "website homepage site link web href uri blog")
            .add("use 'bio'", "about description biography summary intro text")
            .add(
                    "use 'accounts', such as accounts: [https://github.com/ann]",
                    "account social socials links sameas github gitlab mastodon fediverse bluesky twitter x facebook instagram linkedin")
            .add("take it out: machines that send spam would read it", "email mail")
            .add("take it out: a picture can stand in the 'bio'", "avatar image photo picture icon gravatar");

    private final Map<String, Author> authors = new LinkedHashMap<>();

    private AuthorsReader() {}

    /** The authors by their keys, in the order of the file. */
    static Map<String, Author> read(Fields settings) {
        var reader = new AuthorsReader();
        settings.group("authors", "write each below it by a key of your choice, such as 'ann: {name: Ann Weaver}'")
                .ifPresent(all -> all.names().forEach(key -> reader.add(key, all)));
        return reader.authors;
    }

    /** Two authors' pages have not one address, and each has one: it is made from the key. */
    static void checkPages(Fields settings, Settings read) {
        var language = Locale.forLanguageTag(read.language());
        var keys = new LinkedHashMap<String, String>();
        settings.group("authors")
                .ifPresent(all -> all.names().forEach(key -> {
                    var slug = Slug.of(key, language);
                    var other = slug.isEmpty() ? null : keys.putIfAbsent(slug, key);
                    if (slug.isEmpty()) {
                        all.report(
                                "author",
                                key,
                                "the key '" + key + "' has no letter or digit, so this author's page has no address",
                                "take another key, such as 'ann', here and in the files that name it");
                    } else if (other != null) {
                        all.report(
                                "author",
                                key,
                                "the page of author '" + other + "' has the address of this author's, too: /authors/"
                                        + slug + "/",
                                "give one of the two another key, here and in the files that name it");
                    }
                }));
    }

    private void add(String key, Fields all) {
        var group = all.group(key, "write " + key + ": {name: %s}");
        authors.put(
                key,
                group.map(fields -> author(key, fields))
                        .orElseGet(() -> new Author(key, key, Optional.empty(), Optional.empty(), List.of())));
    }

    private Author author(String key, Fields fields) {
        var name = fields.line("name");
        if (fields.isBlank("name") && !fields.misspells("name", ELSEWHERE)) {
            fields.report("author", "name", "author '" + key + "' has no name", "add 'name: …'");
        }
        var url = fields.parsed(
                "url",
                "url",
                WebAddress::safeOrPath,
                text -> Meant.cure(text, Meant::addressOrPath, WebAddress::safeOrPath),
                "an address such as https://example.org or /about/");
        checkName(fields, name.orElse(""));
        SettingsSlips.markup(fields, "name", "an author's name");
        SettingsSlips.placeholder(fields, "bio");
        var author = new Author(key, name.orElse(key), url, fields.stripped("bio"), accounts(fields));
        fields.refuseOthers(ELSEWHERE);
        return author;
    }

    private void checkName(Fields fields, String name) {
        PrivateAddress.in(name)
                .ifPresent(address -> fields.warn(
                        "author",
                        "name",
                        "this has " + address + " in it, which all readers would see",
                        "write the name alone"));
        authors.values().stream()
                .filter(other -> folded(other.name()).equals(folded(name)))
                .findFirst()
                .ifPresent(other -> fields.warn(
                        "author",
                        "name",
                        "author '" + other.key() + "' has this name, too",
                        "take one of the two out, or let readers tell them apart"));
    }

    private static String folded(String name) {
        return SameName.of(name, Locale.ROOT);
    }

    /** An account leads to one author: whose else would an answer from it be? */
    private List<String> accounts(Fields fields) {
        var accounts = new LinkedHashSet<String>();
        for (var item : fields.texts("accounts")) {
            var account = Account.parse(item.text().strip());
            var owner = authors.values().stream()
                    .filter(other -> account.filter(other.accounts()::contains).isPresent())
                    .findFirst();
            if (account.isEmpty()) {
                fields.report(
                        "account",
                        item,
                        "this cannot be an account",
                        "write " + Meant.account(item.text()).orElse(Account.SHAPES));
            } else if (owner.isPresent()) {
                fields.report(
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
}
