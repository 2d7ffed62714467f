package org.afterword.pages.sets;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.content.settings.Podcast;
import org.afterword.pages.catalog.Card;
import org.afterword.pages.catalog.Catalog;

/** Warns of what keeps a podcast out of the directories, and what only the whole site tells. */
public final class PodcastProblems {
    private static final String CODE = "site/podcast";

    /** In pixels, on each side (Apple's rules for the picture of a show). */
    private static final int SMALLEST = 1400;

    private static final int LARGEST = 3000;

    /** What Apple's directory plays. */
    private static final Set<String> PLAYED = Set.of(
            "audio/mpeg", "audio/x-m4a", "audio/mp4", "audio/aac", "video/mp4", "video/x-m4v", "video/quicktime");

    private PodcastProblems() {}

    /** @param places where a field of the podcast stands */
    public static void tell(
            Catalog catalog, Podcast podcast, Function<String, Position> places, Consumer<Problem> problems) {
        if (catalog.cards().stream()
                .noneMatch(card -> card.article().enclosure().isPresent())) {
            problems.accept(Problem.warning(
                    CODE,
                    places.apply(""),
                    "no article that lists show has an 'enclosure', so the podcast has no episodes",
                    "add 'enclosure: …' to an article, with the name of its sound or film"));
        }
        unplayed(catalog, places, problems);
        var size = catalog.site().images().get(podcast.image());
        if (size != null && (size.width() != size.height() || size.width() < SMALLEST || size.width() > LARGEST)) {
            problems.accept(Problem.warning(
                    CODE,
                    places.apply("image"),
                    "the picture has " + size.width() + " × " + size.height()
                            + " pixels, and Apple's directory refuses it",
                    "make it a square of " + SMALLEST + " to " + LARGEST + " pixels on each side"));
        }
    }

    /** One warning for all of them, since each is mended alike. */
    private static void unplayed(Catalog catalog, Function<String, Position> places, Consumer<Problem> problems) {
        var unplayed = catalog.cards().stream()
                .map(Card::article)
                .filter(article -> article.enclosure()
                        .filter(file -> !PLAYED.contains(file.type()))
                        .isPresent())
                .toList();
        if (!unplayed.isEmpty()) {
            var first = unplayed.get(0).enclosure().orElseThrow();
            int others = unplayed.size() - 1;
            problems.accept(Problem.warning(
                    CODE,
                    places.apply(""),
                    "Apple's directory plays no '" + first.type() + "', as '" + first.name() + "' is"
                            + (others == 0 ? "" : others == 1 ? ", and one more" : ", and " + others + " more"),
                    "export it as an .mp3 or an .m4a; a film, as an .mp4"));
        }
    }
}
