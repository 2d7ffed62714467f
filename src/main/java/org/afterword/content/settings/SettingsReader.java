package org.afterword.content.settings;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.base.problem.Place;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.base.state.ProgramVersion;
import org.afterword.content.address.SiteAddress;
import org.afterword.content.address.WebAddress;
import org.afterword.markdown.Needs;
import org.afterword.markdown.Syntax;
import org.afterword.yaml.Fields;
import org.afterword.yaml.ForeignFields;
import org.afterword.yaml.NoGroup;
import org.afterword.yaml.Yaml;
import org.afterword.yaml.YamlReader;

/** Reads {@code site.yaml}. What is missing or wrong falls back, so that the rest of the site can still be checked. */
public final class SettingsReader {
    private static final String FAMILY = "site";
    private static final String NO_ADDRESS = FAMILY + "/url";

    /** The code of a site that wants another version of this program. */
    static final String OTHER_VERSION = FAMILY + "/" + WantedVersions.FIELD;

    /** The codes of what would be told only because {@code site.yaml} cannot be read. */
    public static final Set<String> FOLLOW_UPS = Set.of(
            NO_ADDRESS,
            "thread/author",
            "thread/look-alike",
            "front-matter/author",
            "policy/frame",
            "policy/media",
            "policy/image",
            "policy/font",
            "policy/form",
            "page/unreachable",
            "file/unused",
            "template/unused",
            "words/unused");

    private static final ForeignFields OF_NAVIGATION = new ForeignFields()
            .add("use 'title'", "name text label words caption identifier")
            .add("use 'url'", "link href path page pageref address target")
            .add("take it out: entries stand in the order of the list", "weight order position")
            .add(
                    "take it out, and write each of its entries behind a dash of its own",
                    "children items submenu sub subitems");

    private static final ForeignFields OF_OUTPUTS = new ForeignFields()
            .add("write it by itself, outside 'outputs': search: true", "search")
            .add(
                    "take it out: where the site has its 'url', its feeds and its map are made",
                    "rss feed feeds atom sitemap map robots robotstxt")
            .add("use 'authors'", "author authorpages authorpage bylines people writers")
            .add("use 'llms'", "llmstxt llmsfull llmsfulltxt")
            .add("use 'markdown-pages'", "markdown md twins markdowntwin indexmd")
            .add("use 'share-pictures'", "ogimage ogimages opengraph socialcards socialimages sharepicture");

    private final Consumer<Problem> problems;
    private final Set<String> followUps = new HashSet<>();

    public SettingsReader(Consumer<Problem> problems) {
        this.problems = problems;
    }

    public Settings read(SourceText source) {
        var empty = new Yaml.Mapping(List.of(), new Place(source, 1, 1, 1));
        var found = YamlReader.read(source, problems);
        if (found.isPresent() && !(found.get() instanceof Yaml.Mapping)) {
            problems.accept(NoGroup.problem(
                    "site/type",
                    "the settings",
                    found.get(),
                    source.text().lines().findFirst().orElse("").matches("\\w+ *=.*")
                            ? "write a colon for each equals sign: 'title: …'"
                            : "begin with 'title: …'"));
        }
        boolean readable = found.isPresent() && found.get() instanceof Yaml.Mapping;
        if (!readable) {
            followUps.addAll(FOLLOW_UPS);
        }
        return settings(new Fields(readable ? (Yaml.Mapping) found.get() : empty, FAMILY, problems), readable, source);
    }

    /** The codes of what would be told only because something was not readable: that has been told. */
    public Set<String> followUps() {
        return followUps;
    }

    private Settings settings(Fields fields, boolean readable, SourceText source) {
        WantedVersions.check(fields, ProgramVersion::number);
        var title = fields.line("title");
        var nested = NestedSettings.in(fields);
        if (nested.isPresent()) {
            followUps.addAll(FOLLOW_UPS);
        }
        if (fields.isBlank("title")
                && nested.isEmpty()
                && !fields.misspells("title", SettingsElsewhere.CURES)
                && (readable || source.text().isBlank())) {
            var place = fields.has("title") ? fields.placeOf("title").position() : Position.file(source.path());
            problems.accept(Problem.error(
                    "site/title",
                    place,
                    "the site has no title",
                    fields.has("title") ? "write it behind 'title:'" : "add a line 'title: …'"));
        }
        var language = Language.read(fields, Language.of("en"));
        var settings = new Settings(
                title.orElse(""),
                fields.stripped("description"),
                fields.parsed(
                                "url",
                                "url",
                                SiteAddress::parse,
                                text -> Meant.cure(text, Meant::address, SiteAddress::parse),
                                "the site's address, such as https://example.org")
                        .orElse(""),
                language.tag(),
                language.direction(),
                fields.parsed(
                                "time-zone",
                                "time-zone",
                                SettingsReader::zone,
                                text -> Meant.cure(text, Meant::zone, SettingsReader::zone),
                                "a time zone such as Europe/Madrid or UTC")
                        .orElse(ZoneOffset.UTC),
                authors(fields),
                navigation(fields),
                fields.group("comments", "write comments: {state: off} to have none, or the fields below it")
                        .map(ConversationReader::read)
                        .orElse(Conversation.USUAL),
                fields.text("footer"),
                fields.parsed(
                        "icon",
                        "path",
                        SettingsReader::path,
                        SettingsReader::file,
                        "a path such as /icon.svg, or take the line out"),
                fields.parsed(
                        "image",
                        "path",
                        SettingsReader::path,
                        SettingsReader::file,
                        "a path such as /picture.jpg, or take the line out"),
                fields.parsed(
                        "theme",
                        "theme",
                        SettingsReader::theme,
                        text -> Meant.cure(text, Meant::theme, SettingsReader::theme),
                        "the name of a theme, such as dense"),
                policy(fields),
                IgnoredCodes.read(fields),
                fields.whole("page-size", 1, 100, 10),
                fields.flag("search", false),
                fields.choice("host", Host.class),
                SectionsReader.read(fields),
                fields.choice("feed-text", Extent.class).orElse(Extent.WHOLE) == Extent.WHOLE,
                fields.choice("list-text", Extent.class).orElse(Extent.SUMMARY) == Extent.WHOLE,
                ExtraFields.read(fields),
                SyntaxReader.read(fields, Syntax.PLAIN, language.tag()),
                PicturesReader.read(fields),
                fields.value("podcast").isPresent()
                        ? PodcastReader.read(fields, fields.line("description"))
                        : Optional.empty(),
                parts(fields));
        if (readable && settings.url().isEmpty() && (fields.value("url").isPresent() || misspells(fields, "url"))) {
            follows(NO_ADDRESS);
        }
        nested.ifPresent(group -> NestedSettings.tell(group, fields));
        fields.refuseOthers(SettingsElsewhere.CURES);
        if (settings.parts().authors()) {
            AuthorsReader.checkPages(fields, settings);
        }
        SettingsSlips.check(fields, settings);
        var warnings = new PolicyWarnings(settings);
        settings.footer()
                .ifPresent(words -> warnings.tell(
                        Needs.of(words, Syntax.PLAIN),
                        need -> FieldWords.find(fields.placeOf("footer"), words, need),
                        problems));
        settings.authors()
                .values()
                .forEach(author -> author.bio()
                        .ifPresent(words -> warnings.tell(
                                Needs.of(words, Syntax.PLAIN),
                                need -> FieldWords.find(
                                        fields.group("authors")
                                                .flatMap(all -> all.group(author.key()))
                                                .orElseThrow()
                                                .placeOf("bio"),
                                        words,
                                        need),
                                problems)));
        settings.conversation()
                .invitation()
                .ifPresent(words -> warnings.tell(
                        Needs.of(words, Syntax.PLAIN),
                        need -> FieldWords.find(
                                fields.group("comments").orElseThrow().placeOf("invitation"), words, need),
                        problems));
        return settings;
    }

    private Map<String, Author> authors(Fields fields) {
        var authors = AuthorsReader.read(fields);
        if (authors.isEmpty() && (fields.value("authors").isPresent() || misspells(fields, "authors"))) {
            follows("thread/author", "front-matter/author");
        }
        return authors;
    }

    private static boolean misspells(Fields fields, String name) {
        return fields.misspells(name, SettingsElsewhere.CURES);
    }

    private void follows(String... codes) {
        followUps.addAll(List.of(codes));
    }

    private List<Navigation> navigation(Fields fields) {
        var navigation = new ArrayList<Navigation>();
        boolean isWhole = !misspells(fields, "navigation");
        var urls = new HashSet<String>();
        var titles = new HashSet<String>();
        for (var group :
                fields.groups("navigation", "write each entry behind a dash: '- {title: About, url: /about/}'")) {
            var title = group.line("title");
            SettingsSlips.markup(group, "title", "the title of an entry");
            var url = group.isBlank("url")
                    ? Optional.<String>empty()
                    : group.parsed(
                            "url",
                            "url",
                            WebAddress::safeOrPath,
                            text -> Meant.cure(text, Meant::addressOrPath, WebAddress::safeOrPath),
                            "a path such as /about/ or an address on the web");
            var missing =
                    List.of("title", "url").stream().filter(group::isBlank).toList();
            if (!missing.isEmpty() && !group.hasOthers()) {
                group.report(
                        "navigation",
                        missing.get(0),
                        "an entry of the navigation has no " + String.join(" and no ", missing),
                        "write it as '- {title: About, url: /about/}'");
            }
            if (url.filter(one -> !urls.add(one)).isPresent()) {
                group.warn(
                        "navigation",
                        "url",
                        "an entry above leads to '" + url.get() + "', too",
                        "take one of the two out");
            } else if (title.filter(one -> !titles.add(one)).isPresent()) {
                group.warn(
                        "navigation",
                        "title",
                        "an entry above has this title, too, so readers cannot tell them apart",
                        "give one of the two another title");
            }
            if (url.filter(one -> one.startsWith("#")).isPresent()) {
                group.warn(
                        "navigation",
                        "url",
                        "'" + url.get() + "' leads to the page that a reader is on already",
                        "write a path such as /about/, or take the entry out");
            }
            if (title.isPresent() && url.isPresent()) {
                navigation.add(new Navigation(title.get(), url.get()));
            } else {
                isWhole = false;
            }
            refusePair(group);
            group.refuseOthers(OF_NAVIGATION);
        }
        if (!isWhole || navigation.isEmpty() && fields.value("navigation").isPresent()) {
            follows("page/unreachable");
        }
        return List.copyOf(navigation);
    }

    /** An entry as other programs have it, {@code Home: /}. */
    private static void refusePair(Fields entry) {
        var title = entry.names().stream().findFirst().orElse("");
        if (entry.names().size() != 1
                || !entry.hasOthers()
                || entry.misspells("title", OF_NAVIGATION)
                || entry.misspells("url", OF_NAVIGATION)) {
            return;
        }
        entry.line(title)
                .filter(url -> url.startsWith("/") || url.startsWith("http") || url.endsWith(".md"))
                .ifPresent(url -> entry.report(
                        "navigation",
                        title,
                        "an entry of the navigation has a title and a url, and here is one field, '" + title + "'",
                        "write it as '- {title: " + title + ", url: "
                                + (url.endsWith(".md") ? "/" + url.replaceFirst("\\.md$", "/") : url) + "}'"));
    }

    private Policy policy(Fields fields) {
        var group = fields.group("policy");
        return group.isPresent() ? new PolicyReader(problems).read(group.get()) : Policy.NARROWEST;
    }

    private static Settings.Parts parts(Fields fields) {
        var group = fields.group("outputs");
        if (group.isEmpty()) {
            return Settings.Parts.USUAL;
        }
        var given = group.get();
        var parts = new Settings.Parts(
                given.flag("archive", true),
                given.flag("tags", true),
                given.flag("tag-feeds", true),
                given.flag("thread-feeds", true),
                given.flag("json-feed", true),
                given.flag("related", true),
                given.flag("languages", true),
                given.flag("authors", false),
                given.flag("markdown-pages", false),
                given.flag("llms", false),
                given.flag("share-pictures", false),
                given.flag("redirects", true),
                given.flag("headers", true));
        given.refuseOthers(OF_OUTPUTS);
        return parts;
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The name of a folder can be one of a theme, if it leads nowhere else. */
    private static Optional<String> theme(String text) {
        return Optional.of(text).filter(name -> name.matches("[^./\\\\:\\p{Cntrl}][^/\\\\:\\p{Cntrl}]*"));
    }

    static Optional<String> file(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        return text.contains("://") || text.startsWith("data:")
                ? Optional.of("put the file into content/, and write its path, such as /icon.svg")
                : Meant.cure(text, Meant::path, SettingsReader::path);
    }

    static Optional<String> path(String text) {
        return Optional.of(text).filter(path -> WebAddress.safeOrPath(path).isPresent() && path.startsWith("/"));
    }
}
