package org.afterword.importer.folder.generator;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.content.thread.Comment;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.folder.matter.MatterException;
import org.afterword.importer.folder.matter.Parted;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;

/** The comments that lie beside Nikola's articles, one a file, such as {@code posts/one.12.wpcomment}. */
final class NikolaComments {
    private static final Pattern FILE = Pattern.compile("(.*)\\.\\d+\\.wpcomment");

    private final SiteFolder folder;
    private final Map<String, List<String>> byArticle = new TreeMap<>();

    NikolaComments(SiteFolder folder, NikolaSettings settings) {
        this.folder = folder;
        for (var path : paths(folder, settings)) {
            var file = FILE.matcher(path);
            if (file.matches()) {
                byArticle
                        .computeIfAbsent(file.group(1), any -> new ArrayList<>())
                        .add(path);
            }
        }
    }

    private static List<String> paths(SiteFolder folder, NikolaSettings settings) {
        try {
            return folder.files(settings::isElsewhere, unread -> {});
        } catch (IOException e) {
            return List.of();
        }
    }

    /**
     * Hands over the comments to an article.
     *
     * @param source the path of its text in the main language
     * @param key what the article is called
     */
    void of(String source, String key, Consumer<Exported> out) {
        var paths = byArticle.remove(source.substring(0, source.lastIndexOf('.')));
        if (paths != null) {
            paths.forEach(path -> read(path, key, out));
        }
    }

    /** Hands over the comments to articles that are not there. */
    void rest(Consumer<Exported> out) {
        byArticle.forEach((name, paths) -> {
            out.accept(new ExportedThread(
                    folder.line(paths.get(0), 1),
                    name,
                    List.of(),
                    List.of(),
                    Places.name(name),
                    false,
                    Optional.empty()));
            paths.forEach(path -> read(path, name, out));
        });
    }

    private void read(String path, String key, Consumer<Exported> out) {
        var line = folder.line(path, 1);
        try {
            var parted = Parted.of(folder.text(path).orElse(""), true);
            var id = parted.matter().text("id").orElse("");
            if (id.isEmpty()) {
                out.accept(Refused.comment(line, id));
            } else if (parted.body().isBlank()) {
                out.accept(new Refused(What.COMMENT, line, id, "it has no words"));
            } else {
                out.accept(comment(parted.matter(), parted.body(), id, key, line, out));
            }
        } catch (MatterException e) {
            out.accept(new Refused(What.COMMENT, line, "", "its fields cannot be read: " + e.getMessage()));
        }
    }

    private static ExportedComment comment(
            Matter matter, String words, String id, String key, Line line, Consumer<Exported> out) {
        var date = matter.text("date_utc", "date").flatMap(text -> Fields.moment(text, ZoneOffset.UTC));
        if (date.isEmpty()) {
            out.accept(new Remark(
                    line,
                    "date",
                    "comment %s has no date that can be read: '%s'"
                            .formatted(id, matter.text("date_utc", "date").orElse(""))));
        }
        return new ExportedComment(
                line,
                key,
                id,
                matter.text("parent_id").filter(parent -> !parent.matches("None|0")),
                matter.text("author"),
                matter.text("author_url"),
                Optional.empty(),
                date,
                Optional.empty(),
                state(matter),
                Comment.Kind.COMMENT,
                false,
                "comment-" + id,
                Optional.empty(),
                Optional.of(new Comment.Source("nikola", Optional.of(id), Optional.empty(), Optional.empty())),
                new Body(words, format(matter.text("compiler").orElse("wordpress"))));
    }

    private static State state(Matter matter) {
        return switch (matter.text("status").orElse("")) {
            case "spam" -> State.SPAM;
            case "trash" -> State.REMOVED;
            case "hold", "pending" -> State.PENDING;
            case "approved" -> State.APPROVED;
            default -> matter.flag("approved", true) ? State.APPROVED : State.PENDING;
        };
    }

    /** How comments are marked up, by the name of what made HTML of them. */
    private static Body.Format format(String compiler) {
        return switch (compiler) {
            case "wordpress" -> Body.Format.WORDPRESS;
            case "markdown" -> Body.Format.MARKDOWN;
            case "html" -> Body.Format.HTML;
            default -> Body.Format.TEXT;
        };
    }
}
