package org.afterword.importer.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Remark;

/** What of a folder is neither read as an article nor copied, so that the report can name it. */
final class LeftOut {
    private final SiteFolder folder;
    private final List<String> unseen = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private final List<String> made = new ArrayList<>();

    LeftOut(SiteFolder folder) {
        this.folder = folder;
    }

    /** Takes a folder or a file in which no article is looked for; always true. */
    boolean unseen(String path) {
        return unseen.add(path);
    }

    /** Takes a file that is no article, and that readers could not ask for. */
    void file(String path) {
        files.add(path);
    }

    /** Takes a file of which the generator made what readers got. */
    void made(String path) {
        made.add(path);
    }

    /** Names all of it. */
    void tell(Consumer<Exported> records) {
        tell(
                "no articles are looked for in what is the generator's own, or left out by its settings: ",
                unseen,
                "",
                records);
        tell("neither articles nor files that readers could see: ", files, "", records);
        tell(
                "not copied, since readers got what the generator made of them: ",
                made,
                " (save what they still need from the old site into content/)",
                records);
    }

    private void tell(String what, List<String> paths, String cure, Consumer<Exported> records) {
        if (!paths.isEmpty()) {
            records.accept(new Remark(
                    folder.line("", 0),
                    "passed-over",
                    what + String.join(", ", paths.stream().sorted().toList()) + cure));
        }
    }
}
