package org.afterword.importer.folder.generator;

import java.time.ZoneOffset;
import java.util.List;
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

/** Works out at which address Jekyll served an article. */
final class JekyllAddress {
    private static final Pattern DATE = Pattern.compile(":(?:year|month|day|i_day|y_day|date)");

    private final SiteFolder folder;
    private final JekyllSettings settings;
    private final Map<String, Matter> collections;

    /**
     * A file that has an address.
     *
     * @param within its path from the source folder
     * @param collection that it is in; {@code posts} for a post, and empty for a page
     */
    record Page(Entry entry, String within, Optional<String> collection) {}

    JekyllAddress(SiteFolder folder, JekyllSettings settings, Map<String, Matter> collections) {
        this.folder = folder;
        this.settings = settings;
        this.collections = collections;
    }

    /** @param slug the last part of it, where the pattern names that */
    String of(Page page, String slug, Optional<Moment> date, List<String> categories, Consumer<Exported> told) {
        var entry = page.entry();
        var pattern = entry.matter().text("permalink").orElseGet(() -> pattern(page));
        var time = date.map(moment -> moment.time()
                .atZoneSameInstant(moment.dayOnly() ? moment.time().getOffset() : settings.zone())
                .toOffsetDateTime());
        var made = Permalink.of(pattern, part -> switch (part) {
            case "output_ext" -> Optional.of(entry.ending().isEmpty() ? "" : ".html");
            case "categories" -> Optional.of(JekyllParts.categories(categories));
            case "slugified_categories" -> Optional.of(JekyllParts.slugified(categories));
            case "title" -> Optional.of(JekyllParts.title(slug));
            case "slug" -> Optional.of(JekyllParts.slug(slug));
            case "name" -> Optional.of(JekyllParts.slug(entry.name()));
            case "basename" -> Optional.of(entry.name());
            case "collection" -> page.collection();
            case "path" -> Optional.of(path(page));
            default ->
                page.collection().isEmpty()
                        ? Optional.of(":" + part) // nothing to Jekyll: a page has no parts but those above
                        : time.flatMap(moment -> JekyllParts.date(part, moment));
        });
        var line = folder.line(entry.path(), 1);
        var guessed = Remarks.guessed(line, made, "permalink");
        if (guessed.isPresent()) {
            told.accept(guessed.get());
        } else if (date.filter(JekyllAddress::isUnsure).isPresent()
                && !settings.named()
                && DATE.matcher(pattern).find()) {
            told.accept(new Remark(
                    line,
                    "permalink",
                    "the day in its address %s is by UTC; if the site was made in another time zone, name that with --zone"
                            .formatted(made.path())));
        }
        return made.path();
    }

    /**
     * The address of a file in a collection that is no article.
     *
     * @param path from the folder of all collections
     */
    String file(String collection, String path) {
        var within = path.substring(path.indexOf('/'));
        int dot = within.lastIndexOf('.') > within.lastIndexOf('/') ? within.lastIndexOf('.') : within.length();
        var made = Permalink.of(pattern(collection), part -> switch (part) {
            case "collection" -> Optional.of(collection);
            case "path" -> Optional.of(within.substring(0, dot).replaceFirst("\\.*$", ""));
            case "name" -> Optional.of(within.substring(within.lastIndexOf('/') + 1, dot));
            case "title", "output_ext" -> Optional.of("");
            default -> Optional.empty();
        });
        return made.path().replaceFirst("/$", "") + within.substring(dot);
    }

    /** Whether the day depends on where the site was made. */
    private static boolean isUnsure(Moment moment) {
        var time = moment.time();
        return !moment.dayOnly()
                && !time.toLocalDate()
                        .equals(time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
    }

    private String pattern(Page page) {
        var entry = page.entry();
        var collection = page.collection();
        var style = settings.permalink();
        if (collection.isEmpty()) {
            return entry.name().equals("index") ? "/:path/" : "/:path/:basename" + JekyllParts.suffix(style);
        } else if (collection.get().equals("posts")) {
            return settings.all()
                    .within("collections")
                    .within("posts")
                    .text("permalink")
                    .orElseGet(() -> JekyllParts.pattern(style));
        }
        return pattern(collection.get());
    }

    /** The name of a style is no style in a collection, but an address. */
    private String pattern(String collection) {
        return collections
                .get(collection)
                .text("permalink")
                .orElseGet(() -> "/:collection/:path" + JekyllParts.suffix(settings.permalink()));
    }

    private static String path(Page page) {
        var within = page.within();
        if (page.collection().isEmpty()) {
            int slash = within.lastIndexOf('/');
            return slash < 0 ? "" : within.substring(0, slash);
        }
        var folder = "_" + page.collection().get() + "/";
        var rest = within.substring(Math.max(0, within.indexOf(folder) + folder.length()));
        return rest.substring(0, rest.length() - page.entry().ending().length() - 1)
                .replaceFirst("\\.*$", "");
    }
}
