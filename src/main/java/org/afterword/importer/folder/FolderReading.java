package org.afterword.importer.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.afterword.base.Shortened;
import org.afterword.base.work.Ahead;
import org.afterword.base.work.Parallel;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.generator.Blog;
import org.afterword.importer.folder.generator.Places;
import org.afterword.importer.folder.generator.UnreadDates;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedCopy;
import org.afterword.importer.record.ExportedList;
import org.afterword.importer.record.ExportedSite;
import org.afterword.importer.record.OldAddress;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.What;

/** Reads a whole folder: every article's fields first, since words tell of other articles' addresses, then all words. */
final class FolderReading {
    private static final Pattern MEANS_MORE = Pattern.compile("(?i)/inbox/.*|.*/\\.imported\\.tsv");

    /** What would be an article, a thread or the settings here, and is a text by another name. */
    private static final Pattern IS_READ = Pattern.compile("(?i).*\\.md|.*[./]comments\\.ya?ml|/site\\.ya?ml");

    /** An address, and how it ends. */
    private static final Pattern SHOWN =
            Pattern.compile("\\A(.*?)((?:/|/?index\\.html?|\\.html?)?)\\z", Pattern.DOTALL);

    private static final int AT_A_TIME = 500;
    private static final int FENCE = 3;

    private static final List<String> HASHOVER = Stream.of("", "static/", "source/", "content/")
            .map(place -> place + "hashover")
            .toList();

    /** Where Staticman keeps comments, in the folders from which generators read data. */
    private static final List<String> STATICMAN = Stream.of("", "source/", "src/")
            .flatMap(place -> Stream.of(place + "_data", place + "data"))
            .toList();

    /** What comments are kept in among data: a folder of files, or one file with a list. */
    private static final Pattern COMMENTS =
            Pattern.compile("(?i)(?:[a-z]{1,20}[-_])?comments?(?:[-_][a-z]{1,20})?(?:\\.(?:ya?ml|json))?");

    private final SiteFolder folder;
    private final Blog blog;
    private final String kind;
    private final Instant now;
    private final Consumer<Exported> records;
    private final Places places = new Places();
    private final Map<String, String> owners = new HashMap<>();
    private final List<ExportedList> renamed = new ArrayList<>();

    /**
     * @param kind of the generator
     * @param now what is dated later, readers do not see yet
     * @param records gets all that is found
     */
    FolderReading(SiteFolder folder, Blog blog, String kind, Instant now, Consumer<Exported> records) {
        this.now = now;
        this.folder = folder;
        this.blog = blog;
        this.kind = kind;
        this.records = records;
    }

    /** @return what other importers are to read */
    List<Path> read() throws IOException {
        var threads = new LinkedHashSet<>(blog.threads());
        for (var data : STATICMAN) {
            if (blog.isLeftOut(data)) {
                threads.addAll(folder.within(data, COMMENTS));
            }
        }
        var leftOut = new LeftOut(folder);
        var files = folder.files(
                path -> threads.contains(path) || isHashOver(path) || blog.isLeftOut(path) && leftOut.unseen(path),
                records);
        var planned = planned(blog.inTurn(files.stream().filter(blog::isArticle).toList()));
        var copies = new ArrayList<ExportedCopy>();
        files.stream().filter(path -> !blog.isArticle(path)).forEach(path -> {
            var served = blog.servedAt(path);
            served.forEach(place -> copy(path, place).ifPresent(copies::add));
            if (served.isEmpty() && blog.isMade(path)) {
                leftOut.made(path);
            } else if (served.isEmpty()) {
                leftOut.file(path);
            } else {
                places.putFile(path, named(served.get(0)));
            }
        });
        leftOut.tell(records);
        if (planned.isEmpty()) {
            records.accept(new Refused(What.FILE, folder.line("", 0), "", "there is no article in this folder"));
        }
        var site = blog.site();
        records.accept(site);
        blog.authors(records);
        write(Translations.tied(planned), site);
        copies.forEach(records);
        blog.lists(records);
        renamed.forEach(records);
        var others = new ArrayList<Path>();
        for (var path : Stream.concat(
                        threads.stream(),
                        HASHOVER.stream().filter(this::isHashOver).map(path -> path + "/comments"))
                .map(folder.root()::resolve)
                .toList()) {
            if (isFull(path)) {
                others.add(path);
            }
        }
        return others;
    }

    /** Whether it is a file, or a folder in which a file is, but for hidden ones that only keep it. */
    private static boolean isFull(Path path) throws IOException {
        try (var walk = Files.walk(path)) {
            return walk.anyMatch(file ->
                    Files.isRegularFile(file) && !file.getFileName().toString().startsWith("."));
        }
    }

    private List<ArticleRecord.Known> planned(List<String> articles) throws IOException {
        var entries = new EntryReader(folder, blog);
        var planned = new ArrayList<ArticleRecord.Known>();
        var reading = new Ahead<List<String>, List<EntryReader.Found>>(
                several -> Parallel.map(several, entries::read),
                several -> several.forEach(one -> {
                    one.told().forEach(records);
                    one.entry().flatMap(this::plan).ifPresent(planned::add);
                }));
        for (int from = 0; from < articles.size(); from += AT_A_TIME) {
            reading.add(articles.subList(from, Math.min(from + AT_A_TIME, articles.size())));
        }
        reading.end();
        return planned;
    }

    /** Makes the records of articles, and forgets of each what was read. */
    private void write(List<ArticleRecord.Known> articles, ExportedSite site) throws IOException {
        var zone = site.zone().<ZoneId>map(ZoneId::of).orElse(ZoneOffset.UTC);
        var writing = new Ahead<List<ArticleRecord.Known>, List<List<Exported>>>(
                several -> {
                    var made = Parallel.map(several, one -> {
                        var all = ArticleRecord.of(one, folder, blog, places, site.url());
                        all.addAll(FieldComments.of(kind, one.entry(), folder, zone));
                        return all;
                    });
                    Collections.fill(several, null);
                    return made;
                },
                several -> several.forEach(all -> all.forEach(records)));
        for (int from = 0; from < articles.size(); from += AT_A_TIME) {
            writing.add(articles.subList(from, Math.min(from + AT_A_TIME, articles.size())));
        }
        writing.end();
    }

    /** A program with its secrets, and with comments that it writes itself: none of it is a file of the site. */
    private boolean isHashOver(String path) {
        return HASHOVER.contains(path) && folder.hasFolder(path + "/comments");
    }

    private Optional<ArticleRecord.Known> plan(Entry entry) {
        var plan = blog.plan(entry, records);
        plan.ifPresent(article -> UnreadDates.of(entry.matter()).forEach((name, value) -> unread(entry, name, value)));
        plan.filter(article -> !article.draft() && blog.showsAhead())
                .flatMap(article -> article.file().date())
                .filter(date -> date.second() > now.getEpochSecond())
                .ifPresent(date -> records.accept(new Remark(
                        folder.line(entry.path(), 1),
                        "ahead",
                        "its date, %s, lies ahead, yet it was shown; here it appears on that day, or now if you write an earlier date"
                                .formatted(date.day()))));
        return plan.map(article -> new ArticleRecord.Known(
                entry,
                article.address()
                        .map(address -> article.at(own(entry, address)))
                        .orElse(article)));
    }

    /** The address that an article gets: its own, or one with a number where another article came first. */
    private String own(Entry entry, String address) {
        var free = address;
        var other = owners.putIfAbsent(OldAddress.normalized(address), entry.path());
        if (other != null) {
            var name = SHOWN.matcher(address);
            for (int number = 2; owners.putIfAbsent(OldAddress.normalized(free), entry.path()) != null; number++) {
                free = name.replaceFirst("$1-" + number + "$2");
            }
            records.accept(new Remark(
                    folder.line(entry.path(), 1),
                    "address",
                    "its address %s is also that of %s; it gets %s".formatted(address, other, free)));
        }
        places.putArticle(entry.path(), free);
        return free;
    }

    private void unread(Entry entry, String name, String value) {
        records.accept(new Remark(
                folder.line(entry.path(), folder.lineOf(entry.path(), value)),
                "date",
                "its %s '%s' is no date that can be read; it is kept in extra"
                        .formatted(name, Shortened.to(60, value))));
    }

    private Optional<ExportedCopy> copy(String path, String served) {
        boolean hasFields =
                folder.head(path, FENCE).matches("---|\\+\\+\\+"); // by which the build would know an article
        if (MEANS_MORE.matcher(served).matches()
                || hasFields && IS_READ.matcher(served).matches()) {
            records.accept(new Remark(
                    folder.line(path, 0),
                    "left-out",
                    "a file of that name would be an article or a thread here, so it is left out"));
            return Optional.empty();
        }
        var named = named(served);
        if (!named.equals(served)) {
            renamed.add(new ExportedList(folder.line(path, 0), served, ExportedList.Of.ELSEWHERE, named, false));
            records.accept(new Remark(
                    folder.line(path, 0),
                    "file",
                    "a file of that name would be an article or a thread here, so it is at %s, and a rule leads there"
                            .formatted(named)));
        }
        var owner = owners.putIfAbsent("\n" + served, path);
        if (owner != null || owners.containsKey(OldAddress.normalized(served)) && served.endsWith(".html")) {
            records.accept(new Remark(
                    folder.line(path, 0),
                    "address",
                    "another file has its address %s, so it is left out".formatted(served)));
            return Optional.empty();
        }
        return folder.file(path).map(from -> new ExportedCopy(folder.line(path, 0), named, from));
    }

    private static String named(String served) {
        int dot = served.lastIndexOf('.');
        return IS_READ.matcher(served).matches()
                ? served.substring(0, dot) + "-" + served.substring(dot + 1) + ".txt"
                : served;
    }
}
