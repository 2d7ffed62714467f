package org.afterword.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.afterword.base.state.Packer;
import org.afterword.base.state.StateFile;

/**
 * The addresses of other sites at which something was found within the last day, kept from one check to the next. One that
 * was dead is not among them: it is asked for each time, so that what was mended is seen to be.
 */
public final class KnownAnswers {
    private static final String HEADER = "afterword answers 1";
    private static final long DAY = 86_400;

    private final Path file;
    private final long now;

    /** When each was asked for. */
    private final Map<String, Long> found;

    private KnownAnswers(Path file, long now, Map<String, Long> found) {
        this.file = file;
        this.now = now;
        this.found = found;
    }

    /**
     * Reads what earlier checks of a site found.
     *
     * @param folder in which it is kept
     * @param now in seconds since 1970
     */
    public static KnownAnswers of(Path folder, long now) {
        var file = folder.resolve("answers");
        Map<String, Long> found = new StateFile(file, HEADER)
                .<Map<String, Long>>read(in -> {
                    var all = new HashMap<String, Long>();
                    in.list(() -> all.put(in.text(), in.number()));
                    return all;
                })
                .orElseGet(HashMap::new);
        found.values().removeIf(asked -> asked > now || now - asked >= DAY);
        return new KnownAnswers(file, now, found);
    }

    boolean hasFound(String address) {
        return found.containsKey(address);
    }

    void find(String address) {
        found.put(address, now);
    }

    /** Keeps them for the next check. A site that may not be written is checked all the same. */
    void keep() {
        var out = new Packer();
        out.list(found.entrySet(), entry -> {
            out.text(entry.getKey());
            out.number(entry.getValue());
        });
        try {
            Files.createDirectories(file.getParent());
            new StateFile(file, HEADER).write(out);
        } catch (IOException e) {
            // the next check asks again
        }
    }
}
