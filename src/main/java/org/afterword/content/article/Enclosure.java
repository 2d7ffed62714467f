package org.afterword.content.article;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A file of sound or film that goes with an article, as feeds hand it on to who subscribes (RFC 4287 §4.2.7.2, RSS 2.0).
 *
 * @param address a path on this site, or the whole address of a file elsewhere
 * @param type its media type, which begins with {@code audio/} or {@code video/}
 * @param length in bytes, as the author tells it of a file elsewhere; empty for a file of this site
 * @param seconds how long it plays, where the author says so
 * @param title what it is called, where not as its file
 * @param episode its number among the episodes of a podcast, or of its season
 * @param explicit whether it is for adults alone, where it is otherwise than the site's podcast
 */
public record Enclosure(
        String address,
        String type,
        Optional<Long> length,
        Optional<Integer> seconds,
        Optional<String> title,
        Optional<Integer> episode,
        Optional<Integer> season,
        Optional<Boolean> explicit) {

    /**
     * A file as another program tells of it.
     *
     * @param address as it is told
     * @param type empty, or what may be no type of sound or film at all
     * @param length in bytes; what is no number above nought says nothing
     * @param duration in any of the ways in which people write it, or empty
     * @return empty if neither the file's name nor its type is one of sound or film
     */
    public static Optional<Enclosure> told(String address, String type, String length, String duration) {
        var given = Optional.of(type.strip().toLowerCase(Locale.ROOT)).filter(SoundType::isOne);
        var named = SoundType.of(address.strip());
        // a name such as talk.mp4 may be that of sound alone, and is taken for a film's
        boolean isSound = named.filter(kind -> kind.equals("video/mp4")).isPresent()
                && given.filter(kind -> kind.startsWith("audio/")).isPresent();
        return (isSound ? given : named.or(() -> given))
                .filter(any -> !address.isBlank())
                .map(kind -> new Enclosure(
                        address.strip(),
                        kind,
                        Optional.of(length.strip())
                                .filter(digits -> digits.matches("[1-9]\\d{0,14}"))
                                .map(Long::valueOf),
                        PlayingTime.read(duration.strip()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** The same as an episode with numbers. */
    public Enclosure numbered(Optional<Integer> number, Optional<Integer> ofSeason, Optional<Boolean> forAdults) {
        return new Enclosure(address, type, length, seconds, title, number, ofSeason, forAdults);
    }

    /** The same at another address elsewhere. */
    public Enclosure elsewhere(String other) {
        return new Enclosure(other, type, length, seconds, title, episode, season, explicit);
    }

    /** The same as a file of this site, whose length needs no telling. */
    public Enclosure at(String path) {
        return new Enclosure(path, type, Optional.empty(), seconds, title, episode, season, explicit);
    }

    /** The fields by which front matter says the same; the file's name or address is the first of them. */
    public Map<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("file", address);
        length.ifPresent(bytes -> fields.put("length", bytes));
        seconds.ifPresent(playing -> fields.put("duration", PlayingTime.clock(playing)));
        if (!SoundType.of(address).equals(Optional.of(type))) {
            fields.put("type", type);
        }
        title.ifPresent(words -> fields.put("title", words));
        episode.ifPresent(number -> fields.put("episode", number));
        season.ifPresent(number -> fields.put("season", number));
        explicit.ifPresent(isSo -> fields.put("explicit", isSo));
        return fields;
    }

    /** Whether it is a file of this site. */
    public boolean isOwn() {
        return address.startsWith("/");
    }

    /** Whether there is something to see. */
    public boolean isFilm() {
        return type.startsWith("video/");
    }

    /** The name of its file. */
    public String name() {
        var path = SoundType.path(address);
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
