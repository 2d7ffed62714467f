package org.afterword.content.media;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.base.Moment;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.problem.Problem;
import org.afterword.base.work.Parallel;
import org.afterword.content.article.Article;
import org.afterword.content.folder.ContentFiles;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.memory.KnownMedia;
import org.afterword.content.memory.ReadMemory;
import org.afterword.markdown.ImageSize;

/** Reads what has to be known of the files that are copied; of one that did not change, nothing is read. */
public final class MediaReader {
    private final ReadMemory memory;
    private final Moment now;

    private record Found(Optional<Media> media, Optional<Problem> problem) {}

    public MediaReader(ReadMemory memory, Moment now) {
        this.memory = memory;
        this.now = now;
    }

    public List<Media> read(Collection<ContentFiles.Entry> files, Consumer<Problem> problems) {
        var media = new ArrayList<Media>();
        for (var one : Parallel.map(List.copyOf(files), this::read)) {
            one.media().ifPresent(media::add);
            one.problem().ifPresent(problems);
        }
        return List.copyOf(media);
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
        if (known.isPresent() && (known.get().stamp().equals(stamp) || isListed(entry))) {
            return known.get().content();
        }
        Fingerprint content;
        try (var in = Files.newInputStream(entry.file().file())) {
            content = Fingerprint.of(in);
        }
        boolean same = known.isPresent() && known.get().content().equals(content);
        memory.remember(
                entry.path(),
                new KnownMedia(
                        stamp.trustedAt(now),
                        content,
                        same && known.get().measured(),
                        same ? known.get().size() : Optional.empty()));
        return content;
    }

    private boolean isListed(ContentFiles.Entry entry) {
        var last = memory.listing();
        var known = last.isEmpty()
                ? null
                : last.get().files().media().get(entry.name().substring("content/".length()));
        return known != null && known.file() == entry.file();
    }

    /** The sizes of the images that some article refers to; only those are looked into. */
    public Map<String, ImageSize> sizes(List<Article> articles, List<Media> media) {
        Set<String> mentioned = new HashSet<>();
        for (var article : articles) {
            if (!article.images().isEmpty()) {
                mentioned.addAll(article.images());
            }
            if (article.image().isPresent()) {
                mentioned.add(article.image().get().path());
            }
        }
        var images = new ArrayList<Media>();
        for (var one : media) {
            if (mentioned.contains(one.path())) {
                images.add(one);
            }
        }
        var sizes = new HashMap<String, ImageSize>();
        for (var size : Parallel.map(images, this::size)) {
            size.ifPresent(image -> sizes.put(image.path(), image));
        }
        return sizes;
    }

    private Optional<ImageSize> size(Media media) {
        var known = memory.media(media.path());
        if (known.isPresent() && known.get().measured()) {
            return known.get().size();
        }
        var size = ImageSizes.of(media.path(), media.file());
        known.ifPresent(one -> memory.remember(media.path(), new KnownMedia(one.stamp(), one.content(), true, size)));
        return size;
    }
}
