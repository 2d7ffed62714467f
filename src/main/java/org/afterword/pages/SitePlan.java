package org.afterword.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.afterword.base.Fingerprint;
import org.afterword.base.Position;
import org.afterword.base.Problem;
import org.afterword.content.Site;
import org.afterword.template.Theme;

/** All outputs of a site by their paths, sorted. No two have one path, not even where a file system ignores case. */
public final class SitePlan {
    private static final String STYLE_SHEET = "style.css";

    private final TreeMap<String, Output> outputs = new TreeMap<>();
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
        plan.outputs.values().forEach(plan::checkFolders);
        return plan;
    }

    /** A path cannot be both a file and a folder. */
    private void checkFolders(Output output) {
        var within = outputs.higherEntry(output.path() + "/");
        if (within != null && within.getKey().startsWith(output.path() + "/")) {
            problems.accept(Problem.error("plan/claim", Position.file(output.origin()),
                    "'/%s' would be a file for this and a folder for %s".formatted(output.path(), within.getValue().origin()),
                    "rename one of the two"));
        }
    }

    private void claim(Output output, HashMap<String, Output> claims) {
        var first = claims.putIfAbsent(output.path().toLowerCase(Locale.ROOT), output);
        if (first == null) {
            outputs.put(output.path(), output);
            return;
        }
        var blamed = output.origin().startsWith("content/") ? output : first;
        var other = blamed == output ? first : output;
        boolean same = first.path().equals(output.path());
        problems.accept(Problem.error("plan/claim", Position.file(blamed.origin()),
                "'/%s' would be written for this and for %s%s".formatted(blamed.path(), other.origin(),
                        same ? "" : " ('/" + other.path() + "'), which differ only in case"),
                "rename one of the two"));
    }

    /** The outputs, sorted by path. */
    public Collection<Output> outputs() {
        return outputs.values();
    }

    /** How many there are. */
    public int size() {
        return outputs.size();
    }

    /** The outputs in a list, for work in parallel. */
    public ArrayList<Output> list() {
        return new ArrayList<>(outputs.values());
    }
}
