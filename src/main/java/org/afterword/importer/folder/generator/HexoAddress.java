package org.afterword.importer.folder.generator;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.importer.folder.address.HexoParts;
import org.afterword.importer.folder.address.Permalink;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Remark;

/** Where Hexo served an article. */
final class HexoAddress {
    private static final Set<String> OF_THE_DATE =
            Set.of("year", "month", "day", "i_month", "i_day", "hour", "minute", "second", "hash", "timestamp");
    private static final Pattern ENDED = Pattern.compile(".*(?:/|\\.html)");

    private final Matter settings;
    private final HexoTerms terms;
    private final String pattern;
    private final boolean folders;

    HexoAddress(Matter settings, HexoTerms terms) {
        this.settings = settings;
        this.terms = terms;
        this.pattern = settings.text("permalink").orElse(":year/:month/:day/:title/");
        this.folders = settings.flag("post_asset_folder", false);
    }

    /** Of a page, by its path without an ending. */
    static String page(Matter matter, String path) {
        var given = matter.text("permalink").orElse(path + ".html");
        var whole = given.endsWith("/")
                        || given.substring(given.lastIndexOf('/') + 1).indexOf('.') >= 0
                ? given
                : given + ".html";
        return Permalink.sound(whole).replaceFirst("/index\\.html$", "/");
    }

    /**
     * Of a post.
     *
     * @param time as Hexo took it; empty where nothing in the folder tells it
     * @return empty where nothing tells it
     */
    Optional<String> post(
            Matter matter, String slug, Optional<OffsetDateTime> time, Line line, Consumer<Exported> told) {
        var category = terms.category(matter);
        var own = matter.text("permalink");
        if (own.isPresent()) {
            return own.map(this::ended);
        }
        var parts = HexoParts.PART
                .matcher(pattern)
                .results()
                .map(part -> part.group(1))
                .toList();
        if (time.isEmpty() && parts.stream().anyMatch(OF_THE_DATE::contains)) {
            told.accept(new Remark(
                    line, "permalink", "it has no date, and Hexo used that of its file, so its address is not known"));
            return Optional.empty();
        }
        var made = Permalink.of(
                pattern,
                HexoParts.PART,
                part -> part.equals("category")
                        ? category.or(() -> settings.text("default_category")).or(() -> Optional.of("uncategorized"))
                        : part(part, matter, slug, time));
        var guessed = Remarks.guessed(line, made, "permalink");
        if (guessed.isEmpty()
                && parts.contains("category")
                && HexoTerms.ways(matter).size() > 1) {
            guessed = Optional.of(Remarks.spelt(
                    line, made.path(), "of several categories Hexo took the one that it had met last of all"));
        }
        guessed.ifPresent(told);
        return Optional.of(ended(made.path()));
    }

    /** With folders for what lies beside articles, an article has one of its own. */
    private String ended(String path) {
        var sound = Permalink.sound(path);
        return folders && !ENDED.matcher(sound).matches() ? sound + "/" : sound;
    }

    private Optional<String> part(String part, Matter matter, String slug, Optional<OffsetDateTime> time) {
        return switch (part) {
            case "title", "slug" -> Optional.of(slug);
            case "name" -> Optional.of(slug.substring(slug.lastIndexOf('/') + 1));
            case "post_title" -> Optional.of(HexoParts.slug(matter.text("title").orElse(""), "1"));
            case "id" -> matter.text("id");
            case "hash" -> time.map(moment -> HexoParts.hash(slug, moment));
            default ->
                time.flatMap(moment -> HexoParts.date(part, moment))
                        .or(() -> matter.text(part))
                        .or(() -> settings.within("permalink_defaults").text(part))
                        .or(() -> Optional.of("undefined")); // as JavaScript says it
        };
    }
}
