package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedSite;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.JsonRecords;

/**
 * Reads Ghost's export, with its members' comments where it was asked for these. Its tables refer to each other, so a first
 * pass reads all but articles and comments. Its times are in UTC.
 */
final class GhostImporter implements Importer {
    private static final Set<String> TABLES = Set.of(
            "posts",
            "comments",
            "tags",
            "posts_tags",
            "users",
            "posts_authors",
            "posts_meta",
            "members",
            "settings",
            "snippets");

    /** How an export begins, which may lie in a list of them; what some programs write for Ghost has no time of its making. */
    private static final Pattern BEGINNING = Pattern.compile("\\s*+\\{\\s*+(?:\"db\"\\s*+:\\s*+\\[\\s*+\\{\\s*+)?"
            + "(?:\"meta\"\\s*+:\\s*+\\{[^{}]*+\\}\\s*+,\\s*+)?\"data\"\\s*+:\\s*+\\{");

    private static final List<String> OWN = List.of(
            "\"posts_tags\"",
            "\"posts_authors\"",
            "\"posts_meta\"",
            "\"lexical\"",
            "\"mobiledoc\"",
            "\"published_at\"");

    @Override
    public String kind() {
        return "ghost";
    }

    @Override
    public boolean recognizes(String head) {
        return head.stripLeading().startsWith("{") && head.contains("\"exported_on\"") && head.contains("\"version\"")
                || BEGINNING.matcher(head).lookingAt() && OWN.stream().anyMatch(head::contains);
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Exported> out) throws IOException {
        var tables = new GhostTables();
        records(file, problem -> {}).read(tables::learn);
        out.accept(new ExportedSite(
                Line.whole(file.name()),
                tables.setting("title").orElse(""),
                tables.setting("description"),
                Optional.empty(),
                tables.setting("locale").or(() -> tables.setting("lang")),
                tables.zone(),
                tables.menu(),
                Optional.empty()));
        out.accept(
                new Remark(
                        Line.whole(file.name()),
                        "address",
                        "the export does not contain Ghost's routes; each article is at its slug, or where the setting 'permalinks' puts it"));
        tables.authors(file.name()).forEach(out);
        var articles = new GhostArticle(tables, out);
        var comments = new GhostComment(tables, out);
        records(file, out).read(one -> {
            switch (one.array()) {
                case "posts" -> articles.read(one.fields(), one.line());
                case "comments" -> comments.read(one.fields(), one.line());
                default -> {}
            }
        });
    }

    private static JsonRecords records(ExportFile file, Consumer<Exported> out) {
        return JsonRecords.anywhere(
                        file,
                        TABLES,
                        table -> switch (table) {
                            case "posts" -> What.ARTICLE;
                            case "comments" -> What.COMMENT;
                            default -> What.RECORD;
                        },
                        out)
                .telling(Set.of("html", "published_at", "member_id", "in_reply_to_id", "custom_excerpt"));
    }
}
