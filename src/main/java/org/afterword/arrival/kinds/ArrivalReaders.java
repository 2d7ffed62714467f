package org.afterword.arrival.kinds;

import java.util.List;
import java.util.Optional;

/** Every shape in which an answer can arrive. */
public final class ArrivalReaders {
    /** One of each kind, in the order in which they are asked about a file. */
    public static final List<ArrivalReader> ALL = List.of(
            new MastodonReader(),
            new BlueskyReader(),
            new GitHubReader(),
            new GiscusReader(),
            new UtterancesReader(),
            new WebmentionReader(),
            new MailReader(),
            new FormReader());

    private ArrivalReaders() {}

    /** The reader of a kind, by its name. */
    public static Optional<ArrivalReader> named(String kind) {
        return ALL.stream().filter(reader -> reader.kind().equals(kind)).findFirst();
    }

    /** The first reader that recognizes a file by the beginning of its text. */
    public static Optional<ArrivalReader> recognizing(String head) {
        return ALL.stream().filter(reader -> reader.recognizes(head)).findFirst();
    }

    /** The names of all kinds. */
    public static List<String> kinds() {
        return ALL.stream().map(ArrivalReader::kind).toList();
    }
}
