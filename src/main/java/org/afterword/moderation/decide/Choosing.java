package org.afterword.moderation.decide;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.content.settings.Settings;
import org.afterword.moderation.inbox.Inbox;
import org.afterword.moderation.inbox.Listed;

/** Finds the arrivals that a decision is for. */
final class Choosing {
    static final Position INBOX = Position.file("content/inbox");

    private Choosing() {}

    static List<Chosen> choose(Choice choice, Decisions.Table table) throws IOException {
        var inbox = table.inbox();
        var names = names(inbox);
        var listed = new LinkedHashMap<Listed, String>();
        for (var name : choice.names()) {
            named(name, inbox, names, table.problems()).ifPresent(one -> listed.put(one, names.get(one)));
        }
        if (choice.all() || choice.from().isPresent()) {
            inbox.all().forEach(one -> listed.put(one, names.get(one)));
        }
        var chosen = new ArrayList<Chosen>();
        for (var entry : listed.entrySet()) {
            var waiting = inbox.read(entry.getKey());
            var named = choice.names().stream().anyMatch(name -> isName(name, entry.getKey()));
            if (waiting.isPresent()
                    && (choice.all()
                            || named
                            || isFrom(
                                    choice.from(),
                                    waiting.get().reply().comment().name(),
                                    table.settings()))) {
                chosen.add(new Chosen(entry.getValue(), entry.getKey(), waiting.get()));
            }
        }
        if (chosen.isEmpty() && choice.from().isPresent() && table.problems().isEmpty()) {
            table.problems()
                    .add(Problem.error(
                            "inbox/unknown",
                            INBOX,
                            "nothing from '" + choice.from().get() + "' awaits a decision",
                            "to list what does: afterword inbox"));
        }
        return chosen;
    }

    /** One arrival, if its file is as the author saw it. */
    static List<Chosen> seen(String name, String expected, Decisions.Table table) throws IOException {
        var chosen = choose(Choice.of(name), table);
        for (var one : chosen) {
            if (!table.inbox().text(one.listed().file()).equals(expected)) {
                table.problems()
                        .add(Problem.error(
                                "inbox/changed",
                                Position.file("content/" + one.listed().file()),
                                "this has changed since you saw it",
                                "look at it again, then decide"));
            }
        }
        return chosen;
    }

    /** Several arrivals, if their files are as the author saw them. */
    static List<Chosen> seen(Map<String, String> seen, Decisions.Table table) throws IOException {
        var chosen = new ArrayList<Chosen>();
        for (var one : seen.entrySet()) {
            chosen.addAll(seen(one.getKey(), one.getValue(), table));
        }
        return chosen;
    }

    private static Map<Listed, String> names(Inbox inbox) {
        var all = inbox.names();
        var names = new HashMap<Listed, String>();
        for (int i = 0; i < all.size(); i++) {
            names.put(inbox.all().get(i), all.get(i));
        }
        return names;
    }

    private static boolean isName(String name, Listed listed) {
        return listed.key().startsWith(name.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isFrom(Optional<String> wanted, Optional<String> name, Settings settings) {
        return wanted.isPresent()
                && name.map(one -> PersonKey.ofName(one, settings))
                        .filter(PersonKey.ofName(wanted.get(), settings)::equals)
                        .isPresent();
    }

    private static Optional<Listed> named(String name, Inbox inbox, Map<Listed, String> names, List<Problem> problems) {
        var found =
                name.isBlank() ? List.<Listed>of() : inbox.named(name.strip().toLowerCase(Locale.ROOT));
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        problems.add(
                found.isEmpty()
                        ? Problem.error(
                                "inbox/unknown",
                                INBOX,
                                "nothing that is called '" + name + "' awaits a decision",
                                Nearest.to(name, names.values())
                                        .map(near -> "did you mean '" + near + "'?")
                                        .orElse("to list what does: afterword inbox"))
                        : Problem.error(
                                "inbox/ambiguous",
                                INBOX,
                                found.size() + " arrivals are called '" + name + "…'",
                                "write one more letter: "
                                        + String.join(
                                                ", ",
                                                found.stream()
                                                        .limit(5)
                                                        .map(names::get)
                                                        .toList())));
        return Optional.empty();
    }
}
