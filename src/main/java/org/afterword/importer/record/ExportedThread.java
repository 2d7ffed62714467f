package org.afterword.importer.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What comments hang on: an article as far as its discussion is concerned.
 *
 * @param key what the export's comments call it
 * @param identifiers names under which an article on this site may know it
 * @param links its old addresses, the present one first
 * @param closed whether no more comments were taken
 * @param withheld why its comments must not be published; empty where they may
 */
public record ExportedThread(
        Line line,
        String key,
        List<String> identifiers,
        List<String> links,
        String title,
        boolean closed,
        Optional<String> withheld)
        implements Exported {

    /** The same at another address; the old ones lead there but those that are only guessed, which are identifiers, too. */
    public ExportedThread at(String address) {
        var others = links.stream().filter(link -> !identifiers.contains(link));
        return new ExportedThread(
                line,
                key,
                identifiers,
                Stream.concat(Stream.of(address), others).distinct().toList(),
                title,
                closed,
                withheld);
    }

    /** The same under another key. */
    public ExportedThread called(String other) {
        return new ExportedThread(line, other, identifiers, links, title, closed, withheld);
    }
}
