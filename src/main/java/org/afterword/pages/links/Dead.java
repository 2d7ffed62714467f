package org.afterword.pages.links;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.content.address.UrlPath;
import org.afterword.markdown.Lead;

/** Why a link leads to nothing. */
sealed interface Dead {

    /** @param written the address as its author wrote it */
    Problem problem(Lead.Kind kind, String written, Position place);

    /** There is nothing at the path. */
    record Nothing(String path, Function<String, Optional<String>> cure) implements Dead {
        @Override
        public Problem problem(Lead.Kind kind, String written, Position place) {
            var hint = cure.apply(written);
            return kind == Lead.Kind.LINK
                    ? Problem.warning(
                            "link/dead",
                            place,
                            "the link to '" + written + "' leads nowhere: " + nothing(written),
                            hint.orElse("write where it should lead, or take the link out"))
                    : Problem.warning(
                            "link/picture",
                            place,
                            (kind == Lead.Kind.PICTURE ? "the picture" : "the file") + " '" + written
                                    + "' is not there: the site has no file " + UrlPath.decode(path),
                            hint.orElse("put the file there, or write its name as it is"));
        }

        private String nothing(String written) {
            return Target.of(written).path().endsWith(".md")
                    ? "there is no such article"
                    : "the site has nothing at " + UrlPath.decode(path);
        }
    }

    /** The article there is left out. */
    record Hidden(String what) implements Dead {
        @Override
        public Problem problem(Lead.Kind kind, String written, Position place) {
            return Problem.warning(
                    "link/hidden",
                    place,
                    "the link to '" + written + "' leads nowhere for now: that article is " + what + " and is left out",
                    "publish the two together, or take the link out");
        }
    }

    /** The page is there, but not the place in it. */
    record Anchor(String fragment, boolean here, String origin, Set<String> ids) implements Dead {
        @Override
        public Problem problem(Lead.Kind kind, String written, Position place) {
            return Problem.warning(
                    "link/anchor",
                    place,
                    "there is no '#" + UrlPath.decode(fragment) + "' " + (here ? "on this page" : "in " + origin),
                    Nearest.to(UrlPath.decode(fragment), ids)
                            .map(near -> "did you mean '#" + near + "'?")
                            .orElse("a heading's own is its words in small letters, with hyphens between them"));
        }
    }
}
