package org.afterword.content.settings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.problem.Problem;
import org.afterword.content.address.WebOrigin;
import org.afterword.yaml.Fields;
import org.afterword.yaml.ForeignFields;

/** Reads which origins {@code site.yaml} names for its pages' policy. What is none is reported with what was meant. */
final class PolicyReader {
    private static final String HTTPS = "https://";
    private static final String EXAMPLE = "https://example.org";

    /** What a browser reaches without leaving the machine it runs on. */
    private static final List<String> HERE = List.of("http://localhost", "http://127.0.0.1");

    private static final ForeignFields ELSEWHERE = new ForeignFields()
            .add("use 'frames'", "framesrc childsrc iframe iframes")
            .add("use 'media'", "mediasrc video videos audio films")
            .add("use 'fonts'", "fontsrc webfonts")
            .add("use 'images'", "imgsrc img pictures")
            .add("use 'forms'", "formaction")
            .add("take it out: no script runs on a page", "scriptsrc script scripts connectsrc connect workersrc")
            .add("take it out: the site's own style sheet is the only one", "stylesrc style styles defaultsrc default");

    private final Consumer<Problem> problems;

    PolicyReader(Consumer<Problem> problems) {
        this.problems = problems;
    }

    Policy read(Fields fields) {
        var policy = new Policy(
                origins(fields, "frames"),
                origins(fields, "media"),
                origins(fields, "fonts"),
                origins(fields, "images"),
                origins(fields, "forms"));
        fields.refuseOthers(ELSEWHERE);
        return policy;
    }

    private List<String> origins(Fields fields, String name) {
        var origins = new LinkedHashSet<String>();
        for (var item : fields.texts(name)) {
            var text = item.text().strip();
            var origin = origin(text);
            if (origin.isPresent()) {
                origins.add(origin.get());
            } else {
                problems.accept(Problem.error(
                        "policy/origin",
                        item.place().position(),
                        "'" + name + "' cannot name '" + (text.length() > 60 ? text.substring(0, 59) + "…" : text)
                                + "'",
                        cure(text)));
            }
        }
        return List.copyOf(origins);
    }

    /** A slash behind the host is forgiven: that is how browsers copy an address. */
    private static Optional<String> origin(String text) {
        if (text.equals(Policy.SELF)) {
            return Optional.of(text);
        }
        var plain = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        boolean wide = plain.regionMatches(true, 0, HTTPS + "*.", 0, HTTPS.length() + 2);
        var origin = WebOrigin.of(wide ? HTTPS + plain.substring(HTTPS.length() + 2) : plain)
                .filter(found -> hasNothingElse(plain))
                .filter(found -> found.startsWith(HTTPS) || isHere(found));
        return wide
                ? origin.filter(found -> found.contains("."))
                        .map(found -> HTTPS + "*." + found.substring(HTTPS.length()))
                : origin;
    }

    /** Whether there is but a scheme, a host and a port. */
    private static boolean hasNothingElse(String text) {
        int host = text.indexOf("//") + 2;
        return host > 2 && text.chars().skip(host).noneMatch(c -> "/?#@\\".indexOf(c) >= 0);
    }

    private static boolean isHere(String origin) {
        return HERE.stream().anyMatch(here -> origin.equals(here) || origin.startsWith(here + ":"));
    }

    /** The origin as one that can be named: with https, unless it is of the machine itself. */
    static String secure(String origin) {
        return origin.startsWith("http:") && !isHere(origin) ? "https:" + origin.substring("http:".length()) : origin;
    }

    private static String cure(String text) {
        var bare = text.replaceAll("^['\"]+|['\"]+$", "").toLowerCase(Locale.ROOT);
        if (bare.equals(Policy.SELF)) {
            return "write self, without quotes within quotes";
        } else if (text.startsWith("'")) {
            return "only sites can be named here, such as " + EXAMPLE
                    + ", and self; the page's own words never run or style anything";
        } else if (bare.startsWith("data:") || bare.startsWith("blob:") || bare.startsWith("filesystem:")) {
            return "put what it holds in a file of the site";
        } else if (text.contains("*")) {
            return "name each site, or the subdomains of one as https://*.example.org";
        }
        var likely = WebOrigin.of(text.contains("//") ? text.replaceFirst("(?i)^http:", "https:") : "//" + text);
        return likely.filter(origin -> origin.contains("."))
                .map(origin -> "write " + origin
                        + (origin.equalsIgnoreCase(text) ? "" : ": https, the host and nothing behind it"))
                .orElse("write an origin such as " + EXAMPLE + ", or self");
    }
}
