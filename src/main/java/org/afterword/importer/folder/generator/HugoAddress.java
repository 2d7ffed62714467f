package org.afterword.importer.folder.generator;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.afterword.base.Moment;
import org.afterword.base.Slashes;
import org.afterword.importer.folder.address.HugoParts;
import org.afterword.importer.folder.address.Permalink;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.record.OldAddress;

/**
 * Works out at which address Hugo served an article: as its versions of 2025 do (seen in 0.169), or as older ones did (seen in
 * 0.111), which left slashes in a title, hyphens where a name ended in a plus sign, and the slugs of sections aside.
 */
final class HugoAddress {
    /** The time of an article without one. */
    private static final OffsetDateTime NEVER = OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final HugoSettings settings;
    private final HugoSections sections;
    private final boolean older;

    HugoAddress(HugoSettings settings, HugoSections sections) {
        this(settings, sections, false);
    }

    private HugoAddress(HugoSettings settings, HugoSections sections, boolean older) {
        this.settings = settings;
        this.sections = sections;
        this.older = older;
    }

    /** The addresses that older versions gave. */
    HugoAddress older() {
        return new HugoAddress(settings, sections, true);
    }

    /**
     * The address.
     *
     * @param title of the article
     */
    Permalink of(HugoPath path, Matter matter, String title, Optional<Moment> date) {
        var section = path.section();
        var prefix = settings.prefix(path.language());
        var url = matter.text("url");
        if (url.isPresent()) {
            var given = Permalink.of(url.get(), HugoParts.PART, part -> part(part, path, matter, title, date));
            var own = url.get().startsWith("/")
                    ? ""
                    : prefix; // one with a slash counts from the top, whatever its language
            var whole = own + given.path();
            boolean isPlain = !whole.endsWith("/") && whole.indexOf('.', whole.lastIndexOf('/')) < 0;
            return new Permalink(isPlain ? whole + "/" : whole, given.unknown());
        }
        var pattern = path.isBranch()
                ? settings.permalinkOfSection(section, path.language())
                : settings.permalink(section, path.language())
                        .or(() -> section.isEmpty() ? settings.permalink("/", path.language()) : Optional.empty());
        if (pattern.isPresent()) {
            var made = Permalink.of(pattern.get(), HugoParts.PART, part -> part(part, path, matter, title, date));
            var given = older ? made.path() : made.path().replaceFirst("/$", "");
            var spelt = urlized(given.replace('+', ' ')); // a plus sign passes for a blank on its way into a pattern
            return new Permalink(prefix + ended(spelt, section, path), made.unknown());
        }
        var parts = new ArrayList<String>();
        var folders = path.sections();
        var slugs = sections.slugs(path);
        for (int i = 0; i < folders.size(); i++) {
            parts.add(!older && slugs.get(i).isPresent() ? urlized(slugs.get(i).get()) : pathed(folders.get(i)));
        }
        if (!path.isBranch() && !(path.isLeaf() && path.folder().isEmpty())) {
            parts.add(matter.text("slug").map(this::urlized).orElseGet(() -> pathed(path.filename())));
        }
        var whole = Permalink.sound(prefix + "/" + String.join("/", parts));
        return new Permalink(whole.equals("/") ? whole : ended(whole, section, path), List.of());
    }

    private String ended(String path, String section, HugoPath from) {
        var bare = Slashes.noneBehind(path);
        if (bare.isEmpty()) {
            return "/";
        }
        boolean ugly = settings.isUgly(section) && !from.isBranch();
        return ugly ? bare + ".html" : bare + "/";
    }

    private Optional<String> part(String part, HugoPath path, Matter matter, String title, Optional<Moment> date) {
        var slug = matter.text("slug");
        var titled = older ? title : title.replaceAll("[/\\\\]", "-");
        return switch (part) {
            case "slug" -> Optional.of(named(slug.orElse(titled)));
            case "title" -> Optional.of(named(titled));
            case "filename", "contentbasename" -> Optional.of(named(path.filename()));
            case "slugorfilename", "slugorcontentbasename" -> Optional.of(named(slug.orElse(path.filename())));
            case "section" ->
                path.sections().stream().findFirst().map(this::urlized).or(() -> Optional.of(""));
            case "sectionslug" ->
                sections.titles(path).stream().findFirst().map(this::urlized).or(() -> Optional.of(""));
            default ->
                (part.startsWith("sectionslugs")
                                ? HugoParts.sections(
                                        part.replace("sectionslugs", "sections"), urlized(sections.titles(path)))
                                : HugoParts.sections(part, urlized(sections.among(path))))
                        .or(() -> HugoParts.date(part, date.map(Moment::time).orElse(NEVER)));
        };
    }

    /** The name of a file or folder as a path has it: newer versions make a hyphen of each blank before they look at signs. */
    private String pathed(String name) {
        return urlized(older || !settings.isLower() ? name : name.replace(' ', '-'));
    }

    /** A name as an address has it, in which an empty fragment is lost. */
    private String named(String name) {
        return urlized(name).replaceFirst("^([^#]*)#$", "$1");
    }

    private List<String> urlized(List<String> names) {
        return names.stream().map(this::urlized).toList();
    }

    /** A name as a part of an address; one that was written as an address has it stands for what that says. */
    private String urlized(String name) {
        return HugoParts.urlize(
                name.indexOf('%') < 0 ? name : OldAddress.decoded(name), settings.isLower(), settings.isBare());
    }
}
