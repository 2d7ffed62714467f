package org.afterword.check.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.afterword.base.problem.Nearest;
import org.afterword.check.rules.HostLines.Mistake;

/** Looks at the lines of a site's own {@code robots.txt}: a field, a colon and a value (RFC 9309 §2.2). */
final class RobotLines implements HostLines.Reader {
    private static final List<String> FIELDS = List.of("user-agent", "allow", "disallow", "sitemap", "crawl-delay");

    private boolean hasAgent;

    @Override
    public Optional<Mistake> look(String line) {
        var words = line.replaceFirst("#.*", "").strip();
        int colon = words.indexOf(':');
        if (words.isEmpty() || line.indexOf('{') >= 0 || line.indexOf('}') >= 0) {
            return Optional.empty(); // what the template makes
        }
        var name = words.substring(0, colon < 0 ? words.length() : colon)
                .strip()
                .split("\\s", 2)[0]
                .toLowerCase(Locale.ROOT);
        var meant = FIELDS.contains(name) ? Optional.<String>empty() : Nearest.slip(name, FIELDS);
        hasAgent |= name.equals("user-agent");
        if (meant.isPresent()) {
            return Mistake.of("robots know no '" + name + "', and pass over it", "did you mean '" + meant.get() + "'?");
        } else if (colon < 0) {
            return Mistake.of("there is no colon in this line, so robots pass over it", "write 'Disallow: /path/'");
        } else if (!hasAgent && name.endsWith("allow")) {
            return Mistake.of(
                    "no line above says whom this is for, so robots pass over it", "write 'User-agent: *' before it");
        }
        return Optional.empty();
    }
}
