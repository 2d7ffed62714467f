package org.afterword.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
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

    private final Map<String, Output> outputs = new HashMap<>();
    private final List<Output> sorted = new ArrayList<>();
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
        plan.sort();
        return plan;
    }

    /** Sorts the outputs. A path cannot be both a file and a folder: the file gives way, so that the rest can still be tried. */
    private void sort() {
        var all = outputs.values().toArray(Output[]::new);
        Arrays.parallelSort(all, Comparator.comparing(Output::path));
        var folders = new HashSet<String>();
        var refused = new HashSet<String>();
        for (var output : all) {
            var path = output.path();
            for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
                var folder = path.substring(0, end);
                if (!folders.add(folder)) {
                    break; // it was looked at, and so were those around it
                }
                var file = outputs.get(folder);
                if (file != null) {
                    refused.add(folder);
                    problems.accept(Problem.error(
                            "plan/claim",
                            Position.file(file(file)),
                            "'/%s' would be a file for %s and a folder for %s"
                                    .formatted(folder, here(file), output.origin()),
                            cure(output)));
                }
            }
        }
        refused.forEach(outputs::remove);
        Stream.of(all).filter(output -> !refused.contains(output.path())).forEach(sorted::add);
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
    public List<Output> list() {
        return sorted;
    }
}
