package org.afterword.importer.kinds;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.afterword.base.Moment;
import org.afterword.content.address.Slug;
import org.afterword.content.settings.Language;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedAuthor;
import org.afterword.importer.record.ExportedSite;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Remark;
import org.afterword.importer.source.JsonObject;
import org.afterword.importer.source.WrittenTime;
import org.jsoup.parser.Parser;

/** What a Dotclear file says outside of its articles and comments. The file of one blog has no table of blogs. */
final class DotclearTables {
    private static final Pattern KEPT =
            Pattern.compile("s:3:\"tag\";a:\\d+:\\{((?:i:\\d+;s:\\d+:\"[^\"]*+(?:\"(?!;)[^\"]*+)*+\";)*+)\\}");
    private static final Pattern KEPT_TAG = Pattern.compile("s:\\d+:\"([^\"]*+(?:\"(?!;)[^\"]*+)*+)\";");

    private final ZoneId zone;
    private final Map<String, String> categories = new HashMap<>();
    private final Map<String, List<String>> tags = new HashMap<>();
    private final Set<String> users = new LinkedHashSet<>();
    private final Map<String, String> settings = new HashMap<>();

    /** The blogs of the file, by their ids; the first is the site. */
    private final Map<String, JsonObject> blogs = new LinkedHashMap<>();

    DotclearTables(ZoneId zone) {
        this.zone = zone;
    }

    void learn(String table, JsonObject row) {
        switch (table) {
            case "blog" -> blogs.putIfAbsent(row.raw("blog_id"), row);
            case "category" -> categories.put(row.raw("cat_id"), Parser.unescapeEntities(row.raw("cat_title"), false));
            case "setting" ->
                settings.putIfAbsent(setting(row.raw("setting_id"), row.raw("blog_id")), row.raw("setting_value"));
            case "post" -> row.text("user_id").ifPresent(users::add);
            case "meta" -> {
                if (row.raw("meta_type").equals("tag")) {
                    tags.computeIfAbsent(row.raw("post_id"), any -> new ArrayList<>())
                            .add(row.raw("meta_id"));
                }
            }
            default -> {}
        }
    }

    /** Tells of the site and of who wrote on it. */
    void site(String file, Consumer<Exported> out) {
        var blog = blogs.values().stream().findFirst();
        if (blogs.size() > 1) {
            out.accept(new Remark(
                    Line.whole(file),
                    "blogs",
                    "it holds %s blogs: %s; all of them come into this site, which is described as the first"
                            .formatted(
                                    blogs.size(),
                                    blogs.values().stream()
                                            .map(row -> row.text("blog_name").orElse(row.raw("blog_id")))
                                            .collect(Collectors.joining(", ")))));
        }
        out.accept(new ExportedSite(
                Line.whole(file),
                blog.map(row -> row.raw("blog_name")).orElse(""),
                blog.flatMap(row -> row.text("blog_desc")),
                // what answers for all pages of a blog is no part of the site's address
                blog.flatMap(row -> row.text("blog_url")).map(url -> url.replaceFirst("(?:index\\.php)?[/?]?$", "")),
                language(),
                Optional.empty()));
        users.stream()
                .filter(user -> !Slug.of(user).isEmpty())
                .forEach(user ->
                        out.accept(new ExportedAuthor(Line.whole(file), Slug.of(user), user, Optional.empty())));
    }

    /**
     * Where an article was: below the blog's address, which may end in a question mark. Where the file does not have that,
     * also at the two queries that Dotclear answers unless it is told otherwise.
     */
    List<String> links(JsonObject post) {
        var path = (post.raw("post_type").equals("page") ? "pages/" : "post/") + post.raw("post_url");
        return blogs.values().stream()
                .findFirst()
                .map(first -> blogs.getOrDefault(post.raw("blog_id"), first))
                .flatMap(row -> row.text("blog_url"))
                .map(base -> List.of(base + path))
                .orElse(List.of("/" + path, "/?" + path, "/index.php?" + path));
    }

    /** The site's language, that of its first blog, or of all blogs. */
    private Optional<String> language() {
        var first = blogs.keySet().stream().findFirst().orElse("");
        return Optional.ofNullable(settings.get(setting("lang", first)))
                .or(() -> Optional.ofNullable(settings.get(setting("lang", ""))))
                .or(() -> settings.entrySet().stream()
                        .filter(one -> blogs.isEmpty() && one.getKey().startsWith(setting("lang", "")))
                        .map(Map.Entry::getValue)
                        .findFirst())
                .filter(tag -> !tag.isBlank());
    }

    private static String setting(String name, String blog) {
        return name + "\0" + blog;
    }

    /** The language of an article, where it is known not to be the site's. */
    Optional<String> language(JsonObject post) {
        return post.text("post_lang")
                .flatMap(Language::tag)
                .filter(tag -> language()
                        .filter(site -> !Locale.forLanguageTag(site)
                                .getLanguage()
                                .equals(Locale.forLanguageTag(tag).getLanguage()))
                        .isPresent());
    }

    /** The category of an article, and then its tags. */
    List<String> tags(JsonObject post) {
        var all = new LinkedHashSet<String>();
        post.text("cat_id").map(categories::get).filter(name -> !name.isBlank()).ifPresent(all::add);
        all.addAll(tags.getOrDefault(post.raw("post_id"), List.of()));
        all.addAll(kept(post));
        return List.copyOf(all);
    }

    /** The tags that an article keeps in its own row, as PHP writes them; the table that joins them may be missing. */
    private static List<String> kept(JsonObject post) {
        var kept = new ArrayList<String>();
        var list = KEPT.matcher(post.raw("post_meta"));
        if (list.find()) {
            KEPT_TAG.matcher(list.group(1)).results().forEach(tag -> kept.add(tag.group(1)));
        }
        return kept;
    }

    /** A time in the zone that stands beside it. */
    Optional<Moment> moment(JsonObject row, String name, String zoneName) {
        return row.text(name).flatMap(text -> WrittenTime.of(text, zone(row.raw(zoneName))));
    }

    private ZoneId zone(String name) {
        try {
            return name.isBlank() ? zone : ZoneId.of(name);
        } catch (DateTimeException e) {
            return zone;
        }
    }
}
