package org.afterword.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.work.Parallel;
import org.afterword.pages.PlannedSite;
import org.afterword.pages.output.Output;

/** Stands for all that a site showed the last time, to tell how much of it changed. */
final class Seen {
    private Map<String, Fingerprint> last = Map.of();

    /** Takes a site for the one that is shown now, and tells how it differs from the one before. */
    Changes now(PlannedSite site) {
        var outputs = site.plan().list();
        var fingerprints = Parallel.map(outputs, output -> fingerprint(site, output));
        var gone = new HashMap<>(last);
        var now = new HashMap<String, Fingerprint>();
        var changed = new ArrayList<String>();
        for (int i = 0; i < outputs.size(); i++) {
            var path = outputs.get(i).path();
            now.put(path, fingerprints.get(i));
            if (!fingerprints.get(i).equals(gone.remove(path))) {
                changed.add(path);
            }
        }
        changed.addAll(gone.keySet());
        last = now;
        int pages =
                (int) changed.stream().filter(path -> path.endsWith(".html")).count();
        return new Changes(pages, changed.size() - pages);
    }

    private static Fingerprint fingerprint(PlannedSite site, Output output) {
        return output instanceof Output.Copy copy ? copy.media().content() : Preview.fingerprint(site, output);
    }
}
