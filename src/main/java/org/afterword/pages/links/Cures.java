package org.afterword.pages.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.afterword.base.problem.Nearest;
import org.afterword.content.address.UrlPath;
import org.afterword.markdown.Links;
import org.afterword.pages.output.Output;

/** Guesses what a link was meant to lead to that leads nowhere. */
final class Cures {
    /** To look at every address of a large site takes its time; past so many, other links are most likely wrong alike. */
    private static final int MOST_COMPARED = 40;

    private static final int FARTHEST = 8;

    private final Places places;
    private final String root;
    private List<String> addresses;
    private int compared;

    /** @param root what every path of the published site begins with, and no link in its content */
    Cures(Places places, String root) {
        this.places = places;
        this.root = root;
    }

    /** What to do, for a message; empty where nothing can be guessed. */
    Optional<String> cure(String written, String path) {
        var meant = web(written).or(() -> bare(written, path));
        if (meant.isPresent()) {
            return meant.map(address -> "write " + address);
        }
        var otherCase =
                places.inOtherCase(path).map(there -> written.endsWith("/") ? Places.address(there) : shown(there));
        if (otherCase.isPresent()) {
            return otherCase.map(there -> "capitals count: it is '" + there + "'");
        }
        if (root.length() > 1 && path.startsWith(root)) {
            var within = path.substring(root.length() - 1);
            if (places.of(within).isPresent()) {
                return Optional.of("paths begin at the content folder: write " + within);
            }
        }
        return elsewhere(path).map(there -> "did you mean '" + there + "'?");
    }

    /** An address without the quotes, brackets or stops around it, and with its slashes; empty where it would lead nowhere, too. */
    private Optional<String> bare(String written, String path) {
        if (written.indexOf('\\') >= 0) {
            return Optional.of(written.replace('\\', '/'));
        }
        var bare = written.replaceAll("^[“”„‘’\"'(<]+|[“”‘’\"')>,;.:!?]+$|(?<=\\.md)/.*$", "");
        if (bare.equals(written)) {
            return Optional.empty();
        }
        boolean leads = Links.isElsewhere(bare)
                || Links.resolve(bare, path.substring(0, path.lastIndexOf('/') + 1))
                        .filter(there -> places.of(there).isPresent())
                        .isPresent();
        return leads ? Optional.of(bare) : web(bare);
    }

    /** An address without its beginning, as a person types it. */
    static Optional<String> web(String written) {
        if (written.startsWith("http//") || written.startsWith("https//")) {
            return Optional.of(written.replaceFirst("//", "://"));
        }
        if (written.matches("(?i)www\\.[^/\\s]+\\..*")
                || written.matches(
                        "(?i)(?:[a-z0-9-]++\\.)++(?:com|org|net|edu|gov|io|dev|info|de|uk|eu)(?:[/?#].*)?")) {
            return Optional.of("https://" + written);
        }
        if (written.startsWith("mailto;")) {
            return Optional.of(written.replaceFirst(";", ":"));
        }
        return written.matches("[^/\\s@]+@[^/\\s@]+\\.[^/\\s@]+") ? Optional.of("mailto:" + written) : Optional.empty();
    }

    /** What has the same name in another folder, or nearly the same address. */
    private Optional<String> elsewhere(String path) {
        if (compared++ >= MOST_COMPARED) {
            return Optional.empty();
        }
        var decoded = UrlPath.decode(path);
        var name = name(decoded);
        var bare = name.replaceFirst("(?i)\\.html?$", "");
        var near = new ArrayList<String>();
        for (var address : addresses()) {
            var its = name(address);
            if (!its.isEmpty() && (its.equalsIgnoreCase(name) || its.equalsIgnoreCase(bare))) {
                return Optional.of(address);
            }
            if (Math.abs(address.length() - decoded.length()) <= FARTHEST) {
                near.add(address);
            }
        }
        return Nearest.to(decoded, near);
    }

    private List<String> addresses() {
        if (addresses == null) {
            addresses = places.all()
                    .get()
                    .filter(output ->
                            !(output instanceof Output.Text) && !output.path().equals("404.html"))
                    .map(Places::address)
                    .sorted()
                    .toList();
        }
        return addresses;
    }

    private static String name(String address) {
        int end = address.endsWith("/") ? address.length() - 1 : address.length();
        return end < 1 ? "" : address.substring(address.lastIndexOf('/', end - 1) + 1, end);
    }

    /** As an author knows it: an article by its file. */
    private static String shown(Output output) {
        var origin = output.origin();
        return origin.startsWith("content/") ? origin.substring("content".length()) : Places.address(output);
    }
}
