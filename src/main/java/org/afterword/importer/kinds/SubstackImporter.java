package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.afterword.content.article.Enclosure;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedSite;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.What;
import org.afterword.importer.rich.SubstackHtml;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.JsonObject;
import org.afterword.importer.source.TableRows;
import org.afterword.importer.source.WrittenTime;

/** Reads what Substack exports: a table of articles, and beside it a piece of HTML for each. No comments are in it. */
final class SubstackImporter implements Importer {
    private static final int MOST_CHARACTERS = 16 << 20;

    /** Who subscribed, and who got and opened each letter. */
    private static final Pattern OF_SUBSCRIBERS = Pattern.compile(
            "(?i)(?:.*[/\\\\!])?(?:email_list[^/\\\\!]*|[^/\\\\!]*subscribers?[^/\\\\!]*|[^/\\\\!]+\\.(?:delivers|opens))\\.csv");

    private record Row(JsonObject fields, Line line) {
        String id() {
            return fields.text("post_id").orElse("");
        }

        String slug() {
            return id().replaceFirst("^\\d+\\.", "");
        }
    }

    @Override
    public String kind() {
        return "substack";
    }

    @Override
    public boolean recognizes(String head) {
        var first = head.lines().findFirst().orElse("");
        return first.contains("post_id") && first.contains("post_date") && first.contains("audience");
    }

    @Override
    public boolean leavesClosed(String file) {
        return OF_SUBSCRIBERS.matcher(file).matches();
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Exported> records) throws IOException {
        read(file, name -> Optional.empty(), zone, records);
    }

    @Override
    public void read(
            ExportFile file, Function<String, Optional<ExportFile>> others, ZoneId zone, Consumer<Exported> records)
            throws IOException {
        records.accept(new ExportedSite(
                Line.whole(file.name()), "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        var rows = new ArrayList<Row>();
        TableRows.read(file, What.ARTICLE, records, (fields, line) -> rows.add(new Row(fields, line)));
        var folder = file.name().replaceFirst("[^/\\\\!]*$", "");
        var host = new SubstackHost(rows.stream().map(Row::slug).collect(Collectors.toSet()));
        var texts = new ArrayList<Optional<ExportFile>>();
        for (var row : rows) {
            var text = row.id().isEmpty()
                    ? Optional.<ExportFile>empty()
                    : others.apply(folder + "posts/" + row.id() + ".html");
            texts.add(text);
            if (text.isPresent()) {
                text.get().wholeText(MOST_CHARACTERS).ifPresent(host::look);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            article(rows.get(i), texts.get(i), host, zone, records);
        }
    }

    private static void article(
            Row given, Optional<ExportFile> text, SubstackHost host, ZoneId zone, Consumer<Exported> out)
            throws IOException {
        var row = given.fields();
        var line = given.line();
        var id = given.id();
        boolean published = row.flag("is_published");
        var words = text.isEmpty() ? Optional.<String>empty() : text.get().wholeText(MOST_CHARACTERS);
        if (id.isEmpty() || words.isEmpty() && published) {
            out.accept(new Refused(
                    What.ARTICLE,
                    line,
                    id,
                    id.isEmpty()
                            ? "it has no id"
                            : text.isEmpty()
                                    ? "there is no file with its text, posts/%s.html".formatted(id)
                                    : "its text is longer than %s characters".formatted(MOST_CHARACTERS)));
            return;
        }
        var rich = SubstackHtml.plain(words.orElse(""));
        rich.leftOut()
                .forEach(kind -> out.accept(new Remark(
                        line,
                        "left-out",
                        "something of the kind '%2$s' in article %1$s was left out".formatted(id, kind))));
        var slug = given.slug();
        var date = row.text("post_date").flatMap(written -> WrittenTime.of(written, zone));
        new UnreadDate(out, line).check("article " + id, row.text("post_date"), date);
        // an export whose articles link to none of theirs does not tell the host: the path alone is known to all of
        // them
        var path = "/p/" + slug;
        var links = Stream.concat(
                        Stream.of(host.found().map(name -> "https://" + name).orElse("") + path, path),
                        host.isDiscussed(slug) ? Stream.of(path + "/comments") : Stream.empty())
                .distinct()
                .toList();
        var elsewhere = host.others().stream()
                .flatMap(name -> Stream.of("https://" + name + path, "https://" + name + path + "/comments"))
                .toList();
        var audience = row.text("audience").orElse("everyone");
        var draft = !published
                ? Optional.of("a draft")
                : Optional.of("for %s".formatted(audience.replace('_', ' ')))
                        .filter(any -> !audience.equals("everyone"));
        out.accept(new PlainArticle(
                        line,
                        id,
                        slug,
                        elsewhere,
                        links,
                        row.raw("title"),
                        date,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        row.text("subtitle"),
                        draft,
                        Optional.empty(),
                        row.raw("type").equals("page"),
                        Map.of(),
                        Optional.empty(),
                        Body.html(rich.html()))
                .enclosing(row.text("podcast_url")
                        .flatMap(url -> Enclosure.told(url, "", "", ""))
                        .or(() -> row.text("podcast_url").flatMap(url -> Enclosure.told(url, "audio/mpeg", "", "")))));
    }
}
