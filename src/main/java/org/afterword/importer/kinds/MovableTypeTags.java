package org.afterword.importer.kinds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.afterword.base.SameName;
import org.jsoup.parser.Parser;

/** The tags and the categories of an article in Movable Type's format. */
final class MovableTypeTags {
    private MovableTypeTags() {}

    /** The categories, the primary one first. */
    static List<String> categories(MovableTypePart head) {
        var categories = new LinkedHashSet<String>();
        head.field("PRIMARY CATEGORY").ifPresent(categories::add);
        head.all("CATEGORY").stream().filter(name -> !name.isEmpty()).forEach(categories::add);
        return categories.stream().map(MovableTypeTags::decoded).distinct().toList();
    }

    /** The categories and the tags, each name once. */
    static List<String> of(MovableTypePart head) {
        var tags = new LinkedHashMap<String, String>();
        categories(head).forEach(name -> tags.putIfAbsent(SameName.of(name, Locale.ROOT), name));
        head.all("TAGS").stream()
                .flatMap(all -> atCommas(all).stream())
                .map(name -> decoded(name.strip().replaceAll("^\"|\"$", "").strip()))
                .filter(name -> !name.isEmpty())
                .forEach(name -> tags.putIfAbsent(SameName.of(name, Locale.ROOT), name));
        return List.copyOf(tags.values());
    }

    /** Some versions have escaped a name as a page shows it. */
    private static String decoded(String name) {
        return Parser.unescapeEntities(name, false);
    }

    /** Parted at commas that are not within quotation marks; a mark that is not closed is none. */
    private static List<String> atCommas(String all) {
        var parts = new ArrayList<String>();
        int start = 0;
        for (int at = 0; at < all.length(); at++) {
            if (all.charAt(at) == '"') {
                int close = all.indexOf('"', at + 1);
                at = close < 0 ? at : close;
                if (close < 0) {
                    parts.addAll(List.of(all.substring(start).split(",")));
                    return parts;
                }
            } else if (all.charAt(at) == ',') {
                parts.add(all.substring(start, at));
                start = at + 1;
            }
        }
        parts.add(all.substring(start));
        return parts;
    }
}
