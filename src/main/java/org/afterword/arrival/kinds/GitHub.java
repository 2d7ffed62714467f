package org.afterword.arrival.kinds;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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

    /** A line that is a link and nothing else. */
    private static final Pattern LINK_ALONE = Pattern.compile(
            "(?m)^[ \\t]*+(?:\\[[^\\]\\n]{0,1000}]\\(|<)?(https?://[^\\s<>()\\[\\]\"']{1,1000})[)>]?[ \\t\\r]*+$");

    /** The accounts with which utterances and giscus begin a talk about a page. */
    private static final Pattern OWN_ACCOUNT = Pattern.compile("utterances(?:-bot|\\[bot])?|giscus(?:-bot|\\[bot])?");

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

    /** Whether who wrote it belongs to the repository, as GitHub itself vouches: nobody can put themselves there. */
    static boolean isByHost(JsonObject one) {
        return one.text("author_association", "authorAssociation")
                .filter(word -> word.equals("OWNER") || word.equals("MEMBER") || word.equals("COLLABORATOR"))
                .isPresent();
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
     * The page that an issue or a discussion is about: its body has a link to it in a line of its own, and its title names it
     * in the way that the page chose. A link within a sentence tells it only where a program began the talk, since anybody may
     * mention a page in an issue about something else.
     *
     * @param address of the issue or the discussion
     */
    static Target target(JsonObject talk, Optional<String> address) {
        var body = talk.raw("body");
        var links = links(LINK_ALONE, 1, body);
        return new Target(
                links.isEmpty() && isBegunByProgram(talk) ? links(LINK, 0, body) : links,
                address.stream().toList(),
                Kept.name(talk.text("title")).orElse(""));
    }

    /** The addresses in a text, the last one first. */
    private static List<String> links(Pattern pattern, int group, String body) {
        var links = new ArrayList<String>();
        pattern.matcher(body).results().limit(MOST_LINKS).forEach(match -> {
            var link = match.group(group).replaceFirst("(?<![.,;:!?])[.,;:!?]+$", "");
            Kept.address(Optional.of(link))
                    .filter(kept -> !links.contains(kept))
                    .ifPresent(kept -> links.add(0, kept));
        });
        return links;
    }

    private static boolean isBegunByProgram(JsonObject talk) {
        return login(talk, talk.has("user") ? "user" : "author")
                        .filter(login -> OWN_ACCOUNT.matcher(login).matches())
                        .isPresent()
                || talk.objects("labels").stream()
                        .anyMatch(label -> label.raw("name").equalsIgnoreCase("gitalk"));
    }
}
