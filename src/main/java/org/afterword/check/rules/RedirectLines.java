package org.afterword.check.rules;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.afterword.check.rules.HostLines.Mistake;
import org.afterword.check.subject.CheckedSite;
import org.afterword.content.address.UrlPath;

/** Looks at the lines of {@code _redirects}: an old address, a new one, and a number, with spaces between them. */
final class RedirectLines implements HostLines.Reader {
    private static final Set<String> NUMBERS =
            Set.of("200", "301", "302", "303", "307", "308", "401", "403", "404", "410");
    private static final Pattern ADDRESS = Pattern.compile("(?:/|https?://)\\S*");
    private static final Pattern OF_ANOTHER_FORM = Pattern.compile("->|=>|→|[,;|]$|^[\"'].*");
    private static final String EXAMPLE = "write '/old/ /new/ 301'";

    private final CheckedSite site;
    private final Set<String> sources = new HashSet<>();

    RedirectLines(CheckedSite site) {
        this.site = site;
    }

    @Override
    public Optional<Mistake> look(String line) {
        if (line.isBlank() || line.strip().startsWith("#")) {
            return Optional.empty();
        }
        var words = line.strip().split("\\s+");
        for (var word : words) {
            if (OF_ANOTHER_FORM.matcher(word).find()) {
                return Mistake.of("'" + word + "' is no part of a redirect", EXAMPLE);
            }
        }
        if (!ADDRESS.matcher(words[0]).matches()) {
            return Mistake.of("a redirect begins with a path, and '" + words[0] + "' is none", "write /" + words[0]);
        }
        return target(words).or(() -> repeated(words));
    }

    /** Between the two addresses, fields of the query may be named, and behind them a number and conditions. */
    private Optional<Mistake> target(String... words) {
        String target = null;
        for (int i = 1; i < words.length; i++) {
            var word = words[i];
            if (target == null && ADDRESS.matcher(word).matches()) {
                target = word;
            } else if (target != null && word.matches("\\d.*") && !NUMBERS.contains(word.replaceFirst("!$", ""))) {
                return Mistake.of(
                        "'" + word + "' is no number of a redirect", "write 301, or 302 for one that is not for good");
            } else if (word.indexOf('=') < 0 && !word.matches("\\d{3}!?")) {
                return Mistake.of("'" + word + "' is no part of a redirect", EXAMPLE);
            }
        }
        if (target == null) {
            return Mistake.of(
                    "this redirect leads nowhere",
                    "write the new address behind the old one: " + words[0] + " /new/ 301");
        }
        return isDead(target)
                ? Mistake.of(
                        "this redirect leads to '" + target + "', where the site has nothing",
                        "write where it should lead")
                : Optional.empty();
    }

    /** What has a place in it, or leads to another host, is not known here; what is left out will be there. */
    private boolean isDead(String target) {
        var path = UrlPath.decode(target.replaceFirst("[?#].*", ""));
        var root = site.site().settings().root();
        if (!path.startsWith(root) || target.contains("/:") || target.contains("*") || path.startsWith("/.")) {
            return false;
        }
        var within = path.substring(root.length() - 1);
        return !site.willHave(within) && !sources.contains(target);
    }

    /** A line for some queries, countries or languages alone leaves the path to others. */
    private Optional<Mistake> repeated(String... words) {
        var source = words[0];
        var conditions = Stream.of(words)
                .filter(word -> word.indexOf('=') > 0 && !ADDRESS.matcher(word).matches())
                .sorted()
                .collect(Collectors.joining(" "));
        var above = sources.stream()
                .filter(one -> one.endsWith("/*")
                        && !one.equals(source)
                        && source.startsWith(one.substring(0, one.length() - 1)))
                .findFirst();
        if (above.isPresent()) {
            return Mistake.of(
                    "'" + above.get() + "' above redirects this path already, and hosts take the first",
                    "write this line above that one");
        }
        return sources.add((source + " " + conditions).strip())
                ? Optional.empty()
                : Mistake.of(
                        "'" + source + "' is redirected above already, and hosts take the first",
                        "keep one of the two");
    }
}
