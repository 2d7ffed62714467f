package org.afterword.importer.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.afterword.base.problem.ProseFailure;
import org.afterword.importer.known.Existing;

/** Gives a site back as one file that other systems, and Afterword itself, can read. */
public final class Export {
    private Export() {}

    /** How many comments lie in a site that belong to no article, and so are in no export. */
    public static int unplaced(Path site) throws IOException {
        var existing = Existing.read(site);
        int comments = 0;
        for (var path : existing.threads(Existing.UNPLACED)) {
            comments += existing.thread(path, existing.settings().orElseThrow())
                    .map(thread -> thread.replies().size())
                    .orElse(0);
        }
        return comments;
    }

    /**
     * Writes the site's settings, articles and comments, those that await moderation too. Pictures and other files lie in
     * {@code content/} as they are.
     *
     * @param site the folder that {@code content/} lies in
     * @param speech what it says within articles
     * @return how many comments were written
     * @throws NotWhole if something in the site cannot be read or rendered; part of it may have been written
     */
    public static int write(Path site, ExportFormat format, Speech speech, Writer out) throws IOException {
        var content = WholeSite.read(site);
        var html = new WholeHtml(content, speech.of(content.settings()));
        try {
            switch (format) {
                case WXR -> new WxrWriter(content, html, out).write();
                case ATOM -> new AtomWriter(content, html, out).write();
                case JSON -> JsonWriter.write(content, out);
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } catch (ProseFailure e) {
            throw new NotWhole(List.of(e.problem()));
        }
        out.flush();
        return content.articles().stream()
                .mapToInt(article -> article.comments().size() + article.held().size())
                .sum();
    }
}
