package org.afterword.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.afterword.base.Fingerprint;
import org.afterword.base.Position;
import org.afterword.base.Problem;
import org.afterword.content.Site;
import org.afterword.template.Theme;

/** All outputs of a site by their paths, sorted. No two have one path, not even where a file system ignores case. */
public final class SitePlan {
    private static final String CONTENT = "content/";
    private static final String FEED = "the comments on ";
    private static final String STYLE_SHEET = "style.css";

    private final TreeMap<String, Output> outputs = new TreeMap<>();
    private final Set<String> contested = new HashSet<>();
    private final Consumer<Problem> problems;

    private SitePlan(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** Plans a site. Two claims to a path are a problem that names both. */
    public static SitePlan of(Site site, Theme theme, Words words, Consumer<Problem> problems) {
        var plan = new SitePlan(problems);
        var style = theme.file(STYLE_SHEET).orElseThrow();
        var name = "style." + Fingerprint.of(style.text()).toString().substring(0, 8) + ".css";
        var catalog = new Catalog(site, words, name);
        var claims = new HashMap<String, Output>();
        plan.claim(new Output.Text(name, style.path(), style.text()), claims);
        PageSets.ALL.forEach(set -> set.of(catalog).forEach(output -> plan.claim(output, claims)));
        plan.list().forEach(plan::checkFolders);
        return plan;
    }

    /** A path cannot be both a file and a folder: the file gives way, so that the rest can still be tried. */
    private void checkFolders(Output output) {
        var within = outputs.higherEntry(output.path() + "/");
        if (within != null && within.getKey().startsWith(output.path() + "/")) {
            problems.accept(Problem.error(
                    "plan/claim",
                    Position.file(file(output)),
                    "'/%s' would be a file for %s and a folder for %s"
                            .formatted(
                                    output.path(),
                                    here(output),
                                    within.getValue().origin()),
                    cure(within.getValue())));
            outputs.remove(output.path());
        }
    }

    /** Two articles at one address also have two feeds at one address: that goes without saying. */
    private void claim(Output output, HashMap<String, Output> claims) {
        var first = claims.putIfAbsent(output.path().toLowerCase(Locale.ROOT), output);
        if (first == null) {
            outputs.put(output.path(), output);
            return;
        }
        var blamed = output.origin().contains(CONTENT) ? output : first;
        var other = blamed == output ? first : output;
        if (!contested.add(file(blamed) + " " + file(other)) && other.origin().startsWith(FEED)) {
            return;
        }
        boolean same = first.path().equals(output.path());
        problems.accept(Problem.error(
                "plan/claim",
                Position.file(file(blamed)),
                "'%s' would be written for %s and for %s%s"
                        .formatted(
                                address(blamed),
                                here(blamed),
                                other.origin(),
                                same ? "" : "; that one is '" + address(other) + "', which differs only in case"),
                cure(other)));
    }

    private static String cure(Output other) {
        return other.origin().contains(CONTENT) ? "rename one of the two" : "give it another name";
    }

    /** The file to mend, for an output that was made from one. */
    private static String file(Output output) {
        return output.origin().substring(Math.max(0, output.origin().indexOf(CONTENT)));
    }

    /** The origin as it is said where its file has been named already. */
    private static String here(Output output) {
        var file = file(output);
        return output.origin().equals(file) ? "this" : output.origin().replace(file, "this file");
    }

    private static String address(Output output) {
        return "/" + output.path().replaceFirst("(^|/)index\\.html$", "$1");
    }

    /** The output that an address, beginning with a slash, is served from, if there is one. */
    public Optional<Output> at(String address) {
        return Optional.ofNullable(outputs.get(Addresses.file(address)));
    }

    /** How many there are. */
    public int size() {
        return outputs.size();
    }

    /** The outputs, sorted by path, in a list, for work in parallel. */
    public ArrayList<Output> list() {
        return new ArrayList<>(outputs.values());
    }
}
