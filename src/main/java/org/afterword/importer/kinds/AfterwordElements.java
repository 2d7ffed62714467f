package org.afterword.importer.kinds;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.afterword.base.Moment;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.ExportedArticle;
import org.afterword.importer.source.XmlElement;

/**
 * What an element of an export says in Afterword's own namespace, where the export was written by Afterword.
 *
 * @param said the elements in it that are of that namespace; none in nearly all exports
 */
record AfterwordElements(List<XmlElement> said) {
    private static final String PREFIX = "afterword:";

    static AfterwordElements of(XmlElement element) {
        var said = new ArrayList<XmlElement>(0);
        for (var child : element.children()) {
            if (child.name().startsWith(PREFIX)) {
                said.add(child);
            }
        }
        return new AfterwordElements(said);
    }

    /** The first of a name. */
    private Optional<XmlElement> child(String name) {
        for (var child : said) {
            if (child.name().startsWith(name, PREFIX.length())
                    && child.name().length() == PREFIX.length() + name.length()) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    Optional<String> text(String name) {
        return child(name).map(XmlElement::text).filter(text -> !text.isEmpty());
    }

    Optional<Moment> moment(String name) {
        return text(name).flatMap(text -> Moment.parse(text, ZoneOffset.UTC));
    }

    /** Tells of a date of a comment that cannot be read. */
    void checkDates(UnreadDate unread, String id) {
        for (var name : List.of("date", "edited")) {
            unread.check("comment " + id, text(name), moment(name));
        }
    }

    boolean flag(String name) {
        return text(name).filter("true"::equals).isPresent();
    }

    Optional<Integer> number(String name) {
        return text(name).filter(text -> text.matches("[1-9]\\d{0,3}")).map(Integer::valueOf);
    }

    /** Whether Afterword wrote the element. */
    boolean isThere() {
        return child("body").isPresent();
    }

    Optional<Comment.Source> source() {
        return child("source")
                .map(child -> new Comment.Source(
                        child.attribute("system").orElse(""),
                        child.attribute("id"),
                        child.attribute("parent"),
                        child.attribute("url")));
    }

    /** The article's own file. */
    Optional<ExportedArticle.Verbatim> verbatim() {
        return child("file")
                .flatMap(child -> child.attribute("path")
                        .filter(OwnRecords::isArticlePath)
                        .map(path -> new ExportedArticle.Verbatim(path, child.text())));
    }

    Optional<Body> markdown(String name) {
        return child(name).map(child -> new Body(child.text(), Body.Format.MARKDOWN));
    }
}
