package org.afterword.moderation.decide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.problem.Problem;
import org.afterword.content.thread.Comment;
import org.afterword.moderation.inbox.Inbox;
import org.afterword.moderation.inbox.Waiting;

/**
 * The newest of what awaits a decision, by article.
 *
 * @param groups the one with the newest arrival last
 * @param total how many wait in all
 * @param older how many of them are not shown, since they are older
 */
public record InboxView(List<Group> groups, int total, int older) {

    /**
     * What waits for an article.
     *
     * @param article its path; empty for all whose article was not found
     * @param held how many wait for it, those that are not shown too
     */
    public record Group(Optional<String> article, int held, List<One> shown) {}

    /**
     * An arrival.
     *
     * @param name by which it is decided on
     * @param answers who wrote what it answers; empty where that is not told
     * @param before the comment that it would change or take out
     */
    public record One(String name, Waiting waiting, Optional<String> answers, Optional<Comment> before) {}

    /** How many are shown. */
    public int shown() {
        return groups.stream().mapToInt(group -> group.shown().size()).sum();
    }

    /**
     * Lists a site's inbox, and reads what is shown of it.
     *
     * @param most how many are shown
     * @param problems is told what cannot be read of what is shown
     */
    public static InboxView of(Path site, int most, Consumer<Problem> problems) throws IOException {
        var inbox = Inbox.list(site, Decisions.settings(site), problems);
        var surroundings = new Surroundings(site, Decisions.settings(site), inbox);
        var counts = new HashMap<Optional<String>, Integer>();
        inbox.all().forEach(one -> counts.merge(one.article(), 1, Integer::sum));
        var names = inbox.names();
        var groups = new LinkedHashMap<Optional<String>, List<One>>();
        int size = inbox.all().size();
        int older = Math.max(0, size - most);
        for (int i = older; i < size; i++) {
            var listed = inbox.all().get(i);
            var before = groups.remove(listed.article());
            var ones = before == null ? new ArrayList<One>() : before;
            groups.put(listed.article(), ones); // so that the group with the newest is the last
            var waiting = inbox.read(listed);
            if (waiting.isPresent()) {
                ones.add(surroundings.one(names.get(i), waiting.get()));
            }
        }
        var all = new ArrayList<Group>();
        groups.forEach((article, ones) -> all.add(new Group(article, counts.get(article), ones)));
        return new InboxView(all, size, older);
    }
}
