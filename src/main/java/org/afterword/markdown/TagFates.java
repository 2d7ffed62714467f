package org.afterword.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides of each tag in a visitor's text whether it is markup or was only mentioned. Markup is what is allowed and closed,
 * around something; whatever else looks like a tag is words, which readers see. Only a script or a style sheet that is
 * closed goes with all that is in it, since it was never meant to be read.
 */
final class TagFates {
    /** What becomes of a tag. */
    enum Fate {
        MARKUP,
        WORDS,
        /** It opens what vanishes with all that is in it, and the author is told. */
        GONE,
        /** It goes with that, or closes it. */
        WITHIN
    }

    private static final Set<String> UNSEEN = Set.of("script", "style");
    private static final Set<String> ALONE = Set.of("br", "hr");
    private static final Set<String> LISTS = Set.of("ul", "ol");

    /** Tags within tags beyond this are words: each could make a parser repeat all that are around it. */
    private static final int DEEPEST = 24;

    private final List<RawTag> tags;
    private final Fate[] fates;
    private final int[] partners;

    private TagFates(List<RawTag> tags) {
        this.tags = tags;
        this.fates = new Fate[tags.size()];
        this.partners = new int[tags.size()];
        Arrays.fill(fates, Fate.WORDS);
        Arrays.fill(partners, -1);
    }

    /** In the order of the tags, which is that of the text. */
    static Fate[] of(List<RawTag> tags) {
        var all = new TagFates(tags);
        all.pair();
        all.settle();
        return all.fates;
    }

    private void pair() {
        Map<String, Deque<Integer>> open = new HashMap<>();
        var lastUnseen = lastClosings();
        for (int i = 0; i < tags.size(); i++) {
            var tag = tags.get(i);
            var name = tag.name();
            if (tag.prose()) {
                continue;
            }
            if (tag.kind() == RawTag.Kind.OPENS && UNSEEN.contains(name)) {
                i = i < lastUnseen.getOrDefault(name, -1) ? vanish(i) : i;
            } else if (tag.kind() == RawTag.Kind.OPENS && ALONE.contains(name)) {
                fates[i] = Fate.MARKUP;
            } else if (tag.kind() == RawTag.Kind.OPENS && isPaired(tag)) {
                open.computeIfAbsent(name, any -> new ArrayDeque<>()).push(i);
            } else if (tag.kind() == RawTag.Kind.CLOSES && open.containsKey(name)) {
                var opened = open.get(name).poll();
                if (opened != null && !(opened == i - 1 && tag.follows())) {
                    partners[opened] = i;
                    partners[i] = opened;
                }
            }
        }
    }

    private Map<String, Integer> lastClosings() {
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).kind() == RawTag.Kind.CLOSES
                    && UNSEEN.contains(tags.get(i).name())) {
                last.put(tags.get(i).name(), i);
            }
        }
        return last;
    }

    /** The index of the tag that closes what opens here and is not to be seen. */
    private int vanish(int start) {
        fates[start] = Fate.GONE;
        for (int i = start + 1; ; i++) {
            fates[i] = Fate.WITHIN;
            if (tags.get(i).kind() == RawTag.Kind.CLOSES
                    && tags.get(i).name().equals(tags.get(start).name())) {
                return i;
            }
        }
    }

    /** A link that leads nowhere was mentioned. */
    private static boolean isPaired(RawTag tag) {
        return AllowList.allows(tag.name()) && (tag.attributes() || !tag.name().equals("a"));
    }

    /** An item needs no end where its list has one, and a paragraph none within a quote or an item. */
    private void settle() {
        var around = new ArrayList<String>();
        for (int i = 0; i < fates.length; i++) {
            var tag = tags.get(i);
            if (partners[i] > i) {
                if (around.size() >= DEEPEST) {
                    partners[partners[i]] = -1;
                    continue;
                }
                fates[i] = Fate.MARKUP;
                around.add(tag.name());
            } else if (partners[i] >= 0) {
                fates[i] = Fate.MARKUP;
                around.remove(around.lastIndexOf(tag.name()));
            } else if (tag.kind() == RawTag.Kind.OPENS && !tag.prose() && mayStayOpen(tag.name(), around)) {
                fates[i] = Fate.MARKUP;
            }
        }
    }

    private static boolean mayStayOpen(String name, List<String> around) {
        return name.equals("li") && around.stream().anyMatch(LISTS::contains)
                || name.equals("p") && (around.contains("blockquote") || around.contains("li"));
    }
}
