package org.afterword.pages.links;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.afterword.base.problem.SourceText;

/** The texts of a site's files, read again for the place of what is wrong in them. */
public record Sources(Path site) {

    /** @param name the file, as a person would name it from the site's folder; empty where it cannot be read now */
    public Optional<SourceText> of(String name) {
        try {
            return SourceText.decode(name, Files.readAllBytes(site.resolve(name)), ignored -> {});
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
