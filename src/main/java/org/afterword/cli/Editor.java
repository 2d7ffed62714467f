package org.afterword.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The author's editor.
 *
 * @param command as a shell understands it, perhaps with options
 */
record Editor(String command) {

    /** The one that the environment names. */
    static Optional<Editor> of(Map<String, String> environment) {
        return List.of("VISUAL", "EDITOR").stream()
                .map(name -> environment.getOrDefault(name, "").strip())
                .filter(command -> !command.isEmpty())
                .findFirst()
                .map(Editor::new);
    }

    /**
     * Opens files and waits until the author is done.
     *
     * @param otherwise what becomes of it if the editor fails, to be told with that
     * @throws IOException if the editor cannot be started, or says that it failed
     */
    void open(List<Path> files, String otherwise) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("sh", "-c", command + " \"$@\"", "editor"));
        files.forEach(file -> words.add(file.toString()));
        int status = new ProcessBuilder(words).inheritIO().start().waitFor();
        if (status == 127) { // what a shell says of a command that it does not find
            throw new IOException(
                    "there is no editor '%s'; name yours in VISUAL or EDITOR, with quotes around a path that has spaces; %s"
                            .formatted(command, otherwise));
        } else if (status != 0) {
            throw new IOException("the editor '%s' ended with status %s; %s".formatted(command, status, otherwise));
        }
    }
}
