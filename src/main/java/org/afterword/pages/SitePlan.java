package org.afterword.pages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.afterword.base.SameName;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.work.Parallel;
import org.afterword.content.Site;
import org.afterword.content.settings.SettingsPlaces;
import org.afterword.content.words.Languages;
import org.afterword.pages.catalog.Catalog;
import org.afterword.pages.catalog.Writer;
import org.afterword.pages.links.Places;
import org.afterword.pages.links.Sources;
import org.afterword.pages.output.Output;
import org.afterword.pages.parts.Addresses;
import org.afterword.pages.parts.StyleSheet;
import org.afterword.pages.sets.HostFiles;
import org.afterword.pages.sets.PageSets;
import org.afterword.pages.sets.PodcastProblems;
import org.afterword.pages.sets.SearchPages;
import org.afterword.pages.sets.SharePictures;
import org.afterword.picture.title.Colours;
import org.afterword.template.Theme;

/** All outputs of a site by their paths, sorted. No two have one path, not even where a file system ignores case. */
public final class SitePlan {
    /** What goes with an article's page. */
    private static final List<String> WITH_A_PAGE =
            List.of("the comments on ", "the Markdown of ", "the picture for sharing ");

    private static final String SETTINGS = "content/site.yaml";

    /** By their paths in lower case. */
    private final Map<String, Output> outputs = new HashMap<>();

    private final Set<String> contested = new HashSet<>();
    private final Claims claims;
    private final Consumer<Problem> problems;

    private SitePlan(Claims claims, Consumer<Problem> problems) {
        this.claims = claims;
        this.problems = problems;
    }

    /**
     * Plans a site. Two claims to a path are a problem that names both.
     *
     * @param sources the texts of its files, for the places of such claims
     */
    public static SitePlan of(
            Site site, Theme theme, Languages languages, Sources sources, Consumer<Problem> problems) {
        var plan = new SitePlan(new Claims(new ClaimPlaces(site, sources)), problems);
        var style = theme.file(Theme.STYLE_SHEET).orElseThrow();
        var css = StyleSheet.text(style.text(), site, languages);
        var name = StyleSheet.name(css);
        var catalog = new Catalog(site, languages, name, titleColours(site, css));
        plan.claim(new Output.Text(name, style.path(), css));
        Parallel.map(PageSets.ALL, set -> set.of(catalog).toList()).forEach(set -> set.forEach(plan::claim));
        plan.forHost(site, catalog, name, sources);
        plan.checkSections(site, catalog, sources);
        plan.checkAuthors(site, catalog, sources);
        site.settings()
                .podcast()
                .ifPresent(podcast ->
                        PodcastProblems.tell(catalog, podcast, field -> podcastPlace(sources, field), problems));
        SharePictures.problem(catalog, () -> sharePlace(sources)).ifPresent(problems);
        plan.checkFolders();
        plan.checkSpellings();
        return plan;
    }

    private static Optional<Colours> titleColours(Site site, String css) {
        return site.settings().parts().sharePictures() ? Optional.of(Colours.of(css)) : Optional.empty();
    }

    private static Position podcastPlace(Sources sources, String field) {
        return sources.of(SETTINGS)
                .map(text -> SettingsPlaces.of(text).podcast(field))
                .orElseGet(() -> Position.file(SETTINGS));
    }

    private static Position sharePlace(Sources sources) {
        return sources.of(SETTINGS)
                .map(text -> SettingsPlaces.of(text).output("share-pictures"))
                .orElseGet(() -> Position.file(SETTINGS));
    }

    /** The rules for the host, among them how long browsers keep the files whose names change with their content. */
    private void forHost(Site site, Catalog catalog, String style, Sources sources) {
        if (site.settings().host().isPresent()) {
            var place = sources.of(SETTINGS)
                    .map(text -> SettingsPlaces.of(text).field("host"))
                    .orElseGet(() -> Position.file(SETTINGS));
            var hashed = Stream.concat(Stream.of(style), SearchPages.script(catalog).stream())
                    .toList();
            HostFiles.of(site, catalog.frame(), hashed, place, problems).forEach(this::claim);
        }
    }

    /** A section without articles is a list of nothing, and one with a page of its own has none. */
    private void checkSections(Site site, Catalog catalog, Sources sources) {
        for (var path : site.settings().sections().titles().keySet()) {
            var section = catalog.sections().get(path);
            var page = site.articles().stream()
                    .filter(article -> article.path().equals(section.slug()))
                    .findFirst();
            if (page.isPresent() || section.cards().isEmpty()) {
                var place = sources.of(SETTINGS)
                        .map(text -> SettingsPlaces.of(text).section(section.slug()))
                        .orElseGet(() -> Position.file(SETTINGS));
                problems.accept(
                        page.isPresent()
                                ? Problem.warning(
                                        "site/section",
                                        place,
                                        page.get().file() + " is the page at " + section.slug()
                                                + ", so this makes no list",
                                        "take this out, or move that file")
                                : Problem.warning(
                                        "site/section",
                                        place,
                                        "no article that lists show lies in content" + section.slug(),
                                        "write the path of a folder that has some, or take this out"));
            }
        }
    }

    /** An author with an article for a page has no list of what else there is of the author's. */
    private void checkAuthors(Site site, Catalog catalog, Sources sources) {
        if (catalog.frame().authors().isEmpty()) {
            return;
        }
        var articles = Writer.articles(site);
        catalog.frame()
                .authors()
                .forEach((key, path) -> Optional.ofNullable(articles.get(path))
                        .ifPresent(page -> problems.accept(Problem.warning(
                                "site/author",
                                sources.of(SETTINGS)
                                        .map(text -> SettingsPlaces.of(text).authorEntry(key))
                                        .orElseGet(() -> Position.file(SETTINGS)),
                                page.file() + " is the page at " + path + ", so this author gets no other",
                                "move that file, or write 'ignore: [site/author]' if it is meant"))));
    }

    /** A path cannot be both a file and a folder: the file gives way, so that the rest can still be tried. */
    private void checkFolders() {
        boolean allHaveEndings = true;
        for (var output : outputs.values()) {
            allHaveEndings &= hasEnding(output.path(), output.path().length());
        }
        var folders = new HashSet<String>(2 * outputs.size());
        var both = new TreeMap<String, Output>();
        for (var output : outputs.values()) {
            var path = output.path();
            for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
                if (allHaveEndings && !hasEnding(path, end)) {
                    continue; // no file has that name, and nearly no folder another
                }
                var folder = path.substring(0, end);
                if (!folders.add(folder)) {
                    break; // it was looked at, and so were those around it
                }
                var file = outputs.get(lower(folder));
                if (file != null && file.path().equals(folder)) {
                    both.put(folder, file);
                }
            }
        }
        both.values().forEach(this::giveWay);
    }

    private static boolean hasEnding(String path, int end) {
        return path.lastIndexOf('.', end - 1) > path.lastIndexOf('/', end - 1);
    }

    private void giveWay(Output file) {
        var within = outputs.values().stream()
                .filter(output -> output.path().startsWith(file.path() + "/"))
                .min(Comparator.comparing((Output output) -> !Claims.isOwn(output))
                        .thenComparing(output -> !Claims.isContent(output))
                        .thenComparing(SitePlan::byPath))
                .orElseThrow();
        problems.accept(claims.fileAndFolder(file, within));
        outputs.remove(lower(file.path()));
    }

    /** Two paths that differ only in how Unicode spells a letter are one to readers, and one file on some systems. */
    private void checkSpellings() {
        for (var output : outputs.values()) {
            var usual = SameName.composed(output.path());
            if (!usual.equals(output.path())) {
                Optional.ofNullable(outputs.get(lower(usual)))
                        .filter(other -> !Claims.file(other).equals(Claims.file(output)))
                        .ifPresent(other -> problems.accept(claims.twice(output, other)));
            }
        }
    }

    private static String lower(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    /** An article at an address that is taken also has a feed at one that is taken: that goes without saying. */
    private void claim(Output output) {
        var first = outputs.putIfAbsent(lower(output.path()), output);
        if (first == null || isSame(output, first)) {
            return;
        }
        boolean isNew = contested.add(Claims.parties(output, first));
        if (isNew || !goesWithAPage(output) && !goesWithAPage(first)) {
            problems.accept(claims.twice(output, first));
        }
    }

    /** Smaller pictures of two files that are one picture, such as {@code ankle.jpg} and {@code ankle.jpeg}. */
    private static boolean isSame(Output output, Output first) {
        return output instanceof Output.Copy copy
                && first instanceof Output.Copy other
                && copy.path().equals(other.path())
                && copy.media().content().equals(other.media().content());
    }

    private static boolean goesWithAPage(Output output) {
        return WITH_A_PAGE.stream().anyMatch(output.origin()::startsWith);
    }

    /** The output that an address, beginning with a slash, is served from, if there is one. */
    public Optional<Output> at(String address) {
        var path = Addresses.file(address);
        return Optional.ofNullable(outputs.get(lower(path)))
                .filter(output -> output.path().equals(path));
    }

    /** What lies where, for who looks after links. */
    Places places() {
        return new Places(
                this::at,
                address -> Optional.ofNullable(outputs.get(lower(Addresses.file(address)))),
                () -> outputs.values().stream());
    }

    /** How many there are. */
    public int size() {
        return outputs.size();
    }

    /** The paths of the articles' pages, which no other site has. */
    public List<String> articles() {
        return outputs.values().stream()
                .filter(output ->
                        output instanceof Output.Page && output.origin().startsWith("content/"))
                .map(Output::path)
                .toList();
    }

    /** The outputs, sorted by path, in a list, for work in parallel. */
    public List<Output> list() {
        var sorted = outputs.values().toArray(Output[]::new);
        Arrays.parallelSort(sorted, SitePlan::byPath);
        return List.of(sorted);
    }

    /** Written out, since Java makes up the code of what {@link java.util.Comparator} puts together at every start. */
    private static int byPath(Output one, Output other) {
        return one.path().compareTo(other.path());
    }
}
