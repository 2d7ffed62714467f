package org.afterword.moderation.receive;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.afterword.arrival.Arrival;
import org.afterword.base.Moment;
import org.afterword.base.fingerprint.Sha256;
import org.afterword.content.address.WebAddress;
import org.afterword.content.settings.Settings;
import org.afterword.content.thread.Comment;
import org.afterword.content.thread.LookAlikes;
import org.afterword.importer.body.BodyText;
import org.afterword.importer.body.OldPage;
import org.afterword.importer.body.PersonName;
import org.afterword.markdown.Prose;

/** Makes of an arrival the comment as it would stand in a thread. Safe for use by several threads. */
final class Conversion {
    /** Systems that tell when a comment was changed; there, the same comment with other words and no such time is old. */
    private static final List<String> TELLS_EDITS = List.of("github", "giscus", "utterances", "mastodon");

    private static final long EARLIEST =
            Moment.parse("1990-01-01T00:00:00Z", ZoneOffset.UTC).orElseThrow().second();
    private static final int DIGITS = 10;
    private static final int LONGEST_ADDRESS = 2000;

    private final BodyText text = new BodyText();
    private final LookAlikes lookAlikes;
    private final Moment latest;

    /** @param now nothing can be from later than a day after it */
    Conversion(Settings settings, Moment now) {
        this.lookAlikes = new LookAlikes(settings.authors().values());
        this.latest = now.plusDays(1);
    }

    String markdown(Arrival arrival) {
        return text.comment(arrival.body(), OldPage.at(arrival.link())).stripTrailing();
    }

    static boolean tellsEdits(String system) {
        return TELLS_EDITS.contains(system);
    }

    /**
     * What a comment is called here. Where its source would not tell of an edit, the words have their part in it, so that
     * they are known again after the author changed them here.
     */
    static String id(String system, String sourceId, String markdown) {
        return "c"
                + Sha256.hex(system + "\n" + sourceId + (tellsEdits(system) ? "" : "\n" + markdown.strip()))
                        .substring(0, DIGITS);
    }

    /**
     * @param by the key of the author who wrote it
     * @param parent what the source calls the comment that it answers
     */
    Comment comment(
            Arrival arrival,
            String id,
            String sourceId,
            Optional<String> by,
            Optional<String> parent,
            String markdown) {
        var name = by.isPresent() ? Optional.<String>empty() : arrival.name().flatMap(PersonName::of);
        return new Comment(
                id,
                name,
                by,
                date(arrival),
                arrival.edited().filter(this::isPossible),
                by.isPresent()
                        ? Optional.empty()
                        : arrival.url().flatMap(PersonName::address).filter(Conversion::isShort),
                Prose.byVisitor(markdown),
                Optional.empty(),
                false,
                false,
                name.isPresent() && lookAlikes.isLike(name.get()),
                arrival.kind(),
                Optional.of(new Comment.Source(
                        arrival.system(),
                        Optional.of(sourceId),
                        parent,
                        arrival.link().flatMap(WebAddress::safe).filter(Conversion::isShort))));
    }

    private static boolean isShort(String address) {
        return address.length() <= LONGEST_ADDRESS;
    }

    /** When it was written, where that can be. */
    Optional<Moment> date(Arrival arrival) {
        return arrival.date().filter(this::isPossible);
    }

    private boolean isPossible(Moment moment) {
        return moment.second() >= EARLIEST && moment.compareTo(latest) <= 0;
    }
}
