package org.afterword.content.media;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.afterword.content.memory.KnownPicture;
import org.afterword.content.memory.ReadMemory;
import org.afterword.content.settings.Pictures;
import org.afterword.picture.Flaw;
import org.afterword.picture.PictureStore;

/** Reads what has to be known of the files that are copied; of one that did not change, nothing is read. */
public final class MediaReader {
    private final ReadMemory memory;
    private final Moment now;
    private final Optional<Workshop> workshop;
    private final Fingerprint recipe;

    private record Found(Optional<Media> media, Optional<Problem> problem) {}

    /**
     * @param pictures what becomes of pictures
     * @param store where what is made of them is kept; empty where pictures are shown as they are, as in a preview
     */
    public MediaReader(ReadMemory memory, Moment now, Pictures pictures, Optional<PictureStore> store) {
        this.memory = memory;
        this.now = now;
        this.workshop = pictures.on() ? Optional.of(new Workshop(pictures, store)) : Optional.empty();
        this.recipe = workshop.map(Workshop::recipe).orElse(Fingerprint.NONE);
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
            var published = published(entry, content);
            return new Found(
                    Optional.of(new Media(
                            entry.path(),
                            entry.file().file(),
                            entry.name(),
                            published.orElse(content),
                            published.isPresent())),
                    Optional.empty());
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
        var content = Fingerprint.of(entry.file().file());
        var trusted = stamp.trustedAt(now);
        boolean same = known.isPresent() && known.get().content().equals(content);
        memory.remember(entry.path(), same ? known.get().at(trusted) : new KnownMedia(trusted, content, recipe));
        return content;
    }

    /** Stands for what others get of a picture, where that is not all of its file. */
    private Optional<Fingerprint> published(ContentFiles.Entry entry, Fingerprint content) throws IOException {
        if (workshop.isEmpty() || !workshop.get().looksThrough(entry.path())) {
            return Optional.empty();
        }
        var picture = picture(entry.path());
        if (!picture.looked()) {
            picture = workshop.get().look(entry, content);
            remember(entry.path(), picture);
        }
        return picture.published();
    }

    /** What is known of a file that was read, as long as pictures are to become what they were to become then. */
    private KnownPicture picture(String path) {
        var picture = memory.media(path).orElseThrow().picture();
        return picture.recipe().equals(recipe) ? picture : KnownPicture.unknown(recipe);
    }

    private void remember(String path, KnownPicture picture) {
        memory.remember(path, memory.media(path).orElseThrow().with(picture));
    }

    /** How many seconds sounds and films play that were read, by their paths; of those that say it. */
    public Map<String, Integer> played(Collection<ContentFiles.Entry> files) {
        var seconds = new HashMap<String, Integer>();
        var entries = List.copyOf(files);
        var found = Parallel.map(entries, this::played);
        for (int i = 0; i < entries.size(); i++) {
            if (found.get(i) != KnownMedia.NOBODY_KNOWS) {
                seconds.put(entries.get(i).path(), found.get(i));
            }
        }
        return seconds;
    }

    private int played(ContentFiles.Entry entry) {
        var known = memory.media(entry.path());
        if (known.isEmpty()) {
            return KnownMedia.NOBODY_KNOWS; // it cannot be read, which is told
        }
        int played = known.get().played();
        if (played == KnownMedia.UNPLAYED) {
            played = Played.seconds(entry.path(), entry.file().file()).orElse(KnownMedia.NOBODY_KNOWS);
            memory.remember(entry.path(), known.get().playing(played));
        }
        return played;
    }

    private boolean isListed(ContentFiles.Entry entry) {
        var last = memory.listing();
        var known = last.isEmpty()
                ? null
                : last.get().files().media().get(entry.name().substring("content/".length()));
        return known != null && known.file() == entry.file();
    }

    /**
     * Looks into the images that some article refers to, and into no others; they are made smaller if the settings say so.
     *
     * @param others the paths of those that are looked into besides
     * @throws IOException if what is made cannot be kept
     */
    public ArticlePictures pictures(
            List<Article> articles, Set<String> others, List<Media> media, Consumer<Problem> problems)
            throws IOException {
        Set<String> mentioned = new HashSet<>(others);
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
        var pictures = new ArticlePictures(workshop);
        var found = Parallel.map(images, this::picture);
        for (int i = 0; i < images.size(); i++) {
            pictures.add(images.get(i), found.get(i));
        }
        media.forEach(one -> pictures.tellPlace(one, picture(one.path())));
        pictures.problems().forEach(problems);
        return pictures;
    }

    private KnownPicture picture(Media media) {
        try {
            var known = picture(media.path());
            boolean there =
                    known.measured() && (workshop.isEmpty() || workshop.get().has(known));
            return there ? known : measured(media, known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KnownPicture measured(Media media, KnownPicture known) throws IOException {
        var file = ImageSizes.of(media.path(), media.file());
        var other = file.size().isPresent() ? Optional.<Flaw>empty() : ImageSizes.other(media.path(), media.file());
        if (other.isPresent()) {
            var picture = known.measured(Optional.empty(), List.of(), Set.of(other.get()));
            remember(media.path(), picture);
            return picture;
        }
        var content = memory.media(media.path()).orElseThrow().content();
        var picture = workshop.isPresent()
                ? workshop.get().make(media, known, content, file.size())
                : known.measured(file.size(), List.of(), file.place() ? Set.of(Flaw.PLACE) : Set.of());
        remember(media.path(), picture);
        return picture;
    }
}
