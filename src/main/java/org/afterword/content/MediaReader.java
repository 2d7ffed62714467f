package org.afterword.content;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.afterword.base.Fingerprint;
import org.afterword.base.Parallel;
import org.afterword.base.Problem;
import org.afterword.markdown.ImageSize;

/** Reads what has to be known of the files that are copied; of one that did not change, nothing is read. */
final class MediaReader {
    private final ReadMemory memory;
    private final Moment now;

    private record Found(Optional<Media> media, Optional<Problem> problem) {}

    MediaReader(ReadMemory memory, Moment now) {
        this.memory = memory;
        this.now = now;
    }

    List<Media> read(Collection<ContentFiles.Entry> files, Consumer<Problem> problems) {
        var found = Parallel.map(List.copyOf(files), this::read);
        found.forEach(one -> one.problem().ifPresent(problems));
        return found.stream().flatMap(one -> one.media().stream()).toList();
    }

    private Found read(ContentFiles.Entry entry) {
        try {
            var content = content(entry);
            return new Found(
                    Optional.of(new Media(entry.path(), entry.file().file(), entry.name(), content)), Optional.empty());
        } catch (IOException e) {
            return new Found(Optional.empty(), Optional.of(ContentFolder.unreadable(entry.name())));
        }
    }

    private Fingerprint content(ContentFiles.Entry entry) throws IOException {
        var stamp = entry.file().stamp();
        var known = memory.media(entry.path());
        if (known.filter(one -> one.stamp().equals(stamp) || isListed(entry)).isPresent()) {
            return known.get().content();
        }
        Fingerprint content;
        try (var in = Files.newInputStream(entry.file().file())) {
            content = Fingerprint.of(in);
        }
        var same = known.filter(one -> one.content().equals(content));
        memory.remember(
                entry.path(),
                new KnownMedia(
                        stamp.trustedAt(now),
                        content,
                        same.filter(KnownMedia::measured).isPresent(),
                        same.flatMap(KnownMedia::size)));
        return content;
    }

    private boolean isListed(ContentFiles.Entry entry) {
        return memory.listing()
                .map(last -> last.files().media().get(entry.path().substring(1)))
                .filter(last -> last.file() == entry.file())
                .isPresent();
    }

    /** The sizes of the images that some article refers to; only those are looked into. */
    Map<String, ImageSize> sizes(List<Article> articles, List<Media> media) {
        var byPath = media.stream().collect(Collectors.toMap(Media::path, Function.identity()));
        Set<String> mentioned = new HashSet<>();
        for (var article : articles) {
            if (!article.images().isEmpty()) {
                mentioned.addAll(article.images());
            }
            if (article.image().isPresent()) {
                mentioned.add(article.image().get().path());
            }
        }
        return mentioned.parallelStream()
                .filter(byPath::containsKey)
                .flatMap(path -> size(byPath.get(path)).stream())
                .collect(Collectors.toMap(ImageSize::path, Function.identity()));
    }

    private Optional<ImageSize> size(Media media) {
        var known = memory.media(media.path());
        if (known.filter(KnownMedia::measured).isPresent()) {
            return known.get().size();
        }
        var size = ImageSizes.of(media.path(), media.file());
        known.ifPresent(one -> memory.remember(media.path(), new KnownMedia(one.stamp(), one.content(), true, size)));
        return size;
    }
}
