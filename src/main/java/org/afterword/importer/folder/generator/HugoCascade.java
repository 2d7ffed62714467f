package org.afterword.importer.folder.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.afterword.importer.folder.address.HugoParts;
import org.afterword.importer.folder.matter.Matter;

/** The fields that an article has of the sections above it, or of the site: a nearer one counts more, and its own most of all. */
final class HugoCascade {
    private static final String NAME = "cascade";
    private static final Set<String> TARGETS = Set.of("target", "_target");

    private final HugoSettings settings;
    private final HugoSections sections;

    HugoCascade(HugoSettings settings, HugoSections sections) {
        this.settings = settings;
        this.sections = sections;
    }

    /** An article's own fields, and those that it is given. */
    Matter whole(HugoPath path, Matter own) {
        var whole = path.isBranch() ? given(own, path, own) : own;
        var above = path.isBranch() || path.isLeaf() ? parent(path.folder()) : path.folder();
        boolean isHome = path.isBranch() && path.folder().isEmpty();
        while (!isHome) {
            var page = sections.page(above, path.language());
            whole = page.isPresent() ? given(page.get(), path, whole) : whole;
            isHome = above.isEmpty();
            above = parent(above);
        }
        return given(settings.all(), path, whole);
    }

    private static String parent(String folder) {
        return folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
    }

    private Matter given(Matter from, HugoPath path, Matter to) {
        var all = new ArrayList<>(from.groups(NAME));
        if (from.fields().get(NAME) instanceof Map) {
            all.add(from.within(NAME));
        }
        var whole = to;
        for (var one : all) {
            var target = one.within("target").or(one.within("_target"));
            if (fits(target, path)) {
                whole = merged(whole, HugoArticles.known(new Matter(one.without(TARGETS))));
            }
        }
        return whole;
    }

    /** What authors name themselves is merged, and not the one or the other. */
    private static Matter merged(Matter whole, Matter given) {
        var params = whole.within("params").or(given.within("params"));
        var all = new LinkedHashMap<>(whole.or(given).fields());
        if (!params.fields().isEmpty()) {
            all.put("params", params.fields());
        }
        return new Matter(all);
    }

    private boolean fits(Matter target, HugoPath path) {
        return matches(target, "path", logical(path))
                && matches(target, "kind", kind(path))
                && matches(target, "lang", path.language())
                && matches(target, "environment", "production");
    }

    private static boolean matches(Matter target, String name, String value) {
        return target.text(name).isEmpty()
                || Globs.of(lower(target.only(name)), name).covers(value);
    }

    private static Matter lower(Matter target) {
        var lower = new LinkedHashMap<String, Object>();
        target.fields()
                .forEach((name, value) -> lower.put(name, String.valueOf(value).toLowerCase(Locale.ROOT)));
        return new Matter(lower);
    }

    private static String kind(HugoPath path) {
        return !path.isBranch() ? "page" : path.folder().isEmpty() ? "home" : "section";
    }

    /** The path by which Hugo knows a page. */
    private static String logical(HugoPath path) {
        boolean isFolder = path.isBranch() || path.isLeaf();
        var whole =
                isFolder ? path.folder() : path.folder().isEmpty() ? path.name() : path.folder() + "/" + path.name();
        return "/" + HugoParts.urlize(whole.replace(' ', '-'), true, false);
    }
}
