package org.afterword.moderation.decide;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.content.address.UrlPath;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.thread.ThreadEdit;

/** The thread files that a decision changes, each read once. */
final class OpenThreads {
    /** @param before its text; empty where there is no file yet */
    private record Open(Optional<String> before, Optional<ThreadEdit> edit) {}

    private final Decisions.Table table;
    private final Map<String, Open> open = new LinkedHashMap<>();

    OpenThreads(Decisions.Table table) {
        this.table = table;
    }

    /**
     * A file to change; empty where there is an error in it, which is reported.
     *
     * @param file its path from the content folder
     */
    Optional<ThreadEdit> edit(String file) throws IOException {
        var there = open.get(file);
        if (there == null) {
            there = read(file);
            open.put(file, there);
        }
        return there.edit();
    }

    private Open read(String file) throws IOException {
        var path = table.content().resolve(file);
        var name = ContentFolder.name(file);
        if (UrlPath.isTooLong(file)) {
            table.problems()
                    .add(Problem.error(
                            "file/long-name",
                            Position.file(name),
                            "this name is too long for a file, so the thread cannot be written",
                            "shorten the name of the article to 241 bytes before the .md, and approve with --to"));
            return new Open(Optional.empty(), Optional.empty());
        }
        if (!Files.exists(path)) {
            return new Open(Optional.empty(), ThreadEdit.of(name, "", table.settings(), table.problems()::add));
        }
        var bytes = Files.readAllBytes(path);
        var text = new String(bytes, StandardCharsets.UTF_8);
        boolean readable = SourceText.decode(name, bytes, table.problems()::add).isPresent();
        return new Open(
                Optional.of(text),
                readable ? ThreadEdit.of(name, text, table.settings(), table.problems()::add) : Optional.empty());
    }

    /** Hands what changed to the writer. */
    void write() {
        open.forEach((file, one) -> {
            var text = one.edit().flatMap(ThreadEdit::text);
            if (text.isPresent() && one.before().isEmpty()) {
                table.writer().create(file, text.get());
            } else if (text.isPresent() && !text.equals(one.before())) {
                table.writer().replace(file, one.before().get(), text.get());
            }
        });
    }
}
