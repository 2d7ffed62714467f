package org.afterword.importer.folder.generator;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.afterword.base.Moment;
import org.afterword.importer.folder.address.JekyllParts;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Remark;

/** What Jekyll makes of an article's file and of the fields in it. */
final class JekyllArticles {
    private static final Pattern DATED = Pattern.compile("(\\d{2,4}-\\d{1,2}-\\d{1,2})-(.*)");
    private static final Pattern FULL_TIME =
            Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}(?:[Tt]|\\s+)\\d{1,2}:\\d\\d:\\d\\d(?:\\.\\d*)?");

    /** The bytes of a file in which its fields stand. */
    private static final int HEAD = 4096;

    private static final String[] UPDATED = {"last_modified_at", "updated", "modified", "last_updated"};

    private final SiteFolder folder;
    private final JekyllSettings settings;
    private final People people;
    private final JekyllAddress addresses;
    private final Map<String, Matter> collections;

    JekyllArticles(SiteFolder folder, JekyllSettings settings, People people) {
        this.folder = folder;
        this.settings = settings;
        this.people = people;
        this.collections = settings.collections();
        this.addresses = new JekyllAddress(folder, settings, collections);
    }

    boolean isPost(String path) {
        return path.startsWith("_posts/")
                || path.contains("/_posts/")
                || path.startsWith("_drafts/")
                || path.contains("/_drafts/");
    }

    /** Whether a path from the source folder is, or is in, a collection that is published, or in the folder of all of them. */
    boolean isCollection(String path) {
        return collection(path).isPresent()
                || settings.all()
                        .text("collections_dir")
                        .filter(name -> path.equals(name))
                        .isPresent();
    }

    /** The collection that a path from the source folder lies in. */
    Optional<String> collection(String path) {
        var top = settings.all().text("collections_dir").map(name -> name + "/").orElse("");
        return collections.keySet().stream()
                .filter(name -> (path + "/").startsWith(top + "_" + name + "/"))
                .findFirst();
    }

    /** Where a file was served that is no article, but lies beside those of a collection; empty where it does not. */
    Optional<String> served(String path) {
        return collection(path).map(name -> addresses.file(name, settings.withoutCollections(path)));
    }

    /** A file with the fields that the settings give it, too. */
    Entry whole(Entry raw) {
        var within = raw.path().substring(settings.source().length());
        var kind = isPost(raw.path()) ? "posts" : collection(within).orElse("pages");
        return raw.with(raw.matter().or(settings.defaults(settings.withoutCollections(within), kind)));
    }

    Optional<Planned> plan(Entry raw, Consumer<Exported> told) {
        var within = raw.path().substring(settings.source().length());
        boolean post = isPost(raw.path());
        var collection = post ? Optional.of("posts") : collection(within);
        var relative = settings.withoutCollections(within);
        var entry = whole(raw);
        var matter = entry.matter();
        boolean unfinished = ("/" + within).contains("/_drafts/");
        var dated = DATED.matcher(entry.name());
        boolean isDated = collection.isPresent() && dated.matches();
        var slug = (isDated ? dated.group(2) : entry.name()).replaceFirst("\\.*$", "");
        if (post && !isDated && !unfinished) {
            told.accept(new Remark(
                    folder.line(entry.path(), 1),
                    "no-date",
                    "its name has no date, so Jekyll did not publish it; it becomes a draft"));
        }
        boolean draft = unfinished || post && !isDated || !matter.flag("published", true);
        if (!draft && matter.flag("draft", false)) {
            told.accept(new Remark(
                    folder.line(entry.path(), 1),
                    "draft",
                    "it says 'draft', which Jekyll does not know: it was published, and so it is published"));
        }
        var date = date(entry, isDated ? Optional.of(dated.group(1)) : Optional.empty());
        boolean isImpossible = post && isDated && date.isEmpty();
        if (isImpossible) {
            told.accept(new Remark(
                    folder.line(entry.path(), 1),
                    "no-date",
                    "there is no day %s, which its name begins with, so Jekyll made no site of this folder; write a date yourself"
                            .formatted(dated.group(1))));
        }
        var categories = collection.isPresent() ? JekyllTerms.categories(relative, matter) : List.<String>of();
        var fields = new Fields(matter, settings.zone())
                .title(titled(slug))
                .date(isDated || matter.text("date").isPresent() ? date : Optional.empty())
                .updated(time(entry, UPDATED))
                .leave(UPDATED)
                .leave(
                        "date",
                        "layout",
                        "permalink",
                        "slug",
                        "published",
                        "draft",
                        "categories",
                        "category",
                        "tags",
                        "tag",
                        "redirect_from",
                        "author",
                        "authors",
                        "image",
                        "excerpt_separator",
                        "render_with_liquid")
                .tags(Stream.concat(JekyllTerms.tags(matter).stream(), categories.stream())
                        .toList())
                .author(author(matter, post))
                .language(matter.text("lang", "language", "locale"), settings.language())
                .image(Images.of(matter, folder, settings.source(), settings.base()));
        var address = unfinished
                        || post && !isDated
                        || isImpossible && matter.text("permalink").isEmpty()
                ? Optional.<String>empty()
                : Optional.of(addresses.of(
                        new JekyllAddress.Page(entry, within, collection),
                        matter.text("slug").orElse(slug),
                        date,
                        categories,
                        told));
        return Optional.of(new Planned(
                address.map(path -> settings.base() + path),
                others(matter, address),
                JekyllParts.slug(matter.text("slug").orElse(slug)),
                draft || Markups.isForeign(entry.ending()),
                fields.file(!post, draft),
                List.of(),
                matter.text("ref", "page_id"),
                Markups.format(entry.ending())));
    }

    /** A file without an ending was served as one with it, and a folder's page under the name of its file, too. */
    private List<String> others(Matter matter, Optional<String> address) {
        var others = new ArrayList<String>();
        address.filter(path -> !path.endsWith("/") && !path.matches(".*\\.html?"))
                .ifPresent(path -> others.add(settings.base() + path + ".html"));
        matter.list("redirect_from")
                .forEach(old ->
                        others.add(old.contains("://") ? old : settings.base() + "/" + old.replaceFirst("^/", "")));
        return others;
    }

    private static String titled(String slug) {
        var words = new ArrayList<String>();
        for (var word : slug.split("-")) {
            words.add(word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return String.join(" ", words).strip();
    }

    private Optional<String> author(Matter matter, boolean post) {
        return matter.value("author", "authors")
                .or(() -> post ? settings.all().value("author") : Optional.empty())
                .flatMap(people::key);
    }

    /**
     * The time in the first of some fields that has one. One to the second, without an offset or quotation marks, is UTC, as
     * Ruby's YAML has it; any other is one of the site's zone.
     */
    private Optional<Moment> time(Entry entry, String... names) {
        for (var name : names) {
            var text = entry.matter().text(name);
            if (text.isPresent()) {
                return FULL_TIME.matcher(text.get().strip()).matches() && !isQuoted(entry, name)
                        ? Fields.moment(text.get(), ZoneOffset.UTC).map(this::here)
                        : Fields.moment(text.get(), settings.zone());
            }
        }
        return Optional.empty();
    }

    private boolean isQuoted(Entry entry, String name) {
        return Pattern.compile("(?m)^" + name + "[ \\t]*:[ \\t]*[\"']")
                .matcher(folder.head(entry.path(), HEAD))
                .find();
    }

    private Moment here(Moment moment) {
        return Moment.of(moment.time().atZoneSameInstant(settings.zone()).toOffsetDateTime(), false);
    }

    private Optional<Moment> date(Entry entry, Optional<String> name) {
        return time(entry, "date")
                .or(() -> name.map(text -> text.matches("\\d{2}-.*") ? "20" + text : text)
                        .flatMap(text -> Fields.moment(text, settings.zone())));
    }
}
