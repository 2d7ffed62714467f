package org.afterword.importer.article;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.afterword.content.address.UrlPath;
import org.afterword.importer.record.OldAddress;

/**
 * Old addresses as rules for the host: those that no file can answer, such as {@code /?p=12}, and for a host whose rules may
 * be many those of aliases too.
 */
public final class Redirects {
    /** The rules of one kind of host: a file of rules that {@code content/_redirects} has room for, or a snippet. */
    public enum Host {
        NETLIFY("_redirects"),
        NGINX(".redirects.nginx.conf"),
        APACHE(".redirects.apache.conf");

        private final String file;

        Host(String file) {
            this.file = file;
        }

        /** The path of its file from the content folder. */
        public String file() {
            return file;
        }
    }

    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9_.%+/-]+");
    private static final Pattern FIELD = Pattern.compile("[A-Za-z0-9_.-]++=[A-Za-z0-9_.%+-]++");
    private static final String ENGINE = "RewriteEngine On";

    private record Rule(String path, String query) implements Comparable<Rule> {
        @Override
        public int compareTo(Rule other) {
            int byPath = path.compareTo(other.path);
            return byPath != 0 ? byPath : query.compareTo(other.query);
        }
    }

    private final String root;
    private final TreeMap<Rule, String> rules = new TreeMap<>();
    private final TreeMap<Rule, String> aliases = new TreeMap<>();
    private final TreeMap<Rule, String> lists = new TreeMap<>();

    /** @param root the path that the site lies under, beginning and ending with a slash */
    public Redirects(String root) {
        this.root = root;
    }

    /** Looked at one by one: a pattern for all of them would go one call deeper for each. */
    private static boolean areFields(String query) {
        for (var field : query.split("&", -1)) {
            if (!FIELD.matcher(field).matches()) {
                return false;
            }
        }
        return true;
    }

    /** Fields and their values, or, as Dotclear writes it, a path, which Netlify's rules cannot tell. */
    void query(String path, String query, String address) {
        if (PATH.matcher(query).matches() || areFields(query)) {
            put(rules, new Rule(path, query), address);
        }
    }

    void path(String path, String address) {
        put(rules, new Rule(path, ""), address);
    }

    /** The path of a list or a feed, which may have a query. These come last: where a host reads only so many rules, those of articles count most. */
    void list(String path, String address) {
        int at = path.indexOf('?');
        var query = at < 0 ? "" : path.substring(at + 1);
        if (query.isEmpty() || areFields(query)) {
            put(lists, new Rule(at < 0 ? path : path.substring(0, at), query), address);
        }
    }

    /** A line end in a path would begin a line of its own in a host's configuration, and nobody has such an address. */
    private static void put(Map<Rule, String> rules, Rule rule, String address) {
        if (rule.path().chars().noneMatch(Character::isISOControl)) {
            rules.putIfAbsent(rule, address);
        }
    }

    /**
     * A path that a page answers, which sends the reader on, but without the fragment of the address: a rule keeps that.
     * Hosts that read {@code _redirects} may allow few rules, and some answer with the page first.
     */
    void alias(String path, String address) {
        aliases.putIfAbsent(new Rule(whole(path), ""), address);
    }

    /** A path of this site as its host knows it. */
    String whole(String path) {
        return root + path.substring(1);
    }

    /** The rules in the order in which they are written. */
    private Map<Rule, String> all(Host host) {
        var all = new TreeMap<>(rules);
        if (host != Host.NETLIFY) {
            aliases.forEach(all::putIfAbsent);
        } else {
            all.keySet()
                    .removeIf(rule -> !rule.query().isEmpty() && rule.query().indexOf('=') < 0);
        }
        var inOrder = new LinkedHashMap<Rule, String>(all);
        lists.forEach(inOrder::putIfAbsent);
        return inOrder;
    }

    /** The file's text with the rules that it does not have yet; empty where it has them all. */
    public Optional<String> text(Host host, Optional<String> before) {
        Set<String> there = new HashSet<>();
        before.ifPresent(text -> text.lines().forEach(there::add));
        var text = new StringBuilder(before.map(old -> old.endsWith("\n") || old.isEmpty() ? old : old + "\n")
                .orElse(""));
        int had = text.length();
        all(host).forEach((rule, address) -> {
            var lines = lines(host, rule, root + address.substring(1));
            if (!there.contains(lines.get(0))) {
                if (lines.size() > 1 && there.add(ENGINE)) {
                    text.append(ENGINE).append('\n');
                }
                lines.forEach(line -> text.append(line).append('\n'));
            }
        });
        return text.length() == had ? Optional.empty() : Optional.of(text.toString());
    }

    /** @param address the target; Apache encodes that of a rewriting by itself, and takes a percent sign for its own */
    private static List<String> lines(Host host, Rule rule, String address) {
        var target = UrlPath.encode(address);
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
                                "RewriteCond %{QUERY_STRING} ^" + literal(rule.query()) + "$",
                                "RewriteRule \"^/?" + literal(rule.path().substring(1)) + "$\" \"" + address
                                        + "?\" [R=301,L]")
                        : List.of("RedirectMatch 301 \"^" + literal(rule.path()) + "$\" \"" + target + "\"");
        };
    }

    /** The pattern of a text. */
    private static String literal(String text) {
        return text.replaceAll("[\\x21-\\x7E&&[^A-Za-z0-9/=&_-]]", "\\\\$0");
    }

    /** The path as a browser asks for it: what would begin a query or a fragment is a letter of the path here. */
    private static String encoded(String path) {
        return OldAddress.linked(UrlPath.encode(path)).replace(" ", "%20");
    }
}
