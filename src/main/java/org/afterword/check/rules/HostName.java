package org.afterword.check.rules;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.check.rules.HostLines.Mistake;

/** Looks at {@code CNAME}, which tells GitHub Pages under which host the site is: its name, and nothing else. */
final class HostName implements HostLines.Reader {
    private static final Pattern NAME = Pattern.compile("(?:[\\p{L}\\p{N}-]++\\.)++[\\p{L}\\p{N}-]+");

    private final String host;
    private boolean hasName;

    /** @param url the site's address; empty where it has none. A host in other letters than ASCII's is not known here. */
    HostName(String url) {
        this.host = Optional.ofNullable(URI.create(url).getHost()).orElse("");
    }

    @Override
    public Optional<Mistake> look(String line) {
        var name = line.strip();
        if (name.isEmpty()) {
            return Optional.empty();
        } else if (hasName) {
            return Mistake.of("there is a host in a line above already, and one alone counts", "take this line out");
        }
        hasName = true;
        if (!NAME.matcher(name).matches()) {
            return Mistake.of("'" + name + "' is no host's name alone", cure());
        }
        return host.isEmpty() || name.equalsIgnoreCase(host)
                ? Optional.empty()
                : Mistake.of(
                        "the site is at " + host + " by its 'url', and at " + name + " by this file",
                        "make the two the same");
    }

    @Override
    public Optional<Mistake> end() {
        return hasName ? Optional.empty() : Mistake.of("there is no host's name in this file", cure());
    }

    private String cure() {
        return "write " + (host.isEmpty() ? "the name, such as blog.example.org" : host);
    }
}
