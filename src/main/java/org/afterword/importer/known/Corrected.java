package org.afterword.importer.known;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Remark;

/** Hands on articles where the user's own list says that they were, and of those no remark that their address is a guess. */
public final class Corrected implements Consumer<Exported> {
    private static final Set<String> GUESSES = Set.of("permalink", "guessed");

    private final Listed listed;
    private final Consumer<Exported> out;
    private final Set<Line> right = new HashSet<>();
    private final Set<Remark> guesses = new LinkedHashSet<>();

    public Corrected(Listed listed, Consumer<Exported> out) {
        this.listed = listed;
        this.out = out;
    }

    @Override
    public void accept(Exported record) {
        if (record instanceof Remark remark && GUESSES.contains(remark.code())) {
            guesses.add(remark);
            return;
        }
        var read = listed.corrected(record);
        if (read != record) {
            right.add(record.line());
        }
        out.accept(read);
    }

    /** Hands on the guesses that the list does not correct. */
    public void end() {
        for (var remark : guesses) {
            if (!right.contains(remark.line())) {
                out.accept(remark);
            }
        }
        guesses.clear();
    }
}
