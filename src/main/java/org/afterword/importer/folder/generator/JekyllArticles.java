package org.afterword.importer.folder.generator;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.Moment;
import org.afterword.importer.folder.address.JekyllParts;
import org.afterword.importer.folder.address.Permalink;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Remark;

/** What Jekyll makes of an article's file: its date, its categories, and the address at which it was served. */
final class JekyllArticles {
    private static final Pattern DATED = Pattern.compile("(\\d{2,4}-\\d{1,2}-\\d{1,2})-(.*)");
    private static final Pattern FULL_TIME =
            Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}(?:[Tt]|\\s+)\\d{1,2}:\\d\\d:\\d\\d(?:\\.\\d*)?");

    private static final String[] UPDATED = {"last_modified_at", "updated", "modified", "last_updated"};

    private final SiteFolder folder;
    private final JekyllSettings settings;
    private final People people;
    private final Map<String, Matter> collections;

    JekyllArticles(SiteFolder folder, JekyllSettings settings, People people) {
        this.folder = folder;
        this.settings = settings;
        this.people = people;
        this.collections = settings.collections();
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

    private Optional<String> collection(String path) {
        var top = settings.all().text("collections_dir").map(name -> name + "/").orElse("");
        return collections.keySet().stream()
                .filter(name -> (path + "/").startsWith(top + "_" + name + "/"))
                .findFirst();
    }

    Optional<Planned> plan(Entry raw, Consumer<Exported> told) {
        var within = raw.path().substring(settings.source().length());
        boolean post = isPost(raw.path());
        var collection = post ? Optional.of("posts") : collection(within);
        var entry = raw.with(raw.matter().or(settings.defaults(within, collection.orElse("pages"))));
        var matter = entry.matter();
        boolean unfinished = ("/" + within).contains("/_drafts/");
        var dated = DATED.matcher(entry.name());
        boolean isDated = post && dated.matches();
        var slug = (isDated ? dated.group(2) : entry.name()).replaceFirst("\\.*$", "");
        if (post && !isDated && !unfinished) {
            told.accept(new Remark(
                    folder.line(entry.path(), 1),
                    "no-date",
                    "its name has no date, so Jekyll published nothing of it; it comes as a draft"));
        }
        boolean draft =
                unfinished || post && !isDated || !matter.flag("published", true) || matter.flag("draft", false);
        var date = date(matter, isDated ? Optional.of(dated.group(1)) : Optional.empty());
        var categories = post ? categories(within, matter) : List.<String>of();
        var fields = new Fields(matter, settings.zone())
                .title(titled(slug))
                .date(post || matter.text("date").isPresent() ? date : Optional.empty())
                .updated(time(matter, UPDATED))
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
                .tags(tags(matter, categories))
                .author(author(matter, post))
                .image(Images.of(matter, folder, settings.source(), settings.base()));
        var address = unfinished || post && !isDated
                ? Optional.<String>empty()
                : address(entry, within, collection, matter, slug, date, categories, told);
        return Optional.of(new Planned(
                address.map(path -> settings.base() + path),
                others(matter, address),
                JekyllParts.slug(matter.text("slug").orElse(slug)),
                draft || Markups.isForeign(entry.ending()),
                fields.file(!post, draft),
                List.of(),
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

    private static List<String> tags(Matter matter, List<String> categories) {
        var tags = new ArrayList<>(words(matter, "tag", "tags"));
        tags.addAll(categories);
        return tags;
    }

    /** One field holds one name, its plural a list, or names with blanks between. */
    private static List<String> words(Matter matter, String one, String many) {
        if (matter.value(one).isPresent()) {
            return matter.list(one);
        }
        return matter.fields().get(many) instanceof String text
                ? List.of(text.strip().split("\\s+"))
                : matter.list(many);
    }

    /** The folders above {@code _posts}, then those that the article names. */
    private static List<String> categories(String path, Matter matter) {
        var all = new LinkedHashSet<String>();
        int special = path.indexOf("_posts/") >= 0 ? path.indexOf("_posts/") : path.indexOf("_drafts/");
        for (var above : path.substring(0, special).split("/")) {
            all.add(above);
        }
        all.addAll(
                matter.fields().get("categories") instanceof String text
                        ? List.of(text.strip().split("\\s+"))
                        : matter.list("categories"));
        all.addAll(words(matter, "category", "categories"));
        all.remove("");
        return List.copyOf(all);
    }

    /** A time to the second without an offset is UTC, as Ruby's YAML has it; any other is one of the site's zone. */
    private Optional<Moment> time(Matter matter, String... names) {
        return matter.text(names)
                .flatMap(text -> FULL_TIME.matcher(text.strip()).matches()
                        ? Fields.moment(text, ZoneOffset.UTC).map(this::here)
                        : Fields.moment(text, settings.zone()));
    }

    private Moment here(Moment moment) {
        return Moment.of(moment.time().atZoneSameInstant(settings.zone()).toOffsetDateTime(), false);
    }

    private Optional<Moment> date(Matter matter, Optional<String> name) {
        return time(matter, "date")
                .or(() -> name.map(text -> text.matches("\\d{2}-.*") ? "20" + text : text)
                        .flatMap(text -> Fields.moment(text, settings.zone())));
    }

    private Optional<String> address(
            Entry entry,
            String within,
            Optional<String> collection,
            Matter matter,
            String slug,
            Optional<Moment> date,
            List<String> categories,
            Consumer<Exported> told) {
        boolean html = !entry.ending().isEmpty();
        var pattern = matter.text("permalink").orElseGet(() -> pattern(entry, collection));
        ZoneId zone = settings.zone();
        var time = date.map(moment -> moment.time()
                .atZoneSameInstant(moment.dayOnly() ? moment.time().getOffset() : zone)
                .toOffsetDateTime());
        var named = matter.text("slug").orElse(slug);
        var path = Permalink.of(pattern, part -> switch (part) {
            case "output_ext" -> Optional.of(html ? ".html" : "");
            case "categories" -> Optional.of(JekyllParts.categories(categories));
            case "slugified_categories" -> Optional.of(JekyllParts.slugified(categories));
            case "title" -> Optional.of(JekyllParts.title(named));
            case "slug" -> Optional.of(JekyllParts.slug(named));
            case "name" -> Optional.of(JekyllParts.slug(entry.name()));
            case "basename" -> Optional.of(entry.name());
            case "collection" -> collection;
            case "path" -> Optional.of(path(entry, within, collection));
            default -> time.flatMap(moment -> JekyllParts.date(part, moment));
        });
        var guessed = Remarks.guessed(folder.line(entry.path(), 1), path, "permalink");
        if (guessed.isPresent()) {
            told.accept(guessed.get());
        } else if (date.isPresent()
                && !settings.named()
                && isUnsure(date.get())
                && pattern.matches(".*:(?:year|month|day|i_day|y_day|date).*")) {
            told.accept(new Remark(
                    folder.line(entry.path(), 1),
                    "permalink",
                    "the day in its address %s is that of UTC; where the site was made at another place, name its zone by --zone"
                            .formatted(path.path())));
        }
        return Optional.of(path.path());
    }

    /** Whether the day depends on where the site was made. */
    private static boolean isUnsure(Moment moment) {
        var time = moment.time();
        return !moment.dayOnly()
                && !time.toLocalDate()
                        .equals(time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
    }

    private String pattern(Entry entry, Optional<String> collection) {
        var style = settings.permalink();
        if (collection.isEmpty()) {
            return entry.name().equals("index") ? "/:path/" : "/:path/:basename" + JekyllParts.suffix(style);
        } else if (collection.get().equals("posts")) {
            return settings.all()
                    .within("collections")
                    .within("posts")
                    .text("permalink")
                    .map(JekyllParts::pattern)
                    .orElseGet(() -> JekyllParts.pattern(style));
        }
        return collections
                .get(collection.get())
                .text("permalink")
                .map(JekyllParts::pattern)
                .orElse("/:collection/:path" + JekyllParts.suffix(style));
    }

    private String path(Entry entry, String within, Optional<String> collection) {
        if (collection.isEmpty()) {
            int slash = within.lastIndexOf('/');
            return slash < 0 ? "" : within.substring(0, slash);
        }
        int start =
                within.indexOf("_" + collection.get() + "/") + collection.get().length() + 2;
        var rest = within.substring(Math.max(0, start));
        return rest.substring(0, rest.length() - entry.ending().length() - 1).replaceFirst("\\.*$", "");
    }
}
