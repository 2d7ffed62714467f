package org.afterword.content.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.afterword.base.PrivateAddress;
import org.afterword.yaml.Fields;
import org.afterword.yaml.ForeignFields;

/** Reads what {@code site.yaml} says of a podcast. What directories do not take it without is an error. */
final class PodcastReader {
    private static final String FIELD = "podcast";

    private static final ForeignFields ELSEWHERE = new ForeignFields()
            .add("use 'category', one of Apple's such as Medicine", "categories subcategory genre itunescategory")
            .add("use 'kind', which can be episodic or serial", "type itunestype")
            .add("use 'image'", "cover artwork coverart logo itunesimage albumcover picture")
            .add("use 'owner', such as owner: {name: Ann Weaver}", "email mail itunesowner ownername owneremail")
            .add("use 'description'", "summary subtitle about itunessummary")
            .add("use 'title'", "name")
            .add("use 'author'", "itunesauthor host hosts authors")
            .add("take it out: the site's language is that of its podcast", "language lang")
            .add("take it out: the feed is /podcast.xml, and leads to the site", "url feed link website feedurl path");

    private static final ForeignFields OF_OWNER = new ForeignFields().add("use 'mail'", "email address");

    private PodcastReader() {}

    /** @param description the site's, which stands for one of the podcast's own */
    static Optional<Podcast> read(Fields settings, Optional<String> description) {
        return settings.group(FIELD, "write its fields below it, such as 'category: Medicine' and 'image: /cover.jpg'")
                .map(fields -> podcast(fields, description));
    }

    private static Podcast podcast(Fields fields, Optional<String> description) {
        var own = fields.line("description");
        if (own.isEmpty() && description.filter(text -> !text.isEmpty()).isEmpty()) {
            missing(
                    fields,
                    "description",
                    "a podcast needs a description, and the site has none",
                    "add 'description: …'");
        }
        var image = image(fields);
        var category = fields.parsed(
                "category", "podcast", PodcastCategories::of, text -> Optional.of(PodcastCategories.cure(text)), "");
        if (fields.isBlank("image")) {
            missing(
                    fields,
                    "image",
                    "a podcast needs a picture, or no directory takes it",
                    "add 'image: /cover.jpg', a JPEG or PNG of 1400 to 3000 pixels on each side");
        }
        if (!fields.has("category")) {
            missing(
                    fields,
                    "category",
                    "a podcast needs a category, or no directory takes it",
                    "add 'category: …', one of Apple's such as Medicine or Technology");
        }
        var podcast = new Podcast(
                fields.line("title"),
                own.or(() -> description).orElse(""),
                fields.line("author"),
                image.orElse(""),
                category.orElse(List.of()),
                fields.flag("explicit", false),
                fields.choice("kind", Podcast.Kind.class).orElse(Podcast.Kind.EPISODIC),
                fields.group("owner", "write owner: {name: %s}").map(PodcastReader::owner),
                fields.line("copyright"));
        mailInWords(fields);
        fields.refuseOthers(ELSEWHERE);
        return podcast;
    }

    private static void missing(Fields fields, String name, String message, String cure) {
        if (!fields.misspells(name, ELSEWHERE)) {
            fields.report(FIELD, name, message, cure);
        }
    }

    private static Optional<String> image(Fields fields) {
        var image =
                fields.parsed("image", "path", SettingsReader::path, SettingsReader::file, "a path such as /cover.jpg");
        var taken = image.filter(path -> path.toLowerCase(Locale.ROOT).matches(".*\\.(?:jpe?g|png)"));
        if (image.isPresent() && taken.isEmpty()) {
            fields.report(
                    FIELD, "image", "directories of podcasts take no picture by this name", "name a JPEG or a PNG");
        }
        return taken;
    }

    private static Podcast.Owner owner(Fields fields) {
        var owner = new Podcast.Owner(
                fields.line("name"),
                fields.parsed(
                        "mail",
                        "mail",
                        ConversationReader::mail,
                        text -> Meant.cure(text, Meant::mail, ConversationReader::mail),
                        "an address such as podcast@example.org"));
        mailInWords(fields);
        fields.refuseOthers(OF_OWNER);
        return owner;
    }

    private static void mailInWords(Fields fields) {
        for (var name : List.of("author", "name")) {
            if (fields.names().contains(name)) {
                fields.line(name)
                        .flatMap(PrivateAddress::in)
                        .ifPresent(address -> fields.warn(
                                FIELD,
                                name,
                                "this has " + address + " in it, which all readers would see",
                                "write the name alone"));
            }
        }
    }
}
