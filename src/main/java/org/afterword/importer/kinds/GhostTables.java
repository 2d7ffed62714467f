package org.afterword.importer.kinds;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.afterword.content.address.Slug;
import org.afterword.content.settings.Navigation;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedAuthor;
import org.afterword.importer.record.Line;
import org.afterword.importer.source.JsonObject;
import org.afterword.importer.source.JsonRecords;

/** What a Ghost export says outside of its articles and comments, and what belongs together. */
final class GhostTables {
    /** A row of a table that joins two others. */
    private record Joined(int order, String id) {}

    private final Map<String, String> settings = new HashMap<>();
    private final Map<String, String> tags = new HashMap<>();
    private final Map<String, JsonObject> users = new LinkedHashMap<>();
    private final Map<String, JsonObject> meta = new HashMap<>();
    private final Map<String, List<Joined>> tagsOf = new HashMap<>();
    private final Map<String, List<Joined>> authorsOf = new HashMap<>();
    private final Map<String, JsonObject> members = new HashMap<>();
    private final Set<String> withComments = new HashSet<>();

    void learn(JsonRecords.One one) {
        var row = one.fields();
        switch (one.array()) {
            case "settings" -> row.text("key").ifPresent(key -> settings.put(key, row.raw("value")));
            // a tag that begins with a number sign is for the author alone
            case "tags" ->
                row.text("name")
                        .filter(name ->
                                !name.startsWith("#") && !row.raw("visibility").equals("internal"))
                        .ifPresent(name -> tags.put(row.raw("id"), name));
            case "users" -> users.put(row.raw("id"), row);
            case "posts_meta" -> meta.put(row.raw("post_id"), row);
            case "posts_tags" -> join(tagsOf, row, "tag_id");
            case "posts_authors" -> join(authorsOf, row, "author_id");
            case "members" -> members.put(row.raw("id"), row);
            case "comments" -> withComments.add(row.raw("post_id"));
            default -> {}
        }
    }

    private static void join(Map<String, List<Joined>> rows, JsonObject row, String other) {
        int order = row.text("sort_order")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
        rows.computeIfAbsent(row.raw("post_id"), any -> new ArrayList<>()).add(new Joined(order, row.raw(other)));
    }

    Optional<String> setting(String key) {
        return Optional.ofNullable(settings.get(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The zone in which the site told times. */
    Optional<String> zone() {
        return setting("timezone")
                .or(() -> setting("active_timezone"))
                .or(() -> setting("activeTimezone"))
                .filter(ZoneId.getAvailableZoneIds()::contains);
    }

    /** What the menu led to, which a setting has as JSON. */
    List<Navigation> menu() {
        return JsonObject.parsed("{\"menu\":" + setting("navigation").orElse("[]") + "}").objects("menu").stream()
                .map(entry -> new Navigation(entry.raw("label").strip(), address(entry.raw("url"))))
                .filter(entry -> !entry.title().isEmpty() && entry.url().matches("(?i)(?:/|https?://)[^\\s{}]*"))
                .toList();
    }

    private static String address(String written) {
        var bare = written.strip().replaceFirst("^__GHOST_URL__", "");
        return bare.isEmpty() && !written.isBlank() ? "/" : bare;
    }

    /** The names of an article's tags, in their order. */
    List<String> tags(String post) {
        return joined(tagsOf, post)
                .map(tags::get)
                .filter(name -> name != null)
                .distinct()
                .toList();
    }

    /** The keys of an article's authors, the first one first; older exports name one in the article itself. */
    List<String> authors(JsonObject post) {
        return Stream.concat(joined(authorsOf, post.raw("id")), post.text("author_id").stream())
                .map(users::get)
                .filter(user -> user != null)
                .map(GhostTables::key)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<String> joined(Map<String, List<Joined>> rows, String post) {
        return rows.getOrDefault(post, List.of()).stream()
                .sorted(Comparator.comparing(Joined::order))
                .map(Joined::id);
    }

    /** What belongs to an article besides, such as the words for its picture. */
    JsonObject meta(String post) {
        return meta.getOrDefault(post, JsonObject.of(Map.of()));
    }

    boolean hasComments(String post) {
        return withComments.contains(post);
    }

    Optional<String> member(String id) {
        return Optional.ofNullable(members.get(id)).flatMap(member -> member.text("name"));
    }

    /** The author who is that member, too: somebody with the same e-mail address. */
    Optional<String> author(String member) {
        var mail = Optional.ofNullable(members.get(member)).flatMap(row -> row.text("email"));
        return users.values().stream()
                .filter(user -> mail.isPresent()
                        && user.raw("email")
                                .strip()
                                .toLowerCase(Locale.ROOT)
                                .equals(mail.get().toLowerCase(Locale.ROOT)))
                .map(GhostTables::key)
                .filter(key -> !key.isEmpty())
                .findFirst();
    }

    Stream<Exported> authors(String file) {
        return users.values().stream()
                .filter(user -> !key(user).isEmpty())
                .map(user -> new ExportedAuthor(
                        Line.whole(file), key(user), user.text("name").orElse(key(user)), user.text("website")));
    }

    private static String key(JsonObject user) {
        return Slug.of(user.text("slug", "name").orElse(""));
    }
}
