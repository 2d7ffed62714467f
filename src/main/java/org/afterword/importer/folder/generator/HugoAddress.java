package org.afterword.importer.folder.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.afterword.base.Moment;
import org.afterword.importer.folder.address.HugoParts;
import org.afterword.importer.folder.address.Permalink;
import org.afterword.importer.folder.matter.Matter;

/** Works out at which address Hugo served an article. */
final class HugoAddress {
    private final HugoSettings settings;

    HugoAddress(HugoSettings settings) {
        this.settings = settings;
    }

    /**
     * The address.
     *
     * @param title of the article
     */
    Permalink of(HugoPath path, Matter matter, String title, Optional<Moment> date) {
        var sections = path.sections();
        var section = sections.isEmpty() ? "" : sections.get(0);
        var prefix = settings.prefix(path.language());
        var url = matter.text("url");
        if (url.isPresent()) {
            var given = Permalink.of(url.get(), HugoParts.PART, part -> part(part, path, matter, title, date));
            return new Permalink(prefix + given.path(), given.unknown());
        }
        var pattern = path.isBranch()
                ? Optional.<String>empty()
                : settings.permalink(section).or(() -> sections.isEmpty() ? settings.permalink("/") : Optional.empty());
        if (pattern.isPresent()) {
            var made = Permalink.of(
                    pattern.get(),
                    HugoParts.PART, // a plus sign passes for a blank on its way into a pattern
                    part -> part(part, path, matter, title, date).map(text -> text.replaceAll("-*\\++-*", "-")));
            return new Permalink(prefix + ended(made.path(), section, path), made.unknown());
        }
        var parts = new ArrayList<String>();
        sections.forEach(one -> parts.add(urlized(one)));
        if (!path.isBranch() && !(path.isLeaf() && path.folder().isEmpty())) {
            parts.add(urlized(matter.text("slug").orElse(path.filename())));
        }
        var whole = Permalink.sound(prefix + "/" + String.join("/", parts));
        return new Permalink(whole.equals("/") ? whole : ended(whole, section, path), List.of());
    }

    private String ended(String path, String section, HugoPath from) {
        var bare = path.replaceFirst("/+$", "");
        if (bare.isEmpty()) {
            return "/";
        }
        if (bare.matches(".*\\.html?")) {
            return bare;
        }
        return settings.isUgly(section) && !from.isBranch() ? bare + ".html" : bare + "/";
    }

    private Optional<String> part(String part, HugoPath path, Matter matter, String title, Optional<Moment> date) {
        var slug = matter.text("slug");
        return switch (part) {
            case "slug" -> Optional.of(urlized(slug.orElse(title)));
            case "title" -> Optional.of(urlized(title));
            case "filename", "contentbasename" -> Optional.of(urlized(path.filename()));
            case "slugorfilename", "slugorcontentbasename" -> Optional.of(urlized(slug.orElse(path.filename())));
            case "section" ->
                path.sections().stream().findFirst().map(this::urlized).or(() -> Optional.of(""));
            default ->
                HugoParts.sections(
                                part,
                                path.sections().stream().map(this::urlized).toList())
                        .or(() -> date.flatMap(moment -> HugoParts.date(part, moment.time())));
        };
    }

    private String urlized(String name) {
        return HugoParts.urlize(name, settings.isLower(), settings.isBare());
    }
}
