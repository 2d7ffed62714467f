package org.afterword.importer.folder.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.content.settings.Navigation;
import org.afterword.importer.folder.matter.Matter;

/** Menus as settings write them: lists of titles and addresses, under whichever names. */
final class Menus {
    private static final int MOST = 30;

    private Menus() {}

    /**
     * The first menu under some names that has an entry.
     *
     * @param base the path that the site lies under, which addresses here do without
     */
    static Optional<List<Navigation>> of(Matter settings, String base, String... names) {
        for (var name : names) {
            var entries = new ArrayList<Navigation>();
            var value = settings.fields().get(name);
            if (value instanceof List<?> list) {
                var inOrder = new ArrayList<Object>(list);
                inOrder.sort(Comparator.comparingDouble(Menus::weight));
                inOrder.forEach(one -> entry(one, base, entries));
            } else if (value instanceof Map<?, ?> map) {
                map.forEach((title, url) -> add(String.valueOf(title), Matter.scalar(url), base, entries));
            }
            if (!entries.isEmpty() && entries.size() <= MOST) {
                return Optional.of(List.copyOf(entries));
            }
        }
        return Optional.empty();
    }

    /** The place of an entry among others: the lighter it is, the further at the front; one without a weight is at the end. */
    private static double weight(Object entry) {
        return entry instanceof Map<?, ?> map
                ? Matter.of(map)
                        .text("weight")
                        .filter(text -> text.matches("-?\\d{1,9}") && !text.equals("0"))
                        .map(Double::valueOf)
                        .orElse(Double.MAX_VALUE)
                : Double.MAX_VALUE;
    }

    private static void entry(Object one, String base, List<Navigation> entries) {
        if (one instanceof Map<?, ?> map) {
            var fields = Matter.of(map);
            var title = fields.text("title", "name", "label", "text", "page");
            var url = fields.text("url", "href", "link", "path", "permalink", "to")
                    .or(() -> fields.text("pageRef").map(page -> page.endsWith("/") ? page : page + "/"));
            if (title.isPresent() && url.isPresent()) {
                add(title.get(), url, base, entries);
            } else if (map.size() == 1) { // - About: /about/
                map.forEach((name, to) -> add(String.valueOf(name), Matter.scalar(to), base, entries));
            }
        }
    }

    private static void add(String title, Optional<String> url, String base, List<Navigation> entries) {
        url.map(String::strip)
                .filter(to -> to.matches("(?i)https?://\\S+|/?[\\w~./%#?&=+-]*") && !to.contains("{"))
                .map(to -> to.matches("(?i)https?://.*") ? to : "/" + to.replaceFirst("^/+", ""))
                .map(to -> !base.isEmpty() && (to + "/").startsWith(base + "/")
                        ? "/" + to.substring(base.length()).replaceFirst("^/", "")
                        : to)
                .ifPresent(to -> entries.add(new Navigation(title, to)));
    }
}
