package org.afterword.arrival.kinds;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.afterword.arrival.Arrival.Mark;
import org.afterword.arrival.Target;
import org.afterword.base.Moment;
import org.afterword.importer.source.JsonObject;
import org.afterword.importer.source.WrittenTime;

/** What GitHub's records have in common, whether an event, its REST API or its GraphQL API tells them. */
final class GitHub {
    /** What comments on issues are known by: utterances and gitalk keep theirs so. */
    static final String ISSUES = "utterances";

    /** What comments in discussions are known by: giscus keeps its own so. */
    static final String DISCUSSIONS = "giscus";

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>()\\[\\]\"']{1,1000}");
    private static final int MOST_LINKS = 20;

    private GitHub() {}

    static Optional<String> login(JsonObject one, String field) {
        return one.object(field).text("login").filter(login -> login.matches("[A-Za-z0-9-]{1,100}(?:\\[bot])?"));
    }

    static Optional<String> account(Optional<String> login) {
        return login.map(name -> "github:" + name);
    }

    static Optional<String> page(Optional<String> login) {
        return login.filter(name -> !name.endsWith("]")).map(name -> "https://github.com/" + name);
    }

    static Optional<Moment> time(JsonObject one, String field, String other) {
        return one.text(field, other).flatMap(text -> WrittenTime.of(text, ZoneOffset.UTC));
    }

    /** When it was changed after it was sent, where that is told. */
    static Optional<Moment> edited(JsonObject one) {
        var sent = time(one, "created_at", "createdAt");
        return time(one, "lastEditedAt", "updated_at").filter(edited -> !sent.equals(Optional.of(edited)));
    }

    /** How many reactions, such as hearts, a comment or what it is about got, as REST or GraphQL tells it. */
    static int reactions(JsonObject one) {
        var all = one.object("reactions");
        return all.isEmpty()
                ? one.objects("reactionGroups").stream()
                        .mapToInt(group -> count(group.object("users")) + count(group.object("reactors")))
                        .sum()
                : count(all);
    }

    private static int count(JsonObject of) {
        return of.text("total_count", "totalCount")
                .filter(text -> text.matches("\\d{1,7}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    static Set<Mark> marks(JsonObject user, Optional<Moment> edited) {
        var marks = EnumSet.noneOf(Mark.class);
        if (user.text("type").filter("Bot"::equals).isPresent()
                || user.text("login").filter(login -> login.endsWith("[bot]")).isPresent()) {
            marks.add(Mark.BOT);
        }
        if (edited.isPresent()) {
            marks.add(Mark.EDITED);
        }
        return marks;
    }

    /**
     * The page that an issue or a discussion is about: its body ends with a link to it, and its title names it in the way
     * that the page chose.
     *
     * @param address of the issue or the discussion
     */
    static Target target(JsonObject talk, Optional<String> address) {
        var links = new ArrayList<String>();
        LINK.matcher(talk.raw("body")).results().limit(MOST_LINKS).forEach(match -> {
            var link = match.group().replaceFirst("[.,;:!?]+$", "");
            Kept.address(Optional.of(link))
                    .filter(kept -> !links.contains(kept))
                    .ifPresent(kept -> links.add(0, kept));
        });
        return new Target(
                links, address.stream().toList(), Kept.name(talk.text("title")).orElse(""));
    }
}
