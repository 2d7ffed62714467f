package org.afterword.moderation.receive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.folder.InboxPlaces;

/** Knows what a site consists of, which has not arrived: its files would be refused one by one. */
public final class OwnFiles {
    private static final String CURE = ": name the file or the folder that you fetched";

    private OwnFiles() {}

    /** Why what is there cannot be received; empty where it can. */
    public static Optional<String> reason(Path given, Path site) throws IOException {
        var content = site.resolve(ContentFolder.NAME).toRealPath();
        var real = given.toRealPath();
        if (real.startsWith(content.resolve(InboxPlaces.INBOX))) {
            return Optional.of("waits in the inbox already: decide on it with afterword inbox");
        } else if (!Files.isDirectory(real)) {
            return Optional.empty();
        } else if (real.startsWith(content)) {
            return Optional.of("is a part of the site itself" + CURE);
        }
        return Optional.of("holds the site itself" + CURE).filter(any -> content.startsWith(real));
    }
}
