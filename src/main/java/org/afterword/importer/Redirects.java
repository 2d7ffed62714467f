package org.afterword.importer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.afterword.content.UrlPath;

/** Old addresses that no file can answer, such as {@code /?p=12}, as rules for the host. */
final class Redirects {
    /** The rules of one kind of host: a file of rules that {@code content/_redirects} has room for, or a snippet. */
    enum Host {
        NETLIFY("_redirects"),
        NGINX(".redirects.nginx.conf"),
        APACHE(".redirects.apache.conf");

        private final String file;

        Host(String file) {
            this.file = file;
        }

        String file() {
            return file;
        }
    }

    private record Rule(String path, String query) implements Comparable<Rule> {
        @Override
        public int compareTo(Rule other) {
            int byPath = path.compareTo(other.path);
            return byPath != 0 ? byPath : query.compareTo(other.query);
        }
    }

    private final String root;
    private final TreeMap<Rule, String> rules = new TreeMap<>();

    /** @param root the path that the site lies under, beginning and ending with a slash */
    Redirects(String root) {
        this.root = root;
    }

    void query(String path, String query, String address) {
        if (query.matches("[A-Za-z0-9_.-]+=[A-Za-z0-9_.%+-]+(?:&[A-Za-z0-9_.-]+=[A-Za-z0-9_.%+-]+)*")) {
            rules.putIfAbsent(new Rule(path, query), address);
        }
    }

    void path(String path, String address) {
        rules.putIfAbsent(new Rule(path, ""), address);
    }

    /** The file's text with the rules that it does not have yet; empty where it has them all. */
    Optional<String> text(Host host, Optional<String> before) {
        Set<String> there = new HashSet<>();
        before.ifPresent(text -> text.lines().forEach(there::add));
        var text = new StringBuilder(before.map(old -> old.endsWith("\n") || old.isEmpty() ? old : old + "\n")
                .orElse(""));
        int had = text.length();
        rules.forEach((rule, address) -> {
            var lines = lines(host, rule, UrlPath.encode(root + address.substring(1)));
            if (!there.contains(lines.get(0))) {
                lines.forEach(line -> text.append(line).append('\n'));
            }
        });
        return text.length() == had ? Optional.empty() : Optional.of(text.toString());
    }

    private static List<String> lines(Host host, Rule rule, String target) {
        var path = encoded(rule.path());
        boolean query = !rule.query().isEmpty();
        return switch (host) {
            case NETLIFY -> List.of(path + " " + (query ? rule.query().replace('&', ' ') + " " : "") + target + " 301");
            case NGINX ->
                List.of(
                        query
                                ? "if ($request_uri = \"" + path + "?" + rule.query() + "\") { return 301 " + target
                                        + "; }"
                                : "location = \""
                                        + rule.path().replace("\\", "\\\\").replace("\"", "\\\"") + "\" { return 301 "
                                        + target + "; }");
            case APACHE ->
                query
                        ? List.of(
                                "RewriteCond %{QUERY_STRING} ^"
                                        + rule.query().replaceAll("([^A-Za-z0-9=&_-])", "\\\\$1") + "$",
                                "RewriteRule ^" + path.substring(1).replaceAll("([^A-Za-z0-9/_-])", "\\\\$1") + "$ "
                                        + target + "? [R=301,L]")
                        : List.of("RedirectMatch 301 \"^" + rule.path().replaceAll("([^A-Za-z0-9/_ -])", "\\\\$1")
                                + "$\" \"" + target + "\"");
        };
    }

    private static String encoded(String path) {
        return UrlPath.encode(path).replace(" ", "%20");
    }
}
