package org.afterword.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.afterword.pages.Inputs;
import org.afterword.pages.Output;

/** Says in words why a file is written, by what the last build made it from. */
final class Reasons {
    private Reasons() {}

    /**
     * @param last how the file was made the last time
     * @param now how it is made now
     * @param untouched whether the file is there as it was written
     * @param changedArticles the paths of the articles that changed
     */
    static List<String> of(
            Output output,
            Optional<Manifest.Made> last,
            Manifest.Made now,
            boolean untouched,
            Set<String> changedArticles) {
        if (last.isEmpty()) {
            return List.of("new");
        }
        if (!last.get().isCertain()) {
            return List.of("the last build was interrupted");
        }
        var reasons = new ArrayList<String>();
        if (!untouched) {
            reasons.add("the file was changed or removed since the last build");
        }
        if (output instanceof Output.Page page) {
            if (last.get().template() != now.template()) {
                reasons.add("the template " + page.template() + ", what it uses, or the program");
            }
            reasons.addAll(changed(page, last.get().parts(), now.parts(), changedArticles));
        } else if (!last.get().from().equals(now.from())) {
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
