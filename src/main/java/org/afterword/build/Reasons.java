package org.afterword.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.afterword.pages.output.Inputs;
import org.afterword.pages.output.Output;

/** Says in words why a file is written, by what the last build made it from. */
final class Reasons {
    private Reasons() {}

    /**
     * @param last how the file was made the last time
     * @param changedArticles the paths of the articles that changed
     */
    static List<String> of(Maker.Done done, Optional<Manifest.Made> last, Set<String> changedArticles) {
        var output = done.output();
        var now = done.made().from();
        if (last.isEmpty()) {
            return List.of("new");
        }
        if (!last.get().isCertain()) {
            return List.of("the last build was interrupted");
        }
        var before = last.get().from();
        var reasons = new ArrayList<String>();
        if (!done.untouched()) {
            reasons.add("the file was changed or removed since the last build");
        }
        if (output instanceof Output.Page page) {
            if (before.template() != now.template()) {
                reasons.add("the template " + page.template() + ", what it uses, or the program");
            }
            reasons.addAll(changed(page, before.parts(), now.parts(), changedArticles));
        } else if (!before.equals(now)) {
            reasons.add(output.origin());
        }
        return reasons;
    }

    private static List<String> changed(Output.Page page, List<Long> last, List<Long> now, Set<String> articles) {
        if (last.size() != now.size()) {
            return List.of("it was another kind of page");
        }
        var names = Inputs.names(page.inputs().get(), articles);
        var changed = new ArrayList<String>();
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(last.get(i))) {
                changed.add(names.get(i));
            }
        }
        return changed;
    }
}
