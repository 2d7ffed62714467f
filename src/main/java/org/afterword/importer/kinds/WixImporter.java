package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.Moment;
import org.afterword.content.address.Slug;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedAuthor;
import org.afterword.importer.record.ExportedFile;
import org.afterword.importer.record.ExportedSite;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.What;
import org.afterword.importer.rich.RichText;
import org.afterword.importer.rich.WixContent;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.JsonObject;
import org.afterword.importer.source.TableRows;
import org.afterword.importer.source.WrittenTime;
import tools.jackson.core.JacksonException;

/** Reads the table of a blog's articles that Wix exports. No comments are in it. */
final class WixImporter implements Importer {
    private static final Pattern LINK = Pattern.compile("(?i)https?://([\\w.-]++)(/[\\w./%~-]++)");
    private static final List<String> PUBLISHED = List.of("published date", "publish date", "first published date");
    private static final List<String> CHANGED = List.of("last published date", "last updated", "updated date");

    @Override
    public String kind() {
        return "wix";
    }

    @Override
    public boolean recognizes(String head) {
        var first = head.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        return first.contains("rich content") && first.contains("plain content");
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Exported> out) throws IOException {
        out.accept(new ExportedSite(
                Line.whole(file.name()), "", Optional.empty(), host(file), Optional.empty(), Optional.empty()));
        TableRows.read(file, What.ARTICLE, out, (row, line) -> article(row, line, zone, out));
    }

    /** The site's address, which the table does not have: the one at which articles link to each other. */
    private static Optional<String> host(ExportFile file) throws IOException {
        var pages = new HashSet<String>();
        var hosts = new TreeMap<String, List<String>>();
        TableRows.read(file, What.ARTICLE, any -> {}, (row, line) -> {
            row.text("post page url").ifPresent(pages::add);
            LINK.matcher(row.raw("rich content"))
                    .results()
                    .forEach(link -> hosts.computeIfAbsent(
                                    link.group(1).toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                            .add(link.group(2)));
        });
        hosts.values().forEach(paths -> paths.removeIf(path -> !pages.contains(path)));
        int most = hosts.values().stream().mapToInt(List::size).max().orElse(0);
        var best = hosts.keySet().stream()
                .filter(host -> most > 0 && hosts.get(host).size() == most)
                .toList();
        return best.size() == 1 ? Optional.of("https://" + best.get(0)) : Optional.empty();
    }

    private static void article(JsonObject row, Line line, ZoneId zone, Consumer<Exported> out) {
        var page = row.text("post page url");
        var slug = row.text("slug")
                .orElseGet(() -> page.map(url -> url.replaceFirst("/*$", "").replaceFirst(".*/", ""))
                        .orElse(""));
        var id = row.text("uuid", "id").or(() -> page).orElse(slug);
        if (id.isEmpty()) {
            out.accept(new Refused(What.ARTICLE, line, id, "it has neither an id nor an address"));
            return;
        }
        var body = body(row, id, line, out);
        if (body.isEmpty()) {
            out.accept(new Refused(What.ARTICLE, line, id, "its text cannot be read"));
            return;
        }
        var date = date(row, zone, PUBLISHED);
        PUBLISHED.stream()
                .flatMap(name -> row.text(name).stream())
                .findFirst()
                .filter(any -> date.isEmpty())
                .ifPresent(text -> out.accept(
                        new Remark(line, "date", "article %s has no date that can be read: '%s'".formatted(id, text))));
        var cover = row.text("cover image").flatMap(WixContent::file);
        cover.ifPresent(url -> out.accept(new ExportedFile(line, "cover-" + id, url, Optional.of(id), "")));
        var author = row.text("author", "author name").filter(WixImporter::isName);
        author.ifPresent(name -> out.accept(new ExportedAuthor(line, Slug.of(name), name, Optional.empty())));
        out.accept(new PlainArticle(
                        line,
                        id,
                        slug,
                        List.of(),
                        page.map(List::of).orElse(List.of()),
                        row.raw("title"),
                        date,
                        date(row, zone, CHANGED),
                        author.map(Slug::of),
                        tags(row),
                        row.text("excerpt").map(words -> words.replaceAll("\\s+", " ")),
                        row.text("status")
                                .filter(status -> !status.equalsIgnoreCase("published"))
                                .map(any -> "a draft"),
                        Optional.empty(),
                        false,
                        Map.of(),
                        cover.map(url -> "cover-" + id),
                        body.get())
                .exported());
    }

    /** Whether an author is named, and not by a mark of Wix' or by an e-mail address, which never comes along. */
    private static boolean isName(String author) {
        return !author.contains("@")
                && !author.matches("[0-9a-f-]{24,36}")
                && !Slug.of(author).isEmpty();
    }

    /** The text with its markup; where that cannot be read, its words alone, which is told; empty where there are none. */
    private static Optional<Body> body(JsonObject row, String id, Line line, Consumer<Exported> out) {
        var plain = Optional.of(new Body(row.raw("plain content"), Body.Format.TEXT));
        if (row.text("rich content").isEmpty()) {
            return row.raw("plain content").isBlank() ? Optional.of(Body.EMPTY) : plain;
        }
        var rich = rich(row.raw("rich content"));
        if (rich.isEmpty()) {
            out.accept(new Remark(
                    line,
                    "broken",
                    "the rich content of article %s cannot be read; its plain words are used instead".formatted(id)));
            return plain.filter(body -> !body.text().isBlank());
        }
        rich.get()
                .leftOut()
                .forEach(kind -> out.accept(new Remark(
                        line,
                        "left-out",
                        "something of the kind '%2$s' in article %1$s was left out".formatted(id, kind))));
        return rich.map(text -> Body.html(text.html()));
    }

    private static Optional<RichText> rich(String text) {
        try {
            return WixContent.read(JsonObject.parse(text));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Optional<Moment> date(JsonObject row, ZoneId zone, List<String> names) {
        return names.stream()
                .flatMap(name -> row.text(name).stream())
                .flatMap(text -> WrittenTime.of(text, zone).stream())
                .findFirst();
    }

    /** Lists that are written as JSON or parted by commas. */
    private static List<String> tags(JsonObject row) {
        var all = new LinkedHashSet<String>();
        for (var name : List.of("main category", "categories", "tags")) {
            Arrays.stream(row.raw(name).replaceAll("[\\[\\]\"]", "").split("[,;]"))
                    .map(String::strip)
                    .filter(tag -> !tag.isEmpty() && !tag.matches("[0-9a-f-]{24,36}"))
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }
}
