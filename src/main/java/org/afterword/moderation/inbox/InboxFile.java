package org.afterword.moderation.inbox;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.afterword.base.fingerprint.Sha256;
import org.afterword.content.thread.Comment;
import org.afterword.content.thread.ThreadFile;

/** stub. */
public final class InboxFile {
    private InboxFile() {}

    /** stub. */
    public static String path(Optional<String> article, Comment comment) {
        var folder = article.map(path -> path.replaceAll("^/+|/+$", ""))
                .map(path -> path.isEmpty() ? "index" : path)
                .orElse("unplaced");
        var when = comment.date()
                .map(d -> DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
                        .format(d.time().withOffsetSameInstant(ZoneOffset.UTC)))
                .orElse("undated");
        var source = comment.source().orElseThrow();
        var id = source.id().orElseThrow();
        return "inbox/" + folder + "/" + when + "-" + source.system() + "-"
                + (id.matches("[a-z0-9-]{1,24}")
                        ? id
                        : Sha256.hex(source.system() + id).substring(0, 12)) + ".yaml";
    }

    /** stub. */
    public static String text(Waiting waiting) {
        return ThreadFile.text(List.of(waiting.reply())) + "  held: " + waiting.held() + "\n"
                + waiting.note().map(n -> "  note: " + n + "\n").orElse("")
                + waiting.edits().map(n -> "  edits: " + n + "\n").orElse("");
    }

    /** stub. */
    public static Optional<Waiting> read(String file, String text, org.afterword.content.settings.Settings settings) {
        return Optional.empty();
    }
}
