package org.afterword.importer.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.importer.body.Emoji;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.generator.Blog;
import org.afterword.importer.folder.generator.Places;
import org.afterword.importer.folder.generator.Planned;
import org.afterword.importer.folder.words.Embedded;
import org.afterword.importer.folder.words.Styles;
import org.afterword.importer.folder.words.Told;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedArticle;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.OldAddress;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.State;

/** Makes the record of an article, once it is known where all others are. */
final class ArticleRecord {
    private static final Pattern BELOW_HOST = Pattern.compile("(?i)^(https?://[^/]+).*$");

    /** More than one blank line, where what stood between was left out. */
    private static final Pattern BLANK = Pattern.compile("\n{3,}");

    /** An article's file and what is planned for it. */
    record Known(Entry entry, Planned planned) {}

    private ArticleRecord() {}

    /** @param url the address of the old site */
    static List<Exported> of(Known known, SiteFolder folder, Blog blog, Places places, Optional<String> url) {
        var entry = known.entry();
        var planned = known.planned();
        var made = new ArrayList<Exported>();
        var told = told(entry, folder, made);
        var words = blog.words(entry, planned, places, told);
        if (planned.format() == Body.Format.MARKDOWN) {
            words = Embedded.led(blog.hasEmoji() ? Emoji.shown(words) : words);
            Embedded.tell(words, entry.body(), entry.line(), told);
            words = Styles.leftOut(words, told);
            words = !words.contains("\n\n\n") || entry.body().contains("\n\n\n")
                    ? words
                    : BLANK.matcher(words).replaceAll("\n\n");
        }
        var line = folder.line(entry.path(), 1);
        if (Formulas.are(words, entry.matter())) {
            made.add(new Remark(
                    line,
                    "formulas",
                    "formulas in it stay as they were typed; 'markdown: {mathematics: true}' in site.yaml sets them"));
        }
        var origin = url.map(address -> BELOW_HOST.matcher(address).replaceFirst("$1"))
                .orElse("");
        var links = new ArrayList<String>();
        planned.address().ifPresent(address -> links.add(origin + OldAddress.linked(address)));
        planned.others().forEach(other -> links.add(other.startsWith("/") ? origin + other : other));
        var thread = new ExportedThread(
                line, entry.path(), planned.identifiers(), links, planned.file().title(), false, Optional.empty());
        made.add(
                0,
                new ExportedArticle(
                        thread,
                        planned.slug(),
                        planned.draft() ? State.PENDING : State.APPROVED,
                        planned.file(),
                        Optional.empty(),
                        new Body(withoutBlankLines(words) + "\n", planned.format()),
                        Optional.empty()));
        return made;
    }

    private static String withoutBlankLines(String words) {
        int start = 0;
        while (start < words.length() && words.charAt(start) == '\n') {
            start++;
        }
        return words.substring(start).stripTrailing();
    }

    private static Told told(Entry entry, SiteFolder folder, List<Exported> made) {
        return new Told() {
            private boolean dropped;

            @Override
            public void left(int line, String tag) {
                made.add(new Remark(
                        folder.line(entry.path(), line),
                        "tag",
                        "%s cannot be written in Markdown, so it stays in the text".formatted(shortened(tag))));
            }

            @Override
            public void missing(int line, String link) {
                made.add(new Remark(
                        folder.line(entry.path(), line),
                        "link",
                        "%s leads to no imported page, so it stays as it is".formatted(shortened(link))));
            }

            @Override
            public void dropped(String mark) {
                if (!dropped) {
                    made.add(new Remark(
                            folder.line(entry.path(), 0),
                            "style",
                            "marks such as %s only add style, so they are left out".formatted(shortened(mark))));
                }
                dropped = true;
            }
        };
    }

    private static String shortened(String tag) {
        var one = tag.replaceAll("\\s+", " ");
        return one.length() <= 80 ? one : one.substring(0, 77) + "…";
    }
}
