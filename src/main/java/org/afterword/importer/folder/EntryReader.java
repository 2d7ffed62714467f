package org.afterword.importer.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.generator.Blog;
import org.afterword.importer.folder.matter.MatterException;
import org.afterword.importer.folder.matter.Parted;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.What;

/** Reads the files that may hold articles. Safe for use by several threads. */
final class EntryReader {
    /** What a file holds, if it can be read, and what is to be told of it. */
    record Found(Optional<Entry> entry, List<Exported> told) {}

    private static final Pattern OPENED = Pattern.compile("(---|\\+\\+\\+)[ \\t]*\\n[\\w-]+[ \\t]*[:=]");

    private final SiteFolder folder;
    private final Blog blog;

    EntryReader(SiteFolder folder, Blog blog) {
        this.folder = folder;
        this.blog = blog;
    }

    Found read(String path) {
        var text = folder.text(path);
        if (text.isEmpty()) {
            return refused(path, 0, "it " + folder.unread(path));
        }
        try {
            var parted = blog.parted(text.get());
            var told = new ArrayList<Exported>();
            second(parted)
                    .or(() -> unclosed(parted))
                    .ifPresent(said -> told.add(new Remark(folder.line(path, parted.line()), "front-matter", said)));
            return new Found(
                    Optional.of(new Entry(path, parted.form(), parted.matter(), parted.body(), parted.line())), told);
        } catch (MatterException e) {
            return refused(path, e.line(), "its front matter cannot be read: " + e.getMessage());
        }
    }

    /** Both kinds of fields in one file: a generator reads the first, and shows the second. */
    private static Optional<String> second(Parted parted) {
        var body = parted.body();
        boolean yaml = parted.form() == Parted.Form.TOML && body.matches("(?s)---\\n[\\w-]+:.*?\\n---\\n.*");
        boolean toml = parted.form() == Parted.Form.YAML && body.matches("(?s)\\+\\+\\+\\n.*?\\n\\+\\+\\+\\n.*");
        return yaml || toml
                ? Optional.of("it has two kinds of front matter; the second one stays in the text")
                : Optional.empty();
    }

    /** Fields that begin and never end: a generator shows them, or fails. */
    private static Optional<String> unclosed(Parted parted) {
        var found = parted.form() == Parted.Form.NONE ? OPENED.matcher(parted.body()) : null;
        return found != null && found.lookingAt()
                ? Optional.of("its front matter begins with '%s' and never ends, so it stays in the text"
                        .formatted(found.group(1)))
                : Optional.empty();
    }

    private Found refused(String path, int line, String reason) {
        return new Found(Optional.empty(), List.of(new Refused(What.ARTICLE, folder.line(path, line), path, reason)));
    }
}
