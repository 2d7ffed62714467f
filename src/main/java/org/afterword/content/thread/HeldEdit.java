package org.afterword.content.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.afterword.base.problem.SourceText;
import org.afterword.content.settings.Settings;
import org.afterword.yaml.YamlSpans;

/** Takes comments out of a file of the inbox that holds several. */
public final class HeldEdit {
    private HeldEdit() {}

    /**
     * The file's text without some of its comments; empty where none is left. The rest stays to the byte where the file is a
     * plain list, and is written anew where it is not.
     *
     * @param places of the comments that go, in the order of the file, counted from 0
     */
    public static Optional<String> without(String path, String text, Set<Integer> places, Settings settings) {
        var all = read(path, text, settings);
        var left = new ArrayList<Held>();
        for (int i = 0; i < all.size(); i++) {
            if (!places.contains(i)) {
                left.add(all.get(i));
            }
        }
        if (left.isEmpty()) {
            return Optional.empty();
        }
        var cut = cut(text, places, settings);
        return Optional.of(read(path, cut, settings).equals(left) ? cut : ThreadFile.textOfHeld(left));
    }

    /**
     * The file's text with other words for one of its comments. The rest stays to the byte where the file is a plain list.
     *
     * @param place of the comment, in the order of the file, counted from 0
     */
    public static String with(String path, String text, int place, Held now, Settings settings) {
        var expected = new ArrayList<>(read(path, text, settings));
        expected.set(place, now);
        var changed = changed(text, place, now, settings);
        return read(path, changed, settings).equals(expected) ? changed : ThreadFile.textOfHeld(expected);
    }

    private static String changed(String raw, int place, Held now, Settings settings) {
        var text = new EditedText(raw);
        var outline = OutlineOfNodes.of(text.plain(), YamlSpans.of(text.plain()), settings.zone());
        var entries = outline.entries();
        if (outline.style() == ThreadOutline.Style.BLOCK && outline.indent() == 0 && place < entries.size()) {
            var lines = new TextLines(text.plain());
            int start = entries.get(place).start();
            while (lines.isBlank(start) || lines.isComment(start)) {
                start = lines.next(start);
            }
            text.replace(start, entries.get(place).end(), ThreadFile.textOfHeld(List.of(now)));
        }
        return text.changed();
    }

    private static List<Held> read(String path, String text, Settings settings) {
        return ThreadFile.readHeld(new SourceText(path, new EditedText(text).plain()), settings, problem -> {});
    }

    private static String cut(String raw, Set<Integer> places, Settings settings) {
        var text = new EditedText(raw);
        var lines = new TextLines(text.plain());
        var outline = OutlineOfNodes.of(text.plain(), YamlSpans.of(text.plain()), settings.zone());
        var entries = outline.entries();
        for (int i = 0; i < entries.size() && outline.style() == ThreadOutline.Style.BLOCK; i++) {
            if (places.contains(i)) {
                text.replace(lines.lead(entries.get(i).start()), entries.get(i).end(), "");
            }
        }
        return text.changed();
    }
}
