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
import org.afterword.importer.record.Line;
import org.afterword.importer.record.PrivateWords;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.What;

/** Reads the files that may hold articles. Safe for use by several threads. */
final class EntryReader {
    /** What a file holds, if it can be read, and what is to be told of it. */
    record Found(Optional<Entry> entry, List<Exported> told) {}

    private static final Pattern OPENED = Pattern.compile("(---|\\+\\+\\+)[ \\t]*\\n[\\w-]+[ \\t]*[:=]");

    /** At least two fields, behind what may be left of a fence, and then a fence. */
    private static final Pattern CLOSED = Pattern.compile(
            "(?:.{0,4}\\n)?(?:[\\w-]+[ \\t]*[:=].*\\n){2}(?:(?!(?:---|\\+\\+\\+)[ \\t]*+(?:\\n|\\z))[^\\n]++\\n)*+(---|\\+\\+\\+)[ \\t]*(?:\\n|\\z)");

    private final SiteFolder folder;
    private final Blog blog;

    EntryReader(SiteFolder folder, Blog blog) {
        this.folder = folder;
        this.blog = blog;
    }

    Found read(String path) {
        var text = folder.text(path);
        if (text.isEmpty()) {
            return refused(path, folder.line(path, 0), "it " + folder.unread(path));
        }
        try {
            var parted = blog.parted(text.get());
            var told = new ArrayList<Exported>();
            var open = open(parted);
            second(parted)
                    .or(() -> open)
                    .ifPresent(said -> told.add(new Remark(folder.line(path, parted.line()), "front-matter", said)));
            var body = open.isPresent() ? withoutAddresses(parted.body()) : parted.body();
            return new Found(Optional.of(new Entry(path, parted.form(), parted.matter(), body, parted.line())), told);
        } catch (MatterException e) {
            return refused(path, folder.line(path, e), "its front matter cannot be read: " + e.getMessage());
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

    /** Fields that begin and never end, or the other way round: a generator shows them, or fails. */
    private static Optional<String> open(Parted parted) {
        if (parted.form() != Parted.Form.NONE) {
            return Optional.empty();
        }
        var opened = OPENED.matcher(parted.body());
        var closed = CLOSED.matcher(parted.body());
        return opened.lookingAt()
                ? Optional.of("its front matter begins with '%s' and never ends, so it stays in the text"
                        .formatted(opened.group(1)))
                : closed.lookingAt()
                        ? Optional.of("its front matter ends with '%s' and never begins, so it stays in the text"
                                .formatted(closed.group(1)))
                        : Optional.empty();
    }

    /** No e-mail or network address is for readers that stands in a field, of those up to the first line that is blank. */
    private static String withoutAddresses(String body) {
        int blank = body.indexOf("\n\n");
        int end = blank < 0 ? body.length() : blank;
        return PrivateWords.without(body.substring(0, end)) + body.substring(end);
    }

    private static Found refused(String path, Line line, String reason) {
        return new Found(Optional.empty(), List.of(new Refused(What.ARTICLE, line, path, reason)));
    }
}
