package org.afterword.serve.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the author decided with a form, on which arrivals. */
final class Decision {
    private static final List<String> VERBS = List.of("approve", "reject", "spam");

    private final Desk desk;
    private final Now now;

    Decision(Desk desk, Now now) {
        this.desk = desk;
        this.now = now;
    }

    /**
     * What was done.
     *
     * @param told to the author
     * @param changed the files that changed
     * @param on the last arrival that was decided on
     */
    record Done(String told, Set<Path> changed, Pending on) {}

    Done carryOut(Asked asked) throws IOException, Refused {
        if (asked.field("place").isPresent()) {
            var one = find(asked.field("place").get());
            var article = asked.field("article").orElse("").strip();
            return new Done(
                    "Placed: the comment of %s waits at %s now.".formatted(one.who(), article),
                    desk.place(one, article, now.settings()),
                    one);
        }
        if (asked.field("all").isPresent()) {
            return decide(asked.field("all").get(), asked.all("chosen"));
        }
        for (var verb : VERBS) {
            if (asked.field(verb).isPresent()) {
                return decide(verb, asked.all(verb));
            }
        }
        throw new Refused("This asks for nothing that can be done. Nothing was changed.");
    }

    private Done decide(String verb, List<String> keys) throws IOException, Refused {
        if (keys.isEmpty()) {
            throw new Refused("None was chosen. Nothing was changed.");
        }
        var chosen = new ArrayList<Pending>();
        for (var key : keys) {
            chosen.add(find(key));
        }
        var what = chosen.size() == 1
                ? "the comment of " + chosen.get(0).who() + " is "
                : chosen.size() + " comments are ";
        var last = chosen.get(chosen.size() - 1);
        return switch (verb) {
            case "approve" ->
                new Done(
                        "Approved: " + what + (chosen.size() == 1 ? "in the thread now." : "in their threads now."),
                        desk.approve(chosen),
                        last);
            case "reject" -> new Done("Rejected: " + what + "gone.", desk.reject(chosen, false), last);
            case "spam" -> new Done("Rejected as spam: " + what + "gone.", desk.reject(chosen, true), last);
            default -> throw new Refused("There is no such decision. Nothing was changed.");
        };
    }

    /** An arrival as it was when it was shown. */
    Pending find(String key) throws IOException, Refused {
        var id = key.substring(0, Math.max(0, key.indexOf('.')));
        var one = now.byId(id)
                .orElseThrow(() -> new Refused(
                        "This was decided on already, in another window or in the console. Nothing was changed."));
        if (!one.key().equals(key)) {
            throw new Refused("The comment of " + one.who()
                    + " was changed since this page was shown. Look at it again. Nothing was changed.");
        }
        return one;
    }
}
