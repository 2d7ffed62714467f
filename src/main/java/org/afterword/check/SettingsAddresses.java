package org.afterword.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.afterword.base.problem.Position;
import org.afterword.check.subject.OwnAddress;
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
    private final Found found;

    private SettingsAddresses(String url, Sources sources, Found found) {
        this.url = url;
        this.places = sources.of(FILE).map(SettingsPlaces::of);
        this.found = found;
    }

    /** @param found to which they are added, each with where it stands */
    static void note(Settings settings, Sources sources, Found found) {
        var noted = new SettingsAddresses(settings.url(), sources, found);
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
        if (OwnAddress.isElsewhere(address, url)) {
            found.addExternal(address, places.map(place).orElse(Position.file(FILE)));
        }
    }
}
