package org.afterword.content.shortcode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.afterword.markdown.ShortcodeTag;
import org.afterword.template.Shortcode;
import org.afterword.template.Shortcode.Body;

/** Finds which tag of an article ends what another one begins. Calls may stand within each other, but not across. */
final class Pairing {
    private final Function<String, Shortcode> shortcodes;
    private final CallProblems problems;
    private final Deque<ShortcodeTag> open = new ArrayDeque<>();
    private final Map<String, Integer> openByName = new HashMap<>();
    private final List<Call> calls = new ArrayList<>();

    private Pairing(Function<String, Shortcode> shortcodes, CallProblems problems) {
        this.shortcodes = shortcodes;
        this.problems = problems;
    }

    /** All calls, in any order. */
    static List<Call> of(List<ShortcodeTag> tags, Function<String, Shortcode> shortcodes, CallProblems problems) {
        var pairing = new Pairing(shortcodes, problems);
        tags.forEach(pairing::take);
        while (!pairing.open.isEmpty()) {
            pairing.leftOpen();
        }
        return pairing.calls;
    }

    private void take(ShortcodeTag tag) {
        var shortcode = shortcodes.apply(tag.name());
        if (tag.kind() == ShortcodeTag.Kind.CLOSE) {
            close(shortcode, tag);
        } else if (tag.kind() == ShortcodeTag.Kind.OPEN && shortcode.body() != Body.NONE) {
            open.push(tag);
            openByName.merge(tag.name(), 1, Integer::sum);
        } else {
            if (shortcode.body() == Body.MUST) {
                problems.noBody(shortcode, tag);
            }
            calls.add(new Call(shortcode, tag, null));
        }
    }

    private void close(Shortcode shortcode, ShortcodeTag tag) {
        if (openByName.getOrDefault(tag.name(), 0) == 0) {
            problems.closesNothing(shortcode, tag);
            return;
        }
        while (!open.peek().name().equals(tag.name())) {
            leftOpen();
        }
        calls.add(new Call(shortcode, pop(), tag));
    }

    /** What may have a body and never ends has none. */
    private void leftOpen() {
        var tag = pop();
        var shortcode = shortcodes.apply(tag.name());
        if (shortcode.body() == Body.MUST) {
            problems.neverEnds(shortcode, tag);
        }
        calls.add(new Call(shortcode, tag, null));
    }

    private ShortcodeTag pop() {
        var tag = open.pop();
        openByName.merge(tag.name(), -1, Integer::sum);
        return tag;
    }
}
