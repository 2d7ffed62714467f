package org.afterword.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.afterword.base.Moment;
import org.afterword.base.SameName;
import org.afterword.base.Slashes;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.content.Site;
import org.afterword.content.SiteReader;
import org.afterword.content.address.UrlPath;
import org.afterword.content.article.Article;
import org.afterword.content.article.ArticlePlaces;
import org.afterword.content.article.FarYear;
import org.afterword.content.article.FrontMatterEdit;
import org.afterword.content.article.Selection;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.memory.ReadMemory;
import org.afterword.content.writing.ContentWriter;

/** Publishes an article: it is no draft any more, and its date is now, or when its author says. */
public final class Publishing {
    private static final String MARK = "\uFEFF";

    private final Path folder;
    private final Site site;
    private final List<Problem> problems;
    private final Moment now;

    /** What was published: the article's file, as a person would name it, its address and, but for a page without one, its new date. */
    public record Published(String file, String path, Optional<Moment> date) {}

    /** @throws IOException if the content folder cannot be listed */
    public Publishing(Path folder, Moment now) throws IOException {
        this.folder = folder;
        this.now = now;
        var loaded = new SiteReader(folder, Selection.all(now), new ReadMemory()).readWithoutInbox();
        this.site = loaded.site();
        this.problems = loaded.problems();
    }

    /**
     * Publishes one article.
     *
     * @param named its file or its address, or the last part of one of them
     * @param date when it is published, as {@link Moment#parse} reads it; empty for now
     * @throws Refused if there is no such article, if it is public already, if no build would show it as it is, or if its front
     *     matter cannot be changed line by line
     * @throws IOException if the file cannot be read or written
     */
    public Published publish(String named, Optional<String> date) throws IOException, Refused {
        Refused.ifSettingsAreWrong(problems);
        var article = find(named);
        var from = date.isPresent() ? given(date.get()) : present();
        var path = article.file().substring(ContentFolder.name("").length());
        var old = new String(Files.readAllBytes(folder.resolve(article.file())), StandardCharsets.UTF_8);
        refuseMistake(article, old);
        if (isPublic(article) && date.isEmpty()) {
            throw new Refused("%s is public already, since %s"
                    .formatted(article.file(), article.date().get().day()));
        }
        var expires = article.expires().filter(end -> end.compareTo(from) <= 0 || end.compareTo(now) <= 0);
        if (expires.isPresent()) {
            throw new Refused("%s expired on %s, so no build would show it; take 'expires' out of it first"
                    .formatted(article.file(), expires.get().day()));
        }
        var mark = old.startsWith(MARK) ? MARK : "";
        var text = new FrontMatterEdit(old.substring(mark.length()))
                .without("draft")
                .orElseThrow(() -> byHand(article, "draft"));
        boolean dated = !article.page() || article.date().isPresent() || date.isPresent();
        if (dated) {
            text = new FrontMatterEdit(text).with("date", from.iso()).orElseThrow(() -> byHand(article, "date"));
        }
        var writer = new ContentWriter(folder);
        writer.replace(path, old, mark + text);
        writer.commit();
        return new Published(article.file(), article.path(), Optional.of(from).filter(any -> dated));
    }

    /** An article with a mistake is not, whatever was read of its fields. */
    private boolean isPublic(Article article) {
        return !article.draft()
                && article.date().filter(known -> known.compareTo(now) <= 0).isPresent()
                && problems.stream().noneMatch(problem -> isMistakeOf(article, problem));
    }

    private static boolean isMistakeOf(Article article, Problem problem) {
        return problem.isError() && problem.position().path().equals(article.file());
    }

    /** What stands in the lines that are changed is no mistake any more. */
    private void refuseMistake(Article article, String text) throws Refused {
        var places = ArticlePlaces.of(new SourceText(article.file(), text));
        var changed = Stream.of("date", "draft")
                .flatMap(field -> places.field(field).stream())
                .map(Position::line)
                .toList();
        for (var problem : problems) {
            if (isMistakeOf(article, problem)
                    && !changed.contains(problem.position().line())) {
                throw Refused.of(article.file(), problem, "; the article was not published");
            }
        }
    }

    private static Refused byHand(Article article, String field) {
        return new Refused(
                "in %s, '%s' has no line of its own; change it there yourself".formatted(article.file(), field));
    }

    private Moment present() {
        var zoned = now.time().atZoneSameInstant(site.settings().zone()).truncatedTo(ChronoUnit.SECONDS);
        return Moment.of(zoned.toOffsetDateTime(), false);
    }

    private Moment given(String date) throws Refused {
        var moment = Moment.parse(date.strip(), site.settings().zone()).orElseThrow();
        var far = FarYear.of(moment, now);
        if (far.isPresent()) {
            throw new Refused("--date %s: %s (%s)"
                    .formatted(date.strip(), far.get().message(), far.get().cure()));
        }
        return moment;
    }

    private Article find(String named) throws Refused {
        var wanted = SameName.composed(UrlPath.decode(Slashes.noneAround(
                site.settings().withinSite(named).replace('\\', '/').replaceFirst("^\\./", ""))));
        var ends = new ArrayList<Article>();
        for (var article : site.articles()) {
            var file = SameName.composed(article.file());
            if (wanted.equals(file)
                    || ContentFolder.name(wanted).equals(file)
                    || wanted.endsWith("/" + file)
                    || wanted.equals(Slashes.noneAround(article.path()))) {
                return article;
            }
            if (("/" + file).endsWith("/" + wanted)
                    || ("/" + Slashes.noneAround(article.path())).endsWith("/" + wanted)) {
                ends.add(article);
            }
        }
        if (ends.size() == 1) {
            return ends.get(0);
        } else if (ends.size() > 1) {
            throw new Refused("several articles are called '%s': %s; name one of these files"
                    .formatted(
                            named,
                            String.join(
                                    ", ",
                                    ends.stream().map(Article::file).sorted().toList())));
        }
        throw new Refused("there is no article '%s'; %s"
                .formatted(
                        named,
                        like(wanted)
                                .map(near -> "did you mean " + near + "?")
                                .orElse("to list those that are not public: afterword list")));
    }

    /** The only file that has the name within its own, or else the one with the nearest name. */
    private Optional<String> like(String wanted) {
        var all = site.articles().stream().map(Article::file).toList();
        var within = all.stream().filter(file -> file.contains(wanted)).toList();
        if (within.size() == 1) {
            return Optional.of(within.get(0));
        }
        var byName = new HashMap<String, String>();
        all.forEach(file -> byName.put(file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.md$", ""), file));
        return Nearest.to(wanted.replaceFirst("\\.md$", ""), byName.keySet()).map(byName::get);
    }
}
