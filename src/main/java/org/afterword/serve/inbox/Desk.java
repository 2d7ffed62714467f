package org.afterword.serve.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.afterword.base.fingerprint.Sha256;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.settings.Settings;
import org.afterword.moderation.inbox.InboxFile;

/** What waits in the inbox now, and the author's decisions on it. Each is made whole or not at all. */
final class Desk {
    private final Path site;

    /** @param site the site's folder */
    Desk(Path site) {
        this.site = site;
    }

    /** All that wait, by their files. */
    List<Pending> waiting(Settings settings) throws IOException {
        var content = site.resolve(ContentFolder.NAME);
        var inbox = content.resolve("inbox");
        var all = new ArrayList<Pending>();
        if (Files.isDirectory(inbox)) {
            try (var files = Files.walk(inbox)) {
                for (var file : files.filter(one -> one.toString().endsWith(".yaml"))
                        .sorted()
                        .toList()) {
                    var name = content.relativize(file).toString().replace('\\', '/');
                    var text = Files.readString(file, StandardCharsets.UTF_8);
                    for (var one : InboxFile.read(name, text, settings, problem -> {})) {
                        var id = "c"
                                + Sha256.hex(name + "\n" + one.reply().comment().id())
                                        .substring(0, 8);
                        all.add(new Pending(id, one, text));
                    }
                }
            }
        }
        return all;
    }

    /** @return the files that changed */
    Set<Path> approve(List<Pending> chosen) throws Refused {
        throw new Refused("not yet " + chosen);
    }

    Set<Path> reject(List<Pending> chosen, boolean spam) throws Refused {
        throw new Refused("not yet " + chosen + spam);
    }

    Set<Path> place(Pending one, String article) throws Refused {
        throw new Refused("not yet " + one + article);
    }

    Set<Path> rewrite(Pending one, Draft draft) throws Refused {
        throw new Refused("not yet " + one + draft);
    }
}
