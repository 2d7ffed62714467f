package org.afterword.moderation.decide;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.content.settings.Settings;
import org.afterword.moderation.inbox.Inbox;
import org.afterword.moderation.inbox.Listed;

/** Finds the arrivals that a decision is for. */
final class Choosing {
    static final Position INBOX = Position.file("content/inbox");

    private static final String TO_LIST = "to list what does: afterword inbox";

    private Choosing() {}

    static List<Chosen> choose(Choice choice, Decisions.Table table) throws IOException {
        var inbox = table.inbox();
        var names = names(inbox);
        var listed = new LinkedHashMap<Listed, String>();
        for (var name : choice.names()) {
            named(name, table, names).ifPresent(one -> listed.put(one, names.get(one)));
        }
        if (choice.all() || choice.from().isPresent()) {
            inbox.all().forEach(one -> listed.put(one, names.get(one)));
        }
        var chosen = new ArrayList<Chosen>();
        var people = new TreeSet<String>();
        for (var entry : listed.entrySet()) {
            var waiting = inbox.read(entry.getKey());
            waiting.flatMap(one -> one.reply().comment().name()).ifPresent(people::add);
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
                            Nearest.to(choice.from().get(), people)
                                    .map(near -> "did you mean '" + near + "'?")
                                    .orElse(TO_LIST)));
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

    private static Optional<Listed> named(String name, Decisions.Table table, Map<Listed, String> names)
            throws IOException {
        var found = name.isBlank()
                ? List.<Listed>of()
                : table.inbox().named(name.strip().toLowerCase(Locale.ROOT));
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        table.problems()
                .add(
                        found.isEmpty()
                                ? Problem.error(
                                        "inbox/unknown",
                                        INBOX,
                                        "nothing that is called '" + name + "' awaits a decision",
                                        cure(name.strip(), table, names))
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

    /** What was most likely meant by something that is no ID: a file, a person, or an ID that is misspelt. */
    private static String cure(String name, Decisions.Table table, Map<Listed, String> names) throws IOException {
        var file = names.keySet().stream()
                .filter(one -> name.endsWith(".yaml") && one.file().endsWith(name.substring(name.lastIndexOf('/') + 1)))
                .findFirst();
        if (file.isPresent()) {
            return "that file's ID is " + names.get(file.get());
        }
        var near = Nearest.to(name, names.values());
        if (near.isPresent()) {
            return "did you mean '" + near.get() + "'?";
        }
        return isSomeone(name, table) ? "for all that a person wrote: --from " + quoted(name) : TO_LIST;
    }

    /** Whether something by a person of this name waits; what cannot be read is no matter here. */
    private static boolean isSomeone(String name, Decisions.Table table) throws IOException {
        int told = table.problems().size();
        boolean found = false;
        for (var one : table.inbox().all()) {
            var waiting = table.inbox().read(one);
            found |= isFrom(
                    Optional.of(name),
                    waiting.flatMap(arrival -> arrival.reply().comment().name()),
                    table.settings());
        }
        table.problems().subList(told, table.problems().size()).clear();
        return found;
    }

    private static String quoted(String name) {
        return name.indexOf(' ') < 0 ? name : '"' + name + '"';
    }
}
