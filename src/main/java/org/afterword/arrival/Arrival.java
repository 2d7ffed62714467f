package org.afterword.arrival;

import java.util.Optional;
import java.util.Set;
import org.afterword.base.Moment;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Line;

/**
 * A comment that arrived. Nothing of an envelope has a place in it: no e-mail or network address, no secret, no header.
 *
 * @param system the way that it came, as {@code source.system} will call it: {@code form}, {@code mail}, {@code github},
 *     {@code mastodon}, {@code bluesky}, {@code webmention} and the like
 * @param id the source's own name for it; empty where it has none
 * @param target the article that is meant, in every way that the source tells it
 * @param parent the source's name for what it answers
 * @param answers the id, in the article's thread here, of the comment that it says it answers
 * @param name as given
 * @param url of who wrote it, as given
 * @param account who wrote it, where the source vouches for that: {@code github:LOGIN}, {@code acct:USER@HOST},
 *     {@code did:…}, or a verified web address. It is compared and never written
 * @param link the address of the original, for people
 */
public record Arrival(
        Line line,
        String system,
        Optional<String> id,
        Target target,
        Optional<String> parent,
        Optional<String> answers,
        Optional<String> name,
        Optional<String> url,
        Optional<String> account,
        Optional<Moment> date,
        Optional<Moment> edited,
        Comment.Kind kind,
        Body body,
        Optional<String> link,
        Set<Mark> marks)
        implements Arrived {

    /** What the source says of a comment besides its words. */
    public enum Mark {
        /** Its author marked it as sensitive, or put a warning before it. */
        SENSITIVE,
        /** The account says that it is a bot's. */
        BOT,
        /** The source changed it after it was first sent. */
        EDITED,
        /** The source judged it to be spam, or hid it. */
        DOUBTED,
        /** The source vouches that its writer is at home where it was sent, such as in a repository. */
        HOST
    }
}
