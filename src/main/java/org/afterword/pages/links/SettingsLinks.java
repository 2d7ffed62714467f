package org.afterword.pages.links;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.content.article.SlipMessages;
import org.afterword.content.article.TextLinks;
import org.afterword.content.settings.Podcast;
import org.afterword.content.settings.Settings;
import org.afterword.content.settings.SettingsPlaces;
import org.afterword.markdown.Lead;
import org.afterword.markdown.Slip;
import org.afterword.markdown.Survey;
import org.afterword.markdown.Syntax;

/** Warns of what the settings lead to that is not on the site. */
final class SettingsLinks {
    private static final String FILE = "content/site.yaml";
    private static final String HOME = "/";

    /** What may be the author's own machine or network. */
    private static final Pattern NEAR = Pattern.compile("(?i)^https?://(?:localhost|\\d|\\[)");

    private final Settings settings;
    private final Sources sources;
    private final BiFunction<String, String, Optional<Dead>> judge;
    private final Function<String, Optional<String>> moved;
    private Optional<SettingsPlaces> places;

    /**
     * @param judge says what is wrong with a link, given the page that it stands on and where it leads
     * @param moved the address of the article that a path is a former one of
     */
    SettingsLinks(
            Settings settings,
            Sources sources,
            BiFunction<String, String, Optional<Dead>> judge,
            Function<String, Optional<String>> moved) {
        this.settings = settings;
        this.sources = sources;
        this.judge = judge;
        this.moved = moved;
    }

    void tell(Consumer<Problem> problems) {
        for (var entry : settings.navigation()) {
            one(Lead.Kind.LINK, entry.url(), all -> all.navigation(entry.url()), problems);
            moved.apply(entry.url())
                    .ifPresent(now -> problems.accept(Problem.warning(
                            "site/navigation",
                            place(all -> all.navigation(entry.url())),
                            "'" + entry.url() + "' is a former address, from which each reader has to be sent on",
                            "write " + now)));
        }
        settings.authors()
                .values()
                .forEach(author -> author.url()
                        .ifPresent(url -> one(Lead.Kind.LINK, url, all -> all.author(author.key()), problems)));
        settings.icon().ifPresent(path -> one(Lead.Kind.PICTURE, path, all -> all.field("icon"), problems));
        settings.image().ifPresent(path -> one(Lead.Kind.PICTURE, path, all -> all.field("image"), problems));
        settings.podcast()
                .map(Podcast::image)
                .ifPresent(path -> one(Lead.Kind.PICTURE, path, all -> all.podcast("image"), problems));
        settings.footer().ifPresent(words -> text(List.of("footer"), words, problems));
        settings.authors()
                .values()
                .forEach(author -> author.bio()
                        .ifPresent(words -> text(List.of("authors", author.key(), "bio"), words, problems)));
        settings.conversation()
                .invitation()
                .ifPresent(words -> text(List.of("comments", "invitation"), words, problems));
    }

    private void text(List<String> field, String words, Consumer<Problem> problems) {
        if ("]<{&*".chars().allMatch(sign -> words.indexOf(sign) < 0)) {
            return;
        }
        var survey = Survey.of(words, Syntax.PLAIN);
        for (var lead : survey.leads()) {
            one(lead.kind(), lead.address(), all -> all.words(field, lead.address()), problems);
        }
        for (var slip : survey.slips()) {
            var problem = SlipMessages.problem(slip, place(all -> all.words(field, slip.written())));
            problems.accept(isCall(slip) ? notCalled(problem, slip.written()) : problem);
        }
    }

    private static boolean isCall(Slip slip) {
        return slip.kind() == Slip.Kind.SHORTCODE
                && (slip.written().startsWith("{{<") || slip.written().startsWith("{{%"));
    }

    private static Problem notCalled(Problem problem, String written) {
        return Problem.warning(
                problem.code(),
                problem.position(),
                "'" + written + "' calls nothing here, and readers see it as it stands",
                "write what it stands for, in Markdown or HTML: only articles call shortcodes");
    }

    private Position place(Function<SettingsPlaces, Position> place) {
        if (places == null) {
            places = sources.of(FILE).map(SettingsPlaces::of);
        }
        return places.map(place).orElse(Position.file(FILE));
    }

    private void one(
            Lead.Kind kind, String written, Function<SettingsPlaces, Position> place, Consumer<Problem> problems) {
        if (NEAR.matcher(written).find()) {
            AddressSlips.tell(written, () -> place(place), problems);
        }
        var dead = TextLinks.target(settings.withinSite(written), HOME)
                .filter(target -> target.startsWith("/"))
                .flatMap(target -> judge.apply(HOME, target));
        if (dead.isPresent()) {
            problems.accept(dead.get().problem(kind, written, place(place)));
        }
    }
}
