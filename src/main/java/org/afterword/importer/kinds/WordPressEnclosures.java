package org.afterword.importer.kinds;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.afterword.content.article.Enclosure;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.Remark;
import org.afterword.importer.source.XmlElement;

/**
 * The sound or film of an item: as RSS 2.0 has it, or in the field {@code enclosure}, in which WordPress and its plug-ins for
 * podcasts keep the address, the length, the type and PHP's form of all else, each in a line.
 */
final class WordPressEnclosures {
    private static final Pattern DURATION = Pattern.compile("\"duration\";s:\\d{1,3}:\"([^\"]{1,20})\"");

    private WordPressEnclosures() {}

    /** The first of them; whatever else there is gets told. */
    static Optional<Enclosure> of(XmlElement item, ExportedThread thread, Consumer<Exported> out) {
        var all = new ArrayList<Enclosure>();
        Stream.concat(PostMeta.of(item, "enclosure").flatMap(text -> kept(text, item).stream()), feed(item))
                .filter(one -> all.stream().noneMatch(other -> other.address().equals(one.address())))
                .forEach(all::add);
        all.stream()
                .skip(1)
                .forEach(more -> out.accept(new Remark(
                        thread.line(),
                        "enclosure",
                        "article %s has another sound or film, %s, which was left out: an article has one"
                                .formatted(thread.key(), more.address()))));
        return all.stream().findFirst();
    }

    private static Optional<Enclosure> kept(String text, XmlElement item) {
        var lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var duration = DURATION.matcher(text);
        return Enclosure.told(
                        lines.isEmpty() ? "" : lines.get(0),
                        lines.size() > 2 ? lines.get(2) : "",
                        lines.size() > 1 ? lines.get(1) : "",
                        duration.find()
                                ? duration.group(1)
                                : PostMeta.of(item, "duration").findFirst().orElse(""))
                .map(enclosure -> enclosure.numbered(
                        number(item, "itunes_episode_number"), number(item, "itunes_season_number"), Optional.empty()));
    }

    private static Stream<Enclosure> feed(XmlElement item) {
        return item.children("enclosure").stream()
                .flatMap(element -> Enclosure.told(
                        element.attribute("url").orElse(""),
                        element.attribute("type").orElse(""),
                        element.attribute("length").orElse(""),
                        item.text("itunes:duration").orElse(""))
                        .stream());
    }

    private static Optional<Integer> number(XmlElement item, String name) {
        return PostMeta.of(item, name)
                .filter(text -> text.matches("[1-9]\\d{0,4}"))
                .map(Integer::valueOf)
                .findFirst();
    }
}
