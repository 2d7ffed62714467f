package org.afterword.importer;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.content.address.SiteAddress;
import org.afterword.content.settings.Author;
import org.afterword.content.settings.Conversation;
import org.afterword.content.settings.Pictures;
import org.afterword.content.settings.Policy;
import org.afterword.content.settings.Sections;
import org.afterword.content.settings.Settings;
import org.afterword.content.settings.SettingsFile;
import org.afterword.content.writing.ContentWriter;
import org.afterword.importer.article.Addresses;
import org.afterword.importer.article.Articles;
import org.afterword.importer.article.Claims;
import org.afterword.importer.article.Conversion;
import org.afterword.importer.article.CopiedFiles;
import org.afterword.importer.article.Homes;
import org.afterword.importer.article.Lists;
import org.afterword.importer.article.MediaFolder;
import org.afterword.importer.article.Redirects;
import org.afterword.importer.article.Rewriting;
import org.afterword.importer.body.BodyText;
import org.afterword.importer.known.Existing;
import org.afterword.importer.known.Gathered;
import org.afterword.importer.known.Imported;
import org.afterword.importer.known.People;
import org.afterword.importer.ledger.Fate;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.record.ExportedSite;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.What;
import org.afterword.importer.thread.Matching;
import org.afterword.importer.thread.Threads;
import org.afterword.markdown.Syntax;

/** Decides what is written of all that was read, in the order in which one thing depends on another. */
final class Migration {
    private final ImportRequest request;
    private final Gathered gathered;
    private final Existing existing;
    private final ContentWriter writer;
    private final Ledger ledger;
    private final Consumer<String> progress;
    private final Settings reading;

    Migration(
            ImportRequest request,
            Gathered gathered,
            Existing existing,
            ContentWriter writer,
            Ledger ledger,
            Consumer<String> progress) {
        this.request = request;
        this.gathered = gathered;
        this.existing = existing;
        this.writer = writer;
        this.ledger = ledger;
        this.progress = progress;
        this.reading = reading();
    }

    void plan() throws IOException {
        var imported = Imported.read(request.site().resolve("content"));
        var verbatim = gathered.site().flatMap(ExportedSite::settings).map(SettingsFile::read);
        var people = new People(
                existing.settings().or(() -> verbatim),
                existing.settings().isEmpty() && verbatim.isEmpty() && site().isPresent(),
                gathered.authors(),
                ledger);
        var media = new MediaFolder(request.media());
        var redirects = new Redirects(reading.root());
        var addresses = new Addresses(reading.root(), redirects);
        var rewriting = new Rewriting(addresses, media, gathered.site().flatMap(ExportedSite::url));
        var text = new BodyText();
        makeKnown(addresses);
        var settling = new Homes(gathered, addresses, existing, imported, ledger);
        var homes = settling.settle();
        progress.accept("converting " + homes.size() + " articles");
        new Articles(gathered, homes, settling.strangers(), existing, imported, people, writer, ledger)
                .write(new Conversion(
                        gathered, rewriting, text, reading.conversation().state()));
        progress.accept("placing comments");
        var matching = new Matching(
                gathered.articles(), homes, settling.strangers(), addresses, existing, imported, request.list());
        matching.tellOfUnused(gathered.threads().values(), ledger);
        new Threads(gathered, matching, existing, imported, people, text, writer, ledger, reading).write();
        var copied = new CopiedFiles(existing, imported, writer, ledger);
        files(media, rewriting, copied);
        copies(addresses, copied);
        new Lists(gathered, existing, people, addresses, reading).lead(settling.claims(), redirects, ledger);
        redirects(redirects);
        settings(people);
        keep(Imported.FILE, Optional.of(imported.before()).filter(before -> !before.isEmpty()), imported.text());
    }

    private void makeKnown(Addresses addresses) {
        gathered.site().flatMap(ExportedSite::url).ifPresent(addresses::host);
        existing.settings().map(Settings::url).ifPresent(addresses::host);
        gathered.articles()
                .forEach(one -> one.article().links().stream().limit(1).forEach(addresses::host));
        existing.articles().forEach(article -> {
            addresses.known(article.path(), article.path());
            article.aliases().forEach(alias -> addresses.known(alias, article.path()));
        });
    }

    /** The settings by which what is written will be read. */
    private Settings reading() {
        var authors = new LinkedHashMap<String, Author>();
        gathered.authors().keySet().forEach(key -> put(authors, key));
        gathered.articles().forEach(one -> one.article().file().author().ifPresent(key -> put(authors, key)));
        gathered.comments()
                .values()
                .forEach(comments ->
                        comments.forEach(comment -> comment.by().ifPresent(by -> put(authors, by.author()))));
        return existing.settings()
                .orElseGet(() -> new Settings(
                        "",
                        Optional.empty(),
                        url().orElse(""),
                        language().orElse("en"),
                        "ltr",
                        ZoneOffset.UTC,
                        authors,
                        List.of(),
                        Conversation.USUAL,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Policy.NARROWEST,
                        List.of(),
                        10,
                        false,
                        Optional.empty(),
                        Sections.NONE,
                        true,
                        false,
                        Map.of(),
                        Syntax.PLAIN,
                        Pictures.COPIED,
                        Optional.empty(),
                        Settings.Parts.USUAL));
    }

    private static void put(Map<String, Author> authors, String key) {
        authors.putIfAbsent(key, new Author(key, key, Optional.empty(), Optional.empty(), List.of()));
    }

    /** What the exports say of the site, or of one that they say nothing of: articles without settings could not be built. */
    private Optional<ExportedSite> site() {
        return gathered.site()
                .or(() -> gathered.articles().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ExportedSite(
                                Line.whole(""),
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
    }

    private Optional<String> url() {
        return gathered.site().flatMap(ExportedSite::url).flatMap(SiteAddress::parse);
    }

    private Optional<String> language() {
        return gathered.site()
                .flatMap(ExportedSite::language)
                .filter(tag -> tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]++)*+"));
    }

    private void files(MediaFolder media, Rewriting rewriting, CopiedFiles copied) throws IOException {
        for (var file : gathered.files()) {
            var path = rewriting.file(file.url());
            if (path.isEmpty()) {
                ledger.add(
                        What.FILE,
                        file.url(),
                        file.line(),
                        Fate.UNPLACED,
                        request.media().isEmpty()
                                ? "no folder with the old files is named with --media; links to it still lead to the old site"
                                : "it is not in the folder of the old files; links to it still lead to the old site");
            } else {
                count(copied.fate(path.get().substring(1)), file.url(), file.line());
            }
        }
        if (request.media().isPresent() && media.taken().isEmpty()) {
            ledger.note(
                    Line.whole("--media"),
                    "unused",
                    "nothing that was read leads to a file in '"
                            + request.media().get() + "'");
        }
        for (var entry : media.taken().entrySet()) {
            var path = entry.getKey().substring(1);
            var problem = existing.problemWith(path);
            if (problem.isPresent()) {
                ledger.conflict("%s is not copied: %s".formatted(entry.getValue(), problem.get()));
            } else {
                copied.bring(path, entry.getValue(), entry.getValue().toString());
            }
        }
    }

    /** What the old site served as it is; a path that one of the site's own files has stays with that. */
    private void copies(Addresses addresses, CopiedFiles copied) throws IOException {
        for (var copy : gathered.copies()) {
            var path = addresses.withoutRoot(copy.path()).substring(1);
            var problem = Claims.isOwnPage(path)
                    ? Optional.of("a file of the site's own has that address")
                    : existing.problemWith(path);
            if (problem.isPresent()) {
                ledger.add(What.FILE, copy.path(), copy.line(), Fate.UNPLACED, problem.get());
            } else {
                count(copied.fate(path), copy.path(), copy.line());
                copied.bring(path, copy.from(), copy.line().toString());
            }
        }
    }

    private void count(Fate fate, String path, Line line) {
        if (fate == Fate.REMOVED) {
            ledger.add(What.FILE, path, line, fate, Imported.REMOVED);
        } else {
            ledger.count(What.FILE, fate);
        }
    }

    private void redirects(Redirects redirects) throws IOException {
        for (var host : Redirects.Host.values()) {
            boolean asked = host == Redirects.Host.NETLIFY
                    || request.hosts().contains(host.name().toLowerCase(Locale.ROOT));
            var before = existing.text(host.file());
            var text = asked ? redirects.text(host, before) : Optional.<String>empty();
            if (text.isPresent()) {
                keep(host.file(), before, text.get());
            }
        }
    }

    private void settings(People people) throws IOException {
        var site = site();
        if (existing.settings().isPresent() || site.isEmpty()) {
            return;
        }
        var verbatim = site.get().settings();
        var host = url().map(url -> url.replaceFirst("^https?://", "")).orElse("Untitled");
        writer.create(
                "site.yaml",
                verbatim.orElseGet(() -> new SettingsFile(
                                site.get().title().isBlank() ? host : site.get().title(),
                                site.get().description(),
                                url(),
                                language(),
                                request.zone().map(Object::toString).or(site.get()::zone),
                                site.get().navigation(),
                                people.used().values())
                        .text()));
    }

    private void keep(String path, Optional<String> before, String text) {
        if (before.isEmpty() && !text.isEmpty()) {
            writer.create(path, text);
        } else if (before.isPresent() && !before.get().equals(text)) {
            writer.replace(path, before.get(), text);
        }
    }
}
