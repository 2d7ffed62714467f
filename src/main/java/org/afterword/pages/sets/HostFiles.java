package org.afterword.pages.sets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.content.Site;
import org.afterword.content.address.UrlPath;
import org.afterword.content.media.Media;
import org.afterword.pages.output.Output;
import org.afterword.pages.parts.Frame;

/** The files that the site's host reads, if the site names one: the author's own of these names are joined with them. */
public final class HostFiles {
    private static final String REDIRECTS = "/_redirects";
    private static final String HEADERS = "/_headers";
    private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml");

    private HostFiles() {}

    /** The paths of files that are not copied as they are, since rules are written behind them. */
    public static Set<String> joined(Site site) {
        var settings = site.settings();
        if (settings.host().isEmpty()) {
            return Set.of();
        }
        var joined = new HashSet<String>();
        if (settings.parts().redirects()) {
            joined.add(REDIRECTS);
        }
        if (settings.parts().headers()) {
            joined.add(HEADERS);
        }
        return joined;
    }

    /**
     * The files with the site's rules.
     *
     * @param hashed the paths of the site's files whose names change with their content
     * @param place where the site names its host
     */
    public static List<Output> of(
            Site site, Frame frame, List<String> hashed, Position place, Consumer<Problem> problems) {
        var outputs = new ArrayList<Output>();
        var host = site.settings().host();
        if (host.isPresent() && site.settings().parts().redirects()) {
            var rules = RedirectRules.of(host.get(), own(site, REDIRECTS), former(site, frame));
            rules.problem(place).ifPresent(problems);
            outputs.add(text(REDIRECTS, rules.text()));
        }
        if (host.isPresent() && site.settings().parts().headers()) {
            var policy = hasPages(site) ? Optional.<String>empty() : Optional.of(frame.widestPolicy());
            var links = Stream.concat(hashed.stream().map(path -> "/" + path), made(site))
                    .map(frame.addresses()::link)
                    .toList();
            var rules = HeaderRules.of(
                    host.get(), own(site, HEADERS), site.settings().root(), policy, links);
            rules.problem(place).ifPresent(problems);
            outputs.add(text(HEADERS, rules.text()));
        }
        return outputs;
    }

    /** All pictures that the build makes, unless the author has a folder of that name. */
    private static Stream<String> made(Site site) {
        boolean any = site.settings().pictures().on() || site.settings().parts().sharePictures();
        boolean owned =
                site.articles().stream().anyMatch(article -> article.path().startsWith(UrlPath.MADE))
                        || site.media().stream().anyMatch(file -> file.name().contains(UrlPath.MADE));
        return any && !owned ? Stream.of(UrlPath.MADE + "*") : Stream.empty();
    }

    /** The newest articles' first. */
    private static List<Map.Entry<String, String>> former(Site site, Frame frame) {
        var addresses = frame.addresses();
        return site.articles().stream()
                .flatMap(article -> article.aliases().stream()
                        .map(alias -> Map.entry(addresses.link(alias), addresses.link(article.path()))))
                .toList();
    }

    private static Output text(String path, String text) {
        return new Output.Text(path.substring(1), "the rules for the host", text);
    }

    /** A page that the author wrote as HTML may do what the pages of the site do not. */
    private static boolean hasPages(Site site) {
        return site.media().stream()
                .map(file -> file.path().toLowerCase(Locale.ROOT))
                .anyMatch(path -> PAGES.stream().anyMatch(path::endsWith));
    }

    private static String own(Site site, String path) {
        return site.media().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .map(HostFiles::text)
                .orElse("");
    }

    private static String text(Media file) {
        try {
            return new String(Files.readAllBytes(file.file()), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            return ""; // it went away since the folder was listed, which the next build sees
        }
    }
}
