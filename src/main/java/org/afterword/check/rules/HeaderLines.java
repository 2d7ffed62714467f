package org.afterword.check.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.base.problem.Nearest;
import org.afterword.check.rules.HostLines.Mistake;
import org.afterword.check.subject.CheckedSite;
import org.afterword.content.address.UrlPath;

/** Looks at the lines of {@code _headers}: a path, and below it headers, each further in. */
final class HeaderLines implements HostLines.Reader {
    private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]*\\s*:.*");
    private static final Pattern REMOVAL = Pattern.compile("!\\s*[A-Za-z][A-Za-z0-9-]*");
    private static final Pattern PATH = Pattern.compile("(?:/|https?://)\\S*");

    private static final List<String> KNOWN = List.of(
            "Accept-Ranges",
            "Access-Control-Allow-Credentials",
            "Access-Control-Allow-Headers",
            "Access-Control-Allow-Methods",
            "Access-Control-Allow-Origin",
            "Access-Control-Expose-Headers",
            "Access-Control-Max-Age",
            "Cache-Control",
            "CDN-Cache-Control",
            "Clear-Site-Data",
            "Content-Disposition",
            "Content-Encoding",
            "Content-Language",
            "Content-Security-Policy",
            "Content-Security-Policy-Report-Only",
            "Content-Type",
            "Cross-Origin-Embedder-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "Expires",
            "Link",
            "Origin-Agent-Cluster",
            "Permissions-Policy",
            "Referrer-Policy",
            "Report-To",
            "Reporting-Endpoints",
            "Set-Cookie",
            "Strict-Transport-Security",
            "Timing-Allow-Origin",
            "Vary",
            "X-Content-Type-Options",
            "X-DNS-Prefetch-Control",
            "X-Download-Options",
            "X-Frame-Options",
            "X-Permitted-Cross-Domain-Policies",
            "X-Robots-Tag",
            "X-XSS-Protection");

    private final CheckedSite site;
    private boolean hasPath;

    HeaderLines(CheckedSite site) {
        this.site = site;
    }

    @Override
    public Optional<Mistake> look(String line) {
        var words = line.strip();
        if (words.isEmpty() || words.startsWith("#")) {
            return Optional.empty();
        }
        return Character.isWhitespace(line.charAt(0)) ? header(words) : path(words);
    }

    private Optional<Mistake> path(String words) {
        if (HEADER.matcher(words).matches() && !PATH.matcher(words).matches()) {
            return Mistake.of(
                    "this header belongs to no path, since it stands at the line's beginning",
                    "put two spaces before it");
        }
        hasPath = true;
        if (!PATH.matcher(words).matches()) {
            return Mistake.of(
                    "'" + words + "' is no path", "write a path such as /* in the line, and its headers below it");
        }
        if (words.endsWith(":")) {
            return Mistake.of("the path ends in a colon", "take the colon out");
        }
        return isDead(words)
                ? Mistake.of("the site has nothing at '" + words + "'", "write a path that there is, or /* for all")
                : Optional.empty();
    }

    /** What has a place in it stands for many, and hosts have paths of their own. */
    private boolean isDead(String path) {
        var root = site.site().settings().root();
        if (!path.startsWith(root) || path.contains("*") || path.contains("/:") || path.startsWith(root + ".")) {
            return false;
        }
        var within = UrlPath.decode(path.substring(root.length() - 1));
        var plan = site.planned().plan();
        return plan.at(within).isEmpty() && plan.at(within + "/").isEmpty();
    }

    private Optional<Mistake> header(String words) {
        if (!hasPath) {
            return Mistake.of("this header belongs to no path", "write the path in a line above it, such as /*");
        } else if (REMOVAL.matcher(words).matches()) {
            return Optional.empty();
        } else if (!HEADER.matcher(words).matches()) {
            return Mistake.of("this is no header", "write its name, a colon and its value");
        }
        var name = words.split("[\\s:]", 2)[0];
        var meant = KNOWN.stream().anyMatch(name::equalsIgnoreCase)
                ? Optional.<String>empty()
                : Nearest.slip(
                                name.toLowerCase(Locale.ROOT),
                                KNOWN.stream()
                                        .map(one -> one.toLowerCase(Locale.ROOT))
                                        .toList())
                        .flatMap(near ->
                                KNOWN.stream().filter(near::equalsIgnoreCase).findFirst());
        if (meant.isPresent()) {
            return Mistake.of("browsers know no header '" + name + "'", "did you mean '" + meant.get() + "'?");
        }
        return words.endsWith(":")
                ? Mistake.of(
                        "this header has no value",
                        "write the value behind the colon, or '! NAME' to take a header away")
                : Optional.empty();
    }
}
