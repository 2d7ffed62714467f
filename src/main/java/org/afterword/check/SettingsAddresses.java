package org.afterword.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.afterword.base.problem.Position;
import org.afterword.content.settings.Settings;
import org.afterword.content.settings.SettingsPlaces;
import org.afterword.markdown.Survey;
import org.afterword.markdown.Syntax;
import org.afterword.pages.links.Sources;

/** Notes the addresses of other sites to which the settings lead, and so perhaps every page. */
final class SettingsAddresses {
    private static final String FILE = "content/site.yaml";

    private final String url;
    private final Optional<SettingsPlaces> places;
    private final Map<String, List<Position>> external;

    private SettingsAddresses(String url, Sources sources, Map<String, List<Position>> external) {
        this.url = url;
        this.places = sources.of(FILE).map(SettingsPlaces::of);
        this.external = external;
    }

    /** @param external to which they are added, each with where it stands */
    static void note(Settings settings, Sources sources, Map<String, List<Position>> external) {
        var noted = new SettingsAddresses(settings.url(), sources, external);
        settings.navigation().forEach(entry -> noted.one(entry.url(), all -> all.navigation(entry.url())));
        settings.authors().forEach((key, author) -> {
            author.url().ifPresent(url -> noted.one(url, all -> all.author(key)));
            author.bio().ifPresent(words -> noted.text(List.of("authors", key, "bio"), words));
        });
        settings.footer().ifPresent(words -> noted.text(List.of("footer"), words));
        settings.conversation().invitation().ifPresent(words -> noted.text(List.of("comments", "invitation"), words));
    }

    private void text(List<String> field, String words) {
        Survey.of(words, Syntax.PLAIN)
                .leads()
                .forEach(lead -> one(lead.address(), all -> all.words(field, lead.address())));
    }

    private void one(String address, Function<SettingsPlaces, Position> place) {
        if (ArticleLook.isElsewhere(address, url)) {
            external.computeIfAbsent(ArticleLook.withoutFragment(address), one -> new ArrayList<>())
                    .add(places.map(place).orElse(Position.file(FILE)));
        }
    }
}
