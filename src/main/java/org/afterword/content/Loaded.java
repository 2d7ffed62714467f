package org.afterword.content;

import java.util.List;
import java.util.Set;
import org.afterword.base.problem.Problem;

/**
 * A site as it was read, with all that is wrong in its files and to be told, sorted.
 *
 * @param leftOut the articles that are not published
 * @param ignoring which warnings are not to be told
 * @param changed the paths of the articles that are not what is remembered of them
 * @param comments how many comments were read and what is known of them already
 */
public record Loaded(
        Site site, LeftOut leftOut, List<Problem> problems, Ignoring ignoring, Set<String> changed, Comments comments) {

    /**
     * Counts of comments.
     *
     * @param read all that stand in the content folder
     * @param held those that are kept back: in the inbox, of articles that are not published, where comments are off
     * @param refused those that cannot be shown for what is wrong in them
     */
    public record Comments(int read, int held, int refused) {
        static final Comments NONE = new Comments(0, 0, 0);

        Comments plus(Comments other) {
            return new Comments(read + other.read, held + other.held, refused + other.refused);
        }
    }
}
