package org.afterword.content.media;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.base.problem.Problem;
import org.afterword.content.memory.KnownPicture;
import org.afterword.markdown.ImageSize;
import org.afterword.picture.Flaw;

/** The images that articles refer to: their sizes, what is published besides them, and what is wrong with them. */
public final class ArticlePictures {
    private final Optional<Workshop> workshop;
    private final Map<String, ImageSize> sizes = new HashMap<>();
    private final List<Media> made = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> places = new ArrayList<>();

    ArticlePictures(Optional<Workshop> workshop) {
        this.workshop = workshop;
    }

    void add(Media media, KnownPicture picture) throws IOException {
        picture.size().ifPresent(size -> sizes.put(media.path(), size));
        for (var flaw : picture.flaws()) {
            if (flaw != Flaw.PLACE) {
                problems.add(PictureProblems.of(flaw, media.name()));
            }
        }
        if (!picture.smaller().isEmpty()) {
            made.addAll(workshop.orElseThrow().made(media, picture));
        }
    }

    /** Of any picture, since others may find it even if no article shows it. */
    void tellPlace(Media media, KnownPicture picture) {
        if (picture.flaws().contains(Flaw.PLACE)) {
            if (workshop.isEmpty()) {
                places.add(media.name());
            } else if (!Workshop.publishesInPart(media.path())) {
                problems.add(PictureProblems.of(Flaw.PLACE, media.name()));
            }
        }
    }

    /** By their paths. */
    public Map<String, ImageSize> sizes() {
        return sizes;
    }

    /** Files that are copied with the smaller ones that were made. */
    public List<Media> with(List<Media> media) {
        if (made.isEmpty()) {
            return media;
        }
        var all = new ArrayList<>(media);
        all.addAll(made);
        return List.copyOf(all);
    }

    List<Problem> problems() {
        if (!places.isEmpty()) {
            problems.add(PictureProblems.copied(places));
        }
        return problems;
    }
}
